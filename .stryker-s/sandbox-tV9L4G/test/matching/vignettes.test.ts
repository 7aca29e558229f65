// @ts-nocheck
import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import { AnswersFile, answersFrom } from '../../src/load/answers-schema.ts'
import { match } from './knowledge.ts'

interface Vignette {
  readonly id: string
  readonly answers: unknown
  readonly must: readonly string[]
  readonly may: readonly string[]
  readonly not: readonly string[]
  readonly first?: string
  readonly also?: readonly string[]
  readonly held?: readonly string[]
  readonly steps?: readonly string[]
  readonly urgent?: boolean
}

interface Guided {
  readonly id: string
  readonly answers: unknown
  readonly must?: readonly string[]
  readonly any?: readonly string[]
  readonly may?: readonly string[]
  readonly seen?: readonly string[]
  readonly not?: readonly string[]
  readonly first?: readonly string[]
  readonly held?: readonly string[]
  readonly ask?: string
  readonly unasked?: string
  readonly steps?: string
  readonly quiet?: string
  readonly urgent?: boolean
}

const read = (name: string) => parse(readFileSync(`test/matching/${name}.yml`, 'utf8'))
const guided: readonly Guided[] = [
  ...read('guideline-vignettes'),
  ...read('guideline-vignettes-second'),
  ...read('guideline-vignettes-third'),
]
const vignettes: readonly Vignette[] = read('vignettes')

describe('the vignettes', () => {
  it('are at least eighty, each with its own name', () => {
    expect(new Set(vignettes.map(({ id }) => id)).size)
      .to.equal(vignettes.length)
      .and.at.least(80)
  })

  for (const { id, answers, must, may, not, first, also = [], held = [], steps = [], urgent = false } of vignettes) {
    it(`${id}: suggests what it must and nothing it must not`, () => {
      const matching = match(answersFrom(AnswersFile.parse(answers)), 'en')
      const types = matching.suggestions.map(({ type }) => type)
      expect(types).to.include.members([...must])
      expect(types.filter((type) => not.includes(type))).to.deep.equal([])
      expect([...must, ...may]).to.include.members(types)
      if (first !== undefined) expect(types[0]).to.equal(first)
      expect(matching.alsoSee.map(({ type }) => type).concat(types)).to.include.members([...also])
      expect(matching.heldBack.map(({ type }) => type)).to.include.members([...held])
      expect(matching.nextSteps.map((step) => step.id)).to.include.members([...steps])
      expect(matching.urgent).to.equal(urgent)
    })
  }
})

describe('the vignettes written from the guidelines alone', () => {
  it('are at least a hundred and twenty, each with its own name', () => {
    expect(new Set(guided.map(({ id }) => id)).size)
      .to.equal(guided.length)
      .and.at.least(120)
  })

  for (const one of guided) {
    it(`${one.id}: is sent where the guidelines send them`, () => {
      const { suggestions, alsoSee, heldBack, nextSteps, urgent } = match(
        answersFrom(AnswersFile.parse(one.answers)),
        'en',
      )
      const types = suggestions.map(({ type }) => type)
      const seen = [...types, ...alsoSee.map(({ type }) => type)]
      const asked = suggestions.flatMap(({ askAbout }) => askAbout).join('\n')
      expect(types).to.include.members([...(one.must ?? [])])
      if (one.any !== undefined) expect(one.any.filter((type) => types.includes(type))).not.to.deep.equal([])
      if (one.may !== undefined) expect([...(one.must ?? []), ...(one.any ?? []), ...one.may]).to.include.members(types)
      expect(seen).to.include.members([...(one.seen ?? [])])
      expect(types.filter((type) => one.not?.includes(type))).to.deep.equal([])
      if (one.first !== undefined) expect(one.first).to.include(types[0])
      expect(heldBack.map(({ type }) => type)).to.include.members([...(one.held ?? [])])
      expect(asked).to.match(new RegExp(one.ask ?? '', 'i'))
      if (one.unasked !== undefined) expect(asked).not.to.match(new RegExp(one.unasked, 'i'))
      const told = nextSteps.map(({ text }) => text).join('\n')
      expect(told).to.match(new RegExp(one.steps ?? '', 'i'))
      if (one.quiet !== undefined) expect(told).not.to.match(new RegExp(one.quiet, 'i'))
      expect(urgent).to.equal(one.urgent ?? false)
    })
  }
})

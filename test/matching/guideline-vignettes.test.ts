import { readFileSync } from 'node:fs'
import { expect } from 'chai'
import { parse } from 'yaml'
import type { Matching } from '../../src/core/matching.ts'
import { AnswersFile, answersFrom } from '../../src/load/answers-schema.ts'
import { match } from './knowledge.ts'

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

const SETS = [
  'guideline-vignettes',
  'guideline-vignettes-second',
  'guideline-vignettes-third',
  'guideline-vignettes-fourth',
  'guideline-vignettes-fifth',
]
const guided: readonly Guided[] = SETS.flatMap((name) => parse(readFileSync(`test/matching/${name}.yml`, 'utf8')))

describe('the vignettes written from the guidelines alone', () => {
  it('are at least a hundred and eighty, each with its own name', () => {
    expect(new Set(guided.map(({ id }) => id)).size)
      .to.equal(guided.length)
      .and.at.least(180)
  })

  for (const one of guided) {
    it(`${one.id}: is sent where the guidelines send them`, () => {
      const matching = match(answersFrom(AnswersFile.parse(one.answers)), 'en')
      expectKinds(one, matching)
      expectNotes(one, matching)
      expectWords(one, matching)
      expect(matching.urgent).to.equal(one.urgent ?? false)
    })
  }
})

function expectKinds({ must = [], any, may, not = [], first }: Guided, { suggestions }: Matching): void {
  const types = suggestions.map(({ type }) => type)
  expect(types).to.include.members([...must])
  if (any !== undefined) expect(any.filter((type) => types.includes(type))).not.to.deep.equal([])
  if (may !== undefined) expect([...must, ...(any ?? []), ...may]).to.include.members(types)
  expect(types.filter((type) => not.includes(type))).to.deep.equal([])
  if (first !== undefined) expect(first).to.include(types[0])
}

function expectNotes({ seen = [], held = [] }: Guided, { suggestions, alsoSee, heldBack }: Matching): void {
  expect([...suggestions, ...alsoSee].map(({ type }) => type)).to.include.members([...seen])
  expect(heldBack.map(({ type }) => type)).to.include.members([...held])
}

function expectWords({ ask, unasked, steps, quiet }: Guided, { suggestions, nextSteps }: Matching): void {
  const asked = suggestions.flatMap(({ askAbout }) => askAbout).join('\n')
  const told = nextSteps.map(({ text }) => text).join('\n')
  expect(asked).to.match(words(ask ?? ''))
  expect(told).to.match(words(steps ?? ''))
  if (unasked !== undefined) expect(asked).not.to.match(words(unasked))
  if (quiet !== undefined) expect(told).not.to.match(words(quiet))
}

const words = (one: string): RegExp => new RegExp(one, 'i')

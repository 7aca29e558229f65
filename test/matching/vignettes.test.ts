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

const vignettes: readonly Vignette[] = parse(readFileSync('test/matching/vignettes.yml', 'utf8'))

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

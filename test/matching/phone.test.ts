import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf } from '../../src/matching/facts.ts'
import type { StepRule, Terms } from '../../src/matching/knowledge.ts'
import { nextSteps } from '../../src/matching/steps.ts'
import { rule, small } from './made.ts'

const { words } = small({})
const step = (id: string, more: Partial<StepRule> = {}): StepRule => ({
  id,
  group: id,
  called: false,
  offer: null,
  when: {},
  ...more,
})
const TERMS: Terms = {
  needs: {
    online: 'online visits',
    mornings: 'mornings',
    evenings: 'evenings',
    woman: 'a woman',
    faith: 'someone of faith',
    language: 'someone who speaks {spoken}',
    none: 'a visit soon',
  },
  filters: { accepting: 'taking new people' },
  'types-abroad': {},
  types: { lpc: 'a counselor' },
}

interface Asked {
  readonly steps: readonly StepRule[]
  readonly texts?: Readonly<Record<string, string>>
  readonly answers?: Partial<Answers>
  readonly first?: string
  readonly called?: readonly string[]
  readonly terms?: Terms
}

function stepsFor({ steps, texts = {}, answers = {}, first = 'lpc', called = [], terms = TERMS }: Asked) {
  return nextSteps(small({ steps, words: { ...words, steps: texts, terms } }), {
    fired: [rule('r', {}, { steps: called })],
    facts: factsOf({ concerns: [], ...answers }),
    slots: words.slots,
    first,
    insurer: undefined,
    listings: [],
  })
}

const said = (text: string, answers: Partial<Answers> = {}, more: Partial<Asked> = {}) =>
  stepsFor({ steps: [step('call')], texts: { call: text }, answers, ...more })[0]?.text

describe('what to say on the phone', () => {
  const ROWS: readonly (readonly [Partial<Answers>, string])[] = [
    [{}, 'A visit soon'],
    [{ format: 'online' }, 'Online visits'],
    [{ format: 'online', times: ['evenings'] }, 'Online visits and evenings'],
    [{ format: 'online', times: ['mornings', 'evenings'] }, 'Online visits, mornings and evenings'],
    [{ format: 'either', times: ['weekends', 'evenings'] }, 'Evenings'],
    [{ preferences: { language: 'es', gender: 'woman' } }, 'Someone who speaks your language and a woman'],
    [
      { format: 'online', times: ['mornings', 'evenings'], preferences: { gender: 'woman', affirming: ['faith'] } },
      'Online visits, mornings, evenings and a woman',
    ],
  ]
  for (const [answers, words] of ROWS)
    it(`is "${words}" for ${JSON.stringify(answers)}`, () => {
      expect(said('{needs}', answers)).to.equal(words)
    })

  it('has the same wishes as filters to set, behind the kind and before what everyone sets', () => {
    const answers: Partial<Answers> = { format: 'online', times: ['evenings'] }
    expect(said('{type}: {filters}', answers)).to.equal(
      'A counselor: a counselor, online visits, evenings, taking new people',
    )
    expect(said('{filters}')).to.equal('A counselor, taking new people')
  })

  it('leaves out what there are no words for', () => {
    const terms: Terms = { needs: {}, filters: {}, types: {}, 'types-abroad': {} }
    expect(said('[{type}] [{filters}] [{needs}]', { format: 'online' }, { terms })).to.equal('[] [] []')
    expect(said('{filters}', {}, { first: 'nobody' })).to.equal('Taking new people')
  })
})

describe('the order of the steps', () => {
  const ids = (asked: Asked) =>
    stepsFor(asked)
      .map(({ id }) => id)
      .join(' ')
  const many = [...'abcdefghi'].map((id) => step(id))

  it('is that of the file, the first of each group that fits, eight at most', () => {
    expect(ids({ steps: many })).to.equal('a b c d e f g h')
    const groups = [
      step('a', { when: { stage: ['teen'] }, group: 'g' }),
      step('b', { group: 'g' }),
      step('c', { group: 'g' }),
    ]
    expect(ids({ steps: groups })).to.equal('b')
  })

  it('begins with what a rule calls for, which is never cut', () => {
    const called = [...'uvwxyz123'].map((id) => step(id, { called: true, group: 'same' }))
    expect(ids({ steps: [...many, ...called], called: ['x'] })).to.equal('x a b c d e f g')
    expect(ids({ steps: [...many, ...called], called: [...'uvwxyz123'] })).to.equal('u v w x y z 1 2 3')
    expect(ids({ steps: [step('a', { called: true, when: { stage: ['teen'] } })], called: ['a'] })).to.equal('')
  })

  it('names a step without words by its id, and cuts the room around words', () => {
    expect(stepsFor({ steps: [step('a')] })).to.deep.equal([{ id: 'a', text: 'A' }])
    expect(said('ask. {offer-none}', {})).to.equal('Ask. {offer-none}')
    expect(said(' ask. ')).to.equal('ask.')
  })
})

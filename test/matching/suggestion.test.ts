import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf } from '../../src/matching/facts.ts'
import type { MatchingKnowledge, Rule, RuleWords } from '../../src/matching/knowledge.ts'
import { notesOf, slotsOf, suggestionOf } from '../../src/matching/reasons.ts'
import { provider, rule, small } from './made.ts'

type Concern = Answers['concerns'][number]['id']
const { words } = small({})

interface Case {
  readonly rules: readonly Rule[]
  readonly told?: readonly Concern[]
  readonly texts?: Readonly<Record<string, RuleWords>>
  readonly ways?: MatchingKnowledge['ways']
}

function given({ rules, told = [], texts = {}, ways = {} }: Case) {
  const named = Object.fromEntries(Object.keys(ways).map((way) => [way, `${way} for {concern}`]))
  const knowledge = small({
    ways,
    sources: { book: 'A book, 2020' },
    words: { ...words, rules: texts, ways: named },
  })
  const answers: Answers = { concerns: told.map((id) => ({ id, evidence: '', confirmed: true })) }
  const facts = factsOf(answers)
  return { knowledge, rules, facts, slots: slotsOf(knowledge, answers, facts) }
}

function suggested(one: Case) {
  const { knowledge, rules, facts, slots } = given(one)
  const standing = { provider: provider('ann', { roles: ['talk', 'test'] }), score: 1, lead: 0, rules }
  return suggestionOf(knowledge, standing, 2, rules, facts, slots)
}

const because = (one: Case): readonly string[] => suggested(one).because.map(({ text }) => text)
const reason = (text: string): RuleWords => ({ because: text })

describe('a suggestion', () => {
  it('holds what is known of the kind, its rank, and its reason with source and support', () => {
    const one = rule('r', { concern: ['sleep'] }, {}, { source: 'book', support: 'read' })
    expect(
      suggested({ rules: [one], told: ['sleep'], texts: { r: reason('it helps with {concern}.') } }),
    ).to.deep.equal({
      type: 'ann',
      title: 'The ann',
      about: 'What ann does.',
      nucc: 'ann-code',
      rank: 2,
      because: [{ text: 'It helps with your sleep.', rule: 'r', source: 'A book, 2020', support: 'read' }],
      askAbout: [],
      know: ['What to know of ann.'],
    })
  })

  it('names the source by its id, and no words, where a rule has neither', () => {
    expect(suggested({ rules: [rule('r', {}, {}, { source: 'elsewhere' })] }).because).to.deep.equal([
      { text: '', rule: 'r', source: 'elsewhere', support: 'practice' },
    ])
  })

  it('names in each reason only the concerns its rule looks for, and all where it looks for none', () => {
    const told = ['grief', 'sleep'] as const
    const texts = { r: reason('{concern}') }
    expect(because({ rules: [rule('r', { concern: ['sleep', 'panic'] }, {})], told, texts })).to.deep.equal([
      'Your sleep',
    ])
    expect(because({ rules: [rule('r', { who: ['me'] }, {})], told, texts })).to.deep.equal(['A loss and your sleep'])
    const other = rule('r', { any: [{ concern: ['panic'] }, { goal: ['heal'] }] }, {})
    expect(because({ rules: [other], told, texts })).to.deep.equal(['A loss and your sleep'])
    expect(because({ rules: [other], texts })).to.deep.equal(['What you told me'])
  })

  it('says the same thing once, and three things at most', () => {
    const rules = ['a', 'b', 'c', 'd', 'e'].map((id) => rule(id, { who: ['me'] }, {}))
    const texts = { a: reason('one'), b: reason('one'), c: reason('two'), d: reason('three'), e: reason('four') }
    expect(because({ rules, texts })).to.deep.equal(['One', 'Two', 'Three'])
  })
})

describe('the ways of working to ask about', () => {
  const ask = (one: Case) => suggested(one).askAbout.map((text) => text.replace(' for ', ': '))

  it('are those of the kind’s own roles, then wishes, each once and with the concern of its rule', () => {
    const ways = { cbt: 'talk', pills: 'prescribe', maps: 'test', sign: 'any' } as const
    const rules = [
      rule('a', { concern: ['sleep'] }, { ask: ['sign', 'cbt', 'pills'] }),
      rule('b', { concern: ['grief'] }, { ask: ['cbt', 'maps', 'lost'] }),
    ]
    expect(ask({ rules, told: ['sleep', 'grief'], ways })).to.deep.equal([
      'Cbt: your sleep',
      'Maps: a loss',
      'Sign: your sleep',
    ])
  })

  it('leave out what any rule avoids', () => {
    const rules = [rule('a', {}, { ask: ['cbt', 'maps'] }), rule('b', {}, { avoid: ['cbt'] })]
    expect(ask({ rules, ways: { cbt: 'talk', maps: 'test' } })).to.deep.equal(['Maps: what you told me'])
  })

  it('are three of the kind’s own and four wishes at most', () => {
    const ways = {
      a: 'talk',
      b: 'talk',
      c: 'talk',
      d: 'talk',
      v: 'any',
      w: 'any',
      x: 'any',
      y: 'any',
      z: 'any',
    } as const
    const all = ask({ rules: [rule('r', {}, { ask: Object.keys(ways) })], ways }).map((text) => text.slice(0, 1))
    expect(all.join('')).to.equal('ABCVWXY')
  })

  /** First letters, in order, of what is asked about: "a1" is the first way of rule a. */
  const turns = (told: readonly Concern[], ...rules: readonly Rule[]) => {
    const asked = rules.flatMap(({ then }) => then.ask)
    const ways = Object.fromEntries(asked.map((way) => [way, 'talk'] as const))
    return suggested({ rules, told, ways })
      .askAbout.map((text) => text.slice(0, 2).toLowerCase())
      .join(' ')
  }
  const sleep = rule('s', { concern: ['sleep'] }, { ask: ['s1', 's2'] })
  const worry = rule('w', { concern: ['anxiety'] }, { ask: ['w1', 'w2'] })
  const everyone = rule('e', {}, { ask: ['e1', 'e2'] })

  it('take turns, so that no concern has all the room, in the order the concerns were told', () => {
    expect(turns(['sleep', 'anxiety'], sleep, worry)).to.equal('s1 w1 s2')
    expect(turns(['anxiety', 'sleep'], sleep, worry)).to.equal('w1 s1 w2')
    expect(turns(['anxiety', 'sleep'], worry, sleep)).to.equal('w1 s1 w2')
    const wide = rule('v', { concern: ['grief', 'sleep'] }, { ask: ['v1'] })
    expect(turns(['sleep', 'anxiety', 'grief'], worry, wide)).to.equal('v1 w1 w2')
  })

  it('stand after those for a concern where their rule looks for none the person told', () => {
    expect(turns(['sleep'], everyone, sleep)).to.equal('s1 s2 e1')
    expect(turns(['sleep'], worry, sleep)).to.equal('s1 s2 w1')
    expect(turns([], everyone)).to.equal('e1 e2')
  })
})

describe('a note', () => {
  const notes = (kind: 'also' | 'hold', one: Case) => {
    const { knowledge, rules, facts, slots } = given(one)
    return notesOf(knowledge, rules, kind, facts, slots).map(({ type, rule, text }) => `${type} ${rule}: ${text}`)
  }
  const rules = [
    rule('a', {}, { also: ['doc'], hold: ['ann'] }),
    rule('b', {}, { also: ['doc', 'kim'] }),
    rule('c', {}, {}),
  ]

  it('names each kind once, with the words of the rule that speaks first', () => {
    const texts = { a: { because: 'why a', also: 'see them' }, b: { because: 'why b' } }
    expect(notes('also', { rules, texts })).to.deep.equal(['doc a: See them', 'kim b: Why b'])
  })

  it('has words of its own for what is held back', () => {
    const texts = { a: { because: 'why a', also: 'see them', hold: 'not now' } }
    expect(notes('hold', { rules, texts })).to.deep.equal(['ann a: Not now'])
    expect(notes('hold', { rules })).to.deep.equal(['ann a: '])
  })
})

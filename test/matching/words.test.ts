import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf } from '../../src/matching/facts.ts'
import { filled, slotsOf, slotted } from '../../src/matching/reasons.ts'
import { small } from './made.ts'

const { words } = small({})
const helpLines = {
  IE: { emergency: ['112', '999'], lines: ['116 123', 'text 50808'], abuse: ['1800 341 900'] },
  NZ: { emergency: ['111'], lines: ['1737'], abuse: [] },
}
const slots = { ...words.slots, emergency: 'the local number', 'help-lines': 'Lines:', 'abuse-lines': 'Write SOS.' }
const known = small({ helpLines, words: { ...words, slots } })
const told = (...ids: readonly Answers['concerns'][number]['id'][]) =>
  ids.map((id) => ({ id, evidence: '', confirmed: true }))

/** What stands in a slot for someone who answered this. */
const slot = (name: string, answers: Partial<Answers>, knowledge = known): string | undefined => {
  const all: Answers = { concerns: [], ...answers }
  return slotsOf(knowledge, all, factsOf(all))[name]
}

describe('a sentence with slots', () => {
  it('takes what it names, begins with a capital, and keeps what nobody knows', () => {
    expect(filled('{whose} sleep, and {whose-else}', { whose: 'your' })).to.equal('Your sleep, and {whose-else}')
    expect(slotted('{whose} sleep', { whose: 'your' })).to.equal('your sleep')
    expect(filled('', {})).to.equal('')
  })

  it('speaks of the person the help is for, and to whoever writes when that was not said', () => {
    expect([slot('person', {}), slot('whose', {})]).to.deep.equal(['you', 'your'])
    expect(slot('whose', { who: 'child' })).to.equal('your child’s')
    const nobody = small({ words: { ...words, people: {} } })
    expect([slot('person', {}, nobody), slot('whose', {}, nobody)]).to.deep.equal(['', ''])
    expect(slot('call-concern', { concerns: told('sleep') }, nobody)).to.equal(' sleep')
    expect(filled('{person}', slotsOf(nobody, { concerns: [] }, factsOf({ concerns: [] })))).to.equal('')
  })

  it('names the first two concerns, in the reader’s words and in those for the phone', () => {
    expect(slot('concern', {})).to.equal('what you told me')
    expect(slot('concern', { concerns: told('sleep') })).to.equal('your sleep')
    expect(slot('concern', { concerns: told('grief', 'sleep', 'anxiety') })).to.equal('a loss and your sleep')
    expect(slot('call-concern', { who: 'child', concerns: told('sleep') })).to.equal('my child’s sleep')
    expect(slot('concern', { concerns: told('panic') })).to.equal('panic')
  })

  it('says "and" where a language has no word for it, and nothing where it has none for no concern', () => {
    const bare = small({ words: { ...words, slots: {} } })
    expect(slot('concern', { concerns: told('grief', 'sleep') }, bare)).to.equal('a loss and your sleep')
    expect(slot('concern', {}, bare)).to.equal('')
  })

  it('names the insurer when it is known', () => {
    expect(slot('insurer', { insurer: 'Acme' })).to.equal('Acme')
    expect(slot('insurer', {})).to.equal('your insurer')
    expect(slot('insurer', { insurer: '' })).to.equal('your insurer')
  })

  it('names the language asked for in the language spoken, or in general where the code has no name', () => {
    const spanish = small({ words: { ...words, language: 'es' } })
    expect(slot('spoken', { preferences: { language: 'fr' } })).to.equal('French')
    expect(slot('spoken', { preferences: { language: 'fr' } }, spanish)).to.equal('francés')
    expect(slot('spoken', { preferences: { language: 'not a code' } })).to.equal('your language')
    expect(slot('spoken', { preferences: {} })).to.equal('your language')
    expect(slot('spoken', {})).to.equal('your language')
  })

  it('gives the numbers of the country, and says how to see them where it is not known', () => {
    expect(slot('emergency', { region: 'IE' })).to.equal('112 or 999')
    expect(slot('emergency', { region: 'NZ-AUK' })).to.equal('111')
    expect(slot('crisis-lines', { region: 'IE' })).to.equal('Lines: 116 123 · text 50808.')
    expect(slot('abuse-lines', { region: 'IE' })).to.equal('Lines: 1800 341 900.')
    expect(slot('abuse-lines', { region: 'NZ' })).to.equal('Write SOS.')
    expect(slot('emergency', { region: 'ZZ' })).to.equal('the local number')
    expect(slot('emergency', {})).to.equal('the local number')
  })

  it('joins numbers even where a language has no words for it', () => {
    const bare = small({ helpLines, words: { ...words, slots: {} } })
    expect(slot('emergency', { region: 'IE' }, bare)).to.equal('112 / 999')
    expect(slot('crisis-lines', { region: 'NZ' }, bare)).to.equal(' 1737.')
  })
})

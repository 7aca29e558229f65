// @ts-nocheck
import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import type { Directory, Listing, Wish } from '../../src/core/matching.ts'
import { createMatcher } from '../../src/matching/matcher.ts'
import { generated, read } from '../directory/rows.ts'
import { knowledge, match } from './knowledge.ts'

const worry: Answers = { concerns: [{ id: 'anxiety', evidence: '', confirmed: true }], region: 'US-OH' }
const listing: Listing = {
  id: '1',
  name: 'Ana Ruiz',
  codes: ['1041C0700X'],
  regions: ['US-OH'],
  city: 'Columbus',
  languages: ['en'],
  formats: ['online', 'in-person'],
  accepting: true,
  phone: '614-555-0100',
  url: '',
  verified: '2026-10-02',
}

/** A list that gives these and remembers what it was asked for. */
function listOf(...found: readonly Listing[]): Directory & { readonly wishes: Wish[] } {
  const wishes: Wish[] = []
  return {
    wishes,
    version: 'v',
    find: (wish) => {
      wishes.push(wish)
      return found
    },
  }
}

describe('names from the operator’s list', () => {
  const stepFor = (directory: Directory, answers: Answers = worry) =>
    createMatcher(knowledge, directory)(answers, 'en').nextSteps.find(({ id }) => id === 'listed')

  it('stand after where to look, with what is known, the day it was verified, and the caution', () => {
    const { nextSteps } = createMatcher(knowledge, listOf(listing))(worry, 'en')
    expect(nextSteps.map(({ id }) => id).slice(0, 3)).to.deep.equal(['look-us', 'listed', 'licence-us'])
    expect(nextSteps[1]?.text).to.equal(
      'Names that may fit, in no order of merit. Lists go stale: ask if it still holds.\n- Ana Ruiz, a clinical social worker, Columbus: online visits, visits in person, taking new people, 614-555-0100, last checked on 2026-10-02',
    )
  })

  it('say what to ask when the list does not say, and leave out what is not known', () => {
    const silent: Listing = { ...listing, city: '', formats: [], accepting: null, phone: '', url: 'https://a.example' }
    expect(stepFor(listOf(silent))?.text).to.match(
      /\n- Ana Ruiz, a clinical social worker: ask if they take new people, https:\/\/a\.example, last checked on 2026-10-02$/,
    )
  })

  it('are looked for by the kinds suggested, in their order, and by what the person told', () => {
    const list = listOf()
    const told: Answers = { ...worry, format: 'online', preferences: { language: 'es' } }
    const { suggestions } = createMatcher(knowledge, list)(told, 'en')
    const [wish] = list.wishes
    expect(wish).to.include({ region: 'US-OH', language: 'es', languageAsked: true, format: 'online' })
    expect(wish?.kinds.map(([nucc]) => nucc)).to.deep.equal(suggestions.map(({ nucc }) => nucc))
    createMatcher(knowledge, list)(worry, 'de')
    expect(list.wishes[1]).to.include({ language: 'de', languageAsked: false, format: 'either' })
  })

  it('never look a work benefit or a school up in a list', () => {
    const list = listOf()
    createMatcher(knowledge, list)({ ...worry, payment: 'eap' }, 'en')
    expect(list.wishes[0]?.kinds[0]).to.deep.equal([])
  })

  it('are not given without a place, nor when none fits', () => {
    const list = listOf(listing)
    expect(stepFor(list, { ...worry, region: undefined } as unknown as Answers)).to.equal(undefined)
    expect(list.wishes).to.deep.equal([])
    expect(stepFor(listOf())).to.equal(undefined)
    expect(match(worry, 'en').nextSteps.map(({ id }) => id)).not.to.include('listed')
  })

  it('turn with the answers and not with the version of the words', () => {
    const list = listOf(listing)
    const ask = (answers: Answers) => createMatcher(knowledge, list)(answers, 'en')
    ask(worry)
    ask({ ...worry, contentVersion: 'x', dialogVersion: 'y' })
    ask({ ...worry, impact: 'some' })
    const turns = list.wishes.map(({ turn }) => turn)
    expect(turns[1]).to.equal(turns[0])
    expect(turns[2]).not.to.equal(turns[0])
  })

  it('mark the version of the rules with that of the list', () => {
    expect(createMatcher(knowledge, listOf())(worry, 'en').rulesVersion).to.equal(`${knowledge.version}+v`)
    expect(match(worry, 'en').rulesVersion).to.equal(knowledge.version)
  })

  it('come from a list of ten thousand as from a short one', () => {
    const { directory } = read(generated(10_000))
    const text = stepFor(directory)?.text ?? ''
    expect(text.match(/\n- Provider \d+, a licensed counselor, Town: /g)).to.have.length(5)
    expect(stepFor(directory)?.text).to.equal(text)
  })
})

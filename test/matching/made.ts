import type { Consequence, MatchingKnowledge, Provider, Rule } from '../../src/matching/knowledge.ts'

const NOTHING: Consequence = {
  urgent: false,
  lead: [],
  require: [],
  favour: {},
  hold: [],
  ask: [],
  avoid: [],
  also: [],
  steps: [],
}

/** A rule made up for a test: it does what is given, and nothing else. */
export const rule = (id: string, when: Rule['when'], then: Partial<Consequence>, more: Partial<Rule> = {}): Rule => ({
  id,
  safety: false,
  when,
  // biome-ignore lint/suspicious/noThenProperty: the word a clinician reads in the file
  then: { ...NOTHING, ...then },
  source: 'practice',
  support: 'practice',
  reviewed: '2026-11-20',
  ...more,
})

/** A kind of provider made up for a test: it talks, with every age. */
export const provider = (id: string, more: Partial<Provider> = {}): Provider => ({
  id,
  title: `The ${id}`,
  abroad: null,
  about: `What ${id} does.`,
  nucc: `${id}-code`,
  codes: [`${id}-code`],
  roles: ['talk'],
  ages: ['child', 'teen', 'adult', 'older'],
  instead: null,
  know: [`What to know of ${id}.`],
  ...more,
})

/** All that a matcher needs to know, with little in it. */
export const small = (more: Partial<MatchingKnowledge>): MatchingKnowledge => ({
  providers: [],
  rules: [],
  steps: [],
  ways: {},
  sources: {},
  organisation: null,
  helpLines: {},
  version: 'v1',
  words: {
    language: 'en',
    people: {
      me: { person: 'you', whose: 'your', self: 'me', own: 'my' },
      child: { person: 'your child', whose: 'your child’s', self: 'my child', own: 'my child’s' },
    },
    concerns: { sleep: '{whose} sleep', anxiety: '{whose} worry', grief: 'a loss' },
    rules: {},
    ways: {},
    steps: {},
    slots: { concern: 'what you told me', and: 'and', or: 'or', insurer: 'your insurer', spoken: 'your language' },
    terms: { needs: {}, filters: {}, types: {}, 'types-abroad': {} },
  },
  ...more,
})

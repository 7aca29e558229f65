/** The closed lists every part agrees on: the ids an answer may hold, in the order people are shown them. */
// @ts-nocheck

export const WHO = ['me', 'couple', 'family', 'child', 'teen', 'someone-else'] as const
export const AGE_BANDS = ['under-13', '13-17', '18-25', '26-64', '65-plus'] as const
export const DURATIONS = ['days', 'weeks', 'months', 'years'] as const
export const IMPACTS = ['little', 'some', 'a-lot', 'cannot-cope'] as const
export const GOALS = [
  'cope',
  'understand',
  'heal',
  'relationships',
  'diagnosis',
  'testing',
  'medication',
  'growth',
] as const
export const MEDICATION = ['want', 'open', 'no', 'taking'] as const
export const STYLES = ['structured', 'conversational', 'either'] as const
export const FORMATS = ['online', 'in-person', 'either'] as const
export const TIMES = ['mornings', 'afternoons', 'evenings', 'weekends'] as const
export const PAYMENTS = ['eap', 'insurance', 'self-pay', 'low-cost', 'unsure'] as const
export const GENDERS = ['woman', 'man', 'nonbinary'] as const
export const AFFIRMING = ['lgbtq', 'faith', 'culture', 'disability', 'veteran'] as const
export const BEFORE = ['first', 'past', 'current'] as const

/** What people come with, in everyday words. Never a diagnosis. */
export const CONCERNS = [
  'anxiety',
  'panic',
  'depression',
  'stress',
  'burnout',
  'work',
  'trauma',
  'grief',
  'self-esteem',
  'relationship',
  'breakup',
  'intimacy',
  'family',
  'parenting',
  'social',
  'anger',
  'substance-use',
  'eating',
  'sleep',
  'obsessions',
  'attention',
  'identity',
  'abuse',
  'habits',
  'mood-swings',
  'unusual-experiences',
  'perinatal',
  'health',
  'life-change',
  'growth',
] as const

export type ConcernId = (typeof CONCERNS)[number]

/** Each thing the bot may learn, besides concerns, and the ids it may hold; `null` means the person's own words or a code. */
export const SLOTS = {
  who: WHO,
  ageBand: AGE_BANDS,
  duration: DURATIONS,
  impact: IMPACTS,
  goals: GOALS,
  medication: MEDICATION,
  style: STYLES,
  format: FORMATS,
  times: TIMES,
  payment: PAYMENTS,
  insurer: null,
  region: null,
  language: null,
  gender: GENDERS,
  affirming: AFFIRMING,
  before: BEFORE,
} as const

export type Slot = keyof typeof SLOTS

/** The slots that hold a list. */
export const LISTS = ['goals', 'times', 'affirming'] as const satisfies readonly Slot[]

type ListSlot = (typeof LISTS)[number]
type Value<S extends Slot> = (typeof SLOTS)[S] extends readonly (infer Id)[] ? Id : string

/** What the person has told us, slot by slot, flat. `toAnswers` turns it into the shape others receive. */
export type Fields = { readonly [S in Slot]?: S extends ListSlot ? readonly Value<S>[] : Value<S> }

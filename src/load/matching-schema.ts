import { z } from 'zod'
import {
  AFFIRMING,
  AGE_BANDS,
  BEFORE,
  CONCERNS,
  DURATIONS,
  FORMATS,
  GENDERS,
  GOALS,
  IMPACTS,
  MEDICATION,
  PAYMENTS,
  STYLES,
  TIMES,
  WHO,
} from '../core/vocabulary.ts'

const STAGES = ['child', 'teen', 'adult', 'older'] as const
const ROLES = ['talk', 'prescribe', 'test', 'support'] as const

const text = z.string().min(1)
const nucc = z.string().regex(/^[0-9A-Z]{9}X$/, 'a NUCC code has ten characters and ends in X')
const date = z.iso.date()

/** One value or a list of them, from a closed list. */
const oneOrMore = <const V extends readonly [string, ...string[]]>(values: V) =>
  z
    .union([z.enum(values), z.array(z.enum(values)).min(1)], `use one or more of: ${values.join(', ')}`)
    .transform((value): readonly string[] => (Array.isArray(value) ? value : [value as string]))
    .optional()

/** When a rule fires. */
const condition = z.strictObject({
  who: oneOrMore(WHO),
  stage: oneOrMore(STAGES),
  age: oneOrMore(AGE_BANDS),
  concern: oneOrMore(CONCERNS),
  duration: oneOrMore(DURATIONS),
  impact: oneOrMore(IMPACTS),
  goal: oneOrMore(GOALS),
  medication: oneOrMore(MEDICATION),
  style: oneOrMore(STYLES),
  format: oneOrMore(FORMATS),
  time: oneOrMore(TIMES),
  payment: oneOrMore(PAYMENTS),
  insurer: oneOrMore(['said', 'unsaid', 'medicaid']),
  country: oneOrMore(['us', 'elsewhere', 'unknown', 'gb', 'ie', 'au']),
  /** ISO 3166-2, where the law of a state or province decides. */
  region: z
    .array(z.string().regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/, 'use ISO 3166-2: US-OH'))
    .min(1)
    .optional(),
  language: oneOrMore(['english', 'other']),
  gender: oneOrMore(GENDERS),
  affirming: oneOrMore(AFFIRMING),
  before: oneOrMore(BEFORE),
  get all() {
    return z.array(condition).min(1).optional()
  },
  get any() {
    return z.array(condition).min(1).optional()
  },
  get not() {
    return condition.optional()
  },
})

const ids = z.array(text).default([])

const rule = z.strictObject({
  id: z.string().regex(/^R\d+\.[a-z0-9-]+$/, 'use the row of the evidence table and a name: R20.low-mood'),
  when: condition,
  // biome-ignore lint/suspicious/noThenProperty: the word a clinician reads in the file
  then: z.strictObject({
    urgent: z.boolean().default(false),
    lead: ids,
    require: ids,
    favour: z.record(z.string(), z.number().positive().max(10)).default({}),
    hold: ids,
    ask: ids,
    avoid: ids,
    also: ids,
    steps: ids,
  }),
  source: text,
  support: z.enum(['read', 'located', 'practice']),
  /** When this rule was reviewed, if not with its file. */
  reviewed: date.optional(),
})

/** A file of rules. */
export const RulesFile = z.strictObject({ reviewed: date, rules: z.array(rule) })

/** The list of sources. */
export const SourcesFile = z.strictObject({
  reviewed: date,
  sources: z.record(z.string(), z.strictObject({ title: text, url: z.url().optional() })),
})

/** The ways of working and the role each belongs to. */
export const WaysFile = z.strictObject({ reviewed: date, ways: z.record(z.string(), z.enum([...ROLES, 'any'])) })

/** The next steps, in order. */
export const StepsFile = z.strictObject({
  reviewed: date,
  steps: z.array(
    z.strictObject({
      id: text,
      group: text,
      called: z.boolean().default(false),
      offer: z.enum(['eap', 'plan', 'plans', 'directories', 'listings']).nullable().default(null),
      when: condition.default({}),
    }),
  ),
})

/** The kinds of provider, in one language. */
export const ProvidersFile = z.strictObject({
  language: text,
  reviewed: date,
  reviewer: text,
  sources: z.record(z.string(), z.strictObject({ title: text, url: z.url() })),
  providers: z.record(
    z.string().regex(/^[a-z-]+$/),
    z.strictObject({
      title: text,
      /** The title outside the US. */
      abroad: text.nullable().default(null),
      about: text,
      training: text,
      nucc,
      /** Other codes that such a provider may be listed under. */
      'also-nucc': z.array(nucc).default([]),
      /** Whether they are looked for in provider lists; a benefit or a school is not. */
      listed: z.boolean().default(true),
      roles: z.array(z.enum(ROLES)).min(1),
      ages: z.array(z.enum(STAGES)).min(1),
      instead: text.nullable().default(null),
      prescribes: text,
      'also-called': z.array(text).min(1),
      licence: text,
      know: z.array(text).min(1),
    }),
  ),
})

/** The words behind the rules, in one language. */
export const MatchingWordsFile = z.strictObject({
  language: text,
  reviewed: date,
  reviewer: text,
  /** What stands where nothing is known; may be nothing. */
  slots: z.record(z.string(), z.string()),
  people: z.record(z.enum(WHO), z.strictObject({ person: text, whose: text, self: text, own: text })),
  concerns: z.record(z.enum(CONCERNS), text),
  rules: z.record(z.string(), z.strictObject({ because: text, also: text.optional(), hold: text.optional() })),
  ways: z.record(z.string(), text),
  steps: z.record(z.string(), text),
  terms: z.strictObject({
    needs: z.record(z.string(), text),
    filters: z.record(z.string(), text),
    types: z.record(z.string(), text),
    'types-abroad': z.record(z.string(), text).default({}),
  }),
})

import type { Condition } from './conditions.ts'
import type { Stage } from './facts.ts'

/** All the matcher knows: kinds of provider, rules, steps, and the words for them in one language. */
export interface MatchingKnowledge {
  readonly providers: readonly Provider[]
  readonly rules: readonly Rule[]
  readonly steps: readonly StepRule[]
  /** Which roles a way of working belongs to. */
  readonly ways: Readonly<Record<string, Role | 'any'>>
  readonly sources: Readonly<Record<string, string>>
  readonly words: MatchingWords
  readonly organisation: Organisation | null
  /** Whom to call in danger, by ISO 3166-1 country. */
  readonly helpLines: Readonly<Record<string, HelpLines>>
  /** Content hash of every file above. */
  readonly version: string
}

/** What a kind of provider offers: talking, prescribing, testing, or practical support. */
export type Role = 'talk' | 'prescribe' | 'test' | 'support'

export interface Provider {
  readonly id: string
  readonly title: string
  /** The title outside the US, where it is another. */
  readonly abroad: string | null
  readonly about: string
  readonly nucc: string
  /** All codes to look for in provider lists; none when lists do not hold this kind. */
  readonly codes: readonly string[]
  readonly roles: readonly Role[]
  readonly ages: readonly Stage[]
  /** Who takes this one's place for an age it does not see. */
  readonly instead: string | null
  readonly know: readonly string[]
}

export interface Rule {
  readonly id: string
  /** Decides over safety: its leads stand first and its holds cannot be outweighed. */
  readonly safety: boolean
  readonly when: Condition
  readonly then: Consequence
  readonly source: string
  readonly support: 'read' | 'located' | 'practice'
  readonly reviewed: string
}

export interface Consequence {
  readonly urgent: boolean
  /** Stand first, in this order. */
  readonly lead: readonly string[]
  /** At least one of these is on the list. */
  readonly require: readonly string[]
  readonly favour: Readonly<Record<string, number>>
  readonly hold: readonly string[]
  readonly ask: readonly string[]
  /** Ways of working this rule takes off every list. */
  readonly avoid: readonly string[]
  readonly also: readonly string[]
  readonly steps: readonly string[]
}

/** One thing to do next; of each group the first that fits is offered. */
export interface StepRule {
  readonly id: string
  readonly group: string
  /** Only offered when a rule asks for it. */
  readonly called: boolean
  /** What of the operator's it speaks of; only offered when that is there. */
  readonly offer: Offer | null
  readonly when: Condition
}

/** What an operator may offer: its EAP, the person's own plan, its plans when theirs is not known, its provider lists, names that fit. */
export type Offer = 'eap' | 'plan' | 'plans' | 'directories' | 'listings'

export interface MatchingWords {
  /** BCP 47. */
  readonly language: string
  readonly people: Readonly<Record<string, Person>>
  readonly concerns: Readonly<Record<string, string>>
  readonly rules: Readonly<Record<string, RuleWords>>
  readonly ways: Readonly<Record<string, string>>
  readonly steps: Readonly<Record<string, string>>
  readonly slots: Readonly<Record<string, string>>
  readonly terms: Terms
}

/** Short names for lists inside a sentence: what to ask for, which filters to set, kinds of provider. */
export interface Terms {
  readonly needs: Readonly<Record<string, string>>
  readonly filters: Readonly<Record<string, string>>
  readonly types: Readonly<Record<string, string>>
  /** The same outside the US, where they have another name. */
  readonly 'types-abroad': Readonly<Record<string, string>>
}

/** How a person is spoken of: to the reader ("your child's") and by the reader ("my child's"). */
export interface Person {
  readonly person: string
  readonly whose: string
  readonly self: string
  readonly own: string
}

export interface RuleWords {
  readonly because: string
  readonly also?: string | undefined
  readonly hold?: string | undefined
}

/** The numbers of one country, as a sentence can say them. */
export interface HelpLines {
  readonly emergency: readonly string[]
  readonly lines: readonly string[]
  readonly abuse: readonly string[]
}

/** What an employer or clinic offers its people. */
export interface Organisation {
  readonly name: string
  readonly eap: {
    readonly name: string
    readonly sessions: number
    readonly contact: string
    readonly hours: string
  } | null
  readonly plans: readonly Plan[]
  readonly directories: readonly Named[]
  /** BCP 47: the languages its benefit is given in. */
  readonly languages: readonly string[]
}

/** Something with a name, and how to reach it. */
export interface Named {
  readonly name: string
  readonly contact: string
}

/** A health plan, and other names people call it by. */
export interface Plan extends Named {
  readonly also: readonly string[]
}

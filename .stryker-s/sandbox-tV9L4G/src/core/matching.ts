/** What the matcher answers: kinds of provider, each with its reasons. Same answers, same bytes. */
// @ts-nocheck

export interface Matching {
  /** A safety rule fired: help now stands above everything here. */
  readonly urgent: boolean
  /** Two to four, best first. */
  readonly suggestions: readonly Suggestion[]
  readonly alsoSee: readonly Note[]
  readonly heldBack: readonly Note[]
  readonly nextSteps: readonly NextStep[]
  readonly rulesVersion: string
}

export interface Suggestion {
  /** A provider type's id, for example `lcsw`. */
  readonly type: string
  readonly title: string
  /** What they do, in a sentence. */
  readonly about: string
  /** NUCC Health Care Provider Taxonomy code. */
  readonly nucc: string
  readonly rank: number
  readonly because: readonly Reason[]
  /** Ways of working to ask about, each with its why. */
  readonly askAbout: readonly string[]
  /** What to know first: wait, cost, cannot prescribe. */
  readonly know: readonly string[]
}

export interface Reason {
  readonly text: string
  readonly rule: string
  readonly source: string
  readonly support: 'read' | 'located' | 'practice'
}

/** Someone to see as well, or something held back, and why. */
export interface Note extends Reason {
  readonly type: string
}

export interface NextStep {
  readonly id: string
  readonly text: string
}

/** One provider of the operator's list, as it was last verified. */
export interface Listing {
  readonly id: string
  readonly name: string
  /** NUCC Health Care Provider Taxonomy codes. */
  readonly codes: readonly string[]
  /** ISO 3166: where they may see people (`US-OH`, `IE`). */
  readonly regions: readonly string[]
  readonly city: string
  /** BCP 47; none when the list does not say. */
  readonly languages: readonly string[]
  /** None when the list does not say. */
  readonly formats: readonly ('online' | 'in-person')[]
  /** Whether they take new people; null when the list does not say. */
  readonly accepting: boolean | null
  readonly phone: string
  readonly url: string
  /** YYYY-MM-DD. */
  readonly verified: string
}

/** What a listing has to fit. */
export interface Wish {
  /** For each suggested kind, best first, the codes that stand for it. */
  readonly kinds: readonly (readonly string[])[]
  readonly region: string
  readonly language: string
  /** Whether the person asked for that language: then a list that does not say is no fit. */
  readonly languageAsked: boolean
  readonly format: 'online' | 'in-person' | 'either'
  /** Turns the order: the same for the same answers, another for others, and the same chance for every provider. */
  readonly turn: string
}

/** The operator's list of providers. */
export interface Directory {
  /** At most five that fit, those that say they take new people first. */
  readonly find: (wish: Wish) => readonly Listing[]
  /** Content hash; empty when there is no list. */
  readonly version: string
}

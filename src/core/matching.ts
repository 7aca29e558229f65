/** What the matcher answers: kinds of provider, each with its reasons. Same answers, same bytes. */
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

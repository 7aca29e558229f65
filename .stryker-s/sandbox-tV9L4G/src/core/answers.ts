// @ts-nocheck
import type { ConcernId, Fields } from './vocabulary.ts'

/** One thing the person came with, and their own words for it. */
export interface HeardConcern {
  readonly id: ConcernId
  /** The person's exact words; empty once dropped, or when it was picked from a list. */
  readonly evidence: string
  readonly confirmed: boolean
}

/** The structured answers a matcher receives. Every field but concerns is optional. */
export interface Answers {
  readonly who?: NonNullable<Fields['who']>
  readonly ageBand?: NonNullable<Fields['ageBand']>
  readonly concerns: readonly HeardConcern[]
  readonly duration?: NonNullable<Fields['duration']>
  readonly impact?: NonNullable<Fields['impact']>
  readonly goals?: NonNullable<Fields['goals']>
  readonly medication?: NonNullable<Fields['medication']>
  readonly style?: NonNullable<Fields['style']>
  readonly format?: NonNullable<Fields['format']>
  readonly times?: NonNullable<Fields['times']>
  readonly payment?: NonNullable<Fields['payment']>
  readonly insurer?: string
  /** ISO 3166-2 (`US-OH`) or an ISO 3166-1 alpha-2 country code (`IE`). */
  readonly region?: string
  readonly preferences?: Preferences
  readonly before?: NonNullable<Fields['before']>
  readonly dialogVersion?: string
  readonly contentVersion?: string
}

/** What would help the person feel at ease with whoever they see. */
export interface Preferences {
  /** BCP 47, for example `es`. */
  readonly language?: string
  readonly gender?: NonNullable<Fields['gender']>
  readonly affirming?: NonNullable<Fields['affirming']>
}

/** Put what was heard into the shape the matcher and the outside world receive. */
export function toAnswers(heard: { fields: Fields; concerns: readonly HeardConcern[]; versions: Versions }): Answers {
  const { language, gender, affirming, ...fields } = heard.fields
  const preferences: Preferences = {
    ...(language && { language }),
    ...(gender && { gender }),
    ...(affirming && { affirming }),
  }
  return {
    ...fields,
    concerns: heard.concerns,
    ...(Object.keys(preferences).length > 0 && { preferences }),
    dialogVersion: heard.versions.dialogs,
    contentVersion: heard.versions.content,
  }
}

/** Which dialogs and words a conversation was held with: content hashes. */
export interface Versions {
  readonly dialogs: string
  readonly content: string
}

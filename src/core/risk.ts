/** How a message reads to the crisis screen. Drives only what is shown; never a label on a person. */
export interface Risk {
  readonly level: RiskLevel
  readonly who: RiskWho
  readonly kind: RiskKind
  /** The exact words that raised it; empty when none did. Never stored. */
  readonly evidence: string
  /** Where somebody else may be hurt: how whoever writes stands to it. */
  readonly about?: RiskAbout
}

/**
 * A threat of one's own; told by who heard it, or by whom it is meant for; thoughts of harm to a baby that come unwanted, and those that
 * somebody may act on; and the same told of somebody else.
 */
export type RiskAbout = 'own' | 'reported' | 'threatened' | 'newborn' | 'newborn-now' | 'newborn-other'
export type RiskLevel = 'none' | 'concern' | 'crisis'
export type RiskWho = 'self' | 'other'
export type RiskKind = 'none' | 'suicide' | 'self-harm' | 'harm-to-others' | 'abuse' | 'medical'

/** What the screen may look at: this text, the last minute's, and whether the direct question was just asked. */
export interface Screening {
  readonly text: string
  /** Earlier texts of the same minute, oldest first; held in memory only. */
  readonly recent: readonly string[]
  readonly asking: boolean
  /** The language of the conversation, a hint only: every language's patterns always run. */
  readonly language: string
}

export const NO_RISK: Risk = { level: 'none', who: 'self', kind: 'none', evidence: '' }

/** How a message reads to the crisis screen. Drives only what is shown; never a label on a person. */
// @ts-nocheck

export interface Risk {
  readonly level: RiskLevel
  readonly who: RiskWho
  readonly kind: RiskKind
  /** The exact words that raised it; empty when none did. Never stored. */
  readonly evidence: string
}

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

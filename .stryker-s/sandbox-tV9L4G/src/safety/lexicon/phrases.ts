// @ts-nocheck
import type { RiskKind, RiskLevel, RiskWho } from '../../core/risk.ts'

/** A list of phrase patterns that mean the same to the screen. */
export interface Phrases {
  readonly kind: RiskKind
  readonly level: RiskLevel
  /** Whose danger this always is; left out when the sentence decides. */
  readonly who?: RiskWho
  /** Firm phrases carry their own denial or time ("I'd never do it, at least that's what I tell everybody"): nothing around them lowers them. */
  readonly firm?: boolean
  /** Sure phrases stand even inside what reads like a figure of speech ("he will kill me if I leave"). */
  readonly sure?: boolean
  /** People named inside are those left behind, not the one in danger ("letters to my kids"). */
  readonly mine?: boolean
  readonly patterns: readonly string[]
}

/** One pattern a line. */
export const lines = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

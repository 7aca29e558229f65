// @ts-nocheck
import type { Turn } from '../core/bot.ts'
import type { StepKey } from '../core/dialog.ts'
import type { Ask } from '../core/reply.ts'
import type { Slot } from '../core/vocabulary.ts'

/** What a made-up person does next, and what they mean by it. */
export interface Deed {
  readonly kind: 'answer' | 'pass' | 'ask' | 'think-again' | 'noise' | 'dark' | 'rest' | 'hurry' | 'leave'
  readonly act: Act
  /** The question meant, where one is. */
  readonly step: StepKey | null
  /** Seconds away before it. */
  readonly away: number
  /** Slots told before their question came. */
  readonly told: readonly Slot[]
}

type Act =
  | { readonly kind: 'start' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly step: string; readonly values: readonly string[] }

/** A deed with whatever of it matters; the rest is nothing. */
export const deed = (kind: Deed['kind'], act: Act, more: Partial<Deed> = {}): Deed => ({
  kind,
  act,
  step: null,
  away: 0,
  told: [],
  ...more,
})

export const text = (words: string): Act => ({ kind: 'text', text: words })
export const tap = (step: string, ...values: readonly string[]): Act => ({ kind: 'tap', step, values })

/** The questions that can be answered now. */
export const asksOf = ({ replies }: Turn): readonly Ask[] => replies.flatMap(({ ask }) => (ask ? [ask] : []))

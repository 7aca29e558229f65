// @ts-nocheck
import type { Lesson } from '../core/bot.ts'

/** One section of a lesson as its file gives it: what is told, and how people ask for it. */
export interface LessonSource extends Lesson {
  readonly language: string
  /** Ways of asking for this section. */
  readonly asked: readonly string[]
  /** Rows of the teaching checklist this section covers. */
  readonly seed: readonly string[]
  readonly reviewed: string
}

// @ts-nocheck
import type { PageWords } from './words.ts'

/** What every part of the page needs: its words, and a way to send a tap. */
export interface Page {
  readonly words: PageWords
  readonly tap: Tap
  /** Sends words, as if they had been written into the box. */
  readonly write: (text: string) => void
}

/** Sends a tap to the server, with the words to show for it. */
export type Tap = (step: string, values: readonly string[], shown: string) => void

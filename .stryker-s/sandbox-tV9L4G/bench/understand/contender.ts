/** A reader of concerns: made from the example lines (or brought along), kept as text, opened again, and asked. */
// @ts-nocheck

export interface Contender {
  /** Learns and gives what it is opened from; null for one that learns nothing here. */
  readonly train: ((lines: readonly Labelled[]) => Promise<string> | string) | null
  readonly open: (kept: string) => Promise<Rank> | Rank
  /** Learns from no more lines than this; the rest would take longer than a bench may. */
  readonly most?: number
}

/** The labels of a text, the likeliest first. */
export type Rank = (text: string) => Promise<readonly string[]> | readonly string[]

/** A text to learn from: one of several concerns stands there once for each. */
export interface Labelled {
  readonly text: string
  readonly label: string
}

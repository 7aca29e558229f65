/** What the person did, with every trace of the channel removed. */
// @ts-nocheck

export type Inbound = Event & (Start | Text | Tap)

/** When and under which id it came. The core has no clock and no chance of its own. */
interface Event {
  /** Unique per event; a retry carries the same one. */
  readonly id: string
  /** ISO 8601. */
  readonly at: string
  /** What the person wrote in the last minute, oldest first; never stored. */
  readonly recent?: readonly string[]
}

interface Start {
  readonly kind: 'start'
}

interface Text {
  readonly kind: 'text'
  readonly text: string
}

/** A button, or a set of ticked boxes, on the reply that asked `step`. */
interface Tap {
  readonly kind: 'tap'
  /** The step or aside the button belongs to; an old one is harmless. */
  readonly step: string
  readonly values: readonly string[]
}

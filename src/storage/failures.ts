/** What failed while much was done in turn: it holds up none of the rest, and is told at the end. */
export interface Failures {
  readonly note: (error: unknown) => void
  /** Do this, and go on if it fails. */
  readonly past: (work: () => Promise<void>) => Promise<void>
  /** Throw the first, if there was any. */
  readonly tell: () => void
}

/** None yet. */
export function createFailures(): Failures {
  const all: unknown[] = []
  const note = (error: unknown) => void all.push(error)
  return {
    note,
    past: (work) => work().catch(note),
    tell: () => {
      if (all.length > 0) throw all[0]
    },
  }
}

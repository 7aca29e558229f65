/** Where something stands in a file people edit. */
export interface Place {
  /** Path from the project's root. */
  readonly file: string
  /** From 1; 1 when the whole file is meant. */
  readonly line: number
}

/** One thing wrong with a file people edit: where, what, and what to do about it. */
export interface Fault extends Place {
  readonly what: string
  readonly fix: string
  /** Only time brought it: what was right has to be looked at again. A check fails for it, and no start does. */
  readonly isAge?: true
}

/** Whether it keeps the program from starting: words that grew old are better than none where somebody is in danger. */
export const stopsStart = ({ isAge }: Fault): boolean => isAge !== true

/** A value read from files, and every fault met on the way. The value is only to be trusted when there are none. */
export interface Loaded<T> {
  readonly value: T
  readonly faults: readonly Fault[]
}

/** The line a person reads: `file:line: what, and what to do`. */
export const printFault = ({ file, line, what, fix }: Fault): string => `${file}:${line}: ${what}; ${fix}`

import { type Fault, printFault, stopsStart } from './load/fault.ts'

/** Something outside keeps Signpost from starting: each line names it and the fix, and needs no stack trace. */
export class StartError extends Error {
  override readonly name = 'StartError'
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

/** What to tell whoever starts the program though it starts: what only grew old. Throws a `StartError` where something is wrong. */
export function toldAtStart(faults: readonly Fault[]): readonly string[] {
  const lines = faults.map(printFault)
  if (faults.some(stopsStart)) throw new StartError(lines)
  return lines
}

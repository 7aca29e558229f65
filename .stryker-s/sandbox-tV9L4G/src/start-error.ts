/** Something outside keeps Signpost from starting: each line names it and the fix, and needs no stack trace. */
// @ts-nocheck

export class StartError extends Error {
  override readonly name = 'StartError'
  readonly lines: readonly string[]

  constructor(lines: readonly string[]) {
    super(lines.join('\n'))
    this.lines = lines
  }
}

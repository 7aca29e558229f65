/** A span of the plain text, with what stands around it in its clause. */
// @ts-nocheck

export interface Clause {
  readonly before: string
  readonly said: string
  readonly after: string
}

/** No more letters than this are looked at on either side, so that a text without stops costs no more. */
const REACH = 120

/** The clause around a span: up to where `ends` matches: a stop, a comma or a word such as "but". */
export function clauseAt(plain: string, start: number, end: number, ends: RegExp): Clause {
  const left = plain.slice(Math.max(0, start - REACH), start)
  const right = plain.slice(end, end + REACH)
  return { before: left.split(ends).at(-1) ?? '', said: plain.slice(start, end), after: right.split(ends, 1)[0] ?? '' }
}

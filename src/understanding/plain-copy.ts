/** A text as rules read it, and the way back to what the person wrote. */
export interface PlainCopy {
  /** Without apostrophes, with spaces for hyphens. */
  readonly plain: string
  /** Where a place of the plain text is in what the person wrote. */
  readonly place: (at: number) => number
  /** Where a place of what the person wrote is in the plain text. */
  readonly from: (place: number) => number
}

/** Make the copy rules are matched against, of a text in lower case. */
export function plainCopy(text: string): PlainCopy {
  const left = [...text.matchAll(APOSTROPHE)].map(({ index }) => index)
  return {
    plain: text.replace(APOSTROPHE, '').replace(HYPHEN, ' '),
    place: (at) => placed(left, at),
    from: (place) => place - left.filter((one) => one < place).length,
  }
}

const APOSTROPHE = /['’‘`]/g
const HYPHEN = /[-‐‑–_]/g

/** Each apostrophe left out before it moves a place on by one. */
function placed(left: readonly number[], at: number): number {
  let place = at
  for (const one of left) {
    if (one > place) break
    place += 1
  }
  return place
}

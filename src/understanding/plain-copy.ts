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
  const places: number[] = []
  let plain = ''
  for (let at = 0; at < text.length; at++) {
    const letter = text[at] ?? ''
    if (APOSTROPHES.includes(letter)) continue
    plain += HYPHENS.includes(letter) ? ' ' : letter
    places.push(at)
  }
  return { plain, place: (at) => places[at] ?? text.length, from: (place) => placed(places, place) }
}

const APOSTROPHES = "'’‘`"
const HYPHENS = '-‐‑–_'

function placed(places: readonly number[], place: number): number {
  const at = places.findIndex((one) => one >= place)
  return at < 0 ? places.length : at
}

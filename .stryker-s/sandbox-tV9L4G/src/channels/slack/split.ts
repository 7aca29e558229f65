// @ts-nocheck
import { escaped, MARKED, toMrkdwn } from './mrkdwn.ts'

/** Cut a text of ours so that each piece, once in Slack's marks, has at most `most` characters. Nothing is lost but the white space at a cut. */
export function pieces(text: string, most: number): readonly string[] {
  const trimmed = text.trim()
  if (trimmed === '') return []
  const written = toMrkdwn(trimmed)
  if (written.length <= most) return [written]
  const at = cutIn(trimmed)
  return [...pieces(trimmed.slice(0, at), most), ...pieces(trimmed.slice(at), most)]
}

/** Where to cut: between paragraphs, else lines, else sentences, else words; in the middle of a word only when it is all there is. */
function cutIn(text: string): number {
  for (const gap of [/\n\s*\n/g, /\n/g, /(?<=[.!?]) /g, /\s/g]) {
    const places = [...text.matchAll(gap)].map(({ index }) => index).filter((at) => at > 0 && !isInside(text, at))
    if (places.length > 0) return nearest(places, text.length / 2)
  }
  return wholeLetter(text, Math.ceil(text.length / 2))
}

const nearest = (places: readonly number[], to: number): number =>
  places.reduce((best, at) => (Math.abs(at - to) < Math.abs(best - to) ? at : best))

/** A strong word or a link is kept in one piece, as long as it is short enough to be one. */
const isInside = (text: string, at: number): boolean =>
  [...text.matchAll(MARKED)].some(({ index, 0: whole }) => index < at && at < index + whole.length)

/** Not between the two halves of one letter; never at 0, so that every cut takes something away. */
const wholeLetter = (text: string, at: number): number => {
  const code = text.charCodeAt(at)
  const isHalf = code >= 0xdc00 && code <= 0xdfff
  return isHalf ? (at > 1 ? at - 1 : at + 1) : at
}

/** A text cut to what fits, with a sign that it goes on. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  return `${text.slice(0, wholeLetter(text, most - 1))}…`
}

/** A text made harmless for Slack, cut so that it still fits then: an escaped letter takes up to five. */
export function escapedWithin(text: string, most: number): string {
  for (let length = most; ; length = Math.floor(length * 0.8)) {
    const written = escaped(shortened(text, length))
    if (written.length <= most) return written
  }
}

/** A list in groups of at most `most`. */
export const groups = <T>(list: readonly T[], most: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(list.length / most) }, (_, n) => list.slice(n * most, (n + 1) * most))

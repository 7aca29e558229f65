import type { Plain } from './characters.ts'
import { HIDDEN } from './lexicon/spellings.ts'

/** Letters a digit or a sign is drawn for; any other sign may hide any letter. */
const DRAWN: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'il', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '8': 'b', '@': 'a', $: 's', '!': 'il', '|': 'il', '+': 't',
} // biome-ignore format: a table

/** Longest word looked at: "s.u.i.c.i.d.a.l" has fifteen signs. */
const LONGEST = 24
/** Of a word this short too little is left behind a full stop or a hyphen: "e.d." is no "end". */
const SHORT = 3

/**
 * The text with grave words freed from what hides them: signs between their letters ("su-ici-dal", "ki🙂ll")
 * or in place of them ("k#ll", "mys_lf"). Null where nothing is hidden.
 */
export function unmasked({ text, from }: Plain): Plain | null {
  let free = ''
  const places: number[] = []
  const seen = new Map<string, string | null>()
  let at = 0
  for (const { 0: chunk, index } of text.matchAll(/[a-z0-9@$!|+*#_](?:\S{0,22}[a-z0-9|*#])?/gu)) {
    if (chunk.length > LONGEST || !/[^a-z']/.test(chunk) || !/[a-z]/.test(chunk)) continue
    const known = seen.get(chunk)
    const word = known === undefined ? hiddenIn(chunk) : known
    seen.set(chunk, word)
    if (word === null) continue
    free += text.slice(at, index) + word
    places.push(...from.slice(at, index), ...[...word].map((_, n) => from[index + n] ?? from[index] ?? 0))
    at = index + chunk.length
  }
  return at === 0 ? null : { text: free + text.slice(at), from: [...places, ...from.slice(at)] }
}

function hiddenIn(chunk: string): string | null {
  const letters = chunk.replace(/[^a-z]/g, '')
  if (HIDDEN.has(letters) && !chunk.includes(letters)) return letters
  const signs = [...chunk]
  for (const word of HIDDEN)
    if (word.length === signs.length && signs.every((sign, n) => hides(sign, word, n))) return word
  return null
}

const hides = (sign: string, word: string, at: number): boolean => {
  const letter = word[at] ?? ''
  if (sign === letter) return true
  if (/[a-z]/.test(sign) || (/[.\-']/.test(sign) && word.length <= SHORT)) return false
  return Object.hasOwn(DRAWN, sign) ? (DRAWN[sign] ?? '').includes(letter) : true
}

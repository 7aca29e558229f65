import { plainCharacters } from './characters.ts'
import { COMPACT, EXPANSIONS, SIGNS } from './lexicon/spellings.ts'
import type { Line } from './pattern.ts'
import { nearest } from './spelling.ts'

/** A text as words, each with its place in the original. */
export interface Tokens extends Line {
  /** Offsets in the original: where each word starts and ends. */
  readonly spans: readonly (readonly [number, number])[]
}

/** Words as written, and when characters stand in for letters ("d13"), the words they stand for as a second reading. */
export function readings(original: string, known: ReadonlySet<string>): readonly Tokens[] {
  const { text, from } = plainCharacters(original)
  const read = (form: string) => tokenise(form, from, original.length, known)
  const swapped = unleet(text)
  return swapped === text ? [read(text)] : [read(text), read(swapped)]
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '7': 't', '@': 'a', $: 's', '!': 'i', '*': 'i', '|': 'i',
} // biome-ignore format: a table

/** Put letters for the digits and signs inside words that also have letters; same length, so offsets stay. */
function unleet(text: string): string {
  return text.replace(/[^\s,;:"()]+/g, (chunk) => {
    const body = chunk.replace(/[!?.*]+$/, '')
    if (!/[a-z]/.test(body) || !/[0134578@$!*|]/.test(body.slice(1)) || /^\*|^\d+[a-z]{1,2}$/.test(body)) return chunk
    return body.replace(/[013457@$!*|]/g, (sign) => LEET[sign] ?? sign) + chunk.slice(body.length)
  })
}

interface Raw {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
}

function tokenise(text: string, from: readonly number[], length: number, known: ReadonlySet<string>): Tokens {
  const raws = joinSpaced(rawWords(text))
  const words: string[] = []
  const sentences: number[] = []
  const spans: (readonly [number, number])[] = []
  for (const { word, start, end, sentence } of raws) {
    const span = [from[start] ?? 0, end < from.length ? (from[end] ?? length) : length] as const
    for (const part of spell(word, known)) {
      words.push(part)
      sentences.push(sentence)
      spans.push(span)
    }
  }
  return { words, sentences, spans }
}

const WORD = /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>/gu

function rawWords(text: string): Raw[] {
  const raws: Raw[] = []
  let sentence = 0
  for (const match of text.matchAll(WORD)) {
    const [found] = match
    if (found.startsWith('<')) continue
    if (/^[.!?;\n]/.test(found)) {
      sentence += 1
      continue
    }
    // Own signs only: people write words such as "constructor", which every object has.
    const sign = Object.hasOwn(SIGNS, found) ? SIGNS[found] : undefined
    const word = sign ?? found.replaceAll("'", '')
    raws.push({ word, start: match.index, end: match.index + found.length, sentence })
  }
  return raws
}

/** "k i l l" is one word: four or more single letters in a row are joined. */
function joinSpaced(raws: readonly Raw[]): readonly Raw[] {
  const joined: Raw[] = []
  let run: Raw[] = []
  const flush = () => {
    const [first, last] = [run[0], run.at(-1)]
    if (first && last && run.length >= 4)
      joined.push({ ...first, word: run.map(({ word }) => word).join(''), end: last.end })
    else joined.push(...run)
    run = []
  }
  for (const raw of raws) {
    if (raw.word.length === 1 && /[a-z]/.test(raw.word)) run.push(raw)
    else {
      flush()
      joined.push(raw)
    }
  }
  flush()
  return joined
}

/** The words a spelling stands for: contractions opened, letters drawn out shortened, run-together words parted, slips mended. */
function spell(word: string, known: ReadonlySet<string>): readonly string[] {
  const expanded = EXPANSIONS.get(word)
  if (expanded) return expanded
  if (known.has(word)) return [word]
  const squeezed = [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')]
  for (const form of squeezed) {
    const short = EXPANSIONS.get(form)
    if (short) return short
    if (known.has(form)) return [form]
  }
  if (word.endsWith('in') && known.has(`${word}g`)) return [`${word}g`]
  if (word.length >= 8) for (const [letters, parts] of COMPACT) if (word.includes(letters)) return parts
  return [nearest(word) ?? word]
}

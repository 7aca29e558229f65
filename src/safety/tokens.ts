import { plainCharacters } from './characters.ts'
import { unmasked } from './disguises.ts'
import { EXPANSIONS, FILLERS, HIDDEN, SIGNS, TURNS } from './lexicon/spellings.ts'
import type { Line } from './pattern.ts'
import { speller } from './spelling.ts'

/** A text as words without its fillers, each with its place in the original. */
export interface Tokens extends Line {
  /** Offsets in the original: where each word starts and ends. */
  readonly spans: readonly (readonly [number, number])[]
  /** Whether the sentence turns at this word ("but", "except", a dropped "just"): a no before it does not reach past it. */
  readonly turns: readonly boolean[]
  /** Whether a comma or a dash stands before this word. */
  readonly commas: readonly boolean[]
}

/** Words as written; and, where characters stand in for letters ("d13") or words are struck out, what they then say. */
export function readings(original: string, known: ReadonlySet<string>): readonly Tokens[] {
  const plain = plainCharacters(original)
  const { text, from } = plain
  const forms = new Map(
    [text, unleet(text), text.replace(/~~[^~\n]{1,60}~~/g, (struck) => ' '.repeat(struck.length))].map((form) => [
      form,
      from,
    ]),
  )
  const mixed = /[a-z]I/.test(original) ? plainCharacters(original, 'i') : null
  for (const { text: other, from: places } of [mixed, unmasked(plain)].filter((form) => form !== null))
    if (!forms.has(other)) forms.set(other, places)
  const spelt = speller(known)
  return [...forms].map(([form, places]) => tokenise(form, places, original.length, { known, spelt }))
}

const LEET: Readonly<Record<string, string>> = {
  '0': 'o', '1': 'i', '3': 'e', '4': 'a', '5': 's', '6': 'g', '7': 't', '@': 'a', $: 's', '!': 'i', '*': 'i', '|': 'l', '+': 't',
} // biome-ignore format: a table

const LEET_SIGNS = /[0134567@$!*|+]/

/** Put letters for the digits and signs inside words that also have letters; same length, so offsets stay. */
function unleet(text: string): string {
  if (!LEET_SIGNS.test(text)) return text
  return text.replace(/[^\s,;:"()]+/g, (chunk) => {
    const body = chunk.replace(/[!?.*]{1,40}$/, '')
    if (!LEET_SIGNS.test(body) || !/[a-z]/.test(body) || /^\*|^\d+[a-z]{1,2}$/.test(body)) return chunk
    return body.replace(/[0134567@$!*|+]/g, (sign) => LEET[sign] ?? sign) + chunk.slice(body.length)
  })
}

interface Raw {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly comma: boolean
}

/** The words there are, and what a spelling stands for. */
interface Spelling {
  readonly known: ReadonlySet<string>
  readonly spelt: (word: string, before: string) => readonly string[]
}

function tokenise(text: string, from: readonly number[], length: number, { known, spelt }: Spelling): Tokens {
  const words: string[] = []
  const sentences: number[] = []
  const spans: (readonly [number, number])[] = []
  const turns: boolean[] = []
  const commas: boolean[] = []
  let turned = false
  let paused = false
  for (const { word, start, end, sentence, comma } of joinHalves(joinSpaced(rawWords(text)), known)) {
    const span = [from[start] ?? 0, end < from.length ? (from[end] ?? length) : length] as const
    paused ||= comma
    for (const part of spelt(word, words.at(-1) ?? '')) {
      turned ||= TURNS.has(part)
      if (FILLERS.has(part)) continue
      words.push(part)
      sentences.push(sentence)
      spans.push(span)
      turns.push(turned)
      commas.push(paused)
      turned = false
      paused = false
    }
  }
  return { words, sentences, spans, turns, commas, slots: new Map() }
}

const WORD =
  /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu

function rawWords(text: string): Raw[] {
  const raws: Raw[] = []
  let sentence = 0
  let comma = false
  for (const { 0: found, index } of text.matchAll(WORD)) {
    const [first = ''] = found
    if (MARKUP.includes(first)) continue
    if (STOPS.includes(first)) sentence += 1
    else if (PAUSES.includes(first)) comma = true
    else {
      raws.push({ word: wordOf(found), start: index, end: index + found.length, sentence, comma })
      comma = false
    }
  }
  return raws
}

/** What a find begins with, when it is no word. */
const MARKUP = '<&'
const STOPS = '.!?;\n'
const PAUSES = ' ,—–:'

function wordOf(found: string): string {
  // Own signs only: people write words such as "constructor", which every object has.
  const sign = Object.hasOwn(SIGNS, found) ? SIGNS[found] : undefined
  return sign ?? (found.includes("'") && !EXPANSIONS.has(found) ? found.replaceAll("'", '') : found)
}

/** "k i l l" is one word: four or more single letters in a row are joined, and three that spell a grave one. */
function joinSpaced(raws: readonly Raw[]): readonly Raw[] {
  const joined: Raw[] = []
  let run: Raw[] = []
  const flush = () => {
    const [first, last] = [run[0], run.at(-1)]
    const word = run.map((raw) => raw.word).join('')
    if (first && last && (run.length >= 4 || SPELT.has(word))) joined.push({ ...first, word, end: last.end })
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

/** "ki ll", "su icidal": halves that are a grave word together, and one of which is no word alone. */
function joinHalves(raws: readonly Raw[], known: ReadonlySet<string>): readonly Raw[] {
  const joined: Raw[] = []
  for (const raw of raws) {
    const before = joined.at(-1)
    const word = before === undefined ? '' : before.word + raw.word
    const halves = before !== undefined && HIDDEN.has(word) && !(isWord(before.word, known) && isWord(raw.word, known))
    if (halves) joined.splice(-1, 1, { ...before, word, end: raw.end })
    else joined.push(raw)
  }
  return joined
}

const isWord = (word: string, known: ReadonlySet<string>): boolean => known.has(word) || EXPANSIONS.has(word)

/** Grave words of three letters. */
const SPELT: ReadonlySet<string> = new Set(['die', 'kms', 'kys', 'end'])

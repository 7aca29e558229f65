import type { Bot } from '../core/bot.ts'
import { nearly } from '../core/nearly.ts'
import type { FieldGrammar } from './field-grammar.ts'
import { gateOf } from './gate/gate.ts'
import { STATES } from './states.ts'

/** The places of one language. */
export interface PlaceNames {
  /** `CODE name|CODE name`; of several names for a code the first is the one shown. */
  readonly states: string
  readonly countries: string
  /** Words that make a name in passing a person's place: "in Ohio", "from Texas", "Aetna, Ohio". */
  readonly leads: RegExp
  /** Large cities, which say the state or country they are in. */
  readonly cities?: string
  /** Words before a name that make it no place of the person's: "my sister lives in". */
  readonly notMine?: RegExp
  /** Two capitals in passing: "in OH". */
  readonly lettered: RegExp
  /** Los Angeles in two letters; its first group is the name. */
  readonly angeles?: RegExp
  /** Everyday words that a slip would make of a name: "main", "child". */
  readonly everyday?: ReadonlySet<string>
  /** A text as names are compared: lower case, one character for each. */
  readonly folded: (text: string) => string
}

const table = (rows: string): readonly (readonly [string, string])[] =>
  rows.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)])

const STATE_CODES = new Map(table(STATES).map(([code]) => [code.slice(3), code]))

/** The whole answer is the city. */
const ANGELES_ALONE = /^\W*(LA|[Ll]\.[Aa]\.?)\W*$/

/** Finds the place a text names; a bare name, code or "US" only when a place was asked for. */
export function placesIn(language: PlaceNames): FieldGrammar['findPlace'] {
  const { states, countries, cities, leads, notMine, lettered, angeles, everyday, folded } = language
  // As long names go first, "West Virginia" is not read as "Virginia".
  const names = [...table(states), ...table(countries), ...(cities === undefined ? [] : table(cities))]
    .map(([code, name]) => [code, folded(name)] as const)
    .toSorted(([, a], [, b]) => b.length - a.length)
  const any = new RegExp(`\\b(?:${names.map(([, name]) => name).join('|')})\\b`, 'g')
  const codes = new Map(names.map(([code, name]) => [name, code]))
  let gate: ReturnType<typeof gateOf> | null = null
  return (text, asked) =>
    named(text, asked) ??
    losAngeles(text, asked) ??
    inLetters(text, asked) ??
    (asked ? (whole(text) ?? afterTown(text) ?? misspelt(text)) : null)

  function named(text: string, asked: boolean): ReturnType<FieldGrammar['findPlace']> {
    const lower = folded(text)
    gate ??= gateOf([[any]])
    if (gate(lower)[0] === 0) return null
    for (const { 0: name, index } of lower.matchAll(any)) {
      const before = lower.slice(Math.max(0, index - NEAR), index)
      const code = codes.get(name)
      if (code && (asked || leads.test(before)) && !notMine?.test(before))
        return { code, start: index, end: index + name.length }
    }
    return null
  }

  function losAngeles(text: string, asked: boolean): ReturnType<FieldGrammar['findPlace']> {
    if (angeles === undefined) return null
    const found = text.match(angeles) ?? (asked ? text.match(ANGELES_ALONE) : null)
    if (!found || found.index === undefined) return null
    const start = found.index + found[0].lastIndexOf(found[1] ?? '')
    if (notMine?.test(folded(text.slice(Math.max(0, start - NEAR), start)))) return null
    return { code: 'US-CA', start, end: start + (found[1]?.length ?? 0) }
  }

  /** Two capitals: "OH", "US". */
  function inLetters(text: string, asked: boolean): ReturnType<FieldGrammar['findPlace']> {
    const found = text.match(asked && !isShouted(text) ? /\b([A-Z]{2})\b/ : lettered)
    const code = found && SAID_ALONE.has(text.trim()) ? undefined : codeOf(found?.[1])
    if (!(found?.index !== undefined && code)) return null
    const end = found.index + found[0].length
    return notMine?.test(folded(text.slice(Math.max(0, end - NEAR), end - 2))) ? null : { code, start: end - 2, end }
  }

  /** The whole answer is a name with a slip in it. */
  function misspelt(text: string): ReturnType<FieldGrammar['findPlace']> {
    const said = folded(text).match(/^\P{L}*(?:(?:in|from|en|de) )?(\p{L}[\p{L} ]{2,60}\p{L})\P{L}*$/u)?.[1] ?? ''
    if (everyday?.has(said)) return null
    const code = names.find(([, name]) => isSlip(said, name))?.[0]
    return code ? { code, start: 0, end: text.length } : null
  }
}

/** A slip in a short name makes another word, and few are made in its first letter: "pain", "needs". */
const isSlip = (said: string, name: string): boolean =>
  name.length > 4 && (name.length > LONG_ENOUGH || said[0] === name[0]) && nearly(said, name)
const LONG_ENOUGH = 6

/** How many letters before a name are looked at. */
const NEAR = 40

/** All capitals: then two capitals are a word like any other. */
const isShouted = (text: string): boolean => /\s/.test(text.trim()) && !/\p{Ll}/u.test(text)

/** Codes that are said for something else far more often. */
const WORDS = new Set(['ok', 'hi', 'me', 'in', 'or', 'id', 'on', 'de', 'la'])

/** The whole answer is a code in any case: "us", "oh". */
function whole(text: string): ReturnType<FieldGrammar['findPlace']> {
  const found = text
    .trim()
    .match(/^(usa|[a-z]{2})[.!]?$/i)?.[1]
    ?.toLowerCase()
  const code = found === undefined || WORDS.has(found) ? undefined : codeOf(found.toUpperCase().slice(0, 2))
  return code ? { code, start: 0, end: text.length } : null
}

/** A whole answer of these is a yes, a greeting or a person. */
const SAID_ALONE: ReadonlySet<string> = new Set(['OK', 'HI', 'ME'])

/** "portland or": a town, then the code; the code of a word that ends sentences is none. */
function afterTown(text: string): ReturnType<FieldGrammar['findPlace']> {
  const { 1: letters = '', index = 0, 0: said } = text.match(/^\W*(?:[a-z]{3,20},? ){1,2}([a-z]{2})\W*$/i) ?? ['']
  const code = ENDS_SENTENCES.has(letters.toLowerCase()) ? undefined : STATE_CODES.get(letters.toUpperCase())
  return code ? { code, start: index, end: index + said.length } : null
}

const ENDS_SENTENCES: ReadonlySet<string> = new Set(['ok', 'hi', 'me', 'in', 'on', 'oh', 'ma', 'pa', 'la', 'de'])

const codeOf = (letters: string | undefined): string | undefined =>
  letters === 'US' ? 'US' : letters === 'UK' ? 'GB' : STATE_CODES.get(letters ?? '')

/** Says the everyday name of a region or language code, in languages that name states themselves; countries have theirs in every language. */
export function namesIn(languages: Readonly<Record<string, PlaceNames>>): Bot['nameOf'] {
  const labels = new Map(
    Object.entries(languages).map(([language, { states }]) => [language, new Map(table(states).toReversed())]),
  )
  // Slow to find, and a page shows them at every turn.
  const named = new Map<string, string>()
  return (slot, code, language) => {
    const known = slot === 'region' ? (labels.get(language) ?? labels.get('en'))?.get(code) : undefined
    if (known !== undefined) return known
    const key = `${language} ${slot} ${code}`
    const name = named.get(key) ?? nameIn(language, slot, code)
    if (named.size < MOST_NAMES) named.set(key, name)
    return name
  }
}

/** More than there are of the codes that people name. */
const MOST_NAMES = 2_000

function nameIn(language: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code
  } catch {
    return code
  }
}

import type { Reading, ReadingContext } from '../core/reading.ts'
import { type Fields, LISTS, type Slot } from '../core/vocabulary.ts'
import type { Aged } from './ages.ts'
import type { FieldRule } from './field-rules.ts'

/** How one language tells of everything but concerns. */
export interface FieldGrammar {
  /** What patterns are matched against: lower case, one character for each of the text. */
  readonly folded: (text: string) => string
  /** Every rule; the first that fits wins for a slot that holds one value. */
  readonly rules: readonly FieldRule[]
  /** "Not online", "I work evenings": whether the words before a match make it no wish. */
  readonly isDenied: (before: string, slot: Slot) => boolean
  readonly findAge: (lower: string, asked: boolean) => Aged | null
  /** The place a text names; a bare name or code only when a place was asked for. */
  readonly findPlace: (text: string, asked: boolean) => (Named & { readonly code: string }) | null
  readonly findInsurer: (lower: string, asked: boolean) => (Named & { readonly name: string }) | null
  /** The language a person wishes to speak. */
  readonly findLanguage: (lower: string, asked: boolean) => (Named & { readonly code: string }) | null
}

/** Where a name stands in a text. */
export interface Named {
  readonly start: number
  readonly end: number
}

type Evidence = Record<string, string>

/** Everything a message says besides concerns, each with its words. Offsets hold because only letter case and quotes change. */
export function readFields(
  text: string,
  { slots }: Pick<ReadingContext, 'slots'>,
  grammar: FieldGrammar,
): Pick<Reading, 'fields' | 'evidence'> {
  const lower = grammar.folded(text)
  const fields: Record<string, unknown> = {}
  const evidence: Evidence = {}
  const set = (slot: string, value: unknown, { start, end }: Named) => {
    if (fields[slot] !== undefined) return
    fields[slot] = value
    evidence[slot] = text.slice(start, end)
  }
  const asked = (slot: Slot) => slots.includes(slot)
  const age = grammar.findAge(lower, asked('ageBand'))
  for (const [slot, value] of Object.entries(age?.fields ?? {})) if (age) set(slot, value, age)
  for (const rule of grammar.rules) applyRule(rule, lower, text, slots, fields, evidence, grammar)
  const place = grammar.findPlace(text, asked('region'))
  if (place) set('region', place.code, place)
  readInsurer(grammar, lower, place, asked('insurer'), set)
  const language = grammar.findLanguage(lower, asked('language'))
  if (language) set('language', language.code, language)
  return { fields: fields as Fields, evidence }
}

/** Naming an insurer says how one pays, too. */
function readInsurer(
  { findInsurer, findPlace }: FieldGrammar,
  lower: string,
  place: Named | null,
  asked: boolean,
  set: (slot: string, value: string, span: Named) => void,
): void {
  const placeFirst = place !== null && place.start < 2
  const insurer = findInsurer(placeFirst ? ' '.repeat(place.end) + lower.slice(place.end) : lower, asked)
  if (insurer === null || findPlace(insurer.name, true) !== null) return
  set('insurer', insurer.name, insurer)
  set('payment', 'insurance', insurer)
}

function applyRule(
  { slot, value, says, bareOnly }: FieldRule,
  lower: string,
  text: string,
  slots: readonly Slot[],
  fields: Record<string, unknown>,
  evidence: Evidence,
  { isDenied }: FieldGrammar,
): void {
  if (bareOnly && !slots.includes(slot)) return
  const found = lower.replaceAll("'", '').length === lower.length ? lower.match(says) : matchBare(lower, says)
  if (found?.index === undefined || isDenied(lower.slice(0, found.index), slot)) return
  const known = fields[slot]
  const list = (LISTS as readonly Slot[]).includes(slot)
  if (known !== undefined && !list) {
    if (slot === 'format' && known !== value) fields[slot] = 'either'
    return
  }
  fields[slot] = list ? [...new Set([...((known as string[]) ?? []), value])] : value
  evidence[slot] ??= text.slice(found.index, found.index + found[0].length)
}

/** Match without apostrophes, and give the place in the text that has them. */
function matchBare(lower: string, says: RegExp): { 0: string; index: number } | null {
  const bare = lower.replaceAll("'", '')
  const found = bare.match(says)
  if (found?.index === undefined) return null
  const start = withQuotes(lower, found.index)
  return { 0: lower.slice(start, withQuotes(lower, found.index + found[0].length - 1) + 1), index: start }
}

/** The place in the quoted text of the nth character that is no quote. */
function withQuotes(lower: string, n: number): number {
  let left = n
  for (let at = 0; at < lower.length; at++) {
    if (lower[at] === "'") continue
    if (left === 0) return at
    left -= 1
  }
  return lower.length
}

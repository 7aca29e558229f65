import type { Reading, ReadingContext } from '../core/reading.ts'
import { type Fields, LISTS, type Slot } from '../core/vocabulary.ts'
import { findAge } from './ages.ts'
import { FIELD_RULES, type FieldRule } from './field-rules.ts'
import { findInsurer } from './insurers.ts'
import { findLanguage } from './languages.ts'
import { findPlace } from './places.ts'

type Evidence = Record<string, string>

/** Everything a message says besides concerns, each with its words. Offsets hold because only letter case and quotes change. */
export function readFields(text: string, { slots }: ReadingContext): Pick<Reading, 'fields' | 'evidence'> {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘`]/g, "'")
  const fields: Record<string, unknown> = {}
  const evidence: Evidence = {}
  const set = (slot: string, value: unknown, { start, end }: Span) => {
    if (fields[slot] !== undefined) return
    fields[slot] = value
    evidence[slot] = text.slice(start, end)
  }
  const asked = (slot: Slot) => slots.includes(slot)
  const age = findAge(lower, asked('ageBand'))
  for (const [slot, value] of Object.entries(age?.fields ?? {})) if (age) set(slot, value, age)
  for (const rule of FIELD_RULES) applyRule(rule, lower, text, slots, fields, evidence)
  const place = findPlace(text, asked('region'))
  if (place) set('region', place.code, place)
  readInsurer(lower, place, asked('insurer'), set)
  const language = findLanguage(lower, asked('language'))
  if (language) set('language', language.code, language)
  return { fields: fields as Fields, evidence }
}

interface Span {
  readonly start: number
  readonly end: number
}

/** Naming an insurer says how one pays, too. */
function readInsurer(
  lower: string,
  place: Span | null,
  asked: boolean,
  set: (slot: string, value: string, span: Span) => void,
): void {
  const placeFirst = place !== null && place.start < 2
  const insurer = findInsurer(placeFirst ? ' '.repeat(place.end) + lower.slice(place.end) : lower, asked)
  if (insurer === null || isPlace(insurer.name)) return
  set('insurer', insurer.name, insurer)
  set('payment', 'insurance', insurer)
}

const isPlace = (name: string) => findPlace(name, true) !== null

function applyRule(
  { slot, value, says, bareOnly }: FieldRule,
  lower: string,
  text: string,
  slots: readonly Slot[],
  fields: Record<string, unknown>,
  evidence: Evidence,
): void {
  if (bareOnly && !slots.includes(slot)) return
  const found = lower.replaceAll("'", '').length === lower.length ? lower.match(says) : matchBare(lower, says)
  if (found?.index === undefined || denied(lower.slice(0, found.index), slot)) return
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

/** "not online", "I work evenings": not a wish. */
function denied(before: string, slot: Slot): boolean {
  if (/\b(?:not|never|isn'?t|don'?t want(?: a)?|no) $/.test(before)) return true
  return slot === 'times' && /\b(?:work|works|working|am busy|busy|bad) (?:in the |on |all )?$/.test(before)
}

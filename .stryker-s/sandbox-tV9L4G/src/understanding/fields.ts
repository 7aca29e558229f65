// @ts-nocheck
import type { Reading, ReadingContext } from '../core/reading.ts'
import { type Fields, LISTS, type Slot } from '../core/vocabulary.ts'
import type { Aged } from './ages.ts'
import { clauseAt } from './clause.ts'
import type { FieldRule } from './field-rules.ts'
import { type PlainCopy, plainCopy } from './plain-copy.ts'

/** How one language tells of everything but concerns. */
export interface FieldGrammar {
  /** A text in lower case, one character for each of its own; patterns are matched against the plain copy of it. */
  readonly folded: (text: string) => string
  /** Every rule; the first that fits wins for a slot that holds one value. */
  readonly rules: readonly FieldRule[]
  /** "Not online", "he is always online": whether the words before a match in its clause make it no wish. */
  readonly isDenied: (before: string, slot: Slot, asked: boolean) => boolean
  /** Where a clause ends: stops, commas and words such as "but". */
  readonly clauseEnds: RegExp
  /** After one of these a person says it anew ("no wait"): global. */
  readonly corrects: RegExp
  /** How long it has been going on, for a language whose rules do not tell. */
  readonly findDuration?: (plain: string, asked: boolean) => Lasting | null
  readonly findAge: (plain: string, asked: boolean) => Aged | null
  /** The place a text names; a bare name or code only when a place was asked for. */
  readonly findPlace: (text: string, asked: boolean) => (Named & { readonly code: string }) | null
  readonly findInsurer: (plain: string, asked: boolean) => (Named & { readonly name: string }) | null
  /** The language a person wishes to speak. */
  readonly findLanguage: (plain: string, asked: boolean) => (Named & { readonly code: string }) | null
}

/** Where a name stands in a text. */
export interface Named {
  readonly start: number
  readonly end: number
}

/** A length of time a text tells, and where. */
export interface Lasting extends Named {
  readonly value: NonNullable<Fields['duration']>
}

type Read = Pick<Reading, 'fields' | 'evidence'>
type Asked = (slot: Slot) => boolean

/** Everything a message says besides concerns, each with its words. What comes after "no wait" or "I mean" replaces what came before. */
export function readFields(text: string, { slots }: Pick<ReadingContext, 'slots'>, grammar: FieldGrammar): Read {
  const asked: Asked = (slot) => slots.includes(slot)
  const copy = plainCopy(grammar.folded(text))
  const anew = [...copy.plain.matchAll(grammar.corrects)].slice(-CORRECTIONS)
  if (anew.length === 0) return readPart(text, copy, asked, grammar)
  const parts = [0, ...anew.map(({ 0: said, index }) => copy.place(index + said.length))]
  const read = parts.map((from, n) => {
    const part = text.slice(from, parts[n + 1])
    return readPart(part, plainCopy(grammar.folded(part)), asked, grammar)
  })
  return {
    fields: Object.assign({}, ...read.map(({ fields }) => fields)),
    evidence: Object.assign({}, ...read.map(({ evidence }) => evidence)),
  }
}

/** Only the last ones count, so that a text full of them costs no more. */
const CORRECTIONS = 3

function readPart(text: string, copy: PlainCopy, asked: Asked, grammar: FieldGrammar): Read {
  const { plain } = copy
  const fields: Record<string, unknown> = {}
  const evidence: Record<string, string> = {}
  /** The first reading of a slot stands; a list grows. */
  const set = (slot: Slot, value: string, { start, end }: Named) => {
    fields[slot] = joined(slot, fields[slot], value)
    evidence[slot] ??= text.slice(copy.place(start), copy.place(end - 1) + 1)
  }
  const age = grammar.findAge(plain, asked('ageBand'))
  for (const [slot, value] of Object.entries(age?.fields ?? {})) if (age) set(slot as Slot, value as string, age)
  for (const rule of grammar.rules) {
    const found = fits(rule, plain, asked, grammar)
    if (found) set(rule.slot, rule.value, found)
  }
  if (age?.own && asked('who') && fields.who === undefined) set('who', 'me', age)
  const lasting = grammar.findDuration?.(plain, asked('duration'))
  if (lasting) set('duration', lasting.value, lasting)
  readPlan(text, copy, asked, grammar, set)
  const language = grammar.findLanguage(plain, asked('language'))
  if (language) set('language', language.code, language)
  return { fields: fields as Fields, evidence }
}

function joined(slot: Slot, known: unknown, value: string): unknown {
  if ((LISTS as readonly Slot[]).includes(slot))
    return [...new Set([...((known as string[] | undefined) ?? []), value])]
  return slot === 'format' && known !== undefined && known !== value ? 'either' : (known ?? value)
}

/** The first place where a rule's words stand and are meant. */
function fits(rule: FieldRule, plain: string, asked: Asked, grammar: FieldGrammar): Named | null {
  if (rule.bareOnly && !asked(rule.slot)) return null
  // Few rules fit any text, and a search is far cheaper than the iterator.
  if (plain.search(rule.says) < 0) return null
  for (const { 0: said, index } of plain.matchAll(rule.says)) {
    const span = { start: index, end: index + said.length }
    if (isMeant(rule, plain, span, asked(rule.slot), grammar)) return span
  }
  return null
}

function isMeant(
  { slot, unless, yet, given }: FieldRule,
  plain: string,
  { start, end }: Named,
  asked: boolean,
  { clauseEnds, isDenied }: FieldGrammar,
): boolean {
  const { before, said, after } = clauseAt(plain, start, end, clauseEnds)
  if (isDenied(before, slot, asked)) return false
  const clause = before + said + after
  if (unless?.test(clause) && !yet?.test(clause)) return false
  return asked || (given?.test(clause) ?? true)
}

/** Insurer and place are often told together, and each may be in the other's name. Naming an insurer says how one pays, too. */
function readPlan(
  text: string,
  copy: PlainCopy,
  asked: Asked,
  { findPlace, findInsurer }: FieldGrammar,
  set: (slot: Slot, value: string, span: Named) => void,
): void {
  const place = findPlace(text, asked('region'))
  const span = place && { start: copy.from(place.start), end: copy.from(place.end) }
  if (place && span) set('region', place.code, span)
  const placeFirst = span !== null && span.start < 2
  const insurer = findInsurer(
    placeFirst ? ' '.repeat(span.end) + copy.plain.slice(span.end) : copy.plain,
    asked('insurer'),
  )
  if (insurer === null || findPlace(insurer.name, true) !== null) return
  set('insurer', insurer.name, insurer)
  set('payment', 'insurance', insurer)
}

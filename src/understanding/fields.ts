import type { Reading, ReadingContext } from '../core/reading.ts'
import { type Fields, LISTS, type Slot } from '../core/vocabulary.ts'
import { clauseAt } from './clause.ts'
import type { FieldGrammar, Finder, Named } from './field-grammar.ts'
import type { FieldRule } from './field-rules.ts'
import { gateOf } from './gate/gate.ts'
import { type PlainCopy, plainCopy } from './plain-copy.ts'

type Read = Pick<Reading, 'fields' | 'evidence'>
type Asked = (slot: Slot) => boolean
/** Reads everything a message says besides concerns, each with its words. */
export type FieldReader = (text: string, context: Pick<ReadingContext, 'slots'>) => Read

/** One text as the grammar reads it. */
interface Part {
  readonly text: string
  readonly copy: PlainCopy
  /** Whether each of what is looked for may stand in it: these, then every rule. */
  readonly may: Uint8Array
  readonly asked: Asked
}

const [CORRECTS, AGE, DURATION, INSURER, LANGUAGE, RULES] = [0, 1, 2, 3, 4, 5] as const

/** Prepare a grammar for reading. What comes after "no wait" or "I mean" replaces what came before. */
export function fieldsIn(grammar: FieldGrammar): FieldReader {
  const { corrects, age, duration, insurer, language, rules, folded } = grammar
  const found = [[corrects], age.says, duration?.says ?? [], insurer.says, language.says]
  const gate = gateOf([...found, ...rules.map(({ says }) => [says])])
  return (text, { slots }) => {
    const asked: Asked = (slot) => slots.includes(slot)
    const partOf = (text: string): Part => {
      const copy = plainCopy(folded(text))
      return { text, copy, may: gate(copy.plain), asked }
    }
    const whole = partOf(text)
    const anew = whole.may[CORRECTS] ? [...whole.copy.plain.matchAll(corrects)].slice(-CORRECTIONS) : []
    if (anew.length === 0) return readPart(whole, grammar)
    const starts = [0, ...anew.map(({ 0: said, index }) => whole.copy.place(index + said.length))]
    const read = starts.map((start, n) => readPart(partOf(text.slice(start, starts[n + 1])), grammar))
    return {
      fields: Object.assign({}, ...read.map(({ fields }) => fields)),
      evidence: Object.assign({}, ...read.map(({ evidence }) => evidence)),
    }
  }
}

/** Only the last ones count, so that a text full of them costs no more. */
const CORRECTIONS = 3

type Put = (slot: Slot, value: string, where: Named) => void

function readPart(part: Part, grammar: FieldGrammar): Read {
  const { text, copy, asked } = part
  const fields: Record<string, unknown> = {}
  const evidence: Record<string, string> = {}
  /** The first reading of a slot stands; a list grows. */
  const set: Put = (slot, value, { start, end }) => {
    fields[slot] = joined(slot, fields[slot], value)
    evidence[slot] ??= text.slice(copy.place(start), copy.place(end - 1) + 1)
  }
  const lasting = grammar.duration && found(part, DURATION, 'duration', grammar.duration)
  const told = found(part, AGE, 'ageBand', grammar.age)
  // "20 yrs" is how long, where that was asked.
  const age = told && lasting && asked('duration') && overlap(told, lasting) ? null : told
  for (const [slot, value] of Object.entries(age?.fields ?? {})) if (age) set(slot as Slot, value as string, age)
  readRules(part, grammar, set)
  if (age?.own && asked('who')) set('who', 'me', age)
  if (lasting) set('duration', lasting.value, lasting)
  readPlan(part, grammar, set)
  const language = found(part, LANGUAGE, 'language', grammar.language)
  if (language) set('language', language.code, language)
  return { fields: fields as Fields, evidence }
}

const overlap = (one: Named, other: Named): boolean => one.start < other.end && other.start < one.end

function found<T>(
  { copy, may, asked }: Part,
  at: number,
  slot: Slot,
  { find }: Finder<T>,
  plain = copy.plain,
): T | null {
  return may[at] || asked(slot) ? find(plain, asked(slot)) : null
}

function readRules({ copy, may, asked }: Part, grammar: FieldGrammar, set: Put): void {
  for (const [n, rule] of grammar.rules.entries()) {
    if (may[RULES + n] === 0) continue
    const said = fits(rule, copy.plain, asked, grammar)
    if (said) set(rule.slot, rule.value, said)
  }
}

function joined(slot: Slot, known: unknown, value: string): unknown {
  if ((LISTS as readonly Slot[]).includes(slot))
    return [...new Set([...((known as string[] | undefined) ?? []), value])]
  return slot === 'format' && known !== undefined && known !== value ? 'either' : (known ?? value)
}

/** The first place where a rule's words stand and are meant. */
function fits(rule: FieldRule, plain: string, asked: Asked, grammar: FieldGrammar): Named | null {
  if (rule.bareOnly && !asked(rule.slot)) return null
  // A search is far cheaper than the iterator.
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
function readPlan(part: Part, { findPlace, insurer }: FieldGrammar, set: Put): void {
  const { text, copy, asked } = part
  const place = findPlace(text, asked('region'))
  const span = place && { start: copy.from(place.start), end: copy.from(place.end) }
  if (place && span) set('region', place.code, span)
  const placeFirst = span !== null && span.start < 2
  const rest = placeFirst ? ' '.repeat(span.end) + copy.plain.slice(span.end) : copy.plain
  const named = found(part, INSURER, 'insurer', insurer, rest)
  if (named === null || isPlace(named.name, findPlace)) return
  set('insurer', named.name, named)
  set('payment', 'insurance', named)
}

/** "Ohio", "Columbus OH" and "near Ohio" are places, "Ohio Health Plan" is none. */
function isPlace(name: string, findPlace: FieldGrammar['findPlace']): boolean {
  const place = findPlace(name, true)
  if (place === null || place.start > 0) return place !== null
  const more = name.slice(place.end).trim()
  return more === '' || isPlace(more, findPlace)
}

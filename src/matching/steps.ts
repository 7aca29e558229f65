import type { NextStep } from '../core/matching.ts'
import { holds } from './conditions.ts'
import { type Facts, isAbroad } from './facts.ts'
import type { MatchingKnowledge, Rule, StepRule, Terms } from './knowledge.ts'
import { offersOf } from './offers.ts'
import { filled, type Slots, slotted } from './reasons.ts'

const MOST = 8

/** What to do next, in order: of each group the first step that fits; those a safety rule asks for come first and are never cut. */
export function nextSteps(
  { steps, words, organisation }: MatchingKnowledge,
  { fired, facts, slots, first, insurer, listings }: Known,
): readonly NextStep[] {
  const called = new Set(fired.flatMap(({ then }) => then.steps))
  const offers = offersOf(organisation, insurer, listings, words)
  const fits = (step: StepRule): boolean =>
    (called.has(step.id) || !step.called) && (step.offer === null || offers.has(step.offer)) && holds(step.when, facts)
  const asked = steps.filter((step) => step.called && fits(step))
  const usual = steps.filter((step) => !step.called && fits(step)).filter(firstOfGroup)
  const all = {
    ...slots,
    ...offers.slots,
    ...needSlots(words.terms, facts, first, slots),
  }
  return [...asked, ...usual.slice(0, Math.max(0, MOST - asked.length))].map(({ id }) => ({
    id,
    text: filled(words.steps[id] ?? id, all).trim(),
  }))
}

/** What is known when the steps are chosen. */
interface Known {
  readonly fired: readonly Rule[]
  readonly facts: Facts
  readonly slots: Slots
  /** The type that stands first. */
  readonly first: string
  readonly insurer: string | undefined
  /** Providers of the operator's list that fit, a line each. */
  readonly listings: readonly string[]
}

const firstOfGroup = ({ group }: StepRule, at: number, all: readonly StepRule[]): boolean =>
  all.findIndex((one) => one.group === group) === at

/** The person's needs, as they would say them on the phone, and as filters to tick. */
function needSlots(
  { needs, filters, types, 'types-abroad': abroad }: Terms,
  facts: Facts,
  first: string,
  slots: Slots,
): Slots {
  const said = [...facts.format, ...facts.time, ...facts.gender, ...facts.affirming]
  const other = facts.language.includes('other') ? ['language'] : []
  const words = [...other, ...said].flatMap((id) => needs[id] ?? [])
  const named = words.slice(0, MOST_NEEDS).map((need) => slotted(need, slots))
  const type = (isAbroad(facts) ? abroad[first] : undefined) ?? types[first] ?? ''
  return {
    type,
    needs: named.length > 0 ? spoken(named, slots.and ?? '') : (needs.none ?? ''),
    filters: [type, ...named, filters.accepting ?? ''].filter((part) => part !== '').join(', '),
  }
}

/** As one says it: "a, b and c". */
const spoken = (parts: readonly string[], and: string): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`

/** A call with more wishes than this loses the listener. */
const MOST_NEEDS = 4

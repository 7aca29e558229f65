// @ts-nocheck
import type { Stage } from './facts.ts'
import type { Provider, Rule } from './knowledge.ts'

/** How the fired rules weigh one kind of provider. */
export interface Standing {
  readonly provider: Provider
  readonly score: number
  /** Place among those a safety rule puts first; Infinity when none does. */
  readonly lead: number
  /** The rules that speak for it: the one that puts it first, other safety, then the heaviest. */
  readonly rules: readonly Rule[]
}

/** For each type a rule may name, who sees this age: the type itself, or the one that takes its place. */
export type Seats = ReadonlyMap<string, string>

/** Seat every type for an age; one that does not see it and has no stand-in is left out. */
export function seatsFor(providers: readonly Provider[], stage: Stage): Seats {
  const seats = new Map<string, string>()
  for (const { id, ages, instead } of providers) {
    const taker = ages.includes(stage) ? id : instead
    if (taker !== null && providers.some((one) => one.id === taker && one.ages.includes(stage))) seats.set(id, taker)
  }
  return seats
}

/** The types meant, for this age. */
export const seated = (seats: Seats, types: readonly string[]): readonly string[] =>
  types.flatMap((type) => seats.get(type) ?? [])

/** Weigh every kind of provider that a fired rule speaks for and none holds back. */
export function standings(providers: readonly Provider[], fired: readonly Rule[], seats: Seats): readonly Standing[] {
  const held = new Set(fired.flatMap(({ then }) => seated(seats, then.hold)))
  const leads = [...new Set(fired.flatMap(({ then }) => seated(seats, then.lead)))]
  const weights = fired.map((rule) => ({
    rule,
    weights: weightsOf(rule, seats),
    first: seated(seats, rule.then.lead),
  }))
  return providers
    .filter(({ id }) => !held.has(id) && weights.some((one) => one.weights.has(id)))
    .map((provider) => standing(provider, weights, leads))
}

interface Weighed {
  readonly rule: Rule
  readonly weights: ReadonlyMap<string, number>
  /** The types this rule puts first, for this age. */
  readonly first: readonly string[]
}

function standing(provider: Provider, weights: readonly Weighed[], leads: readonly string[]): Standing {
  const own = weights
    .flatMap(({ rule, weights, first }) => {
      const weight = weights.get(provider.id)
      return weight === undefined ? [] : [{ rule, weight, rank: rankOf(rule, first.includes(provider.id)) }]
    })
    .sort((a, b) => a.rank - b.rank || b.weight - a.weight)
  const place = leads.indexOf(provider.id)
  return {
    provider,
    score: own.reduce((sum, { weight }) => sum + weight, 0),
    lead: place < 0 ? Number.POSITIVE_INFINITY : place,
    rules: own.map(({ rule }) => rule),
  }
}

/** Reasons stand in this order: the safety rule that puts a type first, other safety, the rest. */
const rankOf = ({ safety }: Rule, first: boolean): number => (first ? 0 : safety ? 1 : 2)

/** A lead or the first of the required speaks as loudly as the strongest favour. */
const STRONG = 5

function weightsOf({ then }: Rule, seats: Seats): ReadonlyMap<string, number> {
  const weights = new Map<string, number>()
  const weigh = (type: string, weight: number): void => {
    const seat = seats.get(type)
    if (seat !== undefined) weights.set(seat, Math.max(weight, weights.get(seat) ?? 0))
  }
  for (const [type, weight] of Object.entries(then.favour)) weigh(type, weight)
  for (const type of [...then.lead, ...then.require.slice(0, 1)]) weigh(type, STRONG)
  return weights
}

import type { Stage } from './facts.ts'
import type { MatchingKnowledge, Provider, Rule } from './knowledge.ts'

/** How the fired rules weigh one kind of provider. */
export interface Standing {
  readonly provider: Provider
  readonly score: number
  /** Place among those a safety rule puts first; Infinity when none does. */
  readonly lead: number
  /** The rules that speak for it, heaviest first. */
  readonly rules: readonly Rule[]
}

/** Who sees this age: the type itself, the one that takes its place, or nobody. */
export function typeFor(providers: readonly Provider[], id: string, stage: Stage): string | null {
  const provider = providers.find((one) => one.id === id)
  if (provider === undefined) return null
  if (provider.ages.includes(stage)) return id
  return provider.instead === null ? null : typeFor(providers, provider.instead, stage)
}

/** Weigh every kind of provider that may be suggested at all. */
export function standings({ providers }: MatchingKnowledge, fired: readonly Rule[], stage: Stage): readonly Standing[] {
  const held = new Set(fired.flatMap(({ then }) => resolved(providers, then.hold, stage)))
  const leads = [...new Set(fired.flatMap(({ then }) => resolved(providers, then.lead, stage)))]
  return providers
    .filter(({ id, ages }) => ages.includes(stage) && !held.has(id))
    .map((provider) => standing(providers, provider, fired, stage, leads))
    .filter(({ score, rules }) => score > 0 && rules.length > 0)
}

function standing(
  providers: readonly Provider[],
  provider: Provider,
  fired: readonly Rule[],
  stage: Stage,
  leads: readonly string[],
): Standing {
  const weighed = fired
    .map((rule) => ({ rule, weight: weightOf(providers, rule, provider.id, stage) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => Number(b.rule.safety) - Number(a.rule.safety) || b.weight - a.weight)
  const place = leads.indexOf(provider.id)
  return {
    provider,
    score: weighed.reduce((sum, { weight }) => sum + weight, 0),
    lead: place < 0 ? Number.POSITIVE_INFINITY : place,
    rules: weighed.map(({ rule }) => rule),
  }
}

/** A lead or a required type speaks as loudly as the strongest favour. */
const STRONG = 5

function weightOf(providers: readonly Provider[], { then }: Rule, id: string, stage: Stage): number {
  const named = [...then.lead, ...then.require.slice(0, 1)]
  const favoured = Object.entries(then.favour)
    .filter(([type]) => typeFor(providers, type, stage) === id)
    .map(([, weight]) => weight)
  return Math.max(0, ...favoured, resolved(providers, named, stage).includes(id) ? STRONG : 0)
}

/** The types meant, for this age. */
export const resolved = (providers: readonly Provider[], types: readonly string[], stage: Stage): readonly string[] =>
  types.map((type) => typeFor(providers, type, stage)).filter((type) => type !== null)

import type { Facts } from './facts.ts'
import type { Rule } from './knowledge.ts'
import { type Seats, type Standing, seated } from './scoring.ts'

const MOST = 4
const FEWEST = 2
/** A type this far behind the best is noise, unless too few are left. */
const NEAR = 0.25

/** Choose two to four, best first: safety's leads, then weight, then the order of the provider file. */
export function ranked(
  all: readonly Standing[],
  fired: readonly Rule[],
  facts: Facts,
  seats: Seats,
): readonly Standing[] {
  const sorted = welcome(all, facts).sort((a, b) => byLead(a, b) || b.score - a.score)
  const best = Math.max(0, ...sorted.map(({ score }) => score))
  const near = sorted.filter(({ score, lead }, at) => at < FEWEST || score >= best * NEAR || Number.isFinite(lead))
  const required = fired.flatMap(({ then }) => (then.require.length === 0 ? [] : [seated(seats, then.require)]))
  const chosen = withRequired(near.slice(0, MOST), sorted, required)
  return wishesPrescriber(facts) ? chosen : talkFirst(chosen)
}

const byLead = (a: Standing, b: Standing): number => (a.lead === b.lead ? 0 : a.lead - b.lead)

/** Each rule's requirement is met by one of its types; the weakest type nobody requires makes room. */
function withRequired(
  chosen: readonly Standing[],
  sorted: readonly Standing[],
  required: readonly (readonly string[])[],
): readonly Standing[] {
  const wanted = new Set<string>()
  for (const types of required) {
    if (types.some((type) => wanted.has(type))) continue
    const met = [...chosen, ...sorted].find(({ provider }) => types.includes(provider.id))
    if (met !== undefined) wanted.add(met.provider.id)
  }
  // More than fit: safety's come first, then wishes, as the rules are read in that order.
  const first = new Set([...wanted].slice(0, MOST))
  const must = sorted.filter(({ provider }) => first.has(provider.id))
  const rest = chosen.filter(({ provider }) => !first.has(provider.id)).slice(0, Math.max(0, MOST - must.length))
  const kept = new Set([...must, ...rest])
  return sorted.filter((one) => kept.has(one)).slice(0, MOST)
}

/** Whether the person asked for medicine, takes some, or hopes for it. */
const wishesPrescriber = (facts: Facts): boolean =>
  facts.medication.some((value) => value === 'want' || value === 'taking') || facts.goal.includes('medication')

/** Nobody who did not ask for medicine sees a prescriber on top, unless safety put them there. */
function talkFirst(chosen: readonly Standing[]): readonly Standing[] {
  const [first] = chosen
  if (first === undefined || Number.isFinite(first.lead) || !prescribes(first)) return chosen
  const other = chosen.find((one) => !prescribes(one))
  return other === undefined ? chosen : [other, ...chosen.filter((one) => one !== other)]
}

const prescribes = ({ provider }: Standing): boolean => provider.roles.includes('prescribe')

/** Someone who wants no medicine is not sent to a prescriber, unless a safety rule asks for one. */
function welcome(all: readonly Standing[], { medication }: Facts): Standing[] {
  if (!medication.includes('no')) return [...all]
  return all.filter((one) => !prescribes(one) || one.rules.some(({ safety }) => safety))
}

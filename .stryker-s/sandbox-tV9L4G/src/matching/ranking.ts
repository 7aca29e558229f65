// @ts-nocheck
import type { Facts } from './facts.ts'
import type { Rule } from './knowledge.ts'
import { type Seats, type Standing, seated } from './scoring.ts'

const MOST = 4
const FEWEST = 2
/** A type this far behind the best is noise, unless too few are left. */
const NEAR = 0.25
/** More doctors than this, and a list says that medicine is the answer. */
const MOST_PRESCRIBERS = 2

/** Choose two to four, best first: safety's leads, then weight, then the order of the provider file. Someone to talk to is always among them. */
export function ranked(
  all: readonly Standing[],
  fired: readonly Rule[],
  facts: Facts,
  seats: Seats,
): readonly Standing[] {
  const sorted = welcome(all, facts).sort((a, b) => byLead(a, b) || b.score - a.score)
  const best = Math.max(0, ...sorted.map(({ score }) => score))
  const near = sorted.filter((one, at) => at < FEWEST || one.score >= best * NEAR || leads(one))
  const wanted = fired.flatMap(({ then }) => (then.require.length === 0 ? [] : [seated(seats, then.require)]))
  const kept = new Set(filledUp(withTalk(required(wanted, near, sorted), sorted), near))
  const chosen = sorted.filter((one) => kept.has(one))
  return wishesPrescriber(facts) ? chosen : talkFirst(chosen)
}

/** The same lead for both (or none for either) leaves the order to the weight. */
const byLead = (a: Standing, b: Standing): number => (a.lead === b.lead ? 0 : a.lead - b.lead)

/** Each rule's requirement is met by one of its types, best placed first; safety's come first, then wishes, as the rules are read. */
function required(
  wanted: readonly (readonly string[])[],
  near: readonly Standing[],
  sorted: readonly Standing[],
): readonly Standing[] {
  const met: Standing[] = []
  for (const types of wanted) {
    if (met.some(({ provider }) => types.includes(provider.id))) continue
    const one = [...near.slice(0, MOST), ...sorted].find(({ provider }) => types.includes(provider.id))
    if (one !== undefined) met.push(one)
  }
  return met.slice(0, MOST)
}

/** The required, and someone to talk to: of more than fit, the last makes room. */
function withTalk(must: readonly Standing[], sorted: readonly Standing[]): readonly Standing[] {
  const talker = sorted.find(talks)
  return must.some(talks) || talker === undefined ? must : [...must.slice(0, MOST - 1), talker]
}

/** The places left over, filled from the best; only safety may add a third prescriber. */
function filledUp(must: readonly Standing[], near: readonly Standing[]): readonly Standing[] {
  const chosen = [...must]
  for (const one of near) {
    if (chosen.length >= MOST) break
    const many = prescribes(one) && chosen.filter(prescribes).length >= MOST_PRESCRIBERS
    if (!chosen.includes(one) && (leads(one) || !many)) chosen.push(one)
  }
  return chosen
}

const leads = ({ lead }: Standing): boolean => Number.isFinite(lead)

const talks = ({ provider }: Standing): boolean => provider.roles.includes('talk')

/** Whether the person asked for medicine, takes some, or hopes for it. */
const wishesPrescriber = (facts: Facts): boolean =>
  facts.medication.some((value) => value === 'want' || value === 'taking') || facts.goal.includes('medication')

/** Nobody who did not ask for medicine sees a prescriber on top, unless safety put them there. */
function talkFirst(chosen: readonly Standing[]): readonly Standing[] {
  const [first] = chosen
  if (first === undefined || leads(first) || !prescribes(first)) return chosen
  const other = chosen.find((one) => !prescribes(one))
  return other === undefined ? chosen : [other, ...chosen.filter((one) => one !== other)]
}

const prescribes = ({ provider }: Standing): boolean => provider.roles.includes('prescribe')

/** Someone who wants no medicine is not sent to a prescriber, unless a safety rule asks for one. */
function welcome(all: readonly Standing[], { medication }: Facts): Standing[] {
  if (!medication.includes('no')) return [...all]
  return all.filter((one) => !prescribes(one) || one.rules.some(({ safety }) => safety))
}

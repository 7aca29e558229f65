// @ts-nocheck
import { FACTS, type Fact, type Facts } from './facts.ts'

/** When a rule fires: every key must hold; a fact holds when the answers have one of its values. */
export type Condition = { readonly [F in Fact]?: readonly string[] | undefined } & {
  readonly all?: readonly Condition[] | undefined
  readonly any?: readonly Condition[] | undefined
  readonly not?: Condition | undefined
}

/** Say whether the answers meet a condition. */
export function holds(condition: Condition, facts: Facts): boolean {
  return (
    factsIn(condition).every((fact) => meets(condition[fact], facts[fact])) &&
    (condition.all ?? []).every((part) => holds(part, facts)) &&
    (condition.any === undefined || condition.any.some((part) => holds(part, facts))) &&
    (condition.not === undefined || !holds(condition.not, facts))
  )
}

/** Rules are asked thousands of times and name a fact or two: those are looked up once per condition. */
const named = new WeakMap<Condition, readonly Fact[]>()

function factsIn(condition: Condition): readonly Fact[] {
  const known = named.get(condition)
  if (known !== undefined) return known
  const found = FACTS.filter((fact) => condition[fact] !== undefined)
  named.set(condition, found)
  return found
}

const meets = (wanted: readonly string[] | undefined, had: readonly string[]): boolean =>
  wanted === undefined || wanted.some((value) => had.includes(value))

/** Put a condition into plain words, for the trace. */
export function describe(condition: Condition): string {
  const parts = [
    ...FACTS.flatMap((fact) => {
      const values = condition[fact]
      return values === undefined ? [] : [`${fact} is ${values.join(' or ')}`]
    }),
    ...(condition.all ?? []).map(describe),
    ...(condition.any === undefined ? [] : [`(${condition.any.map(describe).join(', or ')})`]),
    ...(condition.not === undefined ? [] : [`not (${describe(condition.not)})`]),
  ]
  return parts.length === 0 ? 'always' : parts.join(' and ')
}

/** The concerns a condition looks for, so that a reason names only those. */
export function concernsIn(condition: Condition): readonly string[] {
  const parts = [...(condition.all ?? []), ...(condition.any ?? [])]
  return [...new Set([...(condition.concern ?? []), ...parts.flatMap(concernsIn)])]
}

// @ts-nocheck
import type { Condition } from './conditions.ts'
import { FACTS, type Fact, MANY } from './facts.ts'

/** One demand on one fact: it has one of these values, or it has none of them. */
interface Demand {
  readonly fact: Fact
  readonly values: readonly string[]
  readonly holds: boolean
}

/** The ways a condition can hold: each a list of demands that must all be met. */
function waysToHold(condition: Condition, holds = true): readonly (readonly Demand[])[] {
  const leaves = FACTS.flatMap((fact) => {
    const values = condition[fact]
    return values === undefined ? [] : [[[{ fact, values, holds }]]]
  })
  const parts = (condition.all ?? []).map((part) => waysToHold(part, holds))
  const choices = (condition.any ?? []).map((part) => waysToHold(part, holds))
  const choice = condition.any === undefined ? [] : [holds ? choices.flat() : together(choices)]
  const denied = condition.not === undefined ? [] : [waysToHold(condition.not, !holds)]
  const every = [...leaves, ...parts, ...choice, ...denied]
  return holds ? together(every) : every.flat()
}

/** Every way to meet all of these at once. */
const together = (all: readonly (readonly (readonly Demand[])[])[]): readonly (readonly Demand[])[] =>
  all.reduce<readonly (readonly Demand[])[]>((sofar, ways) => sofar.flatMap((a) => ways.map((b) => [...a, ...b])), [[]])

/** Whether some answers meet all these conditions at once. */
export const canHold = (...conditions: readonly Condition[]): boolean =>
  together(conditions.map((condition) => waysToHold(condition))).some(isPossible)

const isPossible = (demands: readonly Demand[]): boolean =>
  FACTS.every((fact) => {
    const own = demands.filter((demand) => demand.fact === fact)
    const denied = own.filter(({ holds }) => !holds).flatMap(({ values }) => values)
    const wanted = own.filter(({ holds }) => holds).map(({ values }) => values.filter((one) => !denied.includes(one)))
    if (MANY.includes(fact)) return wanted.every((values) => values.length > 0)
    const [first = [], ...rest] = wanted
    return wanted.length === 0 || first.some((value) => rest.every((values) => values.includes(value)))
  })

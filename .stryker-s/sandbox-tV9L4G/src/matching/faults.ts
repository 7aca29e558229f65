// @ts-nocheck
import type { MatchingKnowledge, Rule } from './knowledge.ts'
import { canHold } from './satisfy.ts'

/** Something wrong with the rules that no schema can see. */
export interface RuleFault {
  readonly rule: string
  readonly what: string
  readonly fix: string
}

/** Find rules that can never fire, rules that do nothing, and rules that contradict each other; `check` reports them. */
export function ruleFaults({ rules }: Pick<MatchingKnowledge, 'rules'>): readonly RuleFault[] {
  return [...rules.flatMap(faultsOfOne), ...rules.flatMap((rule) => contradictions(rule, rules))]
}

function faultsOfOne({ id, when, then }: Rule): readonly RuleFault[] {
  const idle =
    !then.urgent &&
    [then.lead, then.require, then.hold, then.ask, then.avoid, then.also, then.steps, Object.keys(then.favour)].every(
      ({ length }) => length === 0,
    )
  return [
    ...(canHold(when) ? [] : [{ rule: id, what: 'no answers can meet its conditions', fix: 'loosen or remove it' }]),
    ...(idle ? [{ rule: id, what: 'it changes nothing', fix: 'say what follows under "then", or remove it' }] : []),
  ]
}

/** One rule calls for what another holds back or avoids, and the same answers fire both. Favours may be outweighed; calls may not. */
function contradictions(caller: Rule, rules: readonly Rule[]): readonly RuleFault[] {
  return rules.flatMap((holder) => {
    const called = [...caller.then.lead, ...caller.then.require.filter((_, at, all) => all.length === 1 && at === 0)]
    const types = called.filter((type) => holder.then.hold.includes(type))
    const ways = caller.then.ask.filter((way) => holder.then.avoid.includes(way) && caller.safety)
    const own =
      caller === holder ? Object.keys(caller.then.favour).filter((type) => caller.then.hold.includes(type)) : []
    const both = [...new Set([...types, ...ways, ...own])]
    if (both.length === 0 || !canHold(caller.when, holder.when)) return []
    return [
      {
        rule: caller.id,
        what: `it calls for ${both.join(', ')}, which ${holder.id} holds back for the same answers`,
        fix: `add a "not" to ${caller.id} for the case of ${holder.id}`,
      },
    ]
  })
}

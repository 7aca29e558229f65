// @ts-nocheck
import type { Answers } from '../core/answers.ts'
import { describe, holds } from './conditions.ts'
import { factsOf } from './facts.ts'
import type { Consequence, MatchingKnowledge } from './knowledge.ts'

/** What became of one rule, in plain words. */
export interface Trace {
  readonly rule: string
  readonly fired: boolean
  readonly text: string
}

/** Say for every rule whether it fired, on what, and what it did. */
export function explain(knowledge: MatchingKnowledge, answers: Answers): readonly Trace[] {
  const facts = factsOf(answers)
  return knowledge.rules.map(({ id, when, then, safety }) => {
    const fired = holds(when, facts)
    const kind = safety ? 'safety rule' : 'rule'
    const did = fired ? `fired: ${effects(then).join('; ')}` : 'did not fire'
    return { rule: id, fired, text: `${kind} ${id} (when ${describe(when)}) ${did}` }
  })
}

function effects(then: Consequence): readonly string[] {
  const favours = Object.entries(then.favour).map(([type, weight]) => `${type} +${weight}`)
  return [
    ...(then.urgent ? ['help now comes first'] : []),
    ...named('puts first', then.lead),
    ...named('needs one of', then.require),
    ...named('favours', favours),
    ...named('holds back', then.hold),
    ...named('ask about', then.ask),
    ...named('leave out', then.avoid),
    ...named('see as well', then.also),
    ...named('step', then.steps),
  ]
}

const named = (what: string, ids: readonly string[]): readonly string[] =>
  ids.length === 0 ? [] : [`${what} ${ids.join(', ')}`]

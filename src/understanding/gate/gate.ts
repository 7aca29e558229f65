import { automatonOf } from './automaton.ts'
import { needsOf } from './needs.ts'

/** For each group of patterns, by its place in the list, whether a text may match one of them: 0 when it surely does not. */
type Gate = (text: string) => Uint8Array

/** Looks once through a text for what each of many patterns needs, so that the few that may match are tried and no others. */
export function gateOf(groups: readonly (readonly RegExp[])[]): Gate {
  const needs = groups.map((patterns) => patterns.map(needsOf))
  const open = Uint8Array.from(needs, (all) => (all.includes(null) ? 1 : 0))
  const mark = automatonOf(
    needs.flatMap((all, value) => all.flatMap((runs) => (runs ?? []).map((run) => ({ run, value })))),
  )
  return (text) => {
    const may = open.slice()
    mark(text, may)
    return may
  }
}

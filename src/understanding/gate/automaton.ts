import { PLACES, SIGNS } from './signs.ts'

/** Signs that stand one after the other, and the value they tell. */
interface Run {
  readonly run: string
  readonly value: number
}

const WIDTH = SIGNS.length

/** Marks the values of all runs that stand in a text, in one go (Aho and Corasick's automaton, each step worked out beforehand). */
export function automatonOf(runs: readonly Run[]): (text: string, marks: Uint8Array) => void {
  const trie = new Trie(runs)
  const steps = stepsOf(trie)
  const told = trie.told.map((values) => values && Uint16Array.from(values))
  const start = steps[0] as number
  return (text, marks) => {
    let state = start
    for (let at = 0; at <= text.length; at++) {
      // There is no sign after the last, and the text ends as a word does.
      const code = text.charCodeAt(at)
      state = steps[state * WIDTH + (code < 128 ? (PLACES[code] as number) : 0)] as number
      const values = told[state]
      if (values) for (let n = 0; n < values.length; n++) marks[values[n] as number] = 1
    }
  }
}

/** Runs by their signs: each state is a beginning of one, the first is none yet. */
class Trie {
  /** For each state, the values of the runs that end there. */
  readonly told: (readonly number[] | null)[] = [null]
  /** The place of the sign a state was reached by. */
  readonly places: number[] = [0]
  /** For each state, the first of those it leads to, and the next that the same state leads to; 0 for none. */
  readonly first: number[] = [0]
  readonly next: number[] = [0]

  constructor(runs: readonly Run[]) {
    for (const { run, value } of runs) {
      let state = 0
      for (let n = 0; n < run.length; n++) state = this.#after(state, PLACES[run.charCodeAt(n)] as number)
      this.told[state] = [...(this.told[state] ?? []), value]
    }
  }

  #after(state: number, place: number): number {
    const { places, first, next, told } = this
    for (let known = first[state] as number; known !== 0; known = next[known] as number)
      if (places[known] === place) return known
    next.push(first[state] as number)
    first[state] = told.length
    first.push(0)
    places.push(place)
    return told.push(null) - 1
  }
}

/** The state after each state and sign. Where a run breaks off, the longest one that may have begun in it goes on, and tells its values too. */
function stepsOf({ told, places, first, next }: Trie): Uint16Array {
  const steps = new Uint16Array(told.length * WIDTH)
  /** For each state, the one of its longest end that is the beginning of a run. */
  const shorter = new Uint16Array(told.length)
  const queue = [0]
  for (const state of queue) {
    const at = state * WIDTH
    const from = (shorter[state] as number) * WIDTH
    if (state !== 0) steps.copyWithin(at, from, from + WIDTH)
    for (let longer = first[state] as number; longer !== 0; longer = next[longer] as number) {
      const step = at + (places[longer] as number)
      shorter[longer] = steps[step] as number
      const also = told[steps[step] as number] ?? null
      if (also) told[longer] = [...new Set([...(told[longer] ?? []), ...also])]
      steps[step] = longer
      queue.push(longer)
    }
  }
  return steps
}

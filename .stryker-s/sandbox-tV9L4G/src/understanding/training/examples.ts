// @ts-nocheck
import type { ConcernId } from '../../core/vocabulary.ts'

/** One line as its file gives it, with alternatives and lists still open. */
export interface ExampleLine {
  readonly line: string
  /** None for what people say that is no concern. */
  readonly concerns: readonly ConcernId[]
}

/** A text to learn from. */
export interface Example {
  readonly text: string
  readonly concerns: readonly ConcernId[]
}

/** A source of chance that gives the same numbers every time (a linear congruential generator; Numerical Recipes' constants). */
export function chanceFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return state / 2 ** 32
  }
}

const ALTERNATIVES = /\(([^()|]*\|[^()]*)\)/g
const LIST = /<([a-z]+)>/g
/** No line becomes more texts than this, so that no way of speaking drowns the others. */
const MOST_VARIANTS = 8
const FROM_LISTS = 4

/** A line as several texts: one of `(these|those)` in each place, and words of `<lists>`. */
export function variantsOf(
  { line, concerns }: ExampleLine,
  lists: Readonly<Record<string, readonly string[]>>,
  chance: () => number,
): readonly Example[] {
  const pick = (all: readonly string[]) => all[Math.floor(chance() * all.length)] ?? ''
  const ways = [...line.matchAll(ALTERNATIVES)].reduce((product, { 1: all = '' }) => product * all.split('|').length, 1)
  const wanted = Math.min(MOST_VARIANTS, line.includes('<') ? ways * FROM_LISTS : ways)
  const texts = new Set<string>()
  for (let tries = 0; tries < wanted * 2 && texts.size < wanted; tries++)
    texts.add(
      line
        .replace(ALTERNATIVES, (_, all: string) => pick(all.split('|')))
        .replace(LIST, (_, name: string) => pick(lists[name] ?? []))
        .trim(),
    )
  return [...texts].map((text) => ({ text, concerns }))
}

/** Longer texts made of several lines about one to three concerns, as people ramble. */
export function composed(
  lines: readonly Example[],
  ids: readonly ConcernId[],
  count: number,
  chance: () => number,
): readonly Example[] {
  const about = new Map(ids.map((id) => [id, lines.filter(({ concerns }) => concerns.includes(id))]))
  const idle = lines.filter(({ concerns }) => concerns.length === 0)
  const pick = <T>(all: readonly T[]): T[] => all.slice(...at(Math.floor(chance() * all.length)))
  return Array.from({ length: count }, () => {
    const topics = Array.from({ length: chance() < 0.5 ? 1 : chance() < 0.7 ? 2 : 3 }, () => pick(ids)).flat()
    const told = topics.flatMap((id) =>
      Array.from({ length: 1 + Math.floor(chance() * 3) }, () => pick(about.get(id) ?? [])).flat(),
    )
    const parts = chance() < 0.3 ? [...pick(idle), ...told] : told
    return {
      text: parts.map(({ text }) => text).join('. '),
      concerns: [...new Set(parts.flatMap(({ concerns }) => concerns))],
    }
  })
}

const at = (index: number): [number, number] => [index, index + 1]

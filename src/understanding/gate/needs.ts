import { type Part, type Parts, partsOf } from './pattern.ts'
import { OTHER } from './signs.ts'

/** No more signs of a need are looked for: enough to tell. */
const MOST_SIGNS = 10

/**
 * Signs, one run of which stands in every text that a pattern matches: "_my_", "_husband"; `OTHER` for a sign that is no
 * letter, or for the begin or end of the text. Null when none is known.
 */
export function needsOf(pattern: RegExp): readonly string[] | null {
  const part = partsOf(pattern)
  return part && needsOfPart(part, false, false)
}

function needsOfPart(part: Part, after: boolean, before: boolean): readonly string[] | null {
  if (part.kind !== 'either') return null
  const all: string[] = []
  for (const way of part.ways) {
    // Of what is said many times only the first stands behind what came before, and only the last before what comes after.
    const needs = needsOfWay(way, after, before && !part.many)
    if (needs === null) return null
    all.push(...needs)
  }
  return all
}

/** Of all that has to stand in one text what is rarest; `after` and `before` tell whether signs that are no letters stand around it. */
function needsOfWay(parts: Parts, after: boolean, before: boolean): readonly string[] | null {
  let rarest: readonly string[] | null = null
  for (const [n, part] of parts.entries()) {
    const needs = needsAt(parts, n, part, after, before)
    if (needs !== null && costOf(needs) < costOf(rarest)) rarest = needs
  }
  return rarest
}

function needsAt(parts: Parts, n: number, part: Part, after: boolean, before: boolean): readonly string[] | null {
  if (part.kind === 'run') return runsAt(parts, n, part.signs, after, before)
  if (part.kind !== 'either' || part.optional) return null
  return needsOfPart(part, endsWord(parts, n, after), beginsWord(parts, n, before))
}

/** Signs, with what is known to stand around them: `days?` is one of "day_" and "days_". */
function runsAt(parts: Parts, n: number, signs: string, after: boolean, before: boolean): readonly string[] {
  const begin = !signs.startsWith(OTHER) && endsWord(parts, n, after) ? OTHER : ''
  const endings = endingsOf(parts[n + 1])
  const words =
    endings.length > 0 && beginsWord(parts, n + 1, before) ? endings : beginsWord(parts, n, before) ? [''] : []
  if (words.length === 0) return [(begin + signs).slice(0, MOST_SIGNS)]
  return words.map((ending) => ended(begin + signs + ending).slice(0, MOST_SIGNS))
}

const ended = (signs: string): string => (signs.endsWith(OTHER) ? signs : signs + OTHER)

/** What a word may end in, if the part behind it is no more than that. */
function endingsOf(part: Part | undefined): readonly string[] {
  if (part?.kind !== 'either' || !part.optional || part.many) return []
  const signs = part.ways.map(([first, ...more]) => (first?.kind === 'run' && more.length === 0 ? first.signs : null))
  return signs.includes(null) ? [] : ['', ...signs.map(String)]
}

/** Whether the sign before a part, if that part begins with a letter, is none. */
function endsWord(parts: Parts, at: number, outside: boolean): boolean {
  const part = parts[at - 1]
  if (part === undefined) return outside
  if (part.kind === 'run') return part.signs.endsWith(OTHER)
  if (part.kind !== 'either') return isNoLetter(part)
  return (
    part.ways.every((way) => endsWord(way, way.length, false)) && (!part.optional || endsWord(parts, at - 1, outside))
  )
}

/** Whether the sign after a part, if that part ends with a letter, is none. */
function beginsWord(parts: Parts, at: number, outside: boolean): boolean {
  const part = parts[at + 1]
  if (part === undefined) return outside
  if (part.kind === 'run') return part.signs.startsWith(OTHER)
  if (part.kind !== 'either') return isNoLetter(part)
  return part.ways.every((way) => beginsWord(way, -1, false)) && (!part.optional || beginsWord(parts, at + 1, outside))
}

const isNoLetter = (part: Part): boolean => part.kind === 'edge' || (part.kind === 'any' && part.other)

/** How often one of these is met by chance, roughly: each letter is one of a dozen, and a word's end is known once in three times. */
function costOf(needs: readonly string[] | null): number {
  if (needs === null) return 1
  let cost = 0
  for (const run of needs) {
    const ends = (run.startsWith(OTHER) ? 1 : 0) + (run.endsWith(OTHER) ? 1 : 0)
    cost += 12 ** (ends - run.length) / 3 ** ends
  }
  return cost
}

import { OTHER, PLACES, SIGNS } from './signs.ts'

/** What a pattern is made of, as far as it tells what letters have to stand in a text. */
export type Part = Run | Any | Edge | Either

interface Run {
  readonly kind: 'run'
  /** Of `SIGNS`, one after the other. */
  readonly signs: string
}
/** One sign that may be many; `other` when it is never a letter. */
interface Any {
  readonly kind: 'any'
  readonly other: boolean
}
/** Here a word, or the text, begins or ends. */
interface Edge {
  readonly kind: 'edge'
}
interface Either {
  readonly kind: 'either'
  readonly ways: readonly Parts[]
  readonly optional: boolean
  /** It may stand there several times. */
  readonly many: boolean
}

/** One part after the other. */
export type Parts = readonly Part[]

const EDGE: Part = { kind: 'edge' }
const ANY: Part = { kind: 'any', other: false }
const NO_LETTER: Part = { kind: 'any', other: true }
const run = (signs: string): Part => ({ kind: 'run', signs })
const either = (ways: readonly Parts[], optional = false, many = false): Part => ({
  kind: 'either',
  ways,
  optional,
  many,
})
const DIGIT = either(Array.from('0123456789', (digit) => [run(digit)]))

const signOf = (char: string): string => SIGNS[PLACES[char.charCodeAt(0)] ?? 0] ?? OTHER

/** Ways of writing that are not read here. */
const STRANGE = /\\[uxpPkc]/
/** Signs that stand for themselves, but for the last where it is counted. */
const PLAIN = /[a-z0-9 ]+(?![?*+{])/y
const COUNT = /(?:[?*+]|\{[\d,]+\})\??/y
const OPENS = /\?(?:[:=!]|<[=!]|<\w+>)/y
/** A class of more signs than this is as good as any. */
const MOST_SIGNS = 10

/** The parts of a regular expression; null for one that is not read here. What only looks ahead or back is left out. */
export function partsOf({ source, flags }: RegExp): Part | null {
  let at = 0
  return /[uvm]/.test(flags) || STRANGE.test(source) ? null : ways()

  function ways(): Part {
    let way: Part[] = []
    const all = [way]
    for (let char = source[at]; char !== undefined && char !== ')'; char = source[at]) {
      if (char === '|') {
        at += 1
        way = []
        all.push(way)
        continue
      }
      const part = partAt(char)
      if (part) add(part, way)
    }
    return either(all)
  }

  function partAt(char: string): Part | null {
    const plain = taken(PLAIN)
    if (plain !== '') return run(plain.replaceAll(' ', OTHER))
    at += 1
    const part = oneAt(char)
    const count = taken(COUNT)
    if (count === '' || part === null) return part
    return either(part.kind === 'either' ? part.ways : [[part]], /^(?:[?*]|\{0)/.test(count), !count.startsWith('?'))
  }

  function oneAt(char: string): Part | null {
    if (char === '(') return group()
    if (char === '[') return oneOf()
    if (char === '\\') return escaped(source[at++] ?? '')
    if (char === '^' || char === '$') return EDGE
    return char === '.' ? ANY : run(signOf(char))
  }

  function group(): Part | null {
    const opening = taken(OPENS)
    const inside = ways()
    at += 1
    return /[=!]/.test(opening) ? null : inside
  }

  function oneOf(): Part {
    const from = at
    while (source[at] !== ']') at += source[at] === '\\' ? 2 : 1
    at += 1
    return classOf(source.slice(from, at - 1))
  }

  /** What matches here, passed over. */
  function taken(pattern: RegExp): string {
    pattern.lastIndex = at
    if (!pattern.test(source)) return ''
    const from = at
    at = pattern.lastIndex
    return source.slice(from, at)
  }
}

/** Runs that follow each other are one. */
function add(part: Part, way: Part[]): void {
  const last = way.at(-1)
  if (part.kind === 'run' && last?.kind === 'run') way[way.length - 1] = run(last.signs + part.signs)
  else way.push(part)
}

function escaped(char: string): Part {
  if (char === 'b') return EDGE
  if (char === 'd') return DIGIT
  if ('sWnrt'.includes(char)) return NO_LETTER
  return /\w/.test(char) ? ANY : run(OTHER)
}

/** What stands between square brackets. */
function classOf(inside: string): Part {
  if (inside === '\\d') return DIGIT
  const plain = inside.replace(/\\[sW]/g, ' ').replace(/\\(?=\W)/g, '')
  if (/[\\^]|\w-\w/.test(plain)) return ANY
  const signs = new Set(Array.from(plain, signOf))
  if (signs.size === 1 && signs.has(OTHER)) return NO_LETTER
  return signs.size <= MOST_SIGNS ? either(Array.from(signs, (sign) => [run(sign)])) : ANY
}

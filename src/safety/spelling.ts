import { CORE, EXPANSIONS, FUZZY, GRAVE, SHORT_WORDS } from './lexicon/spellings.ts'

/** The same for all the words of a text: a misspelling that comes again is worked out once. */
export function speller(known: ReadonlySet<string>): (word: string, before: string) => readonly string[] {
  const odd = new Map<string, readonly string[]>()
  return (word, before) => {
    const plain = plainly(word, before, known)
    if (plain !== null) return plain
    const found = odd.get(word) ?? mended(word, known)
    odd.set(word, found)
    return found
  }
}

/** The words a spelling stands for: contractions opened, letters drawn out shortened, run-together words parted, slips mended. */
export const spell = (word: string, before: string, known: ReadonlySet<string>): readonly string[] =>
  plainly(word, before, known) ?? mended(word, known)

/** What needs no looking closer; null for what is no word as it stands. */
function plainly(word: string, before: string, known: ReadonlySet<string>): readonly string[] | null {
  if ((word === '2' || word === 'too') && BEFORE_TO.test(before)) return ['to']
  return EXPANSIONS.get(word) ?? (known.has(word) ? [word] : null)
}

function mended(word: string, known: ReadonlySet<string>): readonly string[] {
  for (const form of squeezed(word)) {
    const short = EXPANSIONS.get(form)
    if (short) return short
    if (known.has(form)) return [form]
  }
  if (word.endsWith('in') && known.has(`${word}g`)) return [`${word}g`]
  return runTogether(word, known) ?? [nearest(word) ?? slipped(word) ?? stumbled(word) ?? word]
}

const BEFORE_TO = /^(?:want|wants|need|ready|going|trying|live|have|like|about|time|plan|planning)$/

const squeezed = (word: string): readonly string[] =>
  /(.)\1\1/.test(word) ? [word.replace(/(.)\1{2,}/g, '$1$1'), word.replace(/(.)\1{2,}/g, '$1')] : []

/** "iwanttodie" as the words in it, when all of it is words and one of them is grave; else null. */
function runTogether(letters: string, known: ReadonlySet<string>): readonly string[] | null {
  if (letters.length < 6 || letters.length > LONGEST_RUN || !GRAVE.test(letters)) return null
  const upTo: (readonly string[] | null)[] = [[]]
  for (let end = 1; end <= letters.length; end++) upTo[end] = fewest(letters, end, upTo, known)
  const parts = upTo[letters.length] ?? null
  return parts?.some((part) => CORE.has(part)) ? parts : null
}

/** Few words are likelier than many; but a reading with a grave word in it comes first ("wanna die" before "wan nadie"). */
const weight = (parts: readonly string[]): number =>
  parts.length - (parts.some((part) => CORE.has(part)) ? LONGEST_RUN : 0)

/** The likeliest words that make up the letters before `end`, given those for every shorter run. */
function fewest(
  letters: string,
  end: number,
  upTo: readonly (readonly string[] | null)[],
  known: ReadonlySet<string>,
): readonly string[] | null {
  let best: readonly string[] | null = null
  for (let start = Math.max(0, end - LONGEST_WORD); start < end; start++) {
    const before = upTo[start] ?? null
    const part = letters.slice(start, end)
    const isWord = part.length > 1 ? known.has(part) || EXPANSIONS.has(part) : part === 'i'
    if (before === null || !isWord) continue
    const found = [...before, ...(EXPANSIONS.get(part) ?? [part])]
    if (best === null || weight(found) <= weight(best)) best = found
  }
  return best
}

const LONGEST_RUN = 40
const LONGEST_WORD = 12

/** The risk word a misspelling is closest to: one slip in five letters or more, two in eight or more. */
function nearest(word: string): string | null {
  const near = (target: string) => within(word, target, target.startsWith('suicid') ? 2 : 1)
  return FUZZY.find((target) => target[0] === word[0] && near(target)) ?? null
}

/** A short word with two letters swapped, or one left out or doubled within; first and last letter kept. */
function slipped(word: string): string | null {
  const hides = (target: string) =>
    target.length === word.length ? lettersOf(target) === lettersOf(word) : within(word, target, 1)
  return SHORT_WORDS.find((target) => target[0] === word[0] && target.at(-1) === word.at(-1) && hides(target)) ?? null
}

/** A grave word of four letters or more with one letter doubled or two swapped within ("liife", "lfie"), or any of them with its last letter twice ("endd"). */
function stumbled(word: string): string | null {
  for (const target of CORE) {
    if (word === target + target.at(-1)) return target
    if (target.length < 4 || target[0] !== word[0] || target.at(-1) !== word.at(-1)) continue
    const doubled = word.length === target.length + 1 && word.replace(/(.)\1/, '$1') === target
    if (doubled || (word.length === target.length && lettersOf(word) === lettersOf(target))) return target
  }
  return null
}

const lettersOf = (word: string) => [...word].sort().join('')

/** Whether two words differ by at most `most` letters put in, left out, changed or swapped with their neighbour. */
function within(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, n) => n)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      next.push(cost)
    }
    // No later row has less: a long word is given up early.
    if (Math.min(...next) > most) return false
    before = row
    row = next
  }
  return (row[b.length] ?? most + 1) <= most
}

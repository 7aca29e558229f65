import { FUZZY } from './lexicon/spellings.ts'

/** The risk word a misspelling is closest to: one slip in five letters or more, two in eight or more. */
export function nearest(word: string): string | null {
  if (word.length < 5 || word.length > 14) return null
  for (const target of FUZZY) {
    const slips = target.startsWith('suicid') && target.length >= 8 ? 2 : 1
    if (Math.abs(target.length - word.length) <= slips && target[0] === word[0] && within(word, target, slips))
      return target
  }
  return null
}

/** Whether two words differ by at most `most` letters put in, left out, changed or swapped with their neighbour. */
function within(a: string, b: string, most: number): boolean {
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
    if (Math.min(...next) > most) return false
    before = row
    row = next
  }
  return (row[b.length] ?? most + 1) <= most
}

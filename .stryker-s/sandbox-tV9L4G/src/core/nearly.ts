/** Whether two plain texts are the same but for a small slip: one edit from 4 letters on, two from 8 (a swap counts as one). */
// @ts-nocheck

export function nearly(heard: string, meant: string): boolean {
  const slips = meant.length >= 8 ? 2 : meant.length >= 4 ? 1 : 0
  if (Math.abs(heard.length - meant.length) > slips) return false
  return heard === meant || (slips > 0 && edits(heard, meant, slips) <= slips)
}

/** Optimal string alignment distance (Damerau–Levenshtein without overlapping swaps); some number above `most` when it is more. */
function edits(a: string, b: string, most: number): number {
  let before: number[] = []
  let last: number[] = []
  for (let j = 0; j <= b.length; j++) last.push(j)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const value = cell(a, b, i, j, row, last, before)
      row.push(value)
      if (value < least) least = value
    }
    // A swap reaches back two rows, and costs one.
    if (least > most + 1) return least
    before = last
    last = row
  }
  return last[b.length] ?? 0
}

function cell(a: string, b: string, i: number, j: number, row: number[], last: number[], before: number[]): number {
  const same = a[i - 1] === b[j - 1]
  const least = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1))
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
  return swapped ? Math.min(least, (before[j - 2] ?? 0) + 1) : least
}

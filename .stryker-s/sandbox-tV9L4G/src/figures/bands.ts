/** How many turns, or minutes, it took: in bands, so that nobody is told apart by an odd figure. Each band names its first and last. */
// @ts-nocheck

export const BANDS = {
  turns: [
    [1, 5],
    [6, 10],
    [11, 15],
    [16, 20],
    [21, 30],
    [31, null],
  ],
  minutes: [
    [0, 2],
    [3, 5],
    [6, 10],
    [11, 20],
    [21, 60],
    [61, null],
  ],
} as const satisfies Readonly<Record<string, readonly Band[]>>

type Band = readonly [number, number | null]
export type Measure = keyof typeof BANDS

/** The name of the band a number falls in: `6-10`, or `61-up`. */
export function bandOf(measure: Measure, value: number): string {
  const whole = Math.max(BANDS[measure][0][0], Math.floor(value))
  const found = BANDS[measure].find(([, last]) => last === null || whole <= last)
  return nameOf(found ?? BANDS[measure][0])
}

/** The band in the middle: half of the people needed no more. Null when there are no figures to tell it from. */
export function medianOf(
  measure: Measure,
  rows: readonly { readonly item: string; readonly count: number }[],
): string | null {
  const all = rows.reduce((sum, { count }) => sum + count, 0)
  let left = all / 2
  for (const name of BANDS[measure].map(nameOf)) {
    left -= rows.find(({ item }) => item === name)?.count ?? 0
    if (all > 0 && left <= 0) return name
  }
  return null
}

const nameOf = ([first, last]: Band): string => `${first}-${last ?? 'up'}`

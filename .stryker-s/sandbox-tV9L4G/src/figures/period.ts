/** A whole calendar month (`2026-10`) or a whole year (`2026`), in UTC. Windows never overlap, so that none can be taken from another. */
// @ts-nocheck

export type Period = string

/** The month and the year a moment falls in. `at` is milliseconds since 1970. */
export function periodsAt(at: number): { readonly month: Period; readonly year: Period } {
  const day = new Date(at).toISOString()
  return { month: day.slice(0, 7), year: day.slice(0, 4) }
}

/** So many whole months before the one a moment falls in, oldest first. */
export function monthsBefore(at: number, count: number): readonly Period[] {
  const now = new Date(at)
  return Array.from({ length: count }, (_, n) =>
    new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - count + n)).toISOString().slice(0, 7),
  )
}

const HOUR_MS = 60 * 60 * 1000

/** Whether it is over, and what was still being written then is written. False for what is no period. */
export function isOver(period: Period, now: number): boolean {
  const end = endOf(period)
  return end !== null && now >= end + HOUR_MS
}

/** Milliseconds since 1970 at which it ends, or null for what is no period. */
function endOf(period: Period): number | null {
  const [, year = '', month] = /^(20\d\d)(?:-(0[1-9]|1[0-2]))?$/.exec(period) ?? []
  if (year === '') return null
  return month === undefined ? Date.UTC(Number(year) + 1, 0) : Date.UTC(Number(year), Number(month))
}

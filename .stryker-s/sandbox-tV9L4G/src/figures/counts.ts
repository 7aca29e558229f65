/** How often each thing was counted, by key. No key names a person, a day or anything a person wrote. */
// @ts-nocheck

export type Counts = Readonly<Record<string, number>>

/** Two sets of counts in one. */
export function added(to: Counts, more: Counts): Counts {
  const sum = new Map(Object.entries(to))
  for (const [key, count] of Object.entries(more)) sum.set(key, (sum.get(key) ?? 0) + count)
  return Object.fromEntries(sum)
}

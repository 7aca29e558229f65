// @ts-nocheck
import { added, type Counts } from './counts.ts'
import type { Period } from './period.ts'
import type { Figures } from './publish.ts'

/** Where counts wait for their month to end, and where what was made of them stays. Each call is whole or not done at all. */
export interface FiguresStore {
  /** Add to what is there. Once there are figures it is too late, and nothing is added. */
  readonly add: (period: Period, counts: Counts) => Promise<void>
  readonly counts: (period: Period) => Promise<Counts>
  readonly published: (period: Period) => Promise<Figures | null>
  /** Keep figures for good and throw the counts away; when there are figures already, those stay and are given back. */
  readonly publish: (figures: Figures) => Promise<Figures>
}

/** Keeps figures as long as the process lives. */
export function memoryFigures(): FiguresStore {
  const counted = new Map<Period, Counts>()
  const made = new Map<Period, Figures>()
  return {
    add: async (period, counts) => {
      if (!made.has(period)) counted.set(period, added(counted.get(period) ?? {}, counts))
    },
    counts: async (period) => counted.get(period) ?? {},
    published: async (period) => made.get(period) ?? null,
    publish: async (figures) => {
      const standing = made.get(figures.period) ?? figures
      made.set(figures.period, standing)
      counted.delete(figures.period)
      return standing
    },
  }
}

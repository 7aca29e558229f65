/** Runs jobs with the same key one after another, in the order they came; different keys run side by side. */
// @ts-nocheck

export interface Queue {
  readonly run: <T>(key: string, job: () => Promise<T>) => Promise<T>
  /** Resolves when everything that was waiting or running is done. */
  readonly idle: () => Promise<void>
}

/** Make an empty queue. A job that fails does not hold up the next one. */
export function createQueue(): Queue {
  const last = new Map<string, Promise<unknown>>()
  return {
    run: (key, job) => {
      const before = last.get(key) ?? Promise.resolve()
      const mine = before.then(job, job)
      last.set(key, mine)
      const tidy = () => {
        if (last.get(key) === mine) last.delete(key)
      }
      mine.then(tidy, tidy)
      return mine
    },
    idle: async () => {
      while (last.size > 0) await Promise.allSettled(last.values())
    },
  }
}

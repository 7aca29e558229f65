/**
 * How long a store may take before it counts as down: crisis words must come within two seconds even when the disk hangs,
 * and in that time a turn may wait for one job before it in its queue, then for its own.
 */
export const PATIENCE_MS = 900

/** Fail when the work takes too long. It may still end well later: then whoever tries again finds it done. */
export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  // One promise and no race: every turn waits for its store a few times.
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new TooSlowError(`no answer within ${ms} ms`)), ms)
    work.then(
      (value) => {
        clearTimeout(timer)
        resolve(value)
      },
      (error) => {
        clearTimeout(timer)
        reject(error)
      },
    )
  })
}

class TooSlowError extends Error {
  override readonly name = 'TooSlowError'
}

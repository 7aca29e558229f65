/** Fail when the work takes too long. It may still end well later: then the retry of the same event finds it applied. */
export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  // One promise and no race: every turn waits for its store a few times.
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new SlowStoreError(`no answer within ${ms} ms`)), ms)
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

class SlowStoreError extends Error {
  override readonly name = 'SlowStoreError'
}

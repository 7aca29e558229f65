/** Fail when the work takes too long. It may still end well later: then the retry of the same event finds it applied. */
// @ts-nocheck

export function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new SlowStoreError(`no answer within ${ms} ms`)), ms)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}

class SlowStoreError extends Error {
  override readonly name = 'SlowStoreError'
}

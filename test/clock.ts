/** Do this while the clock stands still: what is a second too old stays just that, however long it is on its way. */
export async function atOneMoment<T>(work: () => Promise<T>): Promise<T> {
  const { now } = Date
  const moment = now()
  Date.now = () => moment
  try {
    return await work()
  } finally {
    Date.now = now
  }
}

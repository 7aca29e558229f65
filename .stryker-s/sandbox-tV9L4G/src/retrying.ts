// @ts-nocheck
import type { Log } from './log.ts'
import { ConflictError } from './storage/store.ts'

const TRIES = 4

/** Do it again from the start when somebody else changed the conversation meanwhile; at most four times, then the ConflictError is thrown. */
export async function retrying<T>(log: Log, job: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await job()
    } catch (error) {
      if (!(error instanceof ConflictError) || attempt === TRIES) throw error
      log.info('turn-conflict', { attempt })
    }
  }
}

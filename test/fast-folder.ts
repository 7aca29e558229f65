import { accessSync, constants } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const IN_MEMORY = '/dev/shm'

/** A new folder where a flush costs nothing, where there is such a place: for tests that are about something else than the disk's speed. */
export const fastFolder = (name: string): Promise<string> =>
  mkdtemp(join(isWritable(IN_MEMORY) ? IN_MEMORY : tmpdir(), `signpost-${name}-`))

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}

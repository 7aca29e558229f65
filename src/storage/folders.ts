import { close, fsync, mkdir, open } from 'node:fs'
import { dirname } from 'node:path'
import { promisify } from 'node:util'

// With callbacks, and not of `fs/promises`: a FileHandle costs three times the processor time, and every turn flushes a folder.
const opened = promisify(open)
const flushed = promisify(fsync)
const closed = promisify(close)
const made = promisify(mkdir)

/** What stands in folders, as the disk has it. */
export interface Folders {
  /** Resolves once all that was made, renamed or removed in this folder before now is on the disk. */
  readonly flush: (folder: string) => Promise<void>
  /**
   * The same for whoever only reads: what a killed process left there can be seen, and still be lost with the power. Costs
   * nothing once this process has flushed the folder, unless a flush has failed since.
   */
  readonly settle: (folder: string) => Promise<void>
  /** Make a folder, and those above it, unless they are there: on the disk before a file in it may count as saved. */
  readonly make: (folder: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** Keep folders open, for each is flushed again and again. */
export function createFolders(): Folders {
  const handles = new Map<string, Promise<number>>()
  const settled = new Set<string>()
  const failed = new Map<string, number>()
  let attempts = 0
  const handleOf = (folder: string): Promise<number> => {
    const known = handles.get(folder)
    if (known !== undefined) return known
    const handle = opened(folder, 'r')
    handles.set(folder, handle)
    handle.catch(() => handles.delete(folder))
    return handle
  }
  const flush = async (folder: string): Promise<void> => {
    const attempt = ++attempts
    try {
      await flushed(await handleOf(folder))
      // One that began before another failed says nothing of what that one was for.
      if (attempt > (failed.get(folder) ?? 0)) settled.add(folder)
    } catch (error) {
      settled.delete(folder)
      failed.set(folder, attempts)
      throw error
    }
  }
  const settle = async (folder: string): Promise<void> => {
    if (!settled.has(folder)) await flush(folder)
  }
  return {
    flush,
    settle,
    make: async (folder) => {
      const first = await made(folder, { recursive: true, mode: 0o700 })
      if (first === undefined) return settle(dirname(folder)).catch(forbiddenAsDone)
      // Another of this name may have been there, and been taken away.
      handles.delete(folder)
      settled.delete(folder)
      for (let at = folder; ; at = dirname(at)) {
        await flush(dirname(at)).catch(forbiddenAsDone)
        if (at === first) return
      }
    },
    close: async () => {
      const open = [...handles.values()]
      handles.clear()
      for (const handle of open) await handle.then(closed)
    },
  }
}

/** Make sure that a rename or a removal in this folder is on the disk. */
export async function flushFolder(folder: string): Promise<void> {
  const handle = await opened(folder, 'r')
  try {
    await flushed(handle)
  } finally {
    await closed(handle)
  }
}

/** A folder above ours that we may not read is not ours to flush. */
function forbiddenAsDone(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EACCES' && error.code !== 'EPERM') throw error
}

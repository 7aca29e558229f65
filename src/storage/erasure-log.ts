import { randomUUID } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createQueue } from '../queue.ts'
import { absentAsNull, flushFolder } from './durable-file.ts'
import { type Erasure, later } from './store.ts'

/** Who asked to be forgotten, a line each, added to and flushed before anything is removed. */
interface ErasureLog {
  readonly add: (erasures: readonly Erasure[]) => Promise<void>
  readonly all: () => Promise<readonly Erasure[]>
  /** Drop those from before this moment (ISO 8601): no backup is that old any more. */
  readonly forget: (before: string) => Promise<void>
}

const LINE = /^([0-9a-f]{64}) (\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)$/

/** The log in this file, which need not be there yet. */
export function erasureLog(path: string): ErasureLog {
  const queue = createQueue()
  const write = async (to: string, flags: 'a' | 'w', erasures: readonly Erasure[]) => {
    const file = await open(to, flags, 0o600)
    try {
      // A line cut short by a crash must not swallow the next, hence the line end in front.
      await file.writeFile(erasures.map(({ name, at }) => `\n${name} ${at}\n`).join(''))
      await file.datasync()
    } finally {
      await file.close()
    }
    await flushFolder(dirname(path))
  }
  const all = async (): Promise<readonly Erasure[]> => {
    const text = (await readFile(path, 'utf8').catch(absentAsNull)) ?? ''
    const found = new Map<string, string>()
    for (const line of text.split('\n')) {
      const [, name, at] = LINE.exec(line) ?? []
      if (name !== undefined && at !== undefined) found.set(name, later(found.get(name), at))
    }
    return [...found].map(([name, at]) => ({ name, at }))
  }
  return {
    all,
    add: (erasures) => queue.run('', () => (erasures.length > 0 ? write(path, 'a', erasures) : Promise.resolve())),
    forget: (before) =>
      queue.run('', async () => {
        const known = await all()
        const kept = known.filter(({ at }) => at >= before)
        if (kept.length === known.length) return
        const temporary = `${path}.${randomUUID()}`
        await write(temporary, 'w', kept)
        await rename(temporary, path)
        await flushFolder(dirname(path))
      }),
  }
}

import { createHash, randomUUID } from 'node:crypto'
import { open, readFile, rename } from 'node:fs/promises'
import { dirname } from 'node:path'
import { createQueue } from '../queue.ts'
import { absentAsNull } from './durable-file.ts'
import { flushFolder } from './folders.ts'
import { type Erasure, later, StoreError } from './store.ts'

/** Who asked to be forgotten, a line each, added to and flushed before anything is removed. */
interface ErasureLog {
  readonly add: (erasures: readonly Erasure[]) => Promise<void>
  /** Throws a StoreError when a line was changed: whoever relies on the list has to know that a name may be missing. */
  readonly all: () => Promise<readonly Erasure[]>
  /** Drop those from before this moment (ISO 8601): no backup is that old any more. */
  readonly forget: (before: string) => Promise<void>
}

const LINE = /^(([0-9a-f]{64}) (\d{4}-\d\d-\d\dT[\d:.]{8,12}Z)) ([0-9a-f]{8})$/
/** What a crash in the middle of writing a line leaves of it. */
const CUT = /^(?:[0-9a-f]{1,64}|[0-9a-f]{64} [\dT:.Z-]{0,24}(?: [0-9a-f]{0,8})?)$/

const lineOf = ({ name, at }: Erasure): string => `${name} ${at} ${checkOf(`${name} ${at}`)}`

/** Enough to notice a changed line; SHA-256, its first 32 bits. */
const checkOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 8)

/**
 * What the lines tell; null when one was changed. A line cut short by a crash was never promised to anybody and is passed
 * over: the next one follows it at once, while a whole line is followed by an empty one.
 */
function readLines(lines: readonly string[]): readonly Erasure[] | null {
  const found = new Map<string, string>()
  for (const [n, line] of lines.entries()) {
    const [, told, name, at, check] = LINE.exec(line) ?? []
    if (name !== undefined && at !== undefined && checkOf(`${told}`) === check)
      found.set(name, later(found.get(name), at))
    else if (line !== '' && !(CUT.test(line) && lines[n + 1] !== '')) return null
  }
  return [...found].map(([name, at]) => ({ name, at }))
}

/** The log in this file, which need not be there yet. */
export function erasureLog(path: string): ErasureLog {
  const queue = createQueue()
  const write = async (to: string, flags: 'a' | 'w', erasures: readonly Erasure[]) => {
    const file = await open(to, flags, 0o600)
    try {
      // A line cut short by a crash must not swallow the next, hence the line end in front.
      await file.writeFile(erasures.map((erasure) => `\n${lineOf(erasure)}\n`).join(''))
      await file.datasync()
    } finally {
      await file.close()
    }
    await flushFolder(dirname(path))
  }
  /** Null when it is damaged. */
  const read = async (): Promise<readonly Erasure[] | null> => {
    const text = (await readFile(path, 'utf8').catch(absentAsNull)) ?? ''
    return readLines(text.split('\n'))
  }
  return {
    all: async () => {
      const known = await read()
      if (known === null)
        throw new StoreError(
          `${path} is damaged: put back the copy you keep of it, so that nobody forgotten comes back`,
        )
      return known
    },
    add: (erasures) => queue.run('', () => (erasures.length > 0 ? write(path, 'a', erasures) : Promise.resolve())),
    forget: (before) =>
      queue.run('', async () => {
        const known = await read()
        // A damaged list is left as it is, for whoever mends it.
        if (known === null) return
        const kept = known.filter(({ at }) => at >= before)
        if (kept.length === known.length) return
        const temporary = `${path}.${randomUUID()}`
        await write(temporary, 'w', kept)
        await rename(temporary, path)
        await flushFolder(dirname(path))
      }),
  }
}

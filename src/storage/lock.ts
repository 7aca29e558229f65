import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { absentAsNull } from './durable-file.ts'
import { StoreError } from './store.ts'

/** A sign of life is given this often; a lock of another machine without one for six times as long is dead. */
const BEAT_MS = 10_000
const DEAD_MS = 6 * BEAT_MS

interface Owner {
  readonly pid: number
  readonly host: string
  readonly key: string
}

/** Claim a folder for this process alone, or say who has it. Returns how to let go. */
export async function lock(path: string): Promise<() => Promise<void>> {
  const owner: Owner = { pid: process.pid, host: hostname(), key: randomUUID() }
  const own = `${path}.${owner.key}`
  await writeFile(own, JSON.stringify(owner), { flag: 'wx', mode: 0o600 })
  held.add(owner.key)
  try {
    await claim(path, own)
  } catch (error) {
    held.delete(owner.key)
    throw error
  } finally {
    await rm(own, { force: true })
  }
  const beat = setInterval(() => void utimes(path, new Date(), new Date()).catch(() => {}), BEAT_MS)
  beat.unref()
  return async () => {
    clearInterval(beat)
    held.delete(owner.key)
    if ((await ownerOf(path))?.key === owner.key) await rm(path, { force: true })
  }
}

/** Locks this very process holds: after a restart in a container the old lock bears our own process number. */
const held = new Set<string>()

/** A hard link is made whole or not at all, and never over another: of two processes, one gets it. */
async function claim(path: string, own: string): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    const taken = await link(own, path).then(
      () => false,
      (error: NodeJS.ErrnoException) => {
        if (error.code === 'EEXIST') return true
        throw error
      },
    )
    if (!taken) return
    const other = await ownerOf(path)
    if (other !== null && (await isAlive(path, other))) throw inUse(path, other)
    await setAside(path, other)
  }
  throw new StoreError(`${path} keeps being taken by another process: stop it, or set DATA_DIR to another folder`)
}

/** Move a dead lock away; when it turns out that somebody just made a new one, put that back. */
async function setAside(path: string, dead: Owner | null): Promise<void> {
  const aside = `${path}.${randomUUID()}`
  if ((await rename(path, aside).catch(absentAsNull)) === null) return
  const moved = await ownerOf(aside)
  if (moved?.key !== dead?.key) await link(aside, path).catch(() => {})
  await rm(aside, { force: true })
}

async function ownerOf(path: string): Promise<Owner | null> {
  const text = await readFile(path, 'utf8').catch(absentAsNull)
  try {
    const { pid, host, key } = JSON.parse(text ?? '')
    return Number.isInteger(pid) && pid > 0 && typeof host === 'string' && typeof key === 'string'
      ? { pid, host, key }
      : null
  } catch {
    return null
  }
}

async function isAlive(path: string, { pid, host, key }: Owner): Promise<boolean> {
  if (host !== hostname()) {
    const seen = await stat(path).catch(absentAsNull)
    return seen !== null && Date.now() - seen.mtimeMs < DEAD_MS
  }
  return pid === process.pid ? held.has(key) : isRunning(pid)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Not allowed to signal it: so it is there.
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

const inUse = (path: string, { pid, host }: Owner) =>
  new StoreError(
    `DATA_DIR: the folder is in use by process ${pid} on ${host}; stop that one, or set DATA_DIR to another folder (if it is not Signpost, delete ${path})`,
  )

// @ts-nocheck
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
  for (let attempt = 0; attempt < TRIES; attempt++) {
    if (await made(() => link(own, path))) return
    const other = await ownerOf(path)
    if (other !== null && (await isAlive(path, other))) throw inUse(path, other)
    if (await takenOver(path, own, other)) return
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
  }
  throw new StoreError(`${path} keeps being taken by another process: stop it, or set DATA_DIR to another folder`)
}

const TRIES = 100
const PAUSE_MS = 50

/**
 * Put our lock in a dead one's place. Of several that saw it dead, only the one that holds the permit may, and it looks
 * again first: else the slower one would throw away the lock that the faster one just made.
 */
async function takenOver(path: string, own: string, dead: Owner | null): Promise<boolean> {
  const permit = `${path}.permit`
  if (!(await made(() => writeFile(permit, '', { flag: 'wx', mode: 0o600 })))) {
    const since = await stat(permit).catch(absentAsNull)
    if (since !== null && Date.now() - since.mtimeMs > PERMIT_MS) await rm(permit, { force: true })
    return false
  }
  try {
    if ((await ownerOf(path))?.key !== dead?.key) return false
    await rename(own, path)
    return true
  } finally {
    await rm(permit, { force: true })
  }
}

/** A permit is held for milliseconds; one as old as this belongs to a process that died holding it. */
const PERMIT_MS = 2_000

/** Whether a file could be made that may exist only once. */
const made = (make: () => Promise<void>): Promise<boolean> =>
  make().then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )

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

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { testKeys } from './keys.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

describe('a process killed while it saves', () => {
  let folder: string
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-kill-'))
  })
  after(() => rm(folder, { recursive: true, force: true }))

  /** Let it write for a while, kill it, and give the last revision it said was kept. */
  const killedAfter = async (ms: number): Promise<number> => {
    const child = spawn(process.execPath, ['--import', TSX, WRITER, folder])
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    await once(child.stdout, 'data')
    await new Promise((resolve) => setTimeout(resolve, ms))
    child.kill('SIGKILL')
    await once(child, 'close')
    return Math.max(...said.split('\n').slice(0, -1).map(Number))
  }

  it('loses nothing it said was kept, leaves no broken file, and lets the next one in', async () => {
    for (const ms of [0, 7, 23, 51]) {
      const kept = await killedAfter(ms)
      const store = await lowdbStore(folder, testKeys)
      const stored = await store.load('p')
      await store.close()
      // The one it was busy with may be there or not; it was not said yet.
      // Killed before its first save, it has said 0, and nothing is there.
      const revision = stored?.revision ?? 0
      expect(revision, `killed after ${ms} ms`).to.be.within(kept, kept + 1)
      expect(stored?.conversation.misses ?? 0).to.equal(revision)
    }
  })
})

// @ts-nocheck
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { DISK_STEPS } from '../torture/torture.ts'
import { testKeys } from './keys.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const DISK = fileURLToPath(new URL('../torture/disk.mjs', import.meta.url))
const TSX = import.meta.resolve('tsx')
/** Folders are made once only: the first of them counts. */
const steps = DISK_STEPS.map((step) => ({ ...step, left: step.step === 'mkdir' ? 0 : 7 }))

describe('a power cut while a conversation is saved', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-power-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  for (const aim of steps) {
    it(`${aim.when} ${aim.step} loses nothing that was said to be kept, and leaves no broken file`, async () => {
      const child = spawn(process.execPath, ['--import', TSX, '--import', DISK, WRITER, folder], {
        env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, TORTURE: JSON.stringify({ aim }) },
      })
      let said = ''
      child.stdout.on('data', (chunk) => {
        said += chunk
      })
      const [, signal] = await once(child, 'close')
      expect(signal, 'ended by the cut').to.equal('SIGKILL')
      const kept = Math.max(0, ...said.split('\n').slice(0, -1).map(Number))
      const store = await lowdbStore(folder, testKeys)
      const stored = await store.load('p')
      await store.close()
      expect(stored?.revision ?? 0).to.be.within(kept, kept + 1)
    })
  }
})

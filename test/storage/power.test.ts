import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import type { Aim } from '../torture/program.ts'
import { DISK_STEPS } from '../torture/torture.ts'
import { testKeys } from './keys.ts'

const WRITER = fileURLToPath(new URL('./writer.ts', import.meta.url))
const DISK = fileURLToPath(new URL('../torture/disk.mjs', import.meta.url))
const TSX = import.meta.resolve('tsx')
/** The sixth folder made is the one the conversation is put into; a start flushes seven folders, and making that one another. */
const LEFT: Readonly<Record<string, number>> = { mkdir: 5, 'sync-folder': 12 }
const steps = DISK_STEPS.map((step) => ({ ...step, left: LEFT[step.step] ?? 7 }))

describe('a power cut', () => {
  let folder: string
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-power-'))
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  /** What a process that ends there said is kept. */
  async function told(aim: Aim): Promise<number> {
    const torture = JSON.stringify({ aim, carry: join(folder, 'carried') })
    const data = join(folder, 'data')
    const child = spawn(process.execPath, ['--import', TSX, '--import', DISK, WRITER, data], {
      env: { PATH: process.env.PATH ?? '', DATA_DIR: folder, TORTURE: torture },
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += chunk
    })
    const [, signal] = await once(child, 'close')
    expect(signal, 'ended where it should').to.equal('SIGKILL')
    return Math.max(0, ...said.split('\n').slice(0, -1).map(Number))
  }

  async function kept(): Promise<number> {
    const store = await lowdbStore(join(folder, 'data'), testKeys)
    const stored = await store.load('p')
    await store.close()
    return stored?.revision ?? 0
  }

  for (const aim of steps) {
    const where = `${aim.when} ${aim.step}`
    it(`${where} loses nothing that was said to be kept, and leaves no broken file`, async () => {
      const said = await told(aim)
      expect(await kept()).to.be.within(said, said + 1)
    })

    it(`after a program was killed ${where} loses nothing that the next one found, or kept`, async () => {
      const first = await told({ ...aim, only: 'program' })
      const said = await told({ step: 'datasync', when: 'before', left: aim.step === 'mkdir' ? 2 : 0 })
      expect(said, 'found by the next one').to.be.at.least(first)
      expect(await kept()).to.be.within(said, said + 1)
    })
  }
})

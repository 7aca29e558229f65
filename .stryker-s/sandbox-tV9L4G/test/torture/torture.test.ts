// @ts-nocheck
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Loopback, openLoopback } from '../channels/slack/loopback.ts'
import { postgres } from '../storage/postgres-server.ts'
import { makeProgram } from './program.ts'
import { DATABASE_STEPS, DISK_STEPS, slackSettings, torture } from './torture.ts'

// The short form: `npm run torture` kills a hundred times on each, `npm run torture -- 1000` as often as you like.
const SEED = Math.floor(Math.random() * 1_000_000)

describe(`the built program, killed while people talk to it (seed ${SEED})`, function () {
  this.timeout(600_000)
  let folder: string
  let slack: Loopback
  beforeEach(async () => {
    slack = await openLoopback(() => [])
    folder = await mkdtemp(join(tmpdir(), 'signpost-torture-'))
  })
  afterEach(async () => {
    await slack.close()
    await rm(folder, { recursive: true, force: true })
  })

  it('at each step of its writing, with the power cut, loses and repeats nothing on a disk', async () => {
    const program = makeProgram({ DATA_DIR: folder, ...slackSettings(slack) })
    const outcome = await torture(program, DISK_STEPS.length + 2, SEED, DISK_STEPS, slack)
    const { acknowledged, ends, faults, repeats, kills, answers } = outcome
    await program.stop()
    expect(faults).to.deep.equal([])
    expect(Object.keys(ends).length).to.be.at.least(DISK_STEPS.length)
    expect(repeats).to.be.at.most(kills)
    expect(answers).to.be.greaterThan(0)
    expect(acknowledged).to.be.greaterThan(DISK_STEPS.length)
  })

  it('before and after a question to the database, loses and repeats nothing there', async () => {
    const database = await (await postgres()).database()
    const program = makeProgram({ DATA_DIR: folder, DATABASE_URL: database.reveal(), ...slackSettings(slack) })
    const outcome = await torture(program, DATABASE_STEPS.length + 2, SEED, DATABASE_STEPS, slack)
    const { acknowledged, faults, repeats, kills, answers } = outcome
    await program.stop()
    expect(faults).to.deep.equal([])
    expect(repeats).to.be.at.most(kills)
    expect(answers).to.be.greaterThan(0)
    expect(acknowledged).to.be.greaterThan(DATABASE_STEPS.length)
  })
})

import { rm } from 'node:fs/promises'
import { expect } from 'chai'
import { type Loopback, openLoopback } from '../channels/slack/loopback.ts'
import { fastFolder } from '../fast-folder.ts'
import { postgres } from '../storage/postgres-server.ts'
import { chanceOf } from './chance.ts'
import { makePerson } from './person.ts'
import { makeProgram } from './program.ts'
import { slackSettings } from './torture.ts'
import { makeWorker } from './worker.ts'

const SEED = Math.floor(Math.random() * 1_000_000)
/** Messages acknowledged between one event and the next. */
const MUCH = 60

describe(`two instances on one database, one killed in the middle (seed ${SEED})`, function () {
  this.timeout(600_000)
  let folders: string[]
  let slack: Loopback
  before(async () => {
    folders = await Promise.all(['one', 'other'].map(fastFolder))
    slack = await openLoopback(() => [])
  })
  after(async () => {
    await slack.close()
    for (const folder of folders) await rm(folder, { recursive: true, force: true })
  })

  it('lose no answer and give none twice, with every message to whichever instance comes first', async () => {
    const database = (await (await postgres()).database()).reveal()
    const programs = folders.map((DATA_DIR) =>
      makeProgram({
        DATA_DIR,
        DATABASE_URL: database,
        MASTER_KEY: 'ab'.repeat(32),
        ...STORE_KEYS,
        ...slackSettings(slack),
      }),
    )
    const chance = chanceOf(SEED)
    // A plain load balancer, with no stickiness.
    const anyOne = () => {
      const live = programs.flatMap((program) => program.url() ?? [])
      return live[Math.floor(chance() * live.length)] ?? null
    }
    await Promise.all(programs.map((program) => program.start()))
    const people = Array.from({ length: 12 }, (_, n) => makePerson(anyOne, chanceOf(SEED + n)))
    const workers = ['U1', 'U2'].map((user) => makeWorker(anyOne, slack, user))
    let isOver = false
    const talks = [...people, ...workers].map((one) => one.talk(() => isOver))
    const acknowledged = () => people.reduce((all, { counts }) => all + counts.acknowledged, 0)
    /** However fast the machine is. */
    const saidMuch = async () => {
      const enough = acknowledged() + MUCH
      while (acknowledged() < enough) await new Promise((resolve) => setTimeout(resolve, 20))
    }
    for (const program of programs) {
      await saidMuch()
      program.kill()
      await program.ended()
      await saidMuch()
      await program.start()
    }
    isOver = true
    await Promise.all(talks)
    await Promise.all(people.map((person) => person.check()))
    const chats = await Promise.all(workers.map((worker) => worker.check()))
    await Promise.all(programs.map((program) => program.stop()))
    expect(people.flatMap(({ counts }) => counts.faults)).to.deep.equal([])
    expect(people.every(({ counts }) => counts.acknowledged > 0)).to.equal(true)
    expect(chats.flatMap(({ lost }) => lost)).to.deep.equal([])
    expect(chats.reduce((all, { repeats }) => all + repeats, 0)).to.be.at.most(programs.length)
  })
})

const STORE_KEYS = { STORE_KEYS: `one:${Buffer.alloc(32, 7).toString('base64')}` }

import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { expect } from 'chai'
import { fastFolder } from '../fast-folder.ts'
import { type PostgresServer, QUICK, startPostgres } from '../storage/postgres-server.ts'
import { chanceOf } from './chance.ts'
import { makePerson } from './person.ts'
import { makeProgram, type Program, type Trouble } from './program.ts'

const SEED = Math.floor(Math.random() * 1_000_000)

/** So many that some of them press the button for help in the midst of it. */
const PEOPLE = 12

const until = async (isSo: () => boolean) => {
  while (!isSo()) await new Promise((resolve) => setTimeout(resolve, 1))
}

describe(`the built program in trouble while people talk to it (seed ${SEED})`, function () {
  this.timeout(600_000)
  let folder: string
  let postgres: PostgresServer
  before(async () => {
    folder = await fastFolder('trouble')
    postgres = await startPostgres(QUICK)
  })
  after(async () => {
    await postgres.remove()
    await rm(folder, { recursive: true, force: true })
  })

  const post = async (program: Program, path: string, body: object, token?: string) => {
    const headers = { 'content-type': 'application/json', ...(token && { authorization: `Bearer ${token}` }) }
    const answer = await fetch(`${program.url()}web/${path}`, { method: 'POST', headers, body: JSON.stringify(body) })
    return { status: answer.status, text: await answer.text() }
  }
  const say = (program: Program, token: string, text: string, id: string = randomUUID()) =>
    post(program, 'events', { id, kind: 'text', text }, token)
  const opened = async (program: Program): Promise<string> =>
    JSON.parse((await post(program, 'conversations', {})).text).token

  /** People talk; the trouble comes and goes; then what is kept is held against what they were told was kept. */
  async function through(program: Program, begin: () => Promise<void>, end: () => Promise<void>) {
    const people = Array.from({ length: PEOPLE }, (_, n) => makePerson(program.url, chanceOf(SEED + n)))
    let isOver = false
    const token = await opened(program)
    const talks = people.map((person) => person.talk(() => isOver))
    await until(() => people.every(({ counts }) => counts.acknowledged > 0))
    await begin()
    const event = randomUUID()
    const during = await say(program, token, 'hello', event)
    expect(during.status, 'nothing is acknowledged that is not kept').to.equal(503)
    expect(during.text).to.match(/try again/i)
    const danger = await say(program, token, 'I want to kill myself tonight')
    expect(danger.status, 'words of danger').to.equal(200)
    expect(danger.text).to.match(/988|emergency/)
    const stranger = await say(program, 'x'.repeat(43), 'I want to kill myself tonight')
    expect(stranger.status, 'words of danger from nobody it knows').to.equal(200)
    expect((await fetch(`${program.url()}health`)).status).to.equal(200)
    await end()
    for (let tries = 0; (await say(program, token, 'hello', event)).status !== 200; tries++) {
      expect(tries, 'well again').to.be.lessThan(200)
      await new Promise((resolve) => setTimeout(resolve, 50))
    }
    isOver = true
    await Promise.all(talks)
    await Promise.all(people.map((person) => person.check()))
    expect(people.flatMap(({ counts }) => counts.faults)).to.deep.equal([])
    expect(people.every(({ counts }) => counts.acknowledged > 0)).to.equal(true)
  }

  it('keeps on a full, a read-only, a broken and a stalled disk what it acknowledged, and says the words for danger', async () => {
    const program = makeProgram({ DATA_DIR: folder })
    await program.start()
    const troubles: readonly Trouble[] = [{ code: 'ENOSPC' }, { code: 'EROFS' }, { code: 'EIO' }, { stallMs: 5_000 }]
    for (const trouble of troubles) {
      await through(
        program,
        () => program.trouble(trouble),
        () => program.trouble(null),
      )
    }
    expect((await program.steps()).write).to.be.greaterThan(20)
    await program.stop()
  })

  it('keeps what it acknowledged when the database stops and starts again, and says the words for danger meanwhile', async () => {
    const database = await postgres.database()
    const program = makeProgram({ DATA_DIR: folder, DATABASE_URL: database.reveal() })
    await program.start()
    for (let round = 0; round < 2; round++) await through(program, postgres.stop, postgres.start)
    await program.stop()
  })
})

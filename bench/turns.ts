import { execFileSync } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createBot } from '../src/bot.ts'
import { readConfig } from '../src/config.ts'
import { openKeys } from '../src/keys.ts'
import { postgresStore } from '../src/storage/postgres.ts'
import { startPostgres } from '../test/storage/postgres-server.ts'
import { median, ROOT } from './child.ts'
import { type Figures, flatOut, held, type Talk } from './turns/load.ts'
import { people, putInFolder, putInStore } from './turns/people.ts'
import { other, type Server, settingsWith, signpost } from './turns/servers.ts'
import { activityTalk, echoTalk, webTalk } from './turns/talks.ts'

// Whole turns over HTTP: screen, read, turn, sealed document flushed to disk, answer. Beside restify that takes the same
// requests and gives the same answers with no bot (alone, with only the screen, with only the files of a turn), one that
// only echoes the requests, and a Bot Framework bot with its memory storage; all of them in turn in each round, each in a
// fresh process.
// Run: npm run build && npm ci --prefix bench/peers --ignore-scripts, then
//   npx tsx bench/turns.ts [rounds] [seconds]          the table
//   npx tsx bench/turns.ts postgres [rounds] [seconds] one, two and four instances on one database
//   npx tsx bench/turns.ts held [minutes] [a second]   a steady load, with memory

const CONNECTIONS = 32
/** A fresh process is slow until its code is compiled, which takes turns and not time; but not for ever. */
const WARM_UP = { seconds: 3, turns: 8_000, times: 6 }
const FEW = 1_000
const MANY = 100_000

interface Contender {
  readonly name: string
  readonly open: () => Promise<readonly Server[]>
  readonly talk: Talk
}

const { bot } = createBot(ROOT)
const keys = await openKeys(readConfig(settingsWith({})))
const scratch = await mkdtemp(join(tmpdir(), 'signpost-bench-'))

/** A data folder in which so many people are already. */
async function folderOf(count: number): Promise<string> {
  const folder = join(scratch, String(count))
  await putInFolder(folder, keys, people(bot, count))
  // What the system still has to write of it would keep the disk from the turns for half a minute.
  execFileSync('sync', ['--file-system', folder])
  return folder
}

interface Measured extends Figures {
  /** Microseconds of processor time for each turn. */
  readonly used: number
}

async function measured({ open, talk }: Contender, seconds: number): Promise<Measured> {
  const servers = await open()
  const ports = servers.map(({ port }) => port)
  const used = () => servers.reduce((all, server) => all + (server.used() ?? Number.NaN), 0)
  try {
    await warmedUp(ports, talk)
    const before = used()
    const figures = await flatOut(ports, talk, CONNECTIONS, seconds)
    return { ...figures, used: ((used() - before) / figures.turns) * 1e6 }
  } finally {
    await Promise.all(servers.map(({ stop }) => stop()))
  }
}

async function warmedUp(ports: readonly number[], talk: Talk): Promise<void> {
  let turns = 0
  for (let time = 0; time < WARM_UP.times && turns < WARM_UP.turns; time++)
    turns += (await flatOut(ports, talk, CONNECTIONS, WARM_UP.seconds)).turns
}

/** Everyone in turn, the other way round every second time; ratios are taken within a round. */
async function compared(contenders: readonly Contender[], rounds: number, seconds: number): Promise<void> {
  const figures = contenders.map((): Measured[] => [])
  for (let round = 0; round < rounds; round++) {
    const order = contenders.map((_, n) => n)
    for (const n of round % 2 ? order.toReversed() : order) figures[n]!.push(await measured(contenders[n]!, seconds))
  }
  const [first] = figures
  console.log(`of ${contenders[0]!.name}: turns a second, and turns for the same processor time`)
  console.log(`${''.padEnd(48)} turns/s   p50 ms   p99 ms   us each     of it  same time`)
  for (const [n, { name }] of contenders.entries()) {
    const middle = (value: (own: Measured, reference: Measured) => number) =>
      median(figures[n]!.map((own, round) => value(own, first![round]!)))
    const columns: readonly (readonly [number, number])[] = [
      [middle(({ perSecond }) => perSecond), 0],
      [middle(({ p50 }) => p50), 1],
      [middle(({ p99 }) => p99), 1],
      [middle(({ used }) => used), 0],
      [middle((own, reference) => own.perSecond / reference.perSecond), 3],
      [middle((own, reference) => reference.used / own.used), 3],
    ]
    console.log(`${name.padEnd(48)}${columns.map(([value, digits]) => value.toFixed(digits).padStart(9)).join('')}`)
  }
}

async function table(rounds: number, seconds: number): Promise<void> {
  const memory = (count: number): Contender => ({
    name: `signpost, memory, ${count} conversations`,
    open: async () => [await other('memory', count, join(scratch, 'memory'))],
    // A fresh process begins with the same people again.
    get talk() {
      return webTalk(count, CONNECTIONS)
    },
  })
  const onDisk = async (count: number): Promise<Contender> => {
    const folder = await folderOf(count)
    return {
      name: `signpost, flushed to disk, ${count} conversations`,
      open: async () => [await signpost({ DATA_DIR: folder })],
      talk: webTalk(count, CONNECTIONS),
    }
  }
  const alone = (kind: string, name: string, talk: Talk, folder = join(scratch, kind)): Contender => ({
    name,
    open: async () => [await other(kind, 0, folder)],
    talk,
  })
  const few = await onDisk(FEW)
  await compared(
    [
      alone('same-json', 'restify, the same JSON in and out', webTalk(FEW, CONNECTIONS)),
      alone('echo', 'restify echo of the requests', echoTalk(FEW, CONNECTIONS)),
      alone('botbuilder', 'botbuilder, its memory storage', activityTalk(FEW, CONNECTIONS)),
      alone('screened', 'the same JSON, and the screen for danger', webTalk(FEW, CONNECTIONS)),
      memory(FEW),
      alone('filed', 'the same JSON, and the files of a turn', webTalk(FEW, CONNECTIONS), join(scratch, String(FEW))),
      few,
      await onDisk(MANY),
    ],
    rounds,
    seconds,
  )
}

async function instances(rounds: number, seconds: number): Promise<void> {
  const server = await startPostgres()
  const url = await server.database()
  const store = await postgresStore(url, keys)
  await putInStore(store, people(bot, FEW))
  await store.close()
  const talk = webTalk(FEW, CONNECTIONS)
  const on = (count: number): Contender => ({
    name: `${count} on one PostgreSQL`,
    open: () =>
      Promise.all(
        Array.from({ length: count }, (_, n) =>
          signpost({ DATABASE_URL: url.reveal(), DATA_DIR: join(scratch, `instance-${n}`) }),
        ),
      ),
    talk,
  })
  await compared([on(1), on(2), on(4)], rounds, seconds)
  await server.remove()
}

async function steady(minutes: number, perSecond: number): Promise<void> {
  const folder = await folderOf(MANY)
  const server = await signpost({ DATA_DIR: folder })
  const memory = () => `${server.memory()?.toFixed(0) ?? '?'} MB`
  const told = ({ perSecond, p50, p99 }: Figures) =>
    `${perSecond.toFixed(1)} turns/s   p50 ${p50.toFixed(1)} ms   p99 ${p99.toFixed(1)} ms   ${memory()}`
  try {
    const load = { connections: CONNECTIONS, perSecond, seconds: minutes * 60 }
    const all = await held([server.port], webTalk(MANY, CONNECTIONS), load, (second, lately) =>
      console.log(`${String(second).padStart(6)} s   ${told(lately)}`),
    )
    console.log(`all of it   ${told(all)}   ${all.failed} failed`)
  } finally {
    await server.stop()
  }
}

const [first = '', ...others] = process.argv.slice(2)
const number = (text: string | undefined, standing: number) => (text === undefined ? standing : Number(text))
try {
  if (first === 'postgres') await instances(number(others[0], 3), number(others[1], 5))
  else if (first === 'held') await steady(number(others[0], 10), number(others[1], 200))
  else await table(number(first || undefined, 5), number(others[0], 5))
} finally {
  await rm(scratch, { recursive: true, force: true })
}

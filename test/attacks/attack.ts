import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createQueue } from '../../src/queue.ts'
import { lowdbStore } from '../../src/storage/lowdb.ts'
import { fastFolder } from '../fast-folder.ts'
import { testKeys } from '../storage/keys.ts'
import type { Attack } from './corpus.ts'
import { attackHttp, open, type Report } from './http.ts'
import { attackFiles, attackReaders, attackStore } from './readers.ts'
import { startTarget, strayFiles, type Target } from './target.ts'

/** What came of a whole run; every list should be empty. */
export interface Outcome {
  readonly attacks: number
  readonly http: Report
  readonly readers: readonly string[]
  readonly files: readonly string[]
  readonly store: readonly string[]
  /** Files where none should be. */
  readonly stray: readonly string[]
  /** What an attack changed or learned that it had no right to. */
  readonly stolen: readonly string[]
  readonly exits: number
  /** What the program's log tells of things that failed, and how often. */
  readonly logged: Readonly<Record<string, number>>
}

/** Run every attack against the program, the readers and the file store. `done` is told of each that is through. */
export async function attackAll(
  attacks: readonly Attack[],
  done: (attack: Attack) => void = () => {},
): Promise<Outcome> {
  const folder = await fastFolder('attack')
  const target = await startTarget(GUARDED)
  try {
    const victim = await someoneElse(target)
    const [data, ours] = [join(folder, 'data'), join(folder, 'ours')]
    for (const one of [data, ours]) await mkdir(one)
    const store = await lowdbStore(data, testKeys)
    const oneByOne = createQueue()
    const readers: string[] = []
    const files: string[] = []
    const stored: string[] = []
    // While the program works on one attack, the readers have another.
    const http = await attackHttp(target, attacks, async (attack) => {
      readers.push(...attackReaders([attack]))
      files.push(...attackFiles([attack], ours))
      // Different bytes may be the same id once read as text.
      stored.push(...(await oneByOne.run(attack.bytes.toString(), () => attackStore([attack], store))))
      done(attack)
    })
    const stolen = target.alive() ? await whatWasStolen(target, victim) : ['the program ended']
    await store.close()
    return {
      attacks: attacks.length,
      http,
      readers,
      files,
      store: stored,
      stray: [...(await strayFiles(target.folder)), ...(await strayFiles(folder)).filter((path) => !OURS.test(path))],
      stolen: [...http.breaches, ...stolen],
      exits: target.alive() ? 0 : 1,
      logged: failuresIn(target.printed()),
    }
  } finally {
    await target.stop()
    await rm(folder, { recursive: true })
  }
}

/** What `attackFiles` itself writes. */
const OURS = /^ours(\/(organisation\.yml|providers))?$/

/** Every door there is, and visitors with an address of their own each, as `ways.ts` gives them. */
const GUARDED = {
  TRUSTED_PROXIES: '1',
  SLACK_BOT_TOKEN: 'xoxb-1-2-abcdef',
  SLACK_SIGNING_SECRET: 'a-signing-secret-no-attacker-has',
}

function failuresIn(log: string): Readonly<Record<string, number>> {
  const told = log.split('\n').flatMap((line) => {
    const [, name, where = ''] = /"level":50,.*"error":"(\w+)"(?:.*"where":"([\w.:-]+)")?/.exec(line) ?? []
    return name === undefined ? [] : [`${name} ${where}`]
  })
  return Object.fromEntries([...new Set(told)].map((one) => [one, told.filter((other) => other === one).length]))
}

interface Victim {
  readonly token: string
  readonly answer: string
}

/** A person in the middle of their questions, whom no attack may touch. */
async function someoneElse(target: Target): Promise<Victim> {
  const token = await open(target)
  return { token, answer: await lookAt(target, token) }
}

const lookAt = async (target: Target, token: string): Promise<string> =>
  (await fetch(`${target.url}web/conversation`, { headers: { Authorization: `Bearer ${token}` } })).text()

async function whatWasStolen(target: Target, victim: Victim): Promise<readonly string[]> {
  const stolen: string[] = []
  if ((await lookAt(target, victim.token)) !== victim.answer) stolen.push("another person's conversation changed")
  if (Object.keys(Object.prototype).length > 0) stolen.push('a prototype was changed')
  return stolen
}

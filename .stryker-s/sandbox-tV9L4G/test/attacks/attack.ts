// @ts-nocheck
import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { lowdbStore } from '../../src/storage/lowdb.ts'
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

/** Run every attack against the program, the readers and the file store. `storeEvery` spares the disk: one id in so many. */
export async function attackAll(attacks: readonly Attack[], storeEvery = 1): Promise<Outcome> {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-attack-'))
  const target = await startTarget()
  try {
    const victim = await someoneElse(target)
    const http = await attackHttp(target, attacks)
    const stolen = target.alive() ? await whatWasStolen(target, victim, attacks) : ['the program ended']
    const data = join(folder, 'data')
    await mkdir(data)
    const store = await lowdbStore(data, testKeys)
    const ids = attacks.filter((_, n) => n % storeEvery === 0)
    const stored = await attackStore(ids, store)
    await store.close()
    const stray = [...(await strayFiles(target.folder)), ...(await strayFiles(folder))]
    return {
      attacks: attacks.length,
      http,
      readers: attackReaders(attacks),
      files: attackFiles(attacks, folder),
      store: stored,
      stray,
      stolen,
      exits: target.alive() ? 0 : 1,
      logged: failuresIn(target.printed()),
    }
  } finally {
    await target.stop()
    await rm(folder, { recursive: true })
  }
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

async function whatWasStolen(target: Target, victim: Victim, attacks: readonly Attack[]): Promise<readonly string[]> {
  const stolen: string[] = []
  if ((await lookAt(target, victim.token)) !== victim.answer) stolen.push("another person's conversation changed")
  if (({} as { isAdmin?: unknown }).isAdmin !== undefined) stolen.push('a prototype was changed')
  for (const path of ['metrics', 'operator/figures?month=2026-10', 'web/conversation']) {
    for (const { bytes } of attacks.slice(0, 20)) {
      const token = bytes.toString('latin1').replace(/[^\x21-\x7e]/g, '')
      const { status } = await fetch(`${target.url}${path}`, { headers: { Authorization: `Bearer ${token}` } })
      if (status < 400) stolen.push(`${path} with a made-up token`)
    }
  }
  return stolen
}

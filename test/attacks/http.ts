import { ask, askRaw, type Got } from './client.ts'
import type { Attack } from './corpus.ts'
import type { Target } from './target.ts'
import { asAddress, BREAKING_IN, OPENING, TALKING, type Way } from './ways.ts'

/** What was counted over a run, and every answer that should not have been. */
export interface Report {
  readonly requests: number
  readonly statuses: Readonly<Record<string, number>>
  readonly faults: readonly string[]
  /** Answers that only somebody with a proof should have had. */
  readonly breaches: readonly string[]
  /** How often the server asked to try again, and it was done when tried again. */
  readonly stalls: number
}

/** Requests each attack is sent as. */
export const WAYS = TALKING.length + BREAKING_IN.length + 2

// Each is a dozen requests side by side.
const AT_ONCE = 4
const TRACE = /node_modules|node:internal|\.[jt]s:\d+/

/** Send each attack in every way there is. `done` is told of each that is through, and waited for. */
export async function attackHttp(
  target: Target,
  attacks: readonly Attack[],
  done: (attack: Attack) => Promise<void>,
): Promise<Report> {
  const statuses: Record<string, number> = {}
  const faults: string[] = []
  const breaches: string[] = []
  let requests = 0
  let stalls = 0
  const note = (attack: Attack, way: Pick<Way, 'name' | 'isBreach'>, got: Got) => {
    const { status, body } = got
    requests += 1
    stalls += got.stalls
    statuses[status] = (statuses[status] ?? 0) + 1
    const told = (what: string) =>
      `${attack.file} as ${way.name}: ${what}: ${JSON.stringify(attack.bytes.toString().slice(0, 80))}`
    if (status >= 500 || status === 0) faults.push(told(`status ${status}`))
    else if (TRACE.test(body)) faults.push(told('a stack trace'))
    if (way.isBreach?.(status, body)) breaches.push(told(`let in with ${status}`))
  }
  const waiting = attacks.values()
  const work = async () => {
    for (const attack of waiting) {
      const tried = async (way: Way, token: string) => note(attack, way, await ask(target, way.sending(attack, token)))
      const opened = await ask(target, OPENING.sending(attack, ''))
      note(attack, OPENING, opened)
      const token = tokenIn(opened.body) ?? (await open(target))
      await Promise.all([
        ...[...TALKING, ...BREAKING_IN].map((way) => tried(way, token)),
        askRaw(target, asAddress(attack)).then((got) => note(attack, { name: 'address' }, got)),
      ])
      await done(attack)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return { requests, statuses, faults, breaches, stalls }
}

/** Begin a conversation, and give its token. */
export async function open(target: Target): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const { body } = await ask(target, { method: 'POST', path: '/web/conversations', headers, body: '{}' })
  return tokenIn(body) ?? ''
}

const tokenIn = (body: string): string | undefined => /"token":"([\w-]{43})"/.exec(body)?.[1]

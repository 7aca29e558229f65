import { direct } from '../channels/slack/driver.ts'
import type { Loopback } from '../channels/slack/loopback.ts'
import { signed } from '../channels/slack/workspace.ts'

/** Someone in Slack, whose every message Slack sends again until it is acknowledged. The answers come later, from the outbox. */
export interface Worker {
  readonly talk: (over: () => boolean) => Promise<void>
  /** Wait for the answers that are still to come, then say what is missing and what was posted twice. */
  readonly check: () => Promise<{
    readonly lost: readonly string[]
    readonly repeats: number
    readonly answered: number
  }>
}

const SAYINGS = ['hello', 'what is a psychologist?', 'I feel anxious', 'skip', 'no idea']
/** Nobody writes on and on without an answer, and the outbox keeps no more than a hundred replies for who does. */
const MOST_UNANSWERED = 10
/** As long may the last answers take to come. */
const PATIENCE_MS = 60_000

/** `user` is an id of Slack's, such as U1. */
export function makeWorker(url: () => string | null, slack: Loopback, user: string): Worker {
  const acknowledged: string[] = []
  const idsPosted = () => slack.messages(`D${user}`).flatMap(({ metadata }) => metadata?.event_payload.id ?? [])
  const lost = () => {
    const answered = new Set(idsPosted().map((id) => id.split(':')[1]))
    return acknowledged.filter((event) => !answered.has(event))
  }

  async function isTaken(body: object): Promise<boolean> {
    const to = url()
    if (to === null) return false
    try {
      return (await fetch(`${to}slack/events`, { method: 'POST', ...signed(body) })).status === 200
    } catch {
      return false
    }
  }

  return {
    talk: async (over) => {
      for (let n = 0; !over(); n++) {
        const body = direct(user, SAYINGS[n % SAYINGS.length] ?? 'hello')
        while (!(await isTaken(body))) await new Promise((resolve) => setTimeout(resolve, 50))
        acknowledged.push(body.event_id)
        do await new Promise((resolve) => setTimeout(resolve, 30))
        while (!over() && lost().length > MOST_UNANSWERED)
      }
    },
    check: async () => {
      const until = Date.now() + PATIENCE_MS
      while (lost().length > 0 && Date.now() < until) await new Promise((resolve) => setTimeout(resolve, 100))
      const ids = idsPosted()
      return { lost: lost(), repeats: ids.length - new Set(ids).size, answered: ids.length }
    },
  }
}

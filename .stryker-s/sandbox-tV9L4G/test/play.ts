// @ts-nocheck
import { begin } from '../src/core/begin.ts'
import type { Bot, Turn } from '../src/core/bot.ts'
import type { Reply } from '../src/core/reply.ts'
import { turn } from '../src/core/turn.ts'
import { printReply, type Transcript, toInbound } from './transcripts.ts'

const START = Date.parse('2026-11-23T09:00:00Z')
const DAY = 24 * 60 * 60 * 1000

/** Play what a person did, one turn after the other; gives every turn's lines and the last turn. */
export function play(bot: Bot, rounds: Transcript['rounds']): { lines: readonly (readonly string[])[]; last: Turn } {
  let last: Turn = { conversation: begin(bot, 'test', new Date(START).toISOString(), 'en'), replies: [], effects: [] }
  let now = START
  let texts: string[] = []
  const lines = rounds.map(({ you }, n) => {
    const [, days, line = you] = you.match(/^\(later (\d+)d\) (.*)$/) ?? []
    if (days !== undefined) texts = []
    now += days === undefined ? 10_000 : Number(days) * DAY
    const asked = askedWith(last, line)
    const inbound = { ...toInbound(line, asked, `e${n}`, new Date(now).toISOString()), recent: texts.slice(-3) }
    if (inbound.kind === 'text') texts.push(inbound.text)
    last = turn(bot, JSON.parse(JSON.stringify(last.conversation)), inbound)
    return last.replies.flatMap(printReply)
  })
  return { lines, last }
}

/** The question a button stands under: several may be open at once. */
function askedWith({ replies }: Turn, line: string): Reply['ask'] {
  const asks = replies.flatMap(({ ask }) => (ask ? [ask] : []))
  const [label] = line.replace(/^\[|\]$/g, '').split(' | ')
  return asks.findLast(({ choices }) => choices.some((choice) => choice.label === label)) ?? asks.at(-1) ?? null
}

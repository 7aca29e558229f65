// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Reply } from '../../src/core/reply.ts'
import { turn } from '../../src/core/turn.ts'
import { bot, root } from '../bot.ts'
import { play } from '../play.ts'
import { parseTranscript, type Transcript, toInbound } from '../transcripts.ts'

/** A person in front of a channel, as a test drives one: they see messages, write, and press what they see. */
export interface Driver {
  /** Begin a new talk, the way a person begins one there, and wait until everything is answered. */
  readonly start: () => Promise<void>
  /** Write words, and wait until everything is answered. */
  readonly say: (text: string) => Promise<void>
  /** Press the newest button with this label, or tick these boxes and send them. Fails when they are not in sight. */
  readonly tap: (labels: readonly string[]) => Promise<void>
  /** Press a button by what it does, such as a way out (`:skip`): its values on step `:`. */
  readonly way: (values: readonly string[]) => Promise<void>
  /** What is stored of this person now. */
  readonly state: () => Promise<Conversation>
  readonly stop: () => Promise<void>
}

/** Twenty talks that between them take every kind of question, command, lesson and danger through a channel. */
const TALKS: readonly string[] = [
  'intake/by-taps',
  'intake/whole-road',
  'intake/for-a-child',
  'intake/for-a-friend',
  'intake/a-couple',
  'intake/confirm-edits',
  'intake/declines-consent',
  'intake/one-message-many-answers',
  'intake/themes-offered',
  'intake/medication-only-when-needed',
  'change/insurance',
  'change/actually-for-my-daughter',
  'commands/back',
  'commands/skip-and-unknown',
  'commands/known',
  'commands/stop-and-return',
  'learn/side-questions',
  'repair/three-misses',
  'safety/outranks-the-step',
  'safety/country',
]

/** The same talks through a channel end in the same structured answers as in the core, which the terminal plays. */
export function sharedTalks(channel: string, open: () => Promise<Driver>): void {
  describe(`the talks every channel holds, through ${channel}`, function () {
    this.timeout(60_000)
    for (const name of TALKS) {
      const { title, rounds } = talk(name)
      it(title, async () => {
        const driver = await open()
        try {
          for (const { you } of rounds) await doing(driver, you)
          expect(answersOf(await driver.state())).to.deep.equal(answersOf(play(bot, rounds).last.conversation))
        } finally {
          await driver.stop()
        }
      })
    }
  })
}

const talk = (name: string): Transcript =>
  parseTranscript(readFileSync(join(root, 'test', 'transcripts', `${name}.chat`), 'utf8'))

/** Do what a line of a transcript says. Lines about old buttons and days passing are for the core's own tests. */
async function doing(driver: Driver, line: string): Promise<void> {
  if (line === '(start)') return driver.start()
  const pressed = /^\[(.*)\]$/.exec(line)?.[1]
  if (pressed === undefined) return driver.say(line)
  if (pressed.startsWith(':')) return driver.way(pressed.split(' '))
  return driver.tap(pressed === '' ? [] : pressed.split(' | '))
}

/** What counts: where the talk stands, and every answer in it; not ids, clocks and versions. */
const answersOf = ({
  place,
  status,
  consent,
  fields,
  concerns,
  denied,
  passed,
  trail,
  crisis,
  matching,
}: Conversation) => ({
  place,
  status,
  consent: consent !== null,
  fields,
  concerns: concerns.map(({ id, confirmed }) => ({ id, confirmed })),
  denied,
  passed,
  trail,
  crisis: crisis && { level: crisis.level, kind: crisis.kind, who: crisis.who, active: crisis.active },
  matching,
})

/** Every reply of every transcript of the core. */
export function everyReply(): readonly Reply[] {
  const folder = join(root, 'test', 'transcripts')
  const names = readdirSync(folder, { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.chat'))
  return names.flatMap((name) => repliesIn(talk(name.replace(/\.chat$/, ''))))
}

function repliesIn({ rounds }: Transcript): readonly Reply[] {
  const at = '2026-11-23T09:00:00Z'
  let conversation = begin(bot, 'test', at, 'en')
  let replies: readonly Reply[] = []
  return rounds.flatMap(({ you }, n) => {
    const asked = replies.findLast(({ ask }) => ask !== null)?.ask ?? null
    const turned = turn(bot, conversation, toInbound(you.replace(/^\(later \d+d\) /, ''), asked, `e${n}`, at))
    conversation = turned.conversation
    replies = turned.replies
    return turned.replies
  })
}

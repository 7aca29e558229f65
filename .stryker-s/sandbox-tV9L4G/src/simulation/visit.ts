// @ts-nocheck
import { begin } from '../core/begin.ts'
import type { Turn } from '../core/bot.ts'
import type { StepKey } from '../core/dialog.ts'
import type { Inbound } from '../core/inbound.ts'
import { turn } from '../core/turn.ts'
import type { Slot } from '../core/vocabulary.ts'
import { decide } from './decide.ts'
import type { Deed } from './deed.ts'
import { Memory } from './memory.ts'
import type { Person } from './person.ts'
import type { Scene } from './scene.ts'
import { doingTime, readingTime } from './time.ts'

/** How one made-up person fared. */
export interface Visit {
  readonly person: Person
  /** `done`: at the way out. `content`: learned what they came for. `left`: went away. `tired`: too many turns. `dead-end`: nothing could be done. */
  readonly end: 'done' | 'content' | 'left' | 'tired' | 'dead-end'
  readonly turns: number
  /** Spent reading and doing, in seconds; time away not counted. */
  readonly seconds: number
  /** At the first suggestion; null when there was none. */
  readonly suggested: { readonly turns: number; readonly seconds: number } | null
  /** Where it ended. */
  readonly place: StepKey | null
  /** What went wrong at a dead end. */
  readonly why: string | null
  readonly twice: readonly StepKey[]
  readonly loops: readonly StepKey[]
  /** Answers given before their question came, and how many of them were heard. */
  readonly told: number
  readonly heard: number
  readonly last: Turn
}

type Setting = Omit<Scene, 'turn' | 'curious'>

/** More turns than anybody has patience for. */
const MOST_TURNS = 150
const START = Date.parse('2026-01-05T09:00:00Z')

/** Let a person walk from hello to wherever they get. `from` lets another go on in their place. */
export function visit(setting: Setting, from: Turn | null = null, most = MOST_TURNS): Visit {
  const walk = new Walk(setting, from)
  while (walk.end === null) walk.step(most)
  return walk.result(walk.end)
}

class Walk {
  end: Visit['end'] | null = null
  private readonly setting: Setting
  private readonly memory: Memory
  private last: Turn
  private turns = 0
  private seconds = 0
  private now = START
  private curiosity: number
  private suggested: Visit['suggested'] = null
  private why: string | null = null
  private told = 0
  private heard = 0
  private recent: readonly { readonly text: string; readonly at: number }[] = []

  constructor(setting: Setting, from: Turn | null) {
    const { bot, material, person } = setting
    this.setting = setting
    this.memory = new Memory(bot)
    this.curiosity = person.curiosity
    const fresh = begin(bot, `made-up:${person.number}`, new Date(START).toISOString(), material.language)
    this.last = from ?? { conversation: fresh, replies: [], effects: [] }
    if (from === null || from.conversation.status !== 'open') this.send({ id: 'start', at: this.at(), kind: 'start' })
  }

  step(most: number): void {
    const { conversation } = this.last
    if (conversation.status === 'done') this.end = 'done'
    else if (conversation.status === 'stopped') this.end = 'left'
    else if (this.turns >= most) this.end = 'tired'
    else this.goOn(decide({ ...this.setting, turn: this.last, curious: this.curiosity > 0 }))
  }

  private goOn(done: Deed | null): void {
    if (done === null) {
      this.why = 'nothing to answer'
      this.end = 'dead-end'
    } else if (done.kind === 'leave') this.end = 'left'
    else this.carryOut(done)
  }

  private carryOut(done: Deed): void {
    const { conversation } = this.last
    const spent = readingTime(this.last.replies) + doingTime(done)
    this.now += (spent + done.away) * 1000
    this.seconds += spent
    this.turns += 1
    const recent = this.recent.filter(({ at }) => this.now - at < 60_000).map(({ text }) => text)
    this.send({ id: String(this.turns), at: this.at(), recent, ...done.act })
    if (done.act.kind === 'text') this.recent = [...this.recent, { text: done.act.text, at: this.now }].slice(-3)
    if (this.end !== null) return
    this.memory.note(conversation, done, this.last.conversation)
    this.listenedTo(done.told)
    if (done.kind === 'ask' || done.kind === 'answer') this.curiosity = Math.max(0, this.curiosity - 1)
    if (this.last.conversation.matching !== null) this.suggested ??= { turns: this.turns, seconds: this.seconds }
    if (this.setting.person.goal !== 'find' && this.curiosity === 0 && this.setting.chance.happens(0.3))
      this.end = 'content'
  }

  private send(inbound: Inbound): void {
    try {
      this.last = turn(this.setting.bot, this.last.conversation, inbound)
    } catch (error) {
      this.why = error instanceof Error ? error.message : String(error)
      this.end = 'dead-end'
    }
  }

  private listenedTo(told: readonly Slot[]): void {
    this.told += told.length
    this.heard += told.filter((slot) => this.last.conversation.fields[slot] !== undefined).length
  }

  private at = (): string => new Date(this.now).toISOString()

  result(end: Visit['end']): Visit {
    const { turns, seconds, suggested, why, told, heard, last } = this
    const { twice, loops } = this.memory
    const { place } = last.conversation
    return { person: this.setting.person, end, turns, seconds, suggested, place, why, twice, loops, told, heard, last }
  }
}

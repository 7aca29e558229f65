// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import type { Conversation } from '../core/conversation.ts'
import type { StepKey } from '../core/dialog.ts'
import { slotsOf, stepAt } from '../core/steps.ts'
import type { Deed } from './deed.ts'

/** Answers in a row that a question may take before it counts as a loop. */
const PATIENCE = 3

/** What a person remembers having answered, kept apart from the bot's own memory so that the two can be compared. */
export class Memory {
  private readonly bot: Bot
  private readonly settled = new Set<StepKey>()
  private tries = 0
  /** Questions put again though they were answered and nobody wished to change them. */
  readonly twice: StepKey[] = []
  /** Questions that took no answer, however often one was given. */
  readonly loops: StepKey[] = []

  constructor(bot: Bot) {
    this.bot = bot
  }

  /** Take in one turn: where it began, what was done, where it led. */
  note(before: Conversation, done: Deed, after: Conversation): void {
    this.tries = this.isFruitless(before, done, after) ? this.tries + 1 : 0
    if (this.tries === PATIENCE && before.place !== null) this.loops.push(before.place)
    if (after.trail.length === 0 && before.trail.length > 1) this.settled.clear()
    if (before.place === after.place) return
    if (done.kind === 'think-again' || done.step === ':change') this.forget(before.place, after.place)
    else this.moved(before, done, after)
  }

  private forget(...keys: readonly (StepKey | null)[]): void {
    for (const key of keys) this.settled.delete(key ?? '')
  }

  private moved(before: Conversation, { kind, step }: Deed, after: Conversation): void {
    if (before.place !== null && (kind === 'answer' || kind === 'pass') && step === before.place)
      this.settled.add(before.place)
    if (after.place !== null && this.settled.has(after.place) && !this.isNews(after.place, before, after))
      this.twice.push(after.place)
  }

  /** A menu comes again and again; a question comes again when something it rests on was changed. */
  private isNews(key: StepKey, before: Conversation, after: Conversation): boolean {
    const step = stepAt(this.bot, key)
    if (!step?.optional || step.expect === null) return true
    if (step.expect.kind === 'confirm') return after.concerns.some(({ confirmed }) => !confirmed)
    return slotsOf(step.expect).some((slot) => before.fields[slot] !== undefined && after.fields[slot] === undefined)
  }

  /** A menu may stand still and yet have done something: it told a lesson. */
  private isFruitless(before: Conversation, { kind, step }: Deed, after: Conversation): boolean {
    const stays = kind === 'answer' && step === before.place && after.place === before.place && after.status === 'open'
    return stays && (after.misses > before.misses || stepAt(this.bot, step)?.optional === true)
  }
}

// @ts-nocheck
import type { Bot, Turn } from '../core/bot.ts'
import type { Words } from '../core/words.ts'
import type { Chance } from './chance.ts'
import type { Compass } from './compass.ts'
import type { Material } from './material.ts'
import type { Person } from './person.ts'

/** What a made-up person has before them when they decide what to do. */
export interface Scene {
  readonly bot: Bot
  readonly words: Words
  readonly material: Material
  readonly compass: Compass
  readonly person: Person
  readonly chance: Chance
  /** What the bot said last. */
  readonly turn: Turn
  /** Whether there is still something they want to know before anything else. */
  readonly curious: boolean
}

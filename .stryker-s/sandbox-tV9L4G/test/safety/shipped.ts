// @ts-nocheck
import { bot } from '../bot.ts'

/** What the screen we ship makes of a text, of those before it in the same minute, and of an answer to the direct question. */
export const read = (text: string, recent: readonly string[] = [], asking = false) =>
  bot.screen({ text, recent, asking, language: 'en' })

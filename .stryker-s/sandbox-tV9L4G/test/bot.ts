// @ts-nocheck
import { createBot } from '../src/bot.ts'
import { root } from './root.ts'

export { root }

/** The bot we ship: its dialogs, its words, its readers. Tests fake nothing of it. */
export const made = createBot(root)
export const { bot } = made

import { fileURLToPath } from 'node:url'
import { createBot } from '../src/bot.ts'

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url))

/** The bot we ship: its dialogs, its words, its readers. Tests fake nothing of it. */
export const made = createBot(root)
export const { bot } = made

// @ts-nocheck
import { CARDS } from './cards.ts'
import { LAYOUT } from './layout.ts'
import { PRINT } from './print.ts'
import { TALK } from './talk.ts'
import { TOKENS } from './tokens.ts'

/** The looks, adopted by the shadow root so that a strict content policy holds. */
export const STYLE = TOKENS + LAYOUT + TALK + CARDS + PRINT

// @ts-nocheck
import type { Refusal } from '../channel.ts'

/** What the page is told when it cannot have what it asked for: a status, and a sentence for the person. */
export const NO_TOKEN: Refusal = {
  status: 401,
  code: 'no-token',
  message: 'I do not know which conversation this belongs to. Please reload the page.',
}
export const UNKNOWN: Refusal = {
  status: 404,
  code: 'unknown-conversation',
  message: 'I do not have this conversation any more. Please start a new one.',
}
export const LINK_USED: Refusal = {
  status: 410,
  code: 'link-used',
  message:
    'This link was opened before, or is older than ten minutes. Please go back to the chat and ask for a new one.',
}
export const CODE_WRONG: Refusal = {
  status: 404,
  code: 'code-unknown',
  message: 'This code does not open a conversation. Look at each letter again, or start anew.',
}
export const MANY_CODES: Refusal = {
  status: 429,
  code: 'too-many',
  message: 'You asked for many codes. The newest one still works. You can ask for another one in an hour.',
}
export const NOT_AN_OPENING: Refusal = {
  status: 400,
  code: 'not-an-opening',
  message: 'The conversation could not be started. Please reload the page and try again.',
}
export const TOO_MANY: Refusal = {
  status: 429,
  code: 'too-many',
  message: 'Many conversations were started from your network. Please try again a little later.',
}
export const TOO_FAST: Refusal = {
  status: 429,
  code: 'too-fast',
  message: 'That was very fast. Give me a moment, then send it again.',
}
export const DOWN: Refusal = {
  status: 503,
  code: 'try-again',
  message: 'Something on my side is not working. Nothing is wrong with what you wrote. Please try again in a minute.',
}
export const NOT_KEPT: Omit<Refusal, 'message'> = { status: 503, code: 'try-again' }

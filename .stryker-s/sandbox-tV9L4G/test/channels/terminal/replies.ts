// @ts-nocheck
import type { Ask, Reply } from '../../../src/core/reply.ts'

/** A reply with nothing in it but what is given. */
export const reply = (more: Partial<Reply>): Reply => ({ id: 'r', text: '', ask: null, card: null, ...more })

/** A question with three choices. */
export const ask = (more: Partial<Ask>): Ask => ({
  step: 'intake.who',
  kind: 'choose',
  choices: [
    { value: 'me', label: 'Me' },
    { value: 'couple', label: 'My partner and me' },
    { value: 'child', label: 'My child' },
  ],
  picked: [],
  ways: [],
  progress: null,
  ...more,
})

import { begin } from '../../src/core/begin.ts'
import type { Bot } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { Dialog, Expect, Step } from '../../src/core/dialog.ts'
import type { Inbound } from '../../src/core/inbound.ts'
import { type PackedConversation, packed, unpacked } from '../../src/core/packed.ts'
import { NO_RISK } from '../../src/core/risk.ts'
import { turn } from '../../src/core/turn.ts'
import type { Slot } from '../../src/core/vocabulary.ts'
import type { Entry } from '../../src/core/words.ts'
import { AGAIN, accept, type Contender, QUESTIONS, type Question } from './intake.ts'

/** Slots that stand for the eight answers; the bench only needs somewhere to keep them. */
const SLOT: Readonly<Record<string, Slot>> = {
  name: 'insurer',
  who: 'who',
  partner: 'language',
  age: 'ageBand',
  concern: 'region',
  format: 'format',
  day: 'payment',
  town: 'before',
}

const none = { label: '', also: [] }
const entry = (text: string, options: Entry['options'] = {}, again = ''): Entry => ({
  text,
  name: none,
  short: '',
  why: '',
  again,
  as: {},
  options,
})

function expectOf({ id, kind, choices }: Question): Expect {
  const slot = SLOT[id] ?? 'who'
  if (kind === 'choice')
    return {
      kind: 'choose',
      options: choices,
      affects: [],
      fills: Object.fromEntries(choices.map((one) => [one, { [slot]: one }])),
    }
  if (kind === 'number') return { kind: 'number', min: 13, max: 120, slot, bands: {} }
  return { kind: 'text', slots: [slot] }
}

function dialogOf(): Dialog {
  const steps = QUESTIONS.map((question, n): Step => {
    const after = QUESTIONS[n + 1]
    const far = `welcome.${QUESTIONS[n + 2]?.id}`
    const next = after === undefined ? 'end' : `welcome.${after.id}`
    return {
      key: `welcome.${question.id}`,
      show: null,
      lesson: null,
      does: null,
      consent: null,
      item: null,
      silent: false,
      optional: true,
      expect: expectOf(question),
      next: after?.coupleOnly ? { by: 'who', roads: { couple: next, else: far } } : next,
    }
  })
  return {
    id: 'welcome',
    start: 'name',
    form: null,
    steps: Object.fromEntries(steps.map((step) => [step.key.slice('welcome.'.length), step])),
  }
}

const entries = QUESTIONS.map(
  ({ id, prompt, choices }) =>
    [
      `welcome.${id}`,
      entry(prompt, Object.fromEntries(choices.map((one) => [one, { label: one, also: [] }])), AGAIN + prompt),
    ] as const,
)

const bot: Bot = {
  dialogs: { welcome: dialogOf() },
  words: { en: { language: 'en', entries: Object.fromEntries(entries), commands: {}, concerns: {} } },
  versions: { dialogs: 'bench', content: 'bench' },
  clinic: null,
  screen: () => NO_RISK,
  read: (text, { slots }) => {
    const question = QUESTIONS.find(({ id }) => SLOT[id] === slots[0])
    const value = question && accept(question, text)
    return { concerns: [], fields: value ? { [slots[0] ?? 'who']: value } : {}, evidence: {} }
  },
  topics: () => [],
  lesson: () => null,
  nameOf: (_slot, code) => code,
  match: () => ({ urgent: false, suggestions: [], alsoSee: [], heldBack: [], nextSteps: [], rulesVersion: 'bench' }),
  contacts: () => ({ known: false, country: null, name: '', contacts: [], emergency: 0, countries: [] }),
}

/** Signpost's engine: the whole of `turn`, with readers as plain as the other contenders'. */
export const signpost: Contender = {
  start: (id) => JSON.stringify({ ...begin(bot, id, AT, 'en'), consent: { version: 'bench', at: AT } }),
  turn: (id, state, text) => {
    const before = unpacked(JSON.parse(state) as PackedConversation)
    const inbound: Inbound = before.place === null ? { kind: 'start', id, at: AT } : { kind: 'text', id, at: AT, text }
    const { conversation, replies } = turn(bot, before, inbound)
    return {
      state: JSON.stringify(packed(conversation)),
      replies: replies.map(({ text }) => text),
      done: conversation.status === 'done' ? answersOf(conversation) : null,
    }
  },
}

const AT = '2026-11-23T09:00:00Z'

function answersOf({ fields }: Conversation): Record<string, string> {
  const answers: Record<string, string> = {}
  for (const { id } of QUESTIONS) {
    const value = fields[SLOT[id] ?? 'who']
    if (value !== undefined) answers[id] = String(value)
  }
  return answers
}

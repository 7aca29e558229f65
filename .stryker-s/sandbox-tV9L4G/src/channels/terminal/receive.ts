// @ts-nocheck
import type { Inbound } from '../../core/inbound.ts'
import type { Ask, Reply } from '../../core/reply.ts'
import { letterOf, topicsIn } from './render.ts'

/** When and under which id a line came. */
type Stamp = Pick<Inbound, 'id' | 'at'>

/** Read a typed line: a number, several numbers, a label or a topic's letter is a tap; all else is text. */
export function receive(line: string, replies: readonly Reply[], stamp: Stamp): Inbound {
  const typed = line.trim()
  const ask = replies.findLast((reply) => reply.ask !== null)?.ask ?? null
  const tap = topicTap(typed, replies) ?? (ask && answerTap(typed, ask))
  return tap ? { ...stamp, kind: 'tap', ...tap } : { ...stamp, kind: 'text', text: line }
}

interface Tap {
  readonly step: string
  readonly values: readonly string[]
}

function topicTap(typed: string, replies: readonly Reply[]): Tap | null {
  const topic = topicsIn(replies).find((_, n) => letterOf(n) === typed.toLowerCase())
  return topic === undefined ? null : { step: ':', values: [':lesson', topic.id] }
}

function answerTap(typed: string, ask: Ask): Tap | null {
  const values = numbered(typed, ask) ?? labelled(typed, ask)
  if (values !== null) return { step: ask.step, values }
  return typed === '' && ask.kind === 'several' && ask.picked.length > 0 ? { step: ask.step, values: ask.picked } : null
}

/** Only where the choices carry numbers: elsewhere a number is the answer itself, an age for example. */
function numbered(typed: string, { kind, choices }: Ask): readonly string[] | null {
  if (kind === 'number' || kind === 'text' || !/^\d{1,2}(?:[ ,]+\d{1,2})*$/.test(typed)) return null
  const picked = [...new Set(typed.split(/[ ,]+/))].map((number) => choices[Number(number) - 1]?.value)
  const values = picked.filter((value) => value !== undefined)
  return values.length === picked.length && (kind === 'several' || values.length === 1) ? values : null
}

function labelled(typed: string, { choices, ways }: Ask): readonly string[] | null {
  const choice = [...choices, ...ways].find(({ label }) => label.toLowerCase() === typed.toLowerCase())
  return choice === undefined ? null : [choice.value]
}

// @ts-nocheck
import { createHash } from 'node:crypto'
import type { Effect, Turn } from '../../src/core/bot.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import type { ConcernId, Fields } from '../../src/core/vocabulary.ts'
import { createCounter, figuresOf } from '../../src/figures/figures.ts'
import type { Figures } from '../../src/figures/publish.ts'
import { memoryFigures } from '../../src/figures/store.ts'
import { documentOf } from '../storage/contract.ts'

/** One made-up conversation, as far as figures look at it. */
export interface Visit {
  readonly id: string
  readonly type?: string
  readonly concerns?: readonly ConcernId[]
  readonly crisis?: boolean
  readonly questions?: readonly string[]
  /** Steps they stood at, the last one last. */
  readonly places?: readonly string[]
  readonly payment?: Fields['payment']
}

export const OCTOBER = Date.parse('2026-10-15T12:00:00Z')
export const NOVEMBER = Date.parse('2026-11-15T12:00:00Z')

/** Chance that can be played again: numbers from 0 up to 1, from a name. */
export function chanceFrom(seed: string): () => number {
  let n = 0
  return () => createHash('sha256').update(`${seed} ${n++}`).digest().readUIntBE(0, 6) / 2 ** 48
}

/** Every turn of one visit that figures could count. */
export function turnsOf({
  id,
  type,
  concerns = [],
  crisis = false,
  questions = [],
  places = [],
  payment,
}: Visit): [Conversation | null, Turn][] {
  const { conversation } = documentOf(id, 1, { seen: '2026-10-15T12:00:00.000Z' })
  const agreed = { ...conversation, consent: { version: 'c', at: '2026-10-15T12:00:00Z' } }
  const fields: Fields = payment === undefined ? {} : { payment }
  const standing = { ...agreed, place: places.at(-1) ?? null }
  const heard = {
    ...standing,
    fields,
    concerns: concerns.map((concern) => ({ id: concern, evidence: '', confirmed: true })),
  }
  const turn = (after: Conversation, effects: readonly Effect[] = []): Turn => ({
    conversation: after,
    replies: [],
    effects,
  })
  const matched: Effect[] = type === undefined ? [] : [{ kind: 'count', what: 'matched', of: type }]
  const walked = places.map((place, n): [Conversation, Turn] => [
    { ...agreed, place: places[n - 1] ?? null },
    turn({ ...agreed, place }),
  ])
  return [
    [null, turn(conversation)],
    [conversation, turn(agreed)],
    ...walked,
    ...questions.map((of): [Conversation, Turn] => [
      standing,
      turn(standing, [{ kind: 'count', what: 'unanswered', of }]),
    ]),
    [standing, turn(heard, matched)],
    ...(crisis
      ? [[heard, turn(heard, [{ kind: 'count', what: 'crisis', of: 'suicide' }])] as [Conversation, Turn]]
      : []),
  ]
}

/** A month in which these people came, and what an operator is shown of it afterwards. */
export async function figuresAfter(
  visits: readonly Visit[],
  seed: string,
  period = '2026-10',
): Promise<Figures | null> {
  const store = memoryFigures()
  const counter = createCounter(store, () => OCTOBER)
  for (const visit of visits) for (const [before, turn] of turnsOf(visit)) counter.kept(before, turn)
  await counter.flush()
  const now = period.length === 4 ? Date.parse('2027-02-01T00:00:00Z') : NOVEMBER
  return figuresOf(store, period, { now, chance: chanceFrom(seed) })
}

/** So many visits alike. */
export const many = (count: number, name: string, visit: Omit<Visit, 'id'>): readonly Visit[] =>
  Array.from({ length: count }, (_, n) => ({ id: `web:${name}${n}`, ...visit }))

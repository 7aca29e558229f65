// @ts-nocheck
import { randomUUID } from 'node:crypto'
import type { Inbound } from '../../src/core/inbound.ts'

type Deed = { readonly text: string } | { readonly step: string; readonly values: readonly string[] }

/** One person's whole talk, from hello to starting over, so that it can be held again and again. */
export const DEEDS: readonly Deed[] = [
  { step: 'welcome.hello', values: ['find'] },
  { step: 'consent.ask', values: ['agree'] },
  { text: "I can't sleep and I worry about work all the time" },
  { text: 'yes' },
  { step: 'intake.who', values: ['me'] },
  { step: 'intake.duration', values: ['months'] },
  { step: 'intake.impact', values: ['some'] },
  { step: 'intake.goals', values: ['cope', 'understand'] },
  { text: 'online, in the evenings' },
  { step: 'intake.payment', values: ['insurance'] },
  { text: 'Aetna, in Ohio' },
  { text: 'a woman who speaks Spanish' },
  { step: 'summary.review', values: ['right'] },
  { text: 'can a psychologist prescribe?' },
  { text: 'start over' },
  { step: ':restart', values: ['sure'] },
]

/** The n-th deed as the page sends it. */
export const bodyOf = (n: number): string => JSON.stringify(eventOf(n))

const eventOf = (n: number) => {
  const deed = DEEDS[n % DEEDS.length] ?? { text: '' }
  return { id: randomUUID(), kind: 'text' in deed ? ('text' as const) : ('tap' as const), ...deed }
}

/** The n-th deed as the core hears it. */
export const inboundOf = (n: number, at: string): Inbound => ({ ...eventOf(n), at }) as Inbound

import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { StepKey } from './dialog.ts'
import type { Inbound } from './inbound.ts'
import { stepAt } from './steps.ts'

/** A button for help is one whenever it is pressed: pressed late, or where nothing is known of the person, it asks for help by name. */
export function lateHelp(bot: Bot, at: Conversation, inbound: Inbound): Inbound {
  if (inbound.kind !== 'tap' || inbound.step === at.place || !leadsToHelp(bot, inbound)) return inbound
  return { ...inbound, step: ':', values: [':sos'] }
}

function leadsToHelp(bot: Bot, { step, values: [value = ''] }: Inbound & { kind: 'tap' }): boolean {
  const road = roadOf(bot, step, value)
  return road !== null && stepAt(bot, road)?.does === 'sos'
}

function roadOf(bot: Bot, step: StepKey, value: string): StepKey | null {
  const next = stepAt(bot, step)?.next
  if (next === undefined || typeof next === 'string' || next.by !== 'answer') return null
  return Object.hasOwn(next.roads, value) ? (next.roads[value] ?? null) : null
}

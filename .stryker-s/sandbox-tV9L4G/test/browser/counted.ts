// @ts-nocheck
import { join } from 'node:path'
import { monthsBefore } from '../../src/figures/period.ts'
import { figuresFile } from '../../src/storage/figures-file.ts'

/** Two months of made-up counts, the older too small to say anything. */
export async function counted(data: string): Promise<void> {
  const store = await figuresFile(join(data, 'figures'))
  const [small = '', large = ''] = monthsBefore(Date.now(), 2)
  await store.add(small, { started: 12, 'channel.web': 12 })
  const year = String(new Date().getUTCFullYear() - 1)
  await store.add(year, { started: 900, crisis: 240 })
  await store.add(large, {
    started: 900,
    agreed: 800,
    suggested: 640,
    'channel.web': 700,
    'channel.slack': 200,
    'at.results.menu': 600,
    'at.intake.brings': 140,
    'at.consent.ask': 160,
    'type.lpc': 340,
    'type.psychologist': 300,
    'concern.anxiety': 300,
    'concern.sleep': 120,
    'payment.insurance': 400,
    'payment.eap': 240,
    'turns.11-15': 340,
    'turns.16-20': 300,
    'minutes.3-5': 340,
    'minutes.6-10': 300,
    'question.cost.insurance': 90,
  })
}

// @ts-nocheck
import { resolve } from 'node:path'
import { intoFolder } from './folder.ts'
import { createHandoff, type Handoff, type HandoffMeans } from './handoff.ts'
import type { ClinicSettings } from './settings.ts'
import { toWebhook } from './webhook.ts'

export type { Handoff } from './handoff.ts'

/** Open the way to the clinic that the settings name. */
export function openHandoff({ to }: ClinicSettings, means: Omit<HandoffMeans, 'take'>): Handoff {
  const take = 'folder' in to ? intoFolder(resolve(to.folder)) : toWebhook(to, means.now)
  return createHandoff({ ...means, take })
}

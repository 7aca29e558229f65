// @ts-nocheck
import { contactsDue, type Due, linesDue, type Review, reviews } from '../load/dated.ts'
import type { Fault } from '../load/fault.ts'

/** What an operator has to know is well, or is not; no person and no figure of use. */
export interface Health {
  /** YYYY-MM-DD: what the dates below are measured by. */
  readonly today: string
  readonly channels: readonly { readonly name: string; readonly on: boolean; readonly hint: string }[]
  readonly store: { readonly kind: 'folder' | 'database'; readonly ready: boolean; readonly milliseconds: number }
  readonly languages: readonly string[]
  readonly versions: { readonly dialogs: string; readonly content: string }
  readonly contacts: readonly Due[]
  readonly lines: readonly Due[]
  readonly reviews: readonly Review[]
  /** What keeps the files in the folder from fitting together, as `npx signpost check` tells it. */
  readonly faults: readonly Fault[]
  /** Rows of the provider list that are left out. */
  readonly notices: readonly string[]
}

export type HealthMeans = Pick<Health, 'channels' | 'languages' | 'versions' | 'notices'> & {
  readonly root: string
  readonly storeKind: Health['store']['kind']
  readonly ready: () => Promise<boolean>
  readonly faults: () => readonly Fault[]
  readonly now: () => number
}

/** Look at everything now. A store that fails is told, not thrown. */
export async function healthOf({ root, storeKind, ready, faults, now, ...told }: HealthMeans): Promise<Health> {
  const began = now()
  const isReady = await ready().catch(() => false)
  return {
    today: new Date(began).toISOString().slice(0, 10),
    ...told,
    store: { kind: storeKind, ready: isReady, milliseconds: now() - began },
    contacts: contactsDue(root),
    lines: linesDue(root),
    reviews: reviews(root),
    faults: faults(),
  }
}

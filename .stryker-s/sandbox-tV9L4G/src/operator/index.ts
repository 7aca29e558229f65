// @ts-nocheck
import { join } from 'node:path'
import type { Route } from '../channels/channel.ts'
import type { Figures } from '../figures/publish.ts'
import { figuresRoutes } from '../figures/route.ts'
import { type PageFile, readOperatorPage } from '../server/files.ts'
import { type Guesses, guardFor, type OperatorAccess } from './access.ts'
import { openDrafts } from './draft.ts'
import type { HealthMeans } from './health.ts'
import { operatorRoutes } from './routes.ts'

interface OperatorMeans extends Omit<HealthMeans, 'faults'> {
  readonly guesses: Guesses
  readonly figures: {
    readonly read: (period: string) => Promise<Figures | null>
    readonly recent: () => Promise<readonly Figures[]>
  }
}

/** The operator's page and all it asks for; nothing at all when no way in is set. */
export async function openOperator(
  access: OperatorAccess,
  { guesses, figures, ...means }: OperatorMeans,
): Promise<{ readonly routes: readonly Route[]; readonly files: readonly PageFile[] }> {
  if (access.token === null && access.signIn === null) return { routes: [], files: [] }
  const guard = guardFor(access, guesses)
  const drafts = openDrafts(means.root, means.now)
  const health = { ...means, faults: () => drafts.now().faults }
  return {
    routes: [...figuresRoutes(guard, figures.read, figures.recent), ...operatorRoutes(guard, drafts, health)],
    files: await readOperatorPage(join(means.root, 'dist', 'operator')),
  }
}

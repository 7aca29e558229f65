// @ts-nocheck
import { type Answer, type Refusal, type Request, type Route, refuse } from '../channels/channel.ts'
import { loadDialogs } from '../load/dialog.ts'
import type { Guard } from './access.ts'
import type { Drafts } from './draft.ts'
import { type HealthMeans, healthOf } from './health.ts'
import { labelsFor } from './labels.ts'
import { tryRoute } from './try.ts'

/** What the operator's page asks for beside the figures. */
export function operatorRoutes(guard: Guard, drafts: Drafts, means: HealthMeans): readonly Route[] {
  const get = (path: string, answer: (request: Request) => Promise<Answer>): Route => ({
    method: 'GET',
    path,
    answer: guard(answer),
  })
  const found = (body: unknown): Answer => (body === null ? refuse(NOT_THERE) : { status: 200, body })
  return [
    get('/operator/health', async () => found(await healthOf(means))),
    get('/operator/labels', async () => found(labelsFor(means.root, drafts.now().bot))),
    get('/operator/dialogs', async () => {
      const { faults, readAt, bot } = drafts.now()
      const ids = loadDialogs(means.root).value.map(({ dialog }) => dialog.id)
      return found({ dialogs: ids, languages: Object.keys(bot.words), faults, readAt })
    }),
    get('/operator/picture', async ({ query }) => found(drafts.picture(query.dialog ?? ''))),
    get('/operator/step', async ({ query }) => found(drafts.step(query.key ?? ''))),
    { method: 'POST', path: '/operator/try', answer: guard(tryRoute(drafts, means.now)) },
  ]
}

const NOT_THERE: Refusal = { status: 404, code: 'not-found', message: 'No dialog or step has this name.' }

// @ts-nocheck
import type { App } from '@slack/bolt'
import type { Deeds } from './deeds.ts'
import type { Installations } from './installations.ts'
import { receiveEvent } from './receive.ts'
import { COMMAND } from './scopes.ts'
import { receiveClick, receiveForm } from './taps.ts'

/** Tell Bolt what to do about each kind of thing that arrives. */
export function listen(app: App, deeds: Deeds, installations: Installations | null): void {
  for (const type of ['message', 'app_mention', 'assistant_thread_started', 'app_home_opened'] as const) {
    app.event(type, async ({ body }) => deeds.event(receiveEvent(body)))
  }
  app.action(/.*/, async ({ body, ack }) => {
    const click = receiveClick(body)
    if (click !== null) await deeds.click(click)
    await ack()
  })
  app.view('answer', async ({ body, ack }) => {
    const form = receiveForm(body)
    if (form !== null) await deeds.form(form)
    await ack()
  })
  app.command(COMMAND, async ({ body, ack }) => ack(await deeds.command(body)))
  // Whoever removes the app takes its right to speak back: the token goes at once.
  for (const type of ['app_uninstalled', 'tokens_revoked'] as const) {
    app.event(type, async ({ body }) => {
      const { team_id, enterprise_id } = body
      await installations?.remove(team_id ?? null, body.is_enterprise_install ? (enterprise_id ?? null) : null)
    })
  }
}

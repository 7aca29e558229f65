// @ts-nocheck
import { expect } from 'chai'
import { controls } from './driver.ts'
import type { Posted } from './loopback.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

/** A workspace, up for each test of the suite that makes one of these, and what a person sees in it. */
export class Desk {
  workspace!: Workspace

  constructor() {
    beforeEach(async () => {
      this.workspace = await openWorkspace()
    })
    afterEach(async () => {
      await this.workspace.stop()
      expect(this.workspace.slack.faults).to.deep.equal([])
    })
  }

  /** Send what Slack sends, and wait for all that follows. */
  readonly post = async (body: object) => {
    const answer = await this.workspace.post(body)
    expect(answer.status).to.equal(200)
    await this.workspace.settled()
    return answer
  }

  /** The messages of a direct chat. */
  readonly chat = (user = 'U1') => this.workspace.slack.messages(`D${user}`)

  readonly said = (user = 'U1'): string => JSON.stringify(this.chat(user))

  readonly last = (user = 'U1'): Posted => this.chat(user).at(-1) as Posted

  /** What a method of Slack's was called with, call by call. */
  readonly calls = (method: string) =>
    this.workspace.slack.calls.filter((call) => call.method === method).map(({ args }) => args)

  /** The last form or page that was opened over the chat. */
  readonly modal = (): string => JSON.stringify(this.calls('views.open').at(-1)?.view)
}

/** The button of a message with this label. */
export const button = (message: Posted, label: string) =>
  controls(message.blocks ?? []).find(({ element }) => element.text?.text === label)!.element

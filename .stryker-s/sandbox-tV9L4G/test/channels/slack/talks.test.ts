// @ts-nocheck
import { expect } from 'chai'
import { sharedTalks } from '../shared.ts'
import { slackDriver } from './driver.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

describe('Slack, in whole talks', function () {
  this.timeout(60_000)
  let workspace: Workspace
  before(async () => {
    workspace = await openWorkspace()
  })
  after(async () => {
    await workspace.stop()
    expect(workspace.slack.faults).to.deep.equal([])
  })

  sharedTalks('Slack', async () => slackDriver(workspace))
})

// @ts-nocheck
import { sharedTalks } from '../shared.ts'
import { teamsDriver } from './driver.ts'
import { type Office, openOffice } from './office.ts'

describe('Teams, in whole talks', function () {
  this.timeout(60_000)
  let office: Office
  before(async () => {
    office = await openOffice()
  })
  after(() => office.stop())

  sharedTalks('Teams', async () => teamsDriver(office))
})

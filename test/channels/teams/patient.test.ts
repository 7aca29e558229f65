import { expect } from 'chai'
import type { Address } from '../../../src/channels/teams/address.ts'
import { ConnectorError } from '../../../src/channels/teams/connector.ts'
import { patient } from '../../../src/channels/teams/patient.ts'
import { stalled } from '../../small-bot.ts'

const TO: Address = {
  channelId: 'msteams',
  serviceUrl: 'https://smba.trafficmanager.net/teams/',
  conversation: 'a:1',
  tenantId: 'f1',
  bot: '28:bot',
  person: '29:me',
  language: 'en',
}

const toldOf = (one: PromiseSettledResult<unknown>) => ({ reason: null, ...one })

describe('a platform that hangs', () => {
  it('is given up on, as if nobody was there', async () => {
    const connector = patient({ send: stalled, update: stalled, remove: stalled }, 10)
    const calls = [
      connector.send(TO, { type: 'message', text: 'x' }),
      connector.update(TO, 'm1', { type: 'message', text: 'x' }),
      connector.remove(TO, 'm1'),
    ]
    for (const { status, reason } of (await Promise.allSettled(calls)).map(toldOf)) {
      expect(status).to.equal('rejected')
      expect(reason).to.be.instanceOf(ConnectorError)
      expect(reason).to.include({ status: 0, retryAfter: null })
    }
  })

  it('is told apart from one that says no', async () => {
    const refuse = () => Promise.reject(new ConnectorError(429, 7))
    const error = await patient({ send: refuse, update: refuse, remove: refuse })
      .remove(TO, 'm1')
      .catch((one) => one)
    expect(error).to.include({ status: 429, retryAfter: 7 })
  })
})

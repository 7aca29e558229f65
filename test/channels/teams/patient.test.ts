import { expect } from 'chai'
import type { Address } from '../../../src/channels/teams/address.ts'
import { type Connector, ConnectorError } from '../../../src/channels/teams/connector.ts'
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

describe('a platform that hangs', () => {
  const calls: Readonly<Record<string, (connector: Connector) => Promise<unknown>>> = {
    'sending a message': (connector) => connector.send(TO, { type: 'message', text: 'x' }),
    'changing one': (connector) => connector.update(TO, 'm1', { type: 'message', text: 'x' }),
    'taking one back': (connector) => connector.remove(TO, 'm1'),
  }
  for (const [what, call] of Object.entries(calls)) {
    it(`is given up on, as if nobody was there: ${what}`, async () => {
      const connector = patient({ send: stalled, update: stalled, remove: stalled }, 10)
      const error = await call(connector).catch((one) => one)
      expect(error).to.be.instanceOf(ConnectorError)
      expect(error).to.include({ status: 0, retryAfter: null })
    })
  }

  it('is told apart from one that says no', async () => {
    const refuse = () => Promise.reject(new ConnectorError(429, 7))
    const error = await patient({ send: refuse, update: refuse, remove: refuse })
      .remove(TO, 'm1')
      .catch((one) => one)
    expect(error).to.include({ status: 429, retryAfter: 7 })
  })
})

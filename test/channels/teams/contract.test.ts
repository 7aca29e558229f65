import { expect } from 'chai'
import type { Address } from '../../../src/channels/teams/address.ts'
import { type Connector, ConnectorError, type Credentials } from '../../../src/channels/teams/connector.ts'
import { agentsConnector } from '../../../src/channels/teams/sdk/agents.ts'
import { botbuilderConnector } from '../../../src/channels/teams/sdk/botbuilder.ts'
import { createLog } from '../../../src/log.ts'
import { type Platform, startPlatform } from './platform.ts'

/** What we ask of any SDK of Microsoft's, so that one can take the place of the other. */
const SDKS: Readonly<Record<string, (credentials: Credentials | null) => Connector>> = {
  botbuilder: botbuilderConnector,
  'agents-hosting': agentsConnector,
}

for (const [name, open] of Object.entries(SDKS)) {
  describe(`${name} as the connector`, () => {
    let platform: Platform
    let connector: Connector
    let to: Address
    beforeEach(async () => {
      platform = await startPlatform()
      connector = open(null)
      to = {
        channelId: 'msteams',
        serviceUrl: platform.url,
        conversation: 'a:1-x@thread.v2',
        tenantId: 'f1',
        bot: '28:bot',
        person: '29:me',
        language: 'en',
      }
    })
    afterEach(() => platform.close())

    it('sends a message into the conversation and gives its id', async () => {
      const id = await connector.send(to, { type: 'message', text: 'a & b', textFormat: 'markdown' })
      expect(platform.messages).to.have.length(1)
      expect(platform.messages[0]).to.include({ id, conversation: to.conversation })
      expect(platform.messages[0]?.activity).to.include({ type: 'message', text: 'a & b', textFormat: 'markdown' })
    })

    it('calls no message a reply to one that nobody has seen', async () => {
      await connector.send(to, { type: 'message', text: 'one' })
      await connector.send(to, { type: 'typing' })
      for (const { path } of platform.calls) expect(decodeURIComponent(path)).to.match(/\/activities$/)
      expect(platform.messages[0]?.activity).to.not.have.property('replyToId')
    })

    it('sends a card as it was made', async () => {
      const content = {
        type: 'AdaptiveCard' as const,
        version: '1.5' as const,
        body: [{ type: 'TextBlock' as const, text: 'x' }],
      }
      const attachments = [{ contentType: 'application/vnd.microsoft.card.adaptive' as const, content }] as const
      await connector.send(to, { type: 'message', summary: 's', speak: 'x', attachments })
      expect(platform.messages[0]?.activity).to.deep.include({
        attachments: [...attachments],
        summary: 's',
        speak: 'x',
      })
    })

    it('changes a message and takes it back', async () => {
      const id = await connector.send(to, { type: 'message', text: 'one' })
      await connector.update(to, id ?? '', { type: 'message', text: 'two' })
      expect(platform.messages.map(({ activity }) => activity.text)).to.deep.equal(['two'])
      await connector.remove(to, id ?? '')
      expect(platform.messages).to.deep.equal([])
    })

    it('shows that it is typing', async () => {
      await connector.send(to, { type: 'typing' })
      expect(platform.calls.map(({ method }) => method)).to.deep.equal(['POST'])
      expect(platform.messages).to.deep.equal([])
    })

    it('asks once, and tells what the platform answered and how long to wait', async () => {
      for (const [status, retryAfter] of [
        [429, 7],
        [503, 3],
        [500, null],
        [403, null],
      ] as const) {
        const before = platform.calls.length
        platform.trouble = () => ({ status, ...(retryAfter !== null && { retryAfter }) })
        const error = await connector.send(to, { type: 'message', text: 'x' }).catch((one) => one)
        expect(error).to.be.instanceOf(ConnectorError)
        expect(error).to.include({ status, retryAfter })
        expect(platform.calls.length - before, String(status)).to.equal(1)
      }
    })

    it('tells when there is nobody to answer', async () => {
      await platform.close()
      const error = await connector.send(to, { type: 'message', text: 'x' }).catch((one) => one)
      expect(error).to.be.instanceOf(ConnectorError)
      expect(error).to.include({ status: 0, retryAfter: null })
    })

    it('names in the log what was answered, or why nothing was', async () => {
      const lines: string[] = []
      const log = createLog('warn', (line) => lines.push(line))
      platform.trouble = () => ({ status: 401 })
      const sent = () => connector.send(to, { type: 'message', text: 'x' })
      for (const prepare of [async () => {}, () => platform.close()]) {
        await prepare()
        await sent().catch((error) => log.warn('delivery-failed', { error }))
      }
      const [answered, silent] = lines.map((line) => JSON.parse(line).code)
      expect(answered).to.equal('connector-401')
      expect(silent).to.match(/^connector-(?:ECONN|UND_ERR)/)
    })

    it('keeps what was said out of its errors', async () => {
      platform.trouble = () => ({ status: 400 })
      const error = await connector.send(to, { type: 'message', text: 'canary' }).catch((one) => one)
      expect(`${error} ${error.stack} ${JSON.stringify(error)}`).to.not.contain('canary')
    })
  })
}

// @ts-nocheck
import { createHmac, randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import { slackChannel } from '../../src/channels/slack/index.ts'
import { Secret } from '../../src/secret.ts'
import { type Contender, hangUp, listen, type Opened, type Platform, rest, sending } from './contender.ts'
import { whole } from './whole.ts'

const SECRET = randomBytes(16).toString('hex')
/** Signpost answers this with two messages: the courtesy, and the question that waits. Bolt answers with one. */
const TEXT = 'thanks'

/** Signpost, with the check of Slack's signature. */
export const signpost: Contender = {
  name: 'Signpost',
  open: async () => {
    const slack = await openSlack()
    const { url, settled, stop } = await whole('slack', ({ bot, log, ...parts }) =>
      slackChannel(
        {
          events: { signingSecret: new Secret(SECRET) },
          access: { token: new Secret('xoxb-bench') },
          apiUrl: slack.url,
        },
        { ...parts, words: bot.words.en!, log, now: Date.now },
      ),
    )
    return fromSlack(url, slack, settled, stop)
  },
}

/** Bolt as its guide begins: it acknowledges at once, keeps nothing, and says one sentence back. */
export const bareBolt: Contender = {
  name: 'bare Bolt',
  open: async () => {
    const slack = await openSlack()
    const receiver = new HTTPReceiver({ signingSecret: SECRET, logLevel: LogLevel.ERROR })
    const app = new App({
      token: 'xoxb-bench',
      receiver,
      logLevel: LogLevel.ERROR,
      clientOptions: { slackApiUrl: slack.url },
    })
    app.message(async ({ say }) => {
      await say('You are welcome.')
    })
    const server = createServer((request, response) => void receiver.requestListener(request, response))
    const port = await listen(server)
    const settled = async (sent: number) => {
      while (slack.posted() < sent) await rest()
    }
    return fromSlack(`http://127.0.0.1:${port}`, slack, settled, () => hangUp(server))
  },
}

async function openSlack(): Promise<Platform> {
  let posted = 0
  const server = createServer((request, response) => {
    request.resume()
    request.on('end', () => {
      if (request.url?.endsWith('chat.postMessage')) posted += 1
      response.setHeader('Content-Type', 'application/json')
      response.end('{"ok":true,"team_id":"T1","user_id":"UBOT","bot_id":"BBOT","ts":"1.1","messages":[]}')
    })
  })
  const port = await listen(server)
  return { url: `http://127.0.0.1:${port}/api/`, posted: () => posted, close: () => hangUp(server) }
}

const fromSlack = (
  url: string,
  platform: Platform,
  settled: (sent: number) => Promise<void>,
  stop: () => Promise<void>,
): Opened => sending({ url: `${url}/slack/events`, platform, settled, stop, message })

function message(person: number, n: number): { readonly body: string; readonly headers: Record<string, string> } {
  const body = JSON.stringify({
    type: 'event_callback',
    team_id: 'T1',
    api_app_id: 'A1',
    event_id: `Ev${person}-${n}`,
    event: {
      type: 'message',
      channel_type: 'im',
      channel: `D${person}`,
      user: `U${person}`,
      text: TEXT,
      ts: `${n}.${person}`,
    },
    authorizations: [{ team_id: 'T1', enterprise_id: null, user_id: 'UBOT', is_bot: true }],
  })
  const timestamp = String(Math.floor(Date.now() / 1000))
  const signature = createHmac('sha256', SECRET).update(`v0:${timestamp}:${body}`).digest('hex')
  return { body, headers: { 'x-slack-request-timestamp': timestamp, 'x-slack-signature': `v0=${signature}` } }
}

import { randomUUID } from 'node:crypto'
import { App } from '@slack/bolt'
import type { Words } from '../../core/words.ts'
import type { Log } from '../../log.ts'
import { createQueue } from '../../queue.ts'
import type { Secret } from '../../secret.ts'
import type { Channel, Route } from '../channel.ts'
import { createDeeds } from './deeds.ts'
import { createForget } from './forget.ts'
import { Gateway } from './gateway.ts'
import { slackRoute } from './http.ts'
import { installRoutes } from './install.ts'
import { installationFiles } from './installations.ts'
import { listen } from './listen.ts'
import { tamedLogger } from './logger.ts'
import { createSender } from './sender.ts'
import { openSocket } from './socket.ts'
import { createTalk, type TalkMeans } from './talk.ts'
import { workWords } from './words.ts'
import { clientOptions, manyWorkspaces, oneWorkspace } from './workspaces.ts'

/** How Slack reaches us, and how we may reach Slack. */
export interface SlackSettings {
  /** Events over HTTP, signed with this; or over a socket, opened with that. One of the two. */
  readonly events: { readonly signingSecret: Secret } | { readonly appToken: Secret }
  /** One workspace with its token; or every workspace that installs the app. */
  readonly access: { readonly token: Secret } | Installs
  /** Slack's own address, or that of Slack for government. */
  readonly apiUrl: string
}

interface Installs {
  readonly clientId: string
  readonly clientSecret: Secret
  /** Where installations are kept, and the key (32 bytes) they are encrypted with. */
  readonly folder: string
  readonly key: Buffer
  readonly publicUrl: string
}

export interface SlackMeans extends Pick<TalkMeans, 'converse' | 'continues' | 'pseudonym' | 'now'> {
  /** For everybody, until a conversation is in another language. */
  readonly words: Words
  /** The words of one of the languages the bot speaks. */
  readonly wordsIn?: (language: string) => Words
  /** Codes of those languages; offered with the first words. */
  readonly languages?: readonly string[]
  readonly log: Log
}

/** The chat in Slack: direct messages, the Home page, the command and the assistant panel; Bolt sorts what arrives. */
export function slackChannel(
  settings: SlackSettings,
  means: SlackMeans,
): Channel & { readonly stop: () => Promise<void>; readonly idle: () => Promise<void> } {
  const { log, now, converse } = means
  const { wordsIn = () => means.words, languages = [] } = means
  const words = workWords(means.words)
  const run = randomUUID()
  const logger = tamedLogger(log)
  const options = clientOptions(settings.apiUrl, logger)
  const { workspaces, routes, installations } = access(settings, options, log)
  const talk = createTalk({ ...means, queue: createQueue(), run })
  const deeds = createDeeds({ ...means, talk, words, wordsIn, workspaces })
  const forget = createForget(workspaces, log)
  const gateway = new Gateway()
  const app = new App({
    receiver: gateway,
    authorize: workspaces.authorize,
    logger,
    clientOptions: options,
    convoStore: false,
  })
  listen(app, deeds, installations)
  const { events } = settings
  const socket = 'appToken' in events ? openSocket(events.appToken, gateway, log, settings.apiUrl) : null
  const idle = async () => {
    await converse.idle()
    await Promise.all([deeds.idle(), forget.idle()])
  }
  return {
    name: 'slack',
    routes: ['signingSecret' in events ? [slackRoute(gateway, events.signingSecret, log, now)] : [], routes].flat(),
    run: socket === null ? null : socket.start,
    send: createSender({
      workspaces,
      words: (language) => workWords(language ? wordsIn(language) : means.words, languages),
      log,
      run,
      opened: talk.opened,
    }),
    forget: forget.forget,
    idle,
    stop: async () => {
      await socket?.stop()
      await idle()
    },
  }
}

/** One workspace by its token, or many by installation, which needs two pages. */
function access({ access }: SlackSettings, options: ReturnType<typeof clientOptions>, log: Log) {
  if ('token' in access) return { workspaces: oneWorkspace(access.token, options), routes: [], installations: null }
  const installations = installationFiles(access.folder, access.key)
  const routes: readonly Route[] = installRoutes({ ...access, installations, options, log })
  return { workspaces: manyWorkspaces(installations, options), routes, installations }
}

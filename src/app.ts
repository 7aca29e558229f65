import { join } from 'node:path'
import type { Channel } from './channels/channel.ts'
import type { Config } from './config.ts'
import type { Sender } from './delivery.ts'
import { openFigures } from './figures/index.ts'
import type { Log } from './log.ts'
import { openDirectory } from './provider-list.ts'
import { openMetrics } from './server/watched.ts'
import { StartError, toldAtStart } from './start-error.ts'
import type { Store } from './storage/store.ts'

/** The running program: the only part that knows bot, store, channels and server. */
export interface App {
  /** Listen, and give the address to open. */
  readonly start: () => Promise<string>
  /** Finish what is in flight, then let go of everything. */
  readonly stop: () => Promise<void>
  /** Files of the chat page that are not built. */
  readonly missing: readonly string[]
  /** Names of the channels that are on. */
  readonly channels: readonly string[]
  /** Rows of the provider list that are left out, and why. */
  readonly notices: readonly string[]
}

export interface Setup {
  readonly config: Config
  /** The project's folder: where dialogs, content and the built page are. */
  readonly root: string
  readonly log: Log
  /** Another place to keep conversations than the settings name. */
  readonly store?: Store
}

/** Join everything. Heavy parts are loaded here, side by side, so that a wrong setting is told without waiting for them. */
export async function makeApp({ config, root, log, store: own }: Setup): Promise<App> {
  const [
    { createBot },
    { turn },
    { converser },
    { createContinue },
    { createDelivery },
    { createHistory },
    { createQueue },
    { makeDataFolder, openStore },
    { openKeys },
    { createRetention },
    { webChannel },
    { channelStates, openWorkChats },
    { openOperator },
    { makeServer },
    { createLimiter },
    { privacyPage },
    { privacyLessons },
    page,
  ] = await Promise.all([
    import('./bot.ts'),
    import('./core/turn.ts'),
    import('./converse.ts'),
    import('./continue/index.ts'),
    import('./delivery.ts'),
    import('./history.ts'),
    import('./queue.ts'),
    import('./storage/open.ts'),
    import('./keys.ts'),
    import('./retention.ts'),
    import('./channels/web/index.ts'),
    import('./work-chats.ts'),
    import('./operator/index.ts'),
    import('./server/index.ts'),
    import('./server/limiter.ts'),
    import('./server/privacy-page.ts'),
    import('./load/lessons.ts'),
    import('./server/files.ts').then(({ readPage }) => readPage(join(root, 'dist', 'widget'))),
  ])
  const listed = await openDirectory(config.providerDirectory)
  const made = createBot(root, undefined, listed?.directory, config.clinic)
  const { bot } = made
  const notices = [...toldAtStart(made.faults), ...(listed?.notices ?? [])]
  await makeDataFolder(config)
  const keys = await openKeys(config)
  const store = own ?? (await openStore(config, keys))
  const watched = await openMetrics(config.metrics)
  const limiter = createLimiter(config.limits)
  const figures = await openFigures(config, log)
  const retention = createRetention(store, config.retention, { log, now: Date.now })
  const queue = createQueue()
  // Filled below: a channel needs the road, the road needs the delivery, and that needs the channels.
  const senders: Record<string, Sender> = {}
  const delivery = createDelivery({ store, senders, queue, log, now: Date.now })
  const handoff =
    config.clinic === null
      ? null
      : (await import('./handoff/index.ts')).openHandoff(config.clinic, { store, queue, log, now: Date.now })
  const forgets: Record<string, Channel['forget']> = {}
  const road = converser({
    bot,
    turn,
    store,
    log,
    now: Date.now,
    kept: figures.kept,
    forgotten: ({ channel, to }, event, shown) => forgets[channel]?.(to, event, shown),
    queue,
    delivery,
    history: createHistory(made, store, log),
    ...(handoff && { handoff }),
  })
  const converse = watched.over(road)
  const { publicUrl } = config
  const continues = createContinue({ store, queue, now: Date.now, publicUrl, days: config.retention.idleDays })
  const channels: readonly Channel[] = [
    webChannel(converse, limiter, Date.now, continues),
    ...(await openWorkChats(config, { bot, converse, continues, limiter, keys, log, note: delivery.note })),
  ]
  for (const { name, send, forget } of channels) {
    if (send !== null) senders[name] = send
    forgets[name] = forget
  }
  const ready = () => store.load('ready').then(() => true)
  const operator = await openOperator(config.operator, {
    root,
    guesses: limiter.operator,
    figures,
    channels: channelStates(channels.map(({ name }) => name)),
    storeKind: config.databaseUrl === null ? 'folder' : 'database',
    ready,
    languages: Object.keys(bot.words),
    versions: bot.versions,
    notices,
    now: Date.now,
  })
  const server = makeServer({
    routes: [...channels.flatMap(({ routes }) => routes), ...watched.routes, ...operator.routes],
    files: [...page.files, ...operator.files, privacyPage(privacyLessons(root, Object.keys(bot.words)))],
    origins: config.webOrigins,
    said: bot.words,
    trustedProxies: config.trustedProxies,
    ready,
    log,
    metrics: watched.metrics,
  })
  const stop = async () => {
    await server.close()
    for (const { stop } of channels) await stop?.()
    await converse.idle()
    await Promise.all([delivery.stop(), handoff?.stop()])
    await retention.stop()
    await Promise.all([watched.close(), figures.close()])
    await store.close()
  }
  return {
    missing: page.missing,
    channels: channels.map(({ name }) => name),
    notices,
    stop,
    start: async () => {
      try {
        const port = await server.listen(config.port, config.host)
        await watched.listen(config.host)
        delivery.start()
        handoff?.start()
        retention.start()
        for (const { run } of channels) await run?.()
        return addressOf(config.host, port)
      } catch (error) {
        await stop()
        throw listenFailure(config, error)
      }
    },
  }
}

function listenFailure({ port, host }: Config, error: unknown): unknown {
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return new StartError([
        `PORT: ${port} is taken by another program; stop that one, or set PORT to a free port, for example PORT=${port + 1}`,
      ])
    case 'EACCES':
      return new StartError([
        `PORT: this user may not listen on ${port}; set PORT to a number from 1024, for example PORT=3978`,
      ])
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return new StartError([`HOST: ${host} is not an address of this machine; use HOST=127.0.0.1 or HOST=0.0.0.0`])
    default:
      return error
  }
}

const codeOf = (error: unknown): string | null =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null

/** 0.0.0.0 is every address of the machine: the one to open from here is localhost. */
function addressOf(host: string, port: number): string {
  const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host
  return `http://${name.includes(':') ? `[${name}]` : name}:${port}/`
}

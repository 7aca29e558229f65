import { randomUUID } from 'node:crypto'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { webChannel } from '../../src/channels/web/index.ts'
import type { Limits } from '../../src/config.ts'
import { converser } from '../../src/converse.ts'
import { createLog } from '../../src/log.ts'
import { readPage } from '../../src/server/files.ts'
import { makeServer, type Server } from '../../src/server/index.ts'
import { createLimiter } from '../../src/server/limiter.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import type { Store } from '../../src/storage/store.ts'
import { bot } from '../bot.ts'
import { fakeBot, fakeTurn } from './fake.ts'

export const ROOMY: Limits = {
  messagesPerMinute: 1000,
  addressMessagesPerMinute: 1000,
  addressConversationsPerHour: 1000,
}
export const PARTNER = 'https://partner.example'

/** An answer of the server, read. */
export interface Got {
  readonly status: number
  readonly headers: Headers
  readonly body: {
    token?: string
    replies?: { id: string; text: string }[]
    state?: { help: boolean }
    error?: { code: string; message: string }
  }
}

/** A server with the web channel, up for each test of the suite that calls this; its store can be made to fail. */
export class Site {
  server!: Server
  port = 0
  store!: { -readonly [K in keyof Store]: Store[K] }
  lines: string[] = []
  private page = ''

  /** Mocha's hooks that put it up and take it down. */
  constructor() {
    beforeEach(() => this.open())
    afterEach(() => this.close())
  }

  private async open(): Promise<void> {
    this.page = await mkdtemp(join(tmpdir(), 'signpost-page-'))
    await writeFile(join(this.page, 'index.html'), '<!doctype html><title>Signpost</title>')
    await writeFile(join(this.page, 'widget.js'), 'export {}\n'.repeat(50))
    await this.start()
  }

  private async close(): Promise<void> {
    await this.server.close()
    await rm(this.page, { recursive: true })
  }

  private async start(limits: Limits = ROOMY, trustedProxies = 0): Promise<void> {
    this.lines = []
    const store: Site['store'] = memoryStore()
    this.store = store
    const log = createLog('debug', (line) => this.lines.push(line))
    const shaky: Store = { ...store, load: (id) => store.load(id), save: (document) => store.save(document) }
    const converse = converser({ bot: fakeBot, turn: fakeTurn, store: shaky, log, now: Date.now })
    const { routes } = webChannel(converse, createLimiter(limits), Date.now)
    const { files } = await readPage(this.page)
    this.server = makeServer({
      routes,
      files,
      origins: [PARTNER],
      said: bot.words,
      trustedProxies,
      log,
      metrics: null,
      ready: async () => (await store.load('-')) === null,
    })
    this.port = await this.server.listen(0, '127.0.0.1')
  }

  readonly restart = async (limits: Limits, trustedProxies = 0): Promise<void> => {
    await this.server.close()
    await this.start(limits, trustedProxies)
  }

  readonly at = (path: string): string => `http://127.0.0.1:${this.port}${path}`

  readonly call = async (path: string, init: RequestInit = {}): Promise<Got> => {
    const response = await fetch(this.at(path), init)
    const text = await response.text()
    return { status: response.status, headers: response.headers, body: text === '' ? {} : JSON.parse(text) }
  }

  readonly post = (path: string, body: unknown, headers: Record<string, string> = {}): Promise<Got> =>
    this.call(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body),
    })

  /** Begin a conversation, and give its token. */
  readonly begin = async (): Promise<string> => (await this.post('/web/conversations', {})).body.token ?? ''

  readonly say = (token: string, words: string, id?: string): Promise<Got> =>
    this.post('/web/events', text(words, id), bearer(token))
}

/** The header by which a conversation is known. */
export const bearer = (token: string): { readonly Authorization: string } => ({ Authorization: `Bearer ${token}` })

/** An event as the page sends it. */
export const text = (words: string, id: string = randomUUID()) => ({ id, kind: 'text', text: words })

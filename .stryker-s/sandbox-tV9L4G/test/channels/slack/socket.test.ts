// @ts-nocheck
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'chai'
import { type WebSocket, WebSocketServer } from 'ws'
import { Secret } from '../../../src/secret.ts'
import { memoryStore } from '../../../src/storage/memory.ts'
import { command, direct } from './driver.ts'
import { type Loopback, openLoopback } from './loopback.ts'
import { openWorkspace, type Workspace } from './workspace.ts'

describe('Slack through Socket Mode', function () {
  this.timeout(60_000)
  let http: Server
  let sockets: WebSocketServer
  let slack: Loopback
  let socket: WebSocket
  let acknowledged: { envelope_id: string; payload?: object }[]
  const waitFor = async (done: () => boolean) => {
    while (!done()) await new Promise((resolve) => setTimeout(resolve, 5))
  }
  const connect = async (store = memoryStore()): Promise<Workspace> => {
    const opened = openWorkspace({ slack, store, settings: { events: { appToken: new Secret('xapp-1-test') } } })
    return opened
  }
  const send = (envelope_id: string, payload: object, more: object = {}) =>
    socket.send(JSON.stringify({ type: 'events_api', envelope_id, payload, accepts_response_payload: false, ...more }))

  beforeEach(async () => {
    acknowledged = []
    http = createServer()
    sockets = new WebSocketServer({ server: http })
    sockets.on('connection', (one: WebSocket) => {
      socket = one
      one.on('message', (data) => acknowledged.push(JSON.parse(String(data))))
      one.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }))
    })
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
    slack = await openLoopback()
    slack.answers['apps.connections.open'] = { url: `ws://127.0.0.1:${(http.address() as AddressInfo).port}/` }
  })
  afterEach(async () => {
    for (const one of sockets.clients) one.terminate()
    sockets.close()
    http.closeAllConnections()
    await new Promise((resolve) => http.close(resolve))
    await slack.close()
    expect(slack.faults).to.deep.equal([])
  })

  it('opens the connection with the app token, and has no address of its own', async () => {
    const workspace = await connect()
    expect(slack.calls.find(({ method }) => method === 'apps.connections.open')?.token).to.equal('xapp-1-test')
    expect((await workspace.post(direct('U1', 'hi'))).status).to.equal(404)
    await workspace.stop()
  })

  it('acknowledges and answers each event once, however often it comes', async () => {
    const workspace = await connect()
    const event = direct('U1', 'hi')
    for (const id of ['e1', 'e2', 'e3']) send(id, event)
    await waitFor(() => acknowledged.length === 3)
    await workspace.settled()
    expect(acknowledged.map(({ envelope_id }) => envelope_id).sort()).to.deep.equal(['e1', 'e2', 'e3'])
    expect(slack.messages('DU1')).to.have.length(2)
    await workspace.stop()
  })

  it('acknowledges nothing that could not be kept', async () => {
    const store = memoryStore()
    const { save } = store
    let down = true
    Object.assign(store, { save: (document: never) => (down ? Promise.reject(new Error('down')) : save(document)) })
    const workspace = await connect(store)
    const event = direct('U1', 'hi')
    send('lost', event)
    await waitFor(() => workspace.log.some((line) => line.includes('channel-failed')))
    down = false
    send('again', event)
    await waitFor(() => acknowledged.length > 0)
    expect(acknowledged.map(({ envelope_id }) => envelope_id)).to.deep.equal(['again'])
    await workspace.stop()
  })

  it('answers a command to the person who wrote it', async () => {
    const workspace = await connect()
    send('c', command('U1', ''), { type: 'slash_commands', accepts_response_payload: true })
    await waitFor(() => acknowledged.length === 1)
    expect(acknowledged[0]!.payload).to.deep.equal({ text: 'I wrote to you in our direct messages.' })
    await workspace.stop()
  })
})

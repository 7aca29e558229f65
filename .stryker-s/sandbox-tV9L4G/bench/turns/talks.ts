// @ts-nocheck
import { randomInt } from 'node:crypto'
import { SCRIPTS } from '../engine/intake.ts'
import type { Talk } from './load.ts'
import { tokenOf } from './people.ts'
import { bodyOf } from './script.ts'

/**
 * So many people talk to Signpost, and each turn is somebody else's: the next document is rarely one just read. Each
 * connection speaks for its own part of them, for nobody writes twice at once.
 */
export function webTalk(count: number, connections: number): Talk {
  const at = Uint32Array.from({ length: count }, (_, n) => n)
  const tokens = new Map<number, string>()
  const share = Math.floor(count / connections)
  return {
    next: (connection) => {
      const person = randomInt(share) * connections + connection
      const token = tokens.get(person) ?? tokenOf(person)
      tokens.set(person, token)
      const body = bodyOf(at[person] ?? 0)
      at[person] = (at[person] ?? 0) + 1
      return { path: '/web/events', body, headers: `Authorization: Bearer ${token}\r\n` }
    },
    check: ({ status, body }) => {
      if (status !== 200 || !body.startsWith('{"replies":[{'))
        throw new Error(`a turn was answered with ${status}: ${body}`)
    },
  }
}

/** The same requests to a server that only gives back what it was sent. */
export function echoTalk(count: number, connections: number): Talk {
  const { next } = webTalk(count, connections)
  return {
    next,
    check: ({ status, body }) => {
      if (status !== 200 || !body.startsWith('{"id"')) throw new Error(`an echo was answered with ${status}: ${body}`)
    },
  }
}

/** The intake of `bench/engine` with a Bot Framework bot, which answers in the response. */
export function activityTalk(count: number, connections: number): Talk {
  const at = new Uint32Array(count)
  const share = Math.floor(count / connections)
  return {
    next: (connection) => {
      const person = randomInt(share) * connections + connection
      const script = SCRIPTS[person % SCRIPTS.length] ?? []
      const deed = at[person] ?? 0
      at[person] = deed + 1
      const body = JSON.stringify({
        type: 'message',
        id: String(deed),
        text: script[deed % script.length],
        locale: 'en-us',
        channelId: 'bench',
        serviceUrl: 'http://127.0.0.1',
        deliveryMode: 'expectReplies',
        from: { id: `user ${person}` },
        recipient: { id: 'bot' },
        conversation: { id: `person ${person}` },
      })
      return { path: '/api/messages', body, headers: '' }
    },
    check: ({ status, body }) => {
      if (status !== 200 || !body.includes('"text"'))
        throw new Error(`an activity was answered with ${status}: ${body}`)
    },
  }
}

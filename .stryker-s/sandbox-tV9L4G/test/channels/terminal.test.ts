// @ts-nocheck
import { PassThrough, Writable } from 'node:stream'
import { expect } from 'chai'
import { terminalChannel } from '../../src/channels/terminal/index.ts'
import { receive } from '../../src/channels/terminal/receive.ts'
import { terminalWords } from '../../src/channels/terminal/words.ts'
import { converser } from '../../src/converse.ts'
import type { Ask, Reply } from '../../src/core/reply.ts'
import { createLog } from '../../src/log.ts'
import { memoryStore } from '../../src/storage/memory.ts'
import { bot } from '../bot.ts'
import { fakeBot, fakeTurn } from '../server/fake.ts'
import { ask, reply } from './terminal/replies.ts'

const said = terminalWords(bot.words.en!)

describe('reading a typed line', () => {
  const stamp = { id: 'e', at: '2026-11-23T10:00:00.000Z' }
  const taps = (line: string, asked: Partial<Ask>, more: readonly Reply[] = []) => {
    const inbound = receive(line, [...more, reply({ ask: ask(asked) })], stamp)
    return inbound.kind === 'tap' ? [inbound.step, ...inbound.values] : inbound.kind === 'text' ? inbound.text : null
  }

  it('takes a number or a label for a tap on that choice', () => {
    expect(taps('2', {})).to.deep.equal(['intake.who', 'couple'])
    expect(taps(' my CHILD ', {})).to.deep.equal(['intake.who', 'child'])
  })

  it('takes several numbers where several may be picked, in any common writing', () => {
    for (const line of ['1 3', '1,3', '1, 3', '1  3 1']) {
      expect(taps(line, { kind: 'several' }), line).to.deep.equal(['intake.who', 'me', 'child'])
    }
  })

  it('leaves what cannot be a pick to the bot', () => {
    for (const line of ['0', '4', '1 3', '1 9', '-1', '1.', 'me and my wife'])
      expect(taps(line, {}), line).to.equal(line)
  })

  it('leaves a number alone where a number is asked for', () => {
    expect(taps('2', { kind: 'number' })).to.equal('2')
    expect(taps('2', { kind: 'text' })).to.equal('2')
  })

  it('keeps what is ticked on an empty line, and sends an empty line on otherwise', () => {
    expect(taps('', { kind: 'several', picked: ['me', 'child'] })).to.deep.equal(['intake.who', 'me', 'child'])
    expect(taps('', { kind: 'several' })).to.equal('')
    expect(taps('', {})).to.equal('')
  })

  it('opens a topic by its letter while topics are shown', () => {
    const topics = reply({
      card: {
        kind: 'topics',
        topics: [
          { id: 'a.b', title: 'A' },
          { id: 'c.d', title: 'C' },
        ],
      },
    })
    expect(taps('B', {}, [topics])).to.deep.equal([':', ':lesson', 'c.d'])
    expect(taps('c', {}, [topics])).to.equal('c')
    expect(taps('b', {})).to.equal('b')
  })

  it('takes the label of a way out for a tap', () => {
    expect(taps('back', { ways: [{ value: ':back', label: 'Back' }] })).to.deep.equal(['intake.who', ':back'])
  })
})

describe('the terminal channel', () => {
  const talk = async (typed: string) => {
    const input = new PassThrough()
    let shown = ''
    const output = new Writable({
      write(chunk, _, done) {
        shown += chunk
        done()
      },
    })
    const converse = converser({
      bot: fakeBot,
      turn: fakeTurn,
      store: memoryStore(),
      log: createLog('silent'),
      now: Date.now,
    })
    input.end(typed)
    const write = async (name: string) => name
    await terminalChannel(
      converse,
      { input, output, env: {}, write, language: null, words: () => said },
      Date.now,
    ).run?.()
    return shown.split('\n').filter((line) => line !== '')
  }

  it('keeps the way to help in sight after a sign of danger', async () => {
    expect(await talk('I am in danger')).to.include.members(['Call 988.', 'Help is here at any time: type sos.'])
  })

  it('answers piped lines one by one and says goodbye when they end', async () => {
    const shown = await talk('one\ntwo\nforget me\nagain')
    expect(shown).to.deep.equal([
      '0: hello',
      '> one',
      '1: one',
      '> two',
      '2: two',
      '> forget me',
      '3: forget me',
      '> again',
      'I do not have this talk any more.',
      'Take care of yourself. Nothing of this talk was kept.',
    ])
  })
})

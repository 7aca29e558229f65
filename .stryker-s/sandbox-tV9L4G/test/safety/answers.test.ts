// @ts-nocheck
import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { turn } from '../../src/core/turn.ts'
import { made } from '../bot.ts'

const AT = '2026-11-25T09:00:00.000Z'
/** What people answer to the questions of the dialogs, when they type instead of tapping. */
const TYPED =
  'me|days|weeks|a little|a lot|cope better|no|yes|open to it|taking something now|online|in person|no mornings please|evenings|no mondays|eap|not sure|skip|back|Ohio|Ireland|a woman|first time|done|none|help|I don’t know|prefer not to say|nothing|enough|either|my daughter|my partner|someone else|my friend|Aetna|no, Cigna|thanks|para mí|no sé|mi hija|por las tardes|nada|no, gracias'.split(
    '|',
  )

describe('answers to the questions of the dialogs', () => {
  const { bot } = made
  const levelOf = (text: string, recent: readonly string[] = []): string =>
    bot.screen({ text, recent, asking: false, language: 'en' }).level

  it('raise no alarm by themselves', () => {
    expect(TYPED.filter((text) => levelOf(text) !== 'none')).to.deep.equal([])
  })

  it('raise none when one is typed after another within the minute', () => {
    const met = TYPED.flatMap((first) =>
      TYPED.filter((second) => levelOf(second, [first]) !== 'none').map((second) => `${first} | ${second}`),
    )
    expect(met).to.deep.equal([])
  })

  /** Every question with a list, by its key, and its list. */
  const lists = Object.values(bot.dialogs).flatMap(({ id, steps }) =>
    Object.entries(steps).flatMap(([name, { expect: asked }]) => {
      const options = bot.words.en?.entries[`${id}.${name}`]?.options ?? {}
      const labels = Object.values(options).map(({ label }) => label)
      return asked?.kind === 'choose' || asked?.kind === 'several' ? [{ key: `${id}.${name}`, labels }] : []
    }),
  )
  const isMet = (place: string, text: string, first: string): boolean => {
    const at: Conversation = { ...begin(bot, 'p', AT, 'en'), place, status: 'open' }
    const { conversation } = turn(bot, at, { id: 'e', at: AT, kind: 'text', text, recent: [first] })
    return conversation.crisis !== null
  }

  it('raise none when they are on the list of the question, whatever was typed before', () => {
    const pairs = lists.flatMap(({ key, labels }) =>
      labels
        // One button asks for help, and gets it.
        .filter((text) => !isMet(key, text, 'hello'))
        .flatMap((text) => [...TYPED, ...labels].map((first) => ({ key, text, first }))),
    )
    expect(pairs.length).to.be.greaterThan(1000)
    expect(pairs.filter(({ key, text, first }) => isMet(key, text, first))).to.deep.equal([])
  })
})

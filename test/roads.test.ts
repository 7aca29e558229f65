import { expect } from 'chai'
import { begin } from '../src/core/begin.ts'
import type { Conversation } from '../src/core/conversation.ts'
import type { Inbound } from '../src/core/inbound.ts'
import type { Reply } from '../src/core/reply.ts'
import { turn } from '../src/core/turn.ts'
import { bot } from './bot.ts'

const AT = '2026-11-23T09:00:00Z'
interface Reached {
  readonly conversation: Conversation
  readonly replies: readonly Reply[]
}

const startIn = (language: string): Reached =>
  turn(bot, begin(bot, 'walker', AT, language), { id: 'start', at: AT, kind: 'start' })

/** Every answer worth trying at the question that waits: each button, a few boxes, a text, and skipping. */
function answers({ replies }: Reached): readonly Inbound[] {
  const ask = replies.findLast(({ ask }) => ask !== null)?.ask
  if (!ask) return []
  const tap = (step: string, values: readonly string[]): Inbound => ({ id: 'x', at: AT, kind: 'tap', step, values })
  const say = (text: string): Inbound => ({ id: 'x', at: AT, kind: 'text', text })
  const skip = ask.ways.some(({ value }) => value === ':skip') ? [tap(':', [':skip'])] : []
  if (ask.kind === 'choose') return [...ask.choices.map(({ value }) => tap(ask.step, [value])), ...skip]
  if (ask.kind === 'several')
    return [
      tap(
        ask.step,
        ask.choices.slice(0, 2).map(({ value }) => value),
      ),
      tap(ask.step, []),
      ...skip,
    ]
  return [say('I feel anxious and cannot sleep'), say('Aetna, Ohio'), ...skip]
}

/** What decides where a conversation can go from here: two alike need only be walked once. */
const shape = ({ conversation, replies }: Reached) =>
  shapeOf(conversation, replies.findLast(({ ask }) => ask !== null)?.ask?.step ?? '')

const shapeOf = ({ place, status, fields, passed, aside, consent, trail }: Conversation, asked: string) =>
  JSON.stringify([
    asked,
    place,
    status,
    aside,
    consent !== null,
    fields.who,
    fields.ageBand,
    fields.duration === 'months',
    fields.impact === 'a-lot',
    fields.payment === 'insurance',
    Object.keys(passed).length > 0,
    trail.length,
  ])

for (const [language, words] of [
  ['en', ['find', 'yes', 'I feel sad', 'yes', 'show my suggestions', 'yes']],
  ['es', ['buscar', 'sí', 'estoy triste', 'sí', 'muéstrame las sugerencias', 'sí']],
] as const)
  describe(`roads, in ${language}`, () => {
    const start = startIn(language)
    /** Which shapes lead to which. */
    const edges = new Map<string, Set<string>>()
    const ends = new Set<string>()
    const places = new Set<string>()
    let longest = 0

    /** Go everywhere one can go from here in one answer. */
    function explore(at: Reached, queue: Reached[]): void {
      for (const you of answers(at)) {
        const next = turn(bot, at.conversation, you)
        expect(next.replies, `a reply to ${JSON.stringify(you)} at ${at.conversation.place}`).to.not.be.empty
        const there = shape(next)
        edges.get(shape(at))?.add(there)
        if (edges.has(there)) continue
        edges.set(there, new Set())
        queue.push(next)
      }
    }

    before(function () {
      this.timeout(300_000) // every road: some 45 s of processor time
      const queue: Reached[] = [start]
      edges.set(shape(start), new Set())
      for (const at of queue) {
        const { place, status, trail } = at.conversation
        if (place) places.add(place)
        longest = Math.max(longest, trail.filter((key) => key.startsWith('intake.')).length)
        if (status === 'open') explore(at, queue)
        else ends.add(shape(at))
      }
    })

    it('lead from every answer to the end', () => {
      const reaching = new Set(ends)
      for (let before = -1; before !== reaching.size; ) {
        before = reaching.size
        for (const [from, to] of edges) if ([...to].some((next) => reaching.has(next))) reaching.add(from)
      }
      expect(edges.size).to.be.greaterThan(100)
      expect([...edges.keys()].filter((key) => !reaching.has(key))).to.deep.equal([])
    })

    it('pass every question of every dialog', () => {
      const questions = Object.values(bot.dialogs)
        .flatMap(({ steps }) => Object.values(steps))
        .filter(({ expect }) => expect !== null)
      expect(questions.map(({ key }) => key).filter((key) => !places.has(key))).to.deep.equal([])
    })

    it('ask at most twelve questions on the longest', () => {
      expect(longest).to.be.within(8, 12)
    })

    it('end in suggestions and next steps for everyone who goes on', () => {
      let at = start
      for (const you of words) {
        at = turn(bot, at.conversation, { id: 'x', at: AT, kind: 'text', text: you })
      }
      expect(at.conversation.matching?.suggestions.length).to.be.within(2, 4)
      expect(at.conversation.matching?.nextSteps).to.not.be.empty
    })
  })

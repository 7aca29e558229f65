// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { type Converse, converser } from '../src/converse.ts'
import type { Bot } from '../src/core/bot.ts'
import type { Reply } from '../src/core/reply.ts'
import { turn } from '../src/core/turn.ts'
import { createHistory } from '../src/history.ts'
import { type DialogFiles, dialogFiles, hashOfFiles } from '../src/load/version.ts'
import { createLog } from '../src/log.ts'
import { memoryStore } from '../src/storage/memory.ts'
import type { Store } from '../src/storage/store.ts'
import { made, root } from './bot.ts'
import { play } from './play.ts'
import { refill } from './refill.ts'
import { lookUp, parseTranscript } from './transcripts.ts'

const AT = '2026-11-24T09:00:00.000Z'
const folder = join(root, 'test', 'history')

interface Version {
  readonly name: string
  readonly bot: Bot
  readonly files: DialogFiles
}

/** The dialogs of each earlier version, as this program plays them. */
const earlier = readdirSync(folder).map((name): Version => {
  const files = dialogFiles(join(folder, name), ['en'])
  const bot = made.as(files)
  if (bot === null) throw new Error(`test/history/${name} cannot be played any more`)
  return { name, bot, files }
})
const today: Version = { name: 'today', bot: made.bot, files: made.files() }

/** A process that was deployed with one version, on a store it shares with the others. */
const processOf = ({ bot, files }: Version, store: Store): Converse =>
  converser({
    bot,
    turn,
    store,
    log: createLog('silent'),
    now: () => Date.parse(AT),
    history: createHistory({ bot, files: () => files, as: made.as }, store, createLog('silent')),
  })

/** The first button, the first two boxes, or words: the way through that never depends on a version's words. */
function answerTo({ ask }: Reply, n: number) {
  const stamp = { id: `e${n}`, at: AT }
  const values = (ask?.choices ?? []).map(({ value }) => value)
  if (ask === null || ask.kind === 'text') return { ...stamp, kind: 'text' as const, text: 'anxious, Aetna, Ohio' }
  // Where a road forks, the fork that is longest: for months, and a lot.
  const wanted = values.find((value) => ['months', 'a-lot'].includes(value))
  const picked = ask.kind === 'several' ? values.slice(0, 2) : [wanted ?? values[0] ?? '']
  return { ...stamp, kind: 'tap' as const, step: ask.step, values: picked }
}

/** Go from hello to the results; `processAt` says who takes which turn. */
async function walked(processAt: (turn: number) => Converse) {
  const asked: string[] = []
  const said: string[][] = []
  let outcome = await processAt(0).open('p', 'en', { id: 'e0', at: AT })
  for (let n = 1; ; n++) {
    if (outcome.kind !== 'heard') throw new Error(`no answer at turn ${n}`)
    const { replies, conversation } = outcome
    said.push(replies.map((reply) => JSON.stringify(reply)))
    const last = replies.findLast(({ ask }) => ask !== null)
    if (last?.ask) asked.push(last.ask.step)
    if (conversation.matching !== null || last === undefined || n > 40) return { asked, said, conversation }
    outcome = await processAt(n).hear('p', answerTo(last, n))
  }
}

describe('conversations of earlier versions', () => {
  for (const { name, bot, files } of earlier) {
    it(`are told apart by what is in them: ${name}`, () => {
      expect(hashOfFiles(files)).to.equal(name)
      expect(bot.versions.dialogs).to.equal(name)
      expect(name).to.not.equal(today.bot.versions.dialogs)
    })

    for (const file of readdirSync(join(folder, name)).filter((file) => file.endsWith('.chat'))) {
      const path = join(folder, name, file)
      const { title, rounds, facts } = parseTranscript(readFileSync(path, 'utf8'))
      it(`are played again to the letter: ${name}/${file}: ${title}`, () => {
        const { lines, last } = play(bot, rounds)
        // A new one is filled in once; from then on no line of it may change.
        const isNew = rounds.every(({ bot }) => bot.length === 0)
        if (process.env.UPDATE_TRANSCRIPTS === '1' && isNew) refill(path, lines)
        else expect(lines).to.deep.equal(rounds.map(({ bot }) => bot))
        for (const [fact, value] of facts) expect(lookUp(fact, last), fact).to.equal(value)
      })
    }
  }
})

describe('a deploy in the middle of a conversation', () => {
  const all = [...earlier, today]
  const pairs = all.flatMap((from) => all.filter((to) => to !== from).map((to) => [from, to] as const))

  for (const [from, to] of pairs) {
    it(`changes no word of it at any step: ${from.name} to ${to.name}`, async () => {
      const undisturbed = processOf(from, memoryStore())
      const alone = await walked(() => undisturbed)
      expect(alone.asked.length).to.be.greaterThan(12)
      for (let step = 1; step < alone.said.length; step++) {
        const store = memoryStore()
        const [old, young] = [processOf(from, store), processOf(to, store)]
        const deployed = await walked((n) => (n < step ? old : young))
        expect(deployed, `deployed at ${alone.asked[step]}`).to.deep.equal(alone)
      }
    })

    it(`changes no word of it while both run side by side: ${from.name} and ${to.name}`, async () => {
      const store = memoryStore()
      const [one, other] = [processOf(from, store), processOf(to, store)]
      const mixed = await walked((n) => (n % 2 === 0 ? one : other))
      const undisturbed = processOf(from, memoryStore())
      expect(mixed).to.deep.equal(await walked(() => undisturbed))
    })

    it(`asks nothing twice and leaves nothing out when the old dialogs are lost: ${from.name} to ${to.name}`, async () => {
      const undisturbed = processOf(to, memoryStore())
      const whole = await walked(() => undisturbed)
      for (let step = 1; step < whole.said.length; step++) {
        const store: Store = { ...memoryStore(), dialogs: async () => null }
        const [old, young] = [processOf(from, store), processOf(to, store)]
        const { asked, conversation } = await walked((n) => (n < step ? old : young))
        expect(new Set(asked).size, `${asked}`).to.equal(asked.length)
        expect(conversation.fields).to.deep.include(whole.conversation.fields)
        expect(conversation.versions.dialogs).to.equal(to.bot.versions.dialogs)
      }
    })
  }

  it('takes dialogs that someone tampered with for lost', async () => {
    const [old] = earlier
    if (old === undefined) throw new Error('there is an earlier version')
    const files = {
      ...old.files,
      'content/en/welcome.md': String(old.files['content/en/welcome.md']).replace('hello', 'hell'),
    }
    const store: Store = { ...memoryStore(), dialogs: async () => JSON.stringify(files) }
    await processOf(old, store).open('p', 'en', { id: 'e0', at: AT })
    const young = processOf(today, store)
    const outcome = await young.hear('p', { id: 'e1', at: AT, kind: 'text', text: 'hello' })
    expect(outcome.kind === 'heard' && outcome.conversation.versions.dialogs).to.equal(today.bot.versions.dialogs)
  })

  it("says what is said of danger in today's words, whatever the version", async () => {
    const store = memoryStore()
    for (const version of earlier) {
      await processOf(version, store).open(version.name, 'en', { id: 'e0', at: AT })
      const danger = { id: 'e1', at: AT, kind: 'text' as const, text: 'I want to kill myself tonight' }
      const outcome = await processOf(today, store).hear(version.name, danger)
      const said = outcome.kind === 'heard' ? outcome.replies.map(({ text }) => text) : []
      expect(said.join()).to.include(today.bot.words.en?.entries['crisis.suicide']?.text.split('\n')[0] ?? 'no words')
    }
  })
})

import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import type { Answer } from '../../src/channels/channel.ts'
import { openDrafts } from '../../src/operator/draft.ts'
import { healthOf } from '../../src/operator/health.ts'
import { labelsFor } from '../../src/operator/labels.ts'
import { tryRoute } from '../../src/operator/try.ts'
import { bot, root } from '../bot.ts'
import { request } from '../server/request.ts'

const NOW = Date.parse('2026-11-25T10:00:00Z')

describe('the draft in the folder', () => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'signpost-draft-'))
    for (const name of ['dialogs', 'content', 'package.json'])
      cpSync(join(root, name), join(folder, name), { recursive: true })
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const edit = (name: string, change: (text: string) => string) =>
    writeFileSync(join(folder, name), change(readFileSync(join(folder, name), 'utf8')))
  const act = async (body: unknown, drafts = openDrafts(folder, () => NOW)) =>
    tryRoute(drafts, () => NOW)(request({ body }))
  const start = { session: null, act: { kind: 'start' } }
  const bodyOf = ({ body }: Answer) =>
    body as {
      session: string | null
      replies: { text: string }[]
      faults: { file: string }[]
      known: { place: string }
    }

  it('is read again only when a file changed', () => {
    const drafts = openDrafts(folder, () => NOW)
    const first = drafts.now()
    expect(drafts.now()).to.equal(first)
    edit('content/en/welcome.md', (text) => text.replace('Hello, I am Signpost', 'Hello there, I am Signpost'))
    expect(drafts.now()).to.not.equal(first)
    expect(drafts.now().bot.words.en?.entries['welcome.hello']?.text).to.contain('Hello there')
  })

  it('shows a step with its words in each language, its place in the files and its faults', () => {
    edit('dialogs/intake.yml', (text) => text.replace('next: goals\n\n  goals', 'next: nowhere\n\n  goals'))
    const drafts = openDrafts(folder, () => NOW)
    const step = drafts.step('intake.medication')
    expect(step?.file).to.equal('dialogs/intake.yml')
    const lines = readFileSync(join(folder, 'dialogs/intake.yml'), 'utf8').split('\n')
    expect(lines.slice((step?.line ?? 2) - 2, step?.line).join()).to.contain('medication:')
    expect(step?.words.map(({ language }) => language)).to.have.members(Object.keys(bot.words))
    for (const { language, entry } of step?.words ?? []) expect(entry?.text, language).to.not.equal('')
    expect(step?.faults.map(({ what }) => what).join()).to.contain('nowhere')
    expect(drafts.step('intake.goals')?.faults).to.deep.equal([])
    expect(drafts.step('intake.gone')).to.equal(null)
    expect(drafts.step('constructor')).to.equal(null)
    expect(drafts.picture('constructor')).to.equal(null)
  })

  it('can be talked to, turn by turn, until it is forgotten', async () => {
    const drafts = openDrafts(folder, () => NOW)
    const say = tryRoute(drafts, () => NOW)
    const ask = async (body: unknown) => bodyOf(await say(request({ body })))
    const { session, replies } = await ask(start)
    expect(replies[0]?.text).to.contain('Hello, I am Signpost')
    const text = (words: string) => ask({ session, act: { kind: 'text', text: words } })
    expect((await text('find')).known.place).to.equal('consent.ask')
    expect((await text('yes')).known.place).to.equal('intake.brings')
    await text('forget me')
    expect((await text('yes')).session, 'erased').to.equal(null)
  })

  it('is left out while it does not fit together: the last that did answers, and the faults are told', async () => {
    const drafts = openDrafts(folder, () => NOW)
    await act(start, drafts)
    edit('dialogs/goodbye.yml', (text) => text.replace('next: end', 'next: nowhere'))
    const { replies, faults } = bodyOf(await act(start, drafts))
    expect(replies).to.not.be.empty
    expect(faults.map(({ file }) => file)).to.include('dialogs/goodbye.yml')
    expect(bodyOf(await act(start)).replies, 'never a whole one').to.deep.equal([])
  })

  it('that cannot be read at all is a fault, not a crash', () => {
    rmSync(join(folder, 'content/crisis-lines.yml'))
    const { faults } = openDrafts(folder, () => NOW).now()
    expect(faults).to.not.be.empty
  })

  it('takes nothing that is no turn', async () => {
    for (const body of [
      undefined,
      {},
      { session: 'x', act: { kind: 'start' } },
      { ...start, act: { kind: 'run' } },
      { ...start, more: 1 },
    ])
      expect((await act(body)).status, JSON.stringify(body)).to.equal(400)
  })
})

describe('the health an operator sees', () => {
  const means = {
    root,
    channels: [],
    languages: ['en'],
    versions: bot.versions,
    notices: [],
    storeKind: 'folder' as const,
    faults: () => [],
    now: () => NOW,
  }

  it('names every help line with the day it is to be checked by, and every file with its reviewer', async () => {
    const health = await healthOf({ ...means, ready: async () => true })
    expect(health.lines.map(({ name }) => name)).to.include.members(['Ireland', 'United States'])
    for (const { due } of health.lines) expect(due).to.match(/^\d{4}-\d{2}-\d{2}$/)
    expect(health.reviews.map(({ file }) => file)).to.include.members([
      'content/en/crisis.md',
      'content/en/operator.yml',
    ])
  })

  it('tells of a store that is down instead of failing with it', async () => {
    const { store } = await healthOf({ ...means, ready: () => Promise.reject(new Error('down')) })
    expect(store.ready).to.equal(false)
  })

  it('has an everyday name for every item of the figures that has one', () => {
    const labels = labelsFor(root, bot)
    expect(labels['types.lpc']).to.contain('counselor')
    expect(labels['payments.eap']).to.contain('work')
    expect(labels['concerns.sleep']).to.equal('sleep')
    expect(labels['places.intake.duration']).to.contain('How long')
  })
})

// @ts-nocheck
import { expect } from 'chai'
import type { Turn } from '../../src/core/bot.ts'
import type { Sheet } from '../../src/core/sheet.ts'
import { turn } from '../../src/core/turn.ts'
import { bot as without } from '../bot.ts'
import { play } from '../play.ts'
import { bot, said, saidInDanger } from './people.ts'

const AT = '2026-11-23T12:00:00.000Z'
const sends = ({ effects }: Turn) => effects.flatMap((effect) => (effect.kind === 'send' ? [effect] : []))
const shownIn = ({ replies }: Turn): Sheet | null =>
  replies.flatMap(({ card }) => (card?.kind === 'copy' ? [card.sheet] : []))[0] ?? null
const textOf = ({ replies }: Turn) => replies.map(({ text }) => text).join('\n')
const labelsOf = ({ replies }: Turn) => replies.flatMap(({ ask }) => ask?.choices.map(({ label }) => label) ?? [])

describe('a summary for the clinic', () => {
  it('is offered only where the operator named a clinic', () => {
    expect(labelsOf(said())).to.include('Send a summary to Maple Street Clinic')
    const lines = ['(start)', 'find', 'yes', 'I feel stressed', 'yes', 'show my suggestions', 'yes']
    const alone = play(
      without,
      lines.map((you) => ({ you, bot: [] })),
    ).last
    expect(alone.conversation.place).to.equal('results.menu')
    expect(labelsOf(alone).join()).not.to.match(/send/i)
    const asked = turn(without, alone.conversation, { id: 'x', at: AT, kind: 'text', text: 'send my summary' })
    expect(textOf(asked)).to.contain('nobody I could send it to')
    const stale = { id: 'y', at: AT, kind: 'tap', step: 'results.menu', values: ['send'] } as const
    expect(turn(without, alone.conversation, stale).conversation).to.include({ sent: null, aside: null })
  })

  it('is shown whole before it is sent, and what is sent is exactly what was shown', () => {
    const preview = said('send')
    expect(sends(preview)).to.deep.equal([])
    const [sent, ...more] = sends(said('send', 'yes'))
    expect(more).to.deep.equal([])
    expect(sent?.note).to.deep.equal(shownIn(preview))
  })

  it('goes nowhere without the yes', () => {
    for (const answer of ['no', "don't", 'never mind', 'hm', 'what does it cost?', 'skip', 'stop', 'change', 'SOS'])
      expect(sends(said('send', answer)), answer).to.deep.equal([])
    // A yes to something asked since then is no yes to this.
    expect(sends(said('send', 'change', 'yes'))).to.deep.equal([])
    expect(sends(said('send', 'thanks', 'yes'))).to.deep.equal([])
    expect(sends(said('yes'))).to.deep.equal([])
    expect(sends(said('[:send-sure]'))).to.deep.equal([])
  })

  it('is shown again when something changed between the preview and the yes', () => {
    const { conversation } = said('send')
    const tap = { id: 'x', at: AT, kind: 'tap', step: ':send', values: ['sure'] } as const
    expect(sends(turn(bot, conversation, tap))).to.have.length(1)
    const changed = turn(bot, { ...conversation, fields: { ...conversation.fields, insurer: 'Cigna' } }, tap)
    expect(sends(changed)).to.deep.equal([])
    expect(textOf(changed)).to.contain('Something has changed')
    expect(JSON.stringify(shownIn(changed))).to.contain('Cigna')
    expect(sends(turn(bot, changed.conversation, { ...tap, id: 'y' }))).to.have.length(1)
  })

  it('begins with danger: when it came up, what was answered and what was shown', () => {
    const [part] = shownIn(saidInDanger('no', 'send'))?.parts ?? []
    expect(part?.title).to.equal('Signs of danger')
    const [asked, answer, shown] = part?.items.map(({ text }) => text) ?? []
    expect(asked).to.match(/direct question, at 2026-11-23 09:01 UTC.*suicide \(about themselves\)/)
    expect(answer).to.match(/the person answered: no$/)
    expect(shown).to.match(/help was shown: 1. Lines shown: .*\w/)
    expect(JSON.stringify(shownIn(saidInDanger('[I would rather not say]', 'send')))).to.contain(
      'answered: rather not say',
    )
    expect(shownIn(said('send'))?.parts[0]?.items[0]?.text).to.contain('not asked about it directly')
  })

  it('tells each concern as confirmed or denied, with the own words of someone who kept them', () => {
    const concerns = shownIn(said('send'))?.parts[1]
    expect(concerns?.items.map(({ text }) => text)).to.deep.equal([
      'sleep: confirmed by the person',
      'worry and anxiety: confirmed by the person',
      'trouble at work: the person said no to this',
    ])
    expect(concerns?.items[0]?.lines[0]).to.match(/^“.*can't sleep.*”$/)
  })

  it('gives a code to name on the phone, the same for every summary of one consent', () => {
    const first = said('send', 'yes')
    const again = said('send', 'yes', 'change', 'medicine', 'skip', 'yes', 'send', 'yes')
    const [one, other] = [sends(first)[0], sends(again)[0]]
    expect(one?.reference).to.match(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
    expect(textOf(first)).to.contain(one?.reference ?? '-')
    expect([other?.reference, other?.key]).to.deep.equal([one?.reference, `${one?.reference}-2`])
    expect(one?.key).to.equal(`${one?.reference}-1`)
  })

  it('can be taken back, once', () => {
    const back = said('send', 'yes', 'take back my summary')
    expect(sends(back).map(({ summary, key }) => [summary, key.slice(-2)])).to.deep.equal([[null, '-2']])
    expect(JSON.stringify(sends(back)[0]?.note))
      .to.contain('Please delete')
      .and.not.to.contain('sleep')
    expect(sends(said('send', 'yes', 'unsend', 'unsend'))).to.deep.equal([])
    expect(textOf(said('unsend'))).to.contain('nothing to take back')
  })

  it('is asked back when the person wants to be forgotten, and nothing of it is kept', () => {
    const forgotten = said('send', 'yes', 'forget me', 'yes')
    expect(forgotten.effects.map(({ kind }) => kind)).to.deep.equal(['erase', 'send'])
    expect(sends(forgotten)[0]?.summary).to.equal(null)
    expect(forgotten.conversation.sent).to.equal(null)
    expect(textOf(forgotten)).to.contain('asking Maple Street Clinic to delete')
    expect(said('forget me', 'yes').effects.map(({ kind }) => kind)).to.deep.equal(['erase'])
  })
})

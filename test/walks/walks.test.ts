import { expect } from 'chai'
import fc from 'fast-check'
import type { Heard } from '../../src/converse.ts'
import { bot } from '../bot.ts'
import { BELOW_HELP, type Button, DANGER, deeds, FOR_HELP, GO_ON } from './deeds.ts'
import { type Moment, walked } from './walk.ts'

const RUNS = Number(process.env.WALKS ?? 60)
/** What is said of an old button, in each language. */
const OLD = ['en', 'es'].map((language) => bot.words[language]?.entries['replies.stale']?.text ?? '?')

const isOneOf = (buttons: readonly Button[], { inbound }: Moment): boolean =>
  inbound.kind === 'tap' && buttons.some(({ step, values }) => step === inbound.step && values[0] === inbound.values[0])
const tellsDanger = ({ inbound }: Moment): boolean => inbound.kind === 'text' && DANGER.includes(inbound.text)
const heardIn = ({ outcome }: Moment): Heard | null => (outcome.kind === 'heard' ? outcome : null)
const isOld = ({ replies }: Heard): boolean => replies.some(({ text }) => OLD.some((old) => text.includes(old)))
const isErased = ({ before, after }: Moment): boolean => before !== null && after === null
const told = (one: Moment): string =>
  JSON.stringify({ ...one.inbound, ...(one.outcome.kind === 'failed' && one.outcome) })

/** Hold what has to be true at every moment of any walk. */
const always = (holds: (moment: Moment, earlier: readonly Moment[]) => void) =>
  fc.assert(
    fc.asyncProperty(deeds, async (walk) => {
      const moments = await walked(walk)
      for (const [n, moment] of moments.entries()) holds(moment, moments.slice(0, n))
    }),
    { numRuns: RUNS },
  )

describe('whatever somebody does, in whatever state, while the store fails now and then', function () {
  this.timeout(120_000)

  it('a button for help and words of danger bring help, and no old button and no "try again"', () =>
    always((moment) => {
      if (moment.outcome.kind === 'unknown' || !(isOneOf(FOR_HELP, moment) || tellsDanger(moment))) return
      const heard = heardIn(moment)
      expect(
        heard?.replies.some(({ card }) => card?.kind === 'help' && card.contacts.length > 0),
        told(moment),
      ).to.equal(true)
    }))

  it('a button below the words for danger is no old button, nor "try again" but for who would go on with the questions', () =>
    always((moment) => {
      if (moment.outcome.kind === 'unknown' || !isOneOf(BELOW_HELP, moment)) return
      const heard = heardIn(moment)
      const isAskedAgain = heard === null && isOneOf([GO_ON], moment)
      expect(isAskedAgain || (heard !== null && !isOld(heard)), told(moment)).to.equal(true)
    }))

  it('every answer says something, under ids of its own', () =>
    always((moment, earlier) => {
      const heard = heardIn(moment)
      if (heard === null) return
      expect(heard.replies, told(moment)).to.not.be.empty
      for (const { text, ask, card } of heard.replies)
        expect(text !== '' || ask !== null || card !== null, told(moment)).to.equal(true)
      const others = earlier.filter(({ inbound }) => inbound.id !== moment.inbound.id)
      const ids = [heard, ...others.flatMap((one) => heardIn(one) ?? [])].flatMap(({ replies }) =>
        replies.map(({ id }) => id),
      )
      expect(new Set(heard.replies.map(({ id }) => id)).size).to.equal(heard.replies.length)
      for (const { id } of heard.replies)
        expect(
          ids.filter((one) => one === id),
          id,
        ).to.have.length(1)
    }))

  it('what was answered is kept or erased, and what could not be kept changed nothing', () =>
    always((moment) => {
      const heard = heardIn(moment)
      const { before, after, inbound } = moment
      if (heard === null || heard.isUnkept) return expect(after, told(moment)).to.deep.equal(before)
      if (after !== null)
        expect(
          after.applied.map(({ id }) => id),
          told(moment),
        ).to.include(inbound.id)
    }))

  it('an event that comes again is answered the same, but for words that may be quoted no more, and changes nothing', () =>
    always((moment, earlier) => {
      const { before, after, inbound } = moment
      const first = earlier.find((one) => one.inbound.id === inbound.id && one.after?.applied.at(-1)?.id === inbound.id)
      if (first === undefined || !before?.applied.some(({ id }) => id === inbound.id)) return
      const [now, then] = [moment, first].map((one) => (heardIn(one)?.replies ?? []).map(({ id }) => id))
      expect(after).to.deep.equal(before)
      expect(then).to.include.members(now ?? [])
      if (before.applied.at(-1)?.id === inbound.id) expect(now).to.deep.equal(then)
    }))

  it('help stays pinned once it was shown, until everything is erased', () =>
    always((moment, earlier) => {
      const last = earlier.at(-1)
      const wasShown = moment.before?.conversation.crisis ?? (last && heardIn(last)?.conversation.crisis)
      // What could not be kept is known for an hour, to the program that said it.
      const isKnown = moment.isSoon || moment.before?.conversation.crisis
      if (wasShown && isKnown && !isErased(moment) && moment.outcome.kind === 'heard')
        expect(moment.outcome.conversation.crisis, told(moment)).to.not.equal(null)
    }))

  it('a written yes to the direct question brings help, or gives way to another question of the bot', () =>
    always((moment, earlier) => {
      const last = earlier.at(-1)
      const asked = last && heardIn(last)
      const { inbound } = moment
      if (inbound.kind !== 'text' || !['yes', 'sí'].includes(inbound.text) || !moment.isSoon) return
      if (last?.inbound.id === inbound.id || !asked?.conversation.crisis?.asking || asked.conversation.aside !== null)
        return
      if (earlier.some((one) => one.inbound.id === inbound.id)) return
      const heard = heardIn(moment)
      expect(
        heard?.replies.some(({ card }) => card?.kind === 'help'),
        told(moment),
      ).to.equal(true)
    }))

  it('no answer is lost to danger, to a button for help or to an old button', () =>
    always((moment) => {
      const { before, after } = moment
      const heard = heardIn(moment)
      if (before === null || after === null || heard === null) return
      const { region: _, ...fields } = before.conversation.fields
      if (isOneOf([...FOR_HELP, ...BELOW_HELP], moment) || tellsDanger(moment))
        expect(Object.keys(after.conversation.fields), told(moment)).to.include.members(Object.keys(fields))
      if (isOld(heard)) expect(after.conversation.fields, told(moment)).to.deep.equal(before.conversation.fields)
    }))

  it('nothing is kept before a yes, but the country of the help lines', () =>
    always(({ after }) => {
      if (after === null || after.conversation.consent !== null) return
      expect(after.conversation).to.deep.include({ concerns: [], denied: [], items: {} })
      expect(Object.keys(after.conversation.fields).filter((slot) => slot !== 'region')).to.deep.equal([])
    }))
})

import { expect } from 'chai'
import fc from 'fast-check'
import type { Answers } from '../../src/core/answers.ts'
import * as ids from '../../src/core/vocabulary.ts'
import { factsOf, stageOf } from '../../src/matching/facts.ts'
import { firedRules } from '../../src/matching/matcher.ts'
import { knowledge, match } from './knowledge.ts'

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const some = <T>(values: readonly T[]) => fc.option(fc.uniqueArray(fc.constantFrom(...values)), { nil: undefined })

const answers: fc.Arbitrary<Answers> = fc
  .record({
    concerns: fc.uniqueArray(fc.constantFrom(...ids.CONCERNS), { maxLength: 8 }),
    who: maybe(ids.WHO),
    ageBand: maybe(ids.AGE_BANDS),
    duration: maybe(ids.DURATIONS),
    impact: maybe(ids.IMPACTS),
    goals: some(ids.GOALS),
    medication: maybe(ids.MEDICATION),
    style: maybe(ids.STYLES),
    format: maybe(ids.FORMATS),
    times: some(ids.TIMES),
    payment: maybe(ids.PAYMENTS),
    insurer: maybe(['Aetna', 'Medicaid']),
    region: maybe(['US-OH', 'US-NM', 'US', 'IE', 'GB-SCT', 'AU', 'FR']),
    gender: maybe(ids.GENDERS),
    affirming: some(ids.AFFIRMING),
    language: maybe(['es', 'en']),
    before: maybe(ids.BEFORE),
  })
  .map(({ concerns, gender, affirming, language, ...rest }) => {
    const all = { ...rest, preferences: { gender, affirming, language }, concerns: concerns.map(confirmed) }
    return JSON.parse(JSON.stringify(all)) as Answers
  })

/** Fewer while faults are planted by the hundred: `npm run mutate` sets it. */
const RUNS = Number(process.env.FUZZ_RUNS ?? 2000)

const confirmed = (id: ids.ConcernId) => ({ id, evidence: '', confirmed: true })
const typesOf = (given: Answers) => match(given, 'en').suggestions.map(({ type }) => type)
const prescribers = knowledge.providers.filter(({ roles }) => roles.includes('prescribe')).map(({ id }) => id)
const holdsFor = (what: (given: Answers) => void) => fc.assert(fc.property(answers, what), { numRuns: RUNS })

describe('the matcher, for any answers', () => {
  it('suggests two to four types, each once, each with a reason, and four steps or more', () => {
    holdsFor((given) => {
      const { suggestions, nextSteps } = match(given, 'en')
      expect(suggestions.length).to.be.within(2, 4)
      expect(new Set(suggestions.map(({ type }) => type)).size).to.equal(suggestions.length)
      expect(suggestions.map(({ rank }) => rank)).to.deep.equal(suggestions.map((_, at) => at + 1))
      for (const { because, know } of suggestions) expect(Math.min(because.length, know.length)).to.be.at.least(1)
      expect(nextSteps.length).to.be.at.least(4)
    })
  })

  it('leaves no slot unfilled and no word missing', () => {
    holdsFor((given) => {
      const said = JSON.stringify(match(given, 'en'))
      expect(said).not.to.match(/[{][a-z-]+[}]|undefined|"text":""/)
    })
  })

  it('gives the same bytes for the same answers', () => {
    holdsFor((given) => {
      expect(JSON.stringify(match(structuredClone(given), 'en'))).to.equal(JSON.stringify(match(given, 'en')))
    })
  })

  it('puts a prescriber in for whoever wants medicine', () => {
    holdsFor((given) => {
      const wanting: Answers = { ...given, medication: 'want' }
      expect(typesOf(wanting).some((type) => prescribers.includes(type))).to.equal(true)
    })
  })

  it('puts a prescriber in for whoever hopes to ask about medicine', () => {
    holdsFor((given) => {
      if (given.medication === 'no') return
      const wanting: Answers = { ...given, goals: ['medication'] }
      expect(typesOf(wanting).some((type) => prescribers.includes(type))).to.equal(true)
    })
  })

  it('always has someone to talk to on the list, and a third prescriber only when safety or a need of the person asks', () => {
    const talkers = knowledge.providers.filter(({ roles }) => roles.includes('talk')).map(({ id }) => id)
    holdsFor((given) => {
      const types = typesOf(given)
      expect(types.some((type) => talkers.includes(type))).to.equal(true)
      const fired = firedRules(knowledge, factsOf(given))
      const asked = fired.filter(({ then }) =>
        [...then.lead, ...then.require].some((type) => prescribers.includes(type)),
      )
      if (types.filter((type) => prescribers.includes(type)).length > 2) expect(asked.length).to.be.at.least(1)
    })
  })

  it('names each kind to see as well once, and none that does not see this age', () => {
    holdsFor((given) => {
      const also = match(given, 'en').alsoSee.map(({ type }) => type)
      expect(new Set(also).size).to.equal(also.length)
      const unfit = knowledge.providers.filter(({ ages }) => !ages.includes(stageOf(given))).map(({ id }) => id)
      expect(also.filter((type) => unfit.includes(type))).to.deep.equal([])
    })
  })

  it('ranks a prescriber first for nobody who did not ask, unless a safety rule does so and says why', () => {
    holdsFor((given) => {
      if (given.medication === 'want' || given.medication === 'taking' || given.goals?.includes('medication')) return
      const [first] = match(given, 'en').suggestions
      if (first === undefined || !prescribers.includes(first.type)) return
      const safety = knowledge.rules.filter((rule) => rule.safety && rule.then.lead.length > 0).map(({ id }) => id)
      expect(safety).to.include(first.because[0]?.rule)
    })
  })

  it('gives nobody a type that does not see their age', () => {
    holdsFor((given) => {
      const seen = knowledge.providers.filter(({ ages }) => ages.includes(stageOf(given))).map(({ id }) => id)
      expect(seen).to.include.members(typesOf(given))
    })
  })

  it('never loses a safety advice when a concern is added', () => {
    const advice = (given: Answers) => {
      const safety = new Set(knowledge.rules.filter((rule) => rule.safety).map(({ id }) => id))
      const called = new Set(knowledge.steps.filter((step) => step.called).map(({ id }) => id))
      const { alsoSee, heldBack, nextSteps, urgent } = match(given, 'en')
      return [
        ...alsoSee.filter(({ rule }) => safety.has(rule)).map(({ type }) => type),
        ...heldBack.map(({ type, rule }) => `${rule} holds ${type}`),
        ...nextSteps.map(({ id }) => id).filter((id) => called.has(id)),
        ...(urgent ? ['urgent'] : []),
      ]
    }
    fc.assert(
      fc.property(answers, fc.constantFrom(...ids.CONCERNS), (given, id) => {
        const more = { ...given, concerns: [...given.concerns.filter((one) => one.id !== id), confirmed(id)] }
        expect(advice(more)).to.include.members(advice(given))
      }),
      { numRuns: RUNS },
    )
  })

  it('never suggests couple work when someone is hurt at home', () => {
    holdsFor((given) => {
      const hurt = { ...given, concerns: [...given.concerns, confirmed('abuse')] }
      const { suggestions, heldBack } = match(hurt, 'en')
      expect(suggestions.map(({ type }) => type)).not.to.include('lmft')
      expect(suggestions.flatMap(({ askAbout }) => askAbout).join(' ')).not.to.match(
        /EFT|Behavioral couple|Joint sessions|Family therapy/,
      )
      expect(heldBack.map(({ type }) => type)).to.include('lmft')
    })
  })

  it('gives no advice that only holds in the US to people elsewhere', () => {
    holdsFor((given) => {
      const { nextSteps } = match({ ...given, region: 'IE' }, 'en')
      expect(nextSteps.map(({ text }) => text).join(' ')).not.to.match(
        /findtreatment|\b211\b|your state|superbill|good faith/,
      )
    })
  })

  it('does not count a concern the person has not confirmed', () => {
    holdsFor((given) => {
      const heard = { ...given, concerns: [{ id: 'eating' as const, evidence: 'x', confirmed: false }] }
      expect(match(heard, 'en')).to.deep.equal(match({ ...given, concerns: [] }, 'en'))
    })
  })

  it('has a use for every rule and every step', () => {
    const fired = new Set<string>()
    const offered = new Set<string>()
    for (const given of fc.sample(answers, { numRuns: 6000, seed: 7 })) {
      for (const { id } of firedRules(knowledge, factsOf(given))) fired.add(id)
      for (const { id } of match(given, 'en').nextSteps) offered.add(id)
    }
    expect(knowledge.rules.map(({ id }) => id).filter((id) => !fired.has(id))).to.deep.equal([])
    const general = knowledge.steps.filter((step) => step.offer === null).map(({ id }) => id)
    expect(general.filter((id) => !offered.has(id))).to.deep.equal([])
  })
})

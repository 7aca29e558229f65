import type { Answers } from '../core/answers.ts'
import type { Bot } from '../core/bot.ts'
import type { Directory, Matching } from '../core/matching.ts'
import { holds } from './conditions.ts'
import { type Facts, factsOf, stageOf } from './facts.ts'
import type { MatchingKnowledge, Rule } from './knowledge.ts'
import { listingLines, NO_DIRECTORY } from './listings.ts'
import { ranked } from './ranking.ts'
import { licenceSlot, notesOf, slotsOf, suggestionOf } from './reasons.ts'
import { seatsFor, standings } from './scoring.ts'
import { nextSteps } from './steps.ts'

/** Make the matcher: answers in, kinds of provider with reasons and next steps out. */
export const createMatcher =
  (
    knowledge: MatchingKnowledge,
    directory: Directory = NO_DIRECTORY,
    nameOf: Bot['nameOf'] = (_, code) => code,
  ): Bot['match'] =>
  (answers: Answers, language: string): Matching =>
    match(knowledge, directory, nameOf, answers, language)

function match(
  knowledge: MatchingKnowledge,
  directory: Directory,
  nameOf: Bot['nameOf'],
  answers: Answers,
  language: string,
): Matching {
  const facts = factsOf(answers)
  const seats = seatsFor(knowledge.providers, stageOf(answers))
  const fired = firedRules(knowledge, facts)
  const slots = { ...slotsOf(knowledge, answers, facts), ...licenceSlot(knowledge, answers, nameOf) }
  const chosen = ranked(standings(knowledge.providers, fired, seats), fired, facts, seats)
  // Help that is no kind of provider (a support group) has no seat; who does not see this age has none either.
  const sees = (type: string): boolean => seats.get(type) === type || knowledge.providers.every(({ id }) => id !== type)
  const suggestedProviders = chosen.map(({ provider }) => provider)
  const suggested = new Set(suggestedProviders.map(({ id }) => id))
  const safety = new Set(fired.filter((rule) => rule.safety).map(({ id }) => id))
  return {
    urgent: fired.some(({ then }) => then.urgent),
    suggestions: chosen.map((one, at) => suggestionOf(knowledge, one, at + 1, fired, facts, slots)),
    alsoSee: notesOf(knowledge, fired, 'also', facts, slots).filter(
      ({ type, rule }) => sees(type) && (!suggested.has(type) || safety.has(rule)),
    ),
    heldBack: notesOf(knowledge, fired, 'hold', facts, slots),
    nextSteps: nextSteps(knowledge, {
      fired,
      facts,
      slots,
      first: chosen[0]?.provider.id ?? '',
      insurer: answers.insurer,
      listings: listingLines(knowledge, directory, answers, suggestedProviders, language),
    }),
    rulesVersion: [knowledge.version, directory.version].filter((part) => part !== '').join('+'),
  }
}

/** The rules that fire: safety first, then in the order of the files. */
export function firedRules({ rules }: MatchingKnowledge, facts: Facts): readonly Rule[] {
  const fired = rules.filter(({ when }) => holds(when, facts))
  return [...fired.filter(({ safety }) => safety), ...fired.filter(({ safety }) => !safety)]
}

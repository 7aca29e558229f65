import type { MatchingKnowledge } from '../matching/knowledge.ts'
import type { Fault } from './fault.ts'

/** Every name a rule or step uses must exist, and every name must have its words. */
export function nameFaults(knowledge: MatchingKnowledge, language: string): readonly Fault[] {
  const { rules, steps, ways, sources, words, providers } = knowledge
  const types = providers.map(({ id }) => id)
  const called = steps.filter((step) => step.called).map(({ id }) => id)
  return [
    ...rules.flatMap(({ id, then, source }) => [
      ...missing(RULES, id, [...then.lead, ...then.require, ...then.hold, ...Object.keys(then.favour)], types, 'type'),
      ...missing(RULES, id, [...then.ask, ...then.avoid], Object.keys(ways), 'way of working'),
      ...missing(RULES, id, then.steps, called, 'called step'),
      ...missing(RULES, id, [source], Object.keys(sources), 'source'),
    ]),
    ...worded(
      language,
      'rules',
      rules.map(({ id }) => id),
      Object.keys(words.rules),
    ),
    ...worded(language, 'ways', Object.keys(ways), Object.keys(words.ways)),
    ...worded(
      language,
      'steps',
      steps.map(({ id }) => id),
      Object.keys(words.steps),
    ),
    ...worded(language, 'terms.types', types, Object.keys(words.terms.types)),
    ...missing(
      `content/${language}/providers.yml`,
      'instead',
      providers.flatMap(({ instead }) => instead ?? []),
      types,
      'type',
    ),
    ...twice(rules.map(({ id }) => id)),
  ]
}

const RULES = 'content/matching'

const missing = (
  file: string,
  at: string,
  names: readonly string[],
  known: readonly string[],
  kind: string,
): readonly Fault[] =>
  names
    .filter((name) => !known.includes(name))
    .map((name) => ({
      file,
      line: 1,
      what: `${at}: no ${kind} is called "${name}"`,
      fix: `use one of: ${known.join(', ')}`,
    }))

function worded(language: string, part: string, ids: readonly string[], known: readonly string[]): readonly Fault[] {
  const file = `content/${language}/matching.yml`
  return [
    ...ids
      .filter((id) => !known.includes(id))
      .map((id) => ({ file, line: 1, what: `${part}: "${id}" has no words`, fix: 'write them' })),
    ...known
      .filter((id) => !ids.includes(id))
      .map((id) => ({ file, line: 1, what: `${part}: words for "${id}", which does not exist`, fix: 'remove them' })),
  ]
}

const twice = (ids: readonly string[]): readonly Fault[] =>
  ids
    .filter((id, at) => ids.indexOf(id) !== at)
    .map((id) => ({ file: RULES, line: 1, what: `two rules are called ${id}`, fix: 'rename one' }))

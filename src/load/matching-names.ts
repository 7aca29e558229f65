import type { MatchingKnowledge } from '../matching/knowledge.ts'
import type { Fault, Place } from './fault.ts'

/** The place of a path in a file of the matcher. */
export type PlaceIn = (file: string, path: readonly PropertyKey[]) => Place

/** The place of a rule, or of a path in it. */
export type RulePlace = (rule: string, path?: readonly PropertyKey[]) => Place

interface Places {
  readonly at: PlaceIn
  readonly placeOf: RulePlace
}

/** Every name a rule or step uses must exist, every name must have its words, and every word a name. */
export function nameFaults(knowledge: MatchingKnowledge, language: string, places: Places): readonly Fault[] {
  const { rules, steps, ways, words, providers } = knowledge
  const types = providers.map(({ id }) => id)
  const file = `content/${language}/matching.yml`
  const worded = (part: readonly string[], ids: readonly string[], said: Readonly<Record<string, string | object>>) =>
    wordFaults(ids, Object.keys(said), part, (path) => places.at(file, path))
  return [
    ...ruleNameFaults(knowledge, types, places),
    ...worded(
      ['rules'],
      rules.map(({ id }) => id),
      words.rules,
    ),
    ...worded(['ways'], Object.keys(ways), words.ways),
    ...worded(
      ['steps'],
      steps.map(({ id }) => id),
      words.steps,
    ),
    ...worded(['terms', 'types'], types, words.terms.types),
    ...missing(Object.keys(words.terms['types-abroad']), types, 'type', (_, name) =>
      places.at(file, ['terms', 'types-abroad', name]),
    ),
    ...providers.flatMap(({ id, instead }) =>
      missing(instead === null ? [] : [instead], types, 'type', () =>
        places.at(`content/${language}/providers.yml`, ['providers', id, 'instead']),
      ),
    ),
    ...idleFaults(knowledge, places),
    ...twice(rules.map(({ id }) => id)).map((id) => ({
      ...places.placeOf(id),
      what: `two rules are called ${id}`,
      fix: 'rename one',
    })),
  ]
}

/** Ways and called steps that no rule asks for would never be seen. */
function idleFaults({ rules, steps, ways, sources }: MatchingKnowledge, { at }: Places): readonly Fault[] {
  const asked = new Set(rules.flatMap(({ then, source }) => [...then.ask, ...then.steps, source]))
  const idle = (file: string, id: string, path: readonly PropertyKey[]) => ({
    ...at(`content/matching/${file}.yml`, path),
    what: `no rule asks for "${id}"`,
    fix: 'let a rule ask for it, or remove it',
  })
  return [
    ...Object.keys(ways).flatMap((id) => (asked.has(id) ? [] : [idle('ways', id, ['ways', id])])),
    ...Object.keys(sources).flatMap((id) => (asked.has(id) ? [] : [idle('sources', id, ['sources', id])])),
    ...steps.flatMap(({ id, called }, index) =>
      called && !asked.has(id) ? [idle('steps', id, ['steps', index])] : [],
    ),
  ]
}

function ruleNameFaults(
  { rules, steps, ways, sources }: MatchingKnowledge,
  types: readonly string[],
  { placeOf }: Places,
): readonly Fault[] {
  const called = steps.filter((step) => step.called).map(({ id }) => id)
  return rules.flatMap(({ id, then, source }) => {
    const named = (
      part: 'lead' | 'require' | 'hold' | 'ask' | 'avoid' | 'steps',
      known: readonly string[],
      kind: string,
    ) => missing(then[part], known, kind, (at) => placeOf(id, ['then', part, at]))
    return [
      ...(['lead', 'require', 'hold'] as const).flatMap((part) => named(part, types, 'type')),
      ...missing(Object.keys(then.favour), types, 'type', (_, name) => placeOf(id, ['then', 'favour', name])),
      ...(['ask', 'avoid'] as const).flatMap((part) => named(part, Object.keys(ways), 'way of working')),
      ...named('steps', called, 'called step'),
      ...missing([source], Object.keys(sources), 'source', () => placeOf(id, ['source'])),
    ]
  })
}

const missing = (
  names: readonly string[],
  known: readonly string[],
  kind: string,
  place: (at: number, name: string) => Place,
): readonly Fault[] =>
  names.flatMap((name, at) =>
    known.includes(name)
      ? []
      : [{ ...place(at, name), what: `no ${kind} is called "${name}"`, fix: `use one of: ${known.join(', ')}` }],
  )

function wordFaults(
  ids: readonly string[],
  said: readonly string[],
  part: readonly string[],
  place: (path: readonly string[]) => Place,
): readonly Fault[] {
  const at = part.join('.')
  return [
    ...ids
      .filter((id) => !said.includes(id))
      .map((id) => ({ ...place(part), what: `${at}: "${id}" has no words`, fix: 'write them' })),
    ...said
      .filter((id) => !ids.includes(id))
      .map((id) => ({
        ...place([...part, id]),
        what: `${at}: words for "${id}", which does not exist`,
        fix: 'remove them',
      })),
  ]
}

const twice = (ids: readonly string[]): readonly string[] => ids.filter((id, at) => ids.indexOf(id) !== at)

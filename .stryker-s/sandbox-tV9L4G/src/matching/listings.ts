// @ts-nocheck
import type { Answers } from '../core/answers.ts'
import type { Directory, Listing } from '../core/matching.ts'
import type { MatchingKnowledge, Provider } from './knowledge.ts'

/** The operator's list when there is none. */
export const NO_DIRECTORY: Directory = { find: () => [], version: '' }

/** Providers of the operator's list that fit the answers, each put into a line. Without a place nobody can be near. */
export function listingLines(
  { words, providers }: MatchingKnowledge,
  directory: Directory,
  answers: Answers,
  suggested: readonly Provider[],
  language: string,
): readonly string[] {
  const { region, format = 'either', preferences } = answers
  if (region === undefined) return []
  const asked = preferences?.language
  const found = directory.find({
    kinds: suggested.map(({ codes }) => codes),
    region,
    language: asked ?? language,
    languageAsked: asked !== undefined,
    format,
    turn: JSON.stringify({ ...answers, dialogVersion: undefined, contentVersion: undefined }),
  })
  return found.map((one) => lineOf(one, words, kindOf(one, suggested) ?? kindOf(one, providers)))
}

const kindOf = ({ codes }: Listing, among: readonly Provider[]): Provider | undefined =>
  among.find((provider) => provider.codes.some((code) => codes.includes(code)))

function lineOf(one: Listing, { terms, slots }: MatchingKnowledge['words'], kind: Provider | undefined): string {
  const what = [one.name, terms.types[kind?.id ?? ''], one.city].filter((part) => part !== undefined && part !== '')
  const how = [
    ...one.formats.map((format) => terms.needs[format]),
    one.accepting === true ? terms.filters.accepting : slots['accepting-unknown'],
    one.phone,
    one.url,
    `${slots.checked ?? ''} ${one.verified}`,
  ].filter((part) => part !== undefined && part !== '')
  return `${what.join(', ')}: ${how.join(', ')}`
}

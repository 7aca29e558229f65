import type { Entry } from '../core/words.ts'
import type { Fault } from './fault.ts'
import type { Forbidden } from './forbidden.ts'
import { SLOTS_ANYWHERE, SLOTS_IN } from './text-slots.ts'
import type { EntrySource } from './words.ts'

/**
 * The narrowest channel decides. Slack takes 3,000 characters in a section block and 75 in a button or an option
 * (docs.slack.dev/reference/block-kit: section block, button element, option object); a Teams message may weigh 40 KB
 * (learn.microsoft.com, "Format your bot messages"), so what fits Slack fits there too.
 */
export const LONGEST_TEXT = 3000
export const LONGEST_LABEL = 75
/** Slack shows at most 25 buttons in one actions block (same pages). */
export const MOST_CHOICES = 25

/** Faults in what is said, whoever says it: too long for a channel, a phrase that may not be used, a name in braces nobody fills. */
export function textFaults(
  entries: readonly EntrySource[],
  forbidden: (text: string) => readonly Forbidden[],
): readonly Fault[] {
  return entries.flatMap((source) => {
    const { key, entry, file, line } = source
    const found = [
      ...lengthProblems(entry),
      ...braceProblems(key, entry),
      ...phraseProblems(spokenIn(entry).concat(labelsIn(entry)), forbidden),
    ]
    return found.map(([what, fix]) => ({ file, line, what: `"${key}": ${what}`, fix }))
  })
}

type Problem = readonly [what: string, fix: string]

/** All the texts an entry can say. */
export const spokenIn = ({ text, short, why, again, as }: Entry): string[] =>
  [text, short, why, again, ...Object.values(as)].filter((one) => one !== '')

const labelsIn = ({ options, name }: Entry): string[] => [name, ...Object.values(options)].map(({ label }) => label)

function lengthProblems(entry: Entry): readonly Problem[] {
  const choices = Object.keys(entry.options).length
  return [
    ...spokenIn(entry)
      .filter((text) => text.length > LONGEST_TEXT)
      .map(
        (text): Problem => [
          `${text.length} characters, over the ${LONGEST_TEXT} Slack shows`,
          'shorten it or split it',
        ],
      ),
    ...labelsIn(entry)
      .filter((label) => label.length > LONGEST_LABEL)
      .map(
        (label): Problem => [
          `"${label.slice(0, 20)}…" is a label of ${label.length} characters, over ${LONGEST_LABEL}`,
          'shorten it',
        ],
      ),
    ...(choices > MOST_CHOICES
      ? [[`${choices} choices, over the ${MOST_CHOICES} Slack shows`, 'ask in two steps'] as const]
      : []),
  ]
}

/** What the words that tell the sum of a questionnaire may mention. */
const SCORE = ['score', 'most']

function braceProblems(key: string, entry: Entry): readonly Problem[] {
  const known: readonly string[] = [
    ...SLOTS_ANYWHERE,
    ...(SLOTS_IN[key] ?? []),
    ...(key.endsWith('.score') ? SCORE : []),
  ]
  const named = spokenIn(entry).flatMap((text) => [...text.matchAll(/\{([\w-]+)\}/g)].map(([, name = '']) => name))
  return [...new Set(named)]
    .filter((name) => !known.includes(name))
    .map((name): Problem => [`nobody fills {${name}}`, `use {${known.join('}, {')}}, or write it out`])
}

/** Phrases that may not be used, as problems of the texts they stand in. */
export function phraseProblems(
  texts: readonly string[],
  forbidden: (text: string) => readonly Forbidden[],
): readonly Problem[] {
  const found = new Map(texts.flatMap(forbidden).map((phrase) => [phrase.says, phrase]))
  return [...found.values()].map(
    ({ says, why, instead }): Problem => [`"${says}" may not be used, because ${why}`, `write instead: ${instead}`],
  )
}

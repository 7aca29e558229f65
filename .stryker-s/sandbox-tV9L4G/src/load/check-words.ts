// @ts-nocheck
import type { Dialog, Step } from '../core/dialog.ts'
import { CONCERNS, SLOTS } from '../core/vocabulary.ts'
import type { Entry, Words } from '../core/words.ts'
import type { DialogSource } from './dialog.ts'
import type { Fault } from './fault.ts'
import { COMMANDS, FIXED, FIXED_OPTIONS } from './fixed-words.ts'
import type { EntrySource } from './words.ts'

/** Faults in how one language's words meet the dialogs: missing, unused, unlabelled. */
export function wordFaults(
  dialogs: readonly DialogSource[],
  words: Words,
  entries: readonly EntrySource[],
): readonly Fault[] {
  const needs = needsOf(dialogs.filter(isSpokenIn(words, entries)), words.language)
  const written = new Map(entries.map((entry) => [entry.key, entry]))
  return [
    ...[...needs.values()].flatMap((need) => missingWords(need, written.get(need.key), words.language)),
    ...entries.flatMap((entry) => unusedWords(entry, needs.get(entry.key))),
    ...writtenTwice(entries),
    ...commandFaults(words),
    ...concernFaults(words),
  ]
}

/** A questionnaire speaks the languages someone wrote its words in, and at least its own. */
const isSpokenIn =
  ({ language }: Words, entries: readonly EntrySource[]) =>
  ({ dialog: { id, form } }: DialogSource): boolean =>
    form === null || form.language === language || entries.some(({ key }) => key.startsWith(`${id}.`))

/** An entry something in the engine or a dialog will say, and the buttons it needs. */
interface Need {
  readonly key: string
  readonly options: readonly string[]
  /** A question with an answer of its own is told back in the summary, and needs a name there. */
  readonly named: boolean
  readonly file: string
  readonly line: () => number
}

function needsOf(dialogs: readonly DialogSource[], language: string): ReadonlyMap<string, Need> {
  const steps = dialogs.flatMap(({ dialog, file, lineOf }) =>
    Object.entries(dialog.steps)
      .filter(([, step]) => !step.silent)
      .map(([name, step]): Need => ({ ...wantsOf(step), ...bandsOf(dialog, step), file, line: () => lineOf(name) })),
  )
  const fixed = Object.entries(FIXED).flatMap(([dialog, names]) =>
    names.map((name): Need => {
      const key = `${dialog}.${name}`
      const file = `content/${language}/${dialog}.md`
      return { key, options: FIXED_OPTIONS[key] ?? [], named: false, file, line: () => 1 }
    }),
  )
  return new Map([...steps, ...fixed].map((need) => [need.key, need]))
}

/** Where the sum of a questionnaire is told, there is a line for each band the operator set. */
const bandsOf = ({ form }: Dialog, { show }: Step): Partial<Need> =>
  show === 'score' ? { options: Object.keys(form?.bands ?? {}) } : {}

function wantsOf({ key, expect, optional }: Step): Pick<Need, 'key' | 'options' | 'named'> {
  const options = expect && (expect.kind === 'choose' || expect.kind === 'several') ? expect.options : []
  return { key, options, named: expect !== null && expect.kind !== 'concerns' && optional }
}

function missingWords(need: Need, written: EntrySource | undefined, language: string): readonly Fault[] {
  const { key, options, named, file, line } = need
  const name = key.slice(key.indexOf('.') + 1)
  const home = `content/${language}/${key.slice(0, key.indexOf('.'))}.md`
  if (written === undefined) {
    return [{ file, line: line(), what: `"${key}" has no words`, fix: `write "## ${name}" in ${home}` }]
  }
  const fault = (what: string, fix: string): Fault => ({
    file: written.file,
    line: written.line,
    what: `"${name}": ${what}`,
    fix,
  })
  const { entry } = written
  return [
    ...(entry.text === '' ? [fault('nothing is said', 'write the words under the head')] : []),
    ...(named && entry.name.label === '' ? [fault('it has no name for the summary', 'add "### name"')] : []),
    ...options
      .filter((id) => !entry.options[id]?.label)
      .map((id) => fault(`the choice "${id}" has no label`, `add "- ${id}: what the button says"`)),
    ...sharedWays(entry).map((way) => fault(`two choices hear "${way}"`, 'keep it at one of them')),
  ]
}

function sharedWays({ options }: Entry): readonly string[] {
  const ways = Object.values(options).flatMap(({ label, also }) => [
    ...new Set([label, ...also].map((way) => way.toLowerCase())),
  ])
  return [...new Set(ways.filter((way, at) => ways.indexOf(way) < at))]
}

function unusedWords({ key, entry, file, line }: EntrySource, need: Need | undefined): readonly Fault[] {
  const name = key.slice(key.indexOf('.') + 1)
  if (need === undefined)
    return [{ file, line, what: `"${name}": nothing ever says this`, fix: 'remove it, or correct the name' }]
  const known = key === 'replies.values' ? VALUES : need.options
  return Object.keys(entry.options)
    .filter((id) => !known.includes(id))
    .map((id) => ({
      file,
      line,
      what: `"${name}": "${id}" is no choice there`,
      fix: 'remove it, or add it to the dialog',
    }))
}

/** Every value a slot can hold, as `replies.values` names it: `ageBand-13-17`. */
const VALUES = Object.entries(SLOTS).flatMap(([slot, ids]) => (ids ?? []).map((id) => `${slot}-${id}`))

/** Two files may belong to one dialog, but a step is worded once. */
const writtenTwice = (entries: readonly EntrySource[]): readonly Fault[] =>
  entries.flatMap(({ key, file, line }, at) => {
    const first = entries.findIndex((other) => other.key === key)
    const other = entries[first]?.file ?? ''
    return first < at && other !== file
      ? [{ file, line, what: `"${key}" stands in ${other} too`, fix: 'keep one' }]
      : []
  })

function commandFaults({ commands, language }: Words): readonly Fault[] {
  const file = `content/${language}/commands.yml`
  const heard = Object.entries(commands).flatMap(([name, { phrases }]) =>
    [...new Set(phrases.map((phrase) => phrase.toLowerCase()))].map((phrase) => ({ name, phrase })),
  )
  const fault = (what: string, fix: string): Fault => ({ file, line: 1, what, fix })
  return [
    ...COMMANDS.filter((name) => commands[name] === undefined).map((name) =>
      fault(`the command "${name}" is missing`, 'add it'),
    ),
    ...Object.keys(commands)
      .filter((name) => !COMMANDS.includes(name))
      .map((name) => fault(`nobody carries out the command "${name}"`, 'remove it, or correct the name')),
    ...heard.flatMap(({ name, phrase }, at) => {
      const first = heard.find((one) => one.phrase === phrase)
      return first && first.name !== name && heard.indexOf(first) < at
        ? [fault(`"${phrase}" means both ${first.name} and ${name}`, 'keep it at one of them')]
        : []
    }),
  ]
}

function concernFaults({ concerns, language }: Words): readonly Fault[] {
  const missing = CONCERNS.filter((id) => !concerns[id])
  if (missing.length === 0) return []
  const file = `content/${language}/concerns.yml`
  return [{ file, line: 1, what: `no label for ${missing.join(', ')}`, fix: 'add the everyday words for each' }]
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bot, Clinic } from './core/bot.ts'
import type { Directory } from './core/matching.ts'
import { offering } from './core/offering.ts'
import type { Words } from './core/words.ts'
import { check } from './load/check.ts'
import { readConcernLabels } from './load/concern-labels.ts'
import { loadConcerns } from './load/concerns.ts'
import { loadCrisisLines } from './load/crisis-lines.ts'
import { crisisLinesIn } from './load/crisis-words.ts'
import { loadDangerModel } from './load/danger-model.ts'
import { readVersion } from './load/earlier.ts'
import { type Fault, type Loaded, printFault } from './load/fault.ts'
import { loadForbidden } from './load/forbidden.ts'
import { languagesOf, load } from './load/index.ts'
import { loadLessons } from './load/lessons.ts'
import { loadMatching } from './load/matching.ts'
import { loadModel } from './load/model.ts'
import { operatorWordsFaults } from './load/operator-words.ts'
import { loadOrganisation } from './load/organisation.ts'
import { pageWordsFaults } from './load/page-words.ts'
import { spokenFaults } from './load/spoken.ts'
import { type DialogFiles, dialogFiles } from './load/version.ts'
import { createMatcher } from './matching/matcher.ts'
import { createContacts } from './safety/contacts.ts'
import { createScreen } from './safety/screen.ts'
import { nameOf } from './understanding/grammar.ts'
import { createReader } from './understanding/reader.ts'
import { createTopics } from './understanding/topics.ts'

/** The bot, and everything wrong with the files it was made from: it is only to be used when there is nothing. */
export interface Made {
  readonly bot: Bot
  readonly faults: readonly Fault[]
  /** The sources of its dialogs, to be kept for the conversations that begin with them. */
  readonly files: () => DialogFiles
  /** The same bot with the dialogs of an earlier version; null when today's checks find a fault in them. */
  readonly as: (files: DialogFiles) => Bot | null
}

/** Join what the files say with the readers that know how to use it. `today` (YYYY-MM-DD) decides what is out of date; `directory` is the operator's list of providers, if there is one, and `clinic` who receives summaries. */
export function createBot(
  root: string,
  today: string = new Date().toISOString().slice(0, 10),
  directory?: Directory,
  clinic: Clinic | null = null,
): Made {
  const languages = languagesOf(root)
  const concerns = each(languages, (language) => readLabels(root, language))
  const lexicons = each(speaking(root, languages), (language) => loadConcerns(root, language))
  const models = each(speaking(root, languages), (language) => loadModel(root, language))
  const shipped = load(root, concerns.value)
  const lines = loadCrisisLines(root, today)
  const spokenLines = each(languages, (language) => crisisLinesIn(root, language, lines.value))
  const danger = loadDangerModel(root)
  const lessons = each(languages, (language) => loadLessons(root, language))
  const told = Object.values(lessons.value).flat()
  const forbidden = loadForbidden(root)
  const matching = each(speaking(root, languages), (language) => loadMatching(root, language, today))
  const matchers = new Map(
    Object.entries(matching.value).map(([language, known]) => [language, createMatcher(known, directory, nameOf)]),
  )
  const knowledge = Object.fromEntries(
    Object.entries(lexicons.value).map(([language, lexicon]) => [
      language,
      { lexicon, model: models.value[language]?.model ?? null },
    ]),
  )
  const offered = (dialogs: Bot['dialogs']) => offering(dialogs, unavailable(dialogs, clinic))
  const bot: Bot = {
    dialogs: offered(shipped.value.dialogs),
    words: shipped.value.words,
    versions: shipped.value.versions,
    clinic,
    screen: createScreen(danger.value?.model ?? null),
    read: createReader(knowledge),
    ...createTopics(told),
    nameOf,
    match: (answers, language) => known(matchers, language)(answers, language),
    contacts: createContacts(lines.value, loadOrganisation(root, today).value?.crisis, spokenLines.value),
  }
  const read = [shipped, concerns, lexicons, models, lines, spokenLines, danger, lessons, forbidden, matching].flatMap(
    ({ faults }) => faults,
  )
  const said = languages.flatMap((language) => spokenFaults(root, language, forbidden.value))
  const page = [...languages.flatMap((language) => pageWordsFaults(root, language)), ...operatorWordsFaults(root)]
  const against = { lessons: told, forbidden: forbidden.value }
  return {
    bot,
    faults: once([...read, ...said, ...page, ...check(shipped.value, against)]),
    files: () => dialogFiles(root, languages),
    as: (files) => {
      const { value, faults } = readVersion(files, shipped.value)
      if (faults.length > 0 || check(value, against).length > 0) return null
      return { ...bot, dialogs: offered(value.dialogs), words: value.words, versions: value.versions }
    },
  }
}

/** A file every language shares is read for each, and its faults are told once. */
const once = (faults: readonly Fault[]): readonly Fault[] => [
  ...new Map(faults.map((fault) => [printFault(fault), fault])).values(),
]

/** Commands that have nothing to do here. */
const unavailable = (dialogs: Bot['dialogs'], clinic: Clinic | null): readonly string[] => [
  ...(clinic === null ? ['send'] : []),
  ...(Object.values(dialogs).some(({ form }) => form !== null) ? [] : ['form']),
]

function each<T>(languages: readonly string[], read: (language: string) => Loaded<T>): Loaded<Record<string, T>> {
  const all = languages.map((language) => [language, read(language)] as const)
  return {
    value: Object.fromEntries(all.map(([language, { value }]) => [language, value])),
    faults: all.flatMap(([, { faults }]) => faults),
  }
}

/** The languages the matcher has words in; English always, so that a missing file is told. */
const speaking = (root: string, languages: readonly string[]): readonly string[] =>
  languages.filter((language) => language === 'en' || existsSync(join(root, `content/${language}/matching.yml`)))

function readLabels(root: string, language: string): Loaded<Words['concerns']> {
  const file = `content/${language}/concerns.yml`
  const path = join(root, file)
  return existsSync(path) ? readConcernLabels(readFileSync(path, 'utf8'), file) : { value: {}, faults: [] }
}

function known<T>(byLanguage: ReadonlyMap<string, T>, language: string): T {
  const found = byLanguage.get(language) ?? byLanguage.get('en')
  if (found === undefined) throw new Error('content/en is always needed')
  return found
}

import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { MatchingKnowledge, Rule } from '../matching/knowledge.ts'
import { loadCrisisLines } from './crisis-lines.ts'
import { crisisLinesIn } from './crisis-words.ts'
import type { Fault, Loaded, Place } from './fault.ts'
import { nameFaults, type PlaceIn, type RulePlace } from './matching-names.ts'
import { MatchingWordsFile, ProvidersFile, RulesFile, SourcesFile, StepsFile, WaysFile } from './matching-schema.ts'
import { loadOrganisation } from './organisation.ts'
import { readYaml } from './yaml.ts'

/** In this order they speak: of what is required, safety comes first and wishes before the rest. */
const RULE_FILES = ['safety', 'wishes', 'concerns'] as const

/** What the matcher knows, and where each rule stands. */
export interface LoadedMatching extends Loaded<MatchingKnowledge> {
  readonly placeOf: (rule: string) => Place
}

/** Read everything the matcher knows, in one language; `today` decides which contacts of the organisation have expired. */
export function loadMatching(
  root: string,
  language: string,
  today: string = new Date().toISOString().slice(0, 10),
): LoadedMatching {
  const faults: Fault[] = []
  const lines = new Map<string, (path: readonly PropertyKey[]) => number>()
  const at: PlaceIn = (file, path) => ({ file, line: lines.get(file)?.(path) ?? 1 })
  const hash = createHash('sha256')
  const read = <S extends z.ZodType>(file: string, schema: S): z.infer<S> | null => {
    const path = join(root, file)
    if (!existsSync(path)) {
      faults.push({ file, line: 1, what: 'this file is missing', fix: 'add it, the matcher needs it' })
      return null
    }
    const source = readFileSync(path, 'utf8')
    hash.update(`${file}\n${source}\n`)
    const yaml = readYaml(source, file, schema)
    faults.push(...yaml.faults)
    lines.set(file, yaml.lineOf)
    return yaml.value
  }
  const ruled = RULE_FILES.flatMap((name) => {
    const file = `content/matching/${name}.yml`
    const rules = rulesOf(read(file, RulesFile), name === 'safety')
    return rules.map((rule, index) => ({ rule, file, index }))
  })
  const rules = ruled.map(({ rule }) => rule)
  const placeOf: RulePlace = (id, path = []) => {
    const found = ruled.findLast(({ rule }) => rule.id === id)
    return found ? at(found.file, ['rules', found.index, ...path]) : { file: 'content/matching', line: 1 }
  }
  const steps = read('content/matching/steps.yml', StepsFile)?.steps ?? []
  const ways = read('content/matching/ways.yml', WaysFile)?.ways ?? {}
  const sources = read('content/matching/sources.yml', SourcesFile)?.sources ?? {}
  const listed = read(`content/${language}/providers.yml`, ProvidersFile)?.providers ?? {}
  const providers = Object.entries(listed).map(([id, { 'also-nucc': more, listed, ...provider }]) => ({
    ...provider,
    id,
    codes: listed ? [provider.nucc, ...more] : [],
  }))
  const words = read(`content/${language}/matching.yml`, MatchingWordsFile) ?? NO_WORDS
  const organisation = loadOrganisation(root, today)
  const helpLines = helpLinesOf(root, language)
  hash.update(JSON.stringify([organisation.value, helpLines]))
  const value: MatchingKnowledge = {
    providers,
    rules,
    steps,
    ways,
    sources: Object.fromEntries(
      Object.entries(sources).map(([id, { title, url }]) => [id, url ? `${title}, ${url}` : title]),
    ),
    words,
    organisation: organisation.value,
    helpLines,
    version: hash.digest('hex').slice(0, 12),
  }
  const names = faults.length === 0 ? nameFaults(value, language, { at, placeOf }) : []
  return { value, faults: [...faults, ...organisation.faults, ...names], placeOf }
}

const rulesOf = (file: z.infer<typeof RulesFile> | null, safety: boolean): readonly Rule[] =>
  (file?.rules ?? []).map((rule) => ({ ...rule, safety, reviewed: rule.reviewed ?? file?.reviewed ?? '' }))

/** The help lines as sentences name them; `bot.ts` reports the faults of their file. */
function helpLinesOf(root: string, language: string): MatchingKnowledge['helpLines'] {
  const { countries } = crisisLinesIn(root, language, loadCrisisLines(root).value).value
  const labels = (lines: readonly Line[]): readonly string[] => lines.map(named)
  return Object.fromEntries(
    Object.entries(countries).map(([code, { emergency, lines, abuse }]) => [
      code,
      { emergency, lines: labels(lines).slice(0, MOST_LINES), abuse: labels(abuse) },
    ]),
  )
}

interface Line {
  readonly label: string
  readonly note: string
}

/** A number alone says nothing of who answers: with the first sentence of its note. */
function named({ label, note }: Line): string {
  const [who = ''] = note.split(/\.(?:\s|$)/)
  return who === '' ? label : `${label} (${who})`
}

/** A step that names more lines than this is not read. */
const MOST_LINES = 2

const NO_WORDS: MatchingKnowledge['words'] = {
  language: 'en',
  people: {},
  concerns: {},
  rules: {},
  ways: {},
  steps: {},
  slots: {},
  terms: { needs: {}, filters: {}, types: {}, 'types-abroad': {} },
}

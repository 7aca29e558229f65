// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import type { ConcernId } from '../core/vocabulary.ts'
import { loadConcerns } from '../load/concerns.ts'
import { loadExamples } from '../load/examples.ts'
import { loadLessons } from '../load/lessons.ts'
import { variantsOf } from '../understanding/training/examples.ts'
import type { Chance } from './chance.ts'
import { type Sayings, sayingsOf } from './sayings.ts'

/** What made-up people draw their words from: the project's own files, and a few sayings. */
export interface Material {
  readonly language: string
  /** First sentences, by the concern they tell of; its everyday name where there is no example. */
  readonly openings: ReadonlyMap<ConcernId, readonly string[]>
  /** Questions a lesson answers: the lessons' own titles. */
  readonly questions: readonly string[]
  /** Lessons by id, for a tap on one. */
  readonly lessons: readonly string[]
  readonly insurers: readonly string[]
  readonly places: readonly string[]
  readonly languages: readonly string[]
  readonly sayings: Sayings
}

/** Names are the same in every language people write to us in. */
const INSURERS = [
  'Aetna',
  'Cigna',
  'Humana',
  'Kaiser Permanente',
  'Medicaid',
  'Blue Cross Blue Shield',
  'UnitedHealthcare',
]
const REGIONS = ['US-OH', 'US-CA', 'US-CO', 'US-IL', 'US-NY', 'US-WV', 'CA-ON', 'IE', 'GB', 'DE', 'ES', 'MX', 'NZ']
const LANGUAGES = ['en', 'es', 'fr', 'zh', 'ar']

/** Gather the words of a language. The examples also taught the model, so that understanding looks better here than it is. */
export function materialOf(root: string, bot: Bot, language: string): Material {
  const { lists } = loadConcerns(root, language).value
  const openings = new Map<ConcernId, string[]>()
  for (const example of loadExamples(root, language, lists).value.lines) {
    const [text] = variantsOf(example, lists, () => 0)
    const [concern] = example.concerns
    if (text !== undefined && concern !== undefined)
      openings.set(concern, [...(openings.get(concern) ?? []), text.text])
  }
  for (const [id, label] of Object.entries(bot.words[language]?.concerns ?? {}))
    if (!openings.has(id as ConcernId)) openings.set(id as ConcernId, [label])
  const lessons = loadLessons(root, language).value
  return {
    language,
    openings,
    questions: lessons.map(({ title }) => (title.endsWith('?') ? title : `${title}?`)),
    lessons: lessons.map(({ id }) => id),
    insurers: INSURERS,
    places: REGIONS.map((code) => bot.nameOf('region', code, language)),
    languages: LANGUAGES.map((code) => bot.nameOf('language', code, language)),
    sayings: sayingsOf(language),
  }
}

/** What somebody might begin with who comes with these concerns. */
export const openingFor = ({ openings }: Material, concerns: readonly ConcernId[], chance: Chance): string =>
  concerns.map((id) => chance.pick(openings.get(id) ?? [], id)).join('. ')

import MiniSearch from 'minisearch'
import type { Bot, Lesson } from '../core/bot.ts'
import type { Topic } from '../core/reading.ts'
import { SURE } from '../core/repair.ts'
import type { LessonSource } from './lesson-source.ts'
import { termsOf, Vocabulary } from './topics-terms.ts'

/** The lessons of every language, found by a question or by id. A language without lessons answers from English. */
export function createTopics(lessons: readonly LessonSource[]): Pick<Bot, 'topics' | 'lesson'> {
  const languages = [...new Set(lessons.map(({ language }) => language))]
  const shelves = new Map(languages.map((name) => [name, createShelf(lessons.filter((l) => l.language === name))]))
  const shelf = (language: string) => shelves.get(language) ?? shelves.get('en')
  return {
    topics: (question, language) => shelf(language)?.topics(question) ?? [],
    lesson: (id, language) => shelf(language)?.lesson(id) ?? null,
  }
}

/** The topic that answers, or null when none is sure enough: then the bot says it does not know and offers the nearest. */
export const answers = ([best]: readonly Topic[]): Topic | null => (best && best.score >= SURE ? best : null)

interface Shelf {
  readonly topics: (question: string) => readonly Topic[]
  readonly lesson: (id: string) => Lesson | null
}

/** One section, ready to be compared with a question. */
interface Entry {
  readonly id: string
  readonly title: string
  readonly told: ReadonlySet<string>
  readonly phrases: readonly (readonly string[])[]
}

function createShelf(lessons: readonly LessonSource[]): Shelf {
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  let made: ((question: string) => readonly Topic[]) | null = null
  return {
    lesson: (id) => byId.get(id) ?? null,
    // Made at the first question: a start should not wait for it.
    topics: (question) => {
      made ??= createSearch(lessons)
      return made(question)
    },
  }
}

function createSearch(lessons: readonly LessonSource[]): Shelf['topics'] {
  const entries = new Map(lessons.map((lesson) => [lesson.id, entryOf(lesson)]))
  const vocabulary = new Vocabulary([...entries.values()].flatMap(({ phrases }) => phrases))
  const index = indexOf([...entries.values()])
  return (question) => {
    const terms = vocabulary.mended(termsOf(question.slice(0, LONGEST)))
    const found = index.search(terms.join(' ')).slice(0, CANDIDATES)
    const top = found[0]?.score ?? 1
    return found
      .flatMap(({ id, score }) => {
        const entry = entries.get(id)
        return entry
          ? [{ id: entry.id, title: entry.title, score: sureness(terms, entry, vocabulary, score / top) }]
          : []
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, OFFERED)
  }
}

function entryOf({ id, title, text, asked }: LessonSource): Entry {
  return { id, title, told: new Set(termsOf(text)), phrases: [title, ...asked].map(termsOf) }
}

/** BM25+ over how a section is asked for, what it is called and, less, what it tells. Words come in as stems already. */
function indexOf(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['asked', 'told'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { asked: 3 } },
  })
  index.addAll(
    entries.map(({ id, phrases, told }) => ({ id, asked: phrases.flat().join(' '), told: [...told].join(' ') })),
  )
  return index
}

/** How sure it is that a section answers: how like its nearest known way of asking the question is, how much of the question the section speaks of, and how it ranks. Shares were set on test/understanding/topics-questions.yml. */
function sureness(terms: readonly string[], { phrases, told }: Entry, vocabulary: Vocabulary, rank: number): number {
  const asked = vocabulary.total(terms)
  const nearest = Math.max(...phrases.map((phrase) => likeness(terms, phrase, asked, vocabulary)))
  const ways = new Set(phrases.flat())
  const spoken = terms.map((term) => vocabulary.weight(term) * (ways.has(term) ? 1 : told.has(term) ? TOLD : 0))
  const covered = spoken.reduce((sum, weight) => sum + weight, 0) / Math.max(asked, 1)
  return nearest * SHARE.nearest + covered * SHARE.covered + rank * SHARE.rank
}

const SHARE = { nearest: 0.6, covered: 0.3, rank: 0.1 }
const TOLD = 0.4

/** Dice's coefficient with each word weighed: 1 for the same words, 0 for none in common. */
function likeness(terms: readonly string[], phrase: readonly string[], asked: number, vocabulary: Vocabulary): number {
  const shared = vocabulary.total(phrase.filter((term) => terms.includes(term)))
  return (2 * shared) / Math.max(asked + vocabulary.total(phrase), 1)
}

const CANDIDATES = 12
const OFFERED = 5
/** No question needs more; the rest of a long message is not read for topics. */
const LONGEST = 400

import MiniSearch from 'minisearch'
import type { Bot, Lesson } from '../core/bot.ts'
import { looksLikeQuestion, mayAsk } from '../core/question.ts'
import type { Topic } from '../core/reading.ts'
import { SURE } from '../core/repair.ts'
import { grammarOf } from './grammar.ts'
import type { LessonSource } from './lesson-source.ts'
import { type Entry, isAsked, type Phrase, phraseOf, sureness } from './topics-likeness.ts'
import { type TopicGrammar, Vocabulary, wordsOf } from './topics-terms.ts'

/** The lessons of every language, found by a question or by id. A language without lessons answers from English. */
export function createTopics(lessons: readonly LessonSource[]): Pick<Bot, 'topics' | 'lesson'> {
  const languages = [...new Set(lessons.map(({ language }) => language))]
  const shelves = new Map<string, Shelf>()
  const shelf = (language: string): Shelf | undefined => {
    const name = languages.includes(language) ? language : 'en'
    const known = shelves.get(name)
    if (known !== undefined) return known
    const own = lessons.filter((lesson) => lesson.language === name)
    if (own.length > 0) shelves.set(name, createShelf(own, name))
    return shelves.get(name)
  }
  // A start waits for English only; another language is put up when it is first spoken.
  shelf('en')
  return {
    topics: (question, language) => shelf(language)?.topics(question) ?? [],
    lesson: (id, language) => shelf(language)?.lesson(id) ?? null,
  }
}

interface Shelf {
  readonly topics: (question: string) => readonly Topic[]
  readonly lesson: (id: string) => Lesson | null
}

function createShelf(lessons: readonly LessonSource[], language: string): Shelf {
  const grammar = grammarOf(language)
  const byId = new Map(lessons.map((lesson) => [lesson.id, lesson]))
  const { entries, vocabulary } = entriesOf(lessons, grammar)
  const index = indexOf([...entries.values()])
  return { lesson: (id) => byId.get(id) ?? null, topics }

  function topics(question: string): readonly Topic[] {
    const words = vocabulary.mended(wordsOf(question.slice(0, LONGEST), grammar.topics))
    const asked = phraseOf(words, vocabulary)
    const held = words.length === 1 || asked.terms.every(({ small }) => small) ? VAGUE : heldBack(question)
    const found = index.search([...asked.stems].join(' ')).slice(0, CANDIDATES)
    const top = found[0]?.score ?? 1
    const ranked = found
      .flatMap(({ id, score }) => {
        const entry = entries.get(id)
        return entry ? [topicOf(entry, asked, held, score / top)] : []
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, OFFERED)
    return isDoubtful(ranked)
      ? ranked.map((topic) => ({ ...topic, score: topic.score * unsure(ranked) }))
      : ranked.map(cut)
  }

  function heldBack(question: string): number {
    if (looksLikeQuestion(question, language)) return 1
    return mayAsk(question, language) ? HALF : VAGUE
  }

  function topicOf(entry: Entry, asked: Phrase, held: number, rank: number): Topic {
    const { id, title } = entry
    if (isAsked(asked, entry)) return { id, title, score: WORD_FOR_WORD }
    const sure = sureness(asked, entry, rank, vocabulary)
    return { id, title, score: held === 1 ? sure : Math.min(1, sure) * held }
  }
}

/** Sections of two lessons that answer about as well: the person says which, for every other such guess is wrong. */
function isDoubtful([best, second]: readonly Topic[]): boolean {
  if (!(best && second) || best.score < SURE || best.score >= 1) return false
  return second.score >= best.score * ALIKE && lessonOf(best) !== lessonOf(second)
}

const ALIKE = 0.88
const lessonOf = ({ id }: Topic): string => id.slice(0, id.indexOf('.'))

/** Brings the best of them just below what is told without asking. */
const unsure = ([best]: readonly Topic[]): number => BELOW_SURE / (best?.score ?? 1)

const cut = (topic: Topic): Topic => ({ ...topic, score: Math.min(1, topic.score) })

/** Before all that is only like it; what is offered is cut to 1 once it is in order. */
const WORD_FOR_WORD = 2

const BELOW_SURE = SURE * 0.99
/** An answer ("evenings") or a story is not a question, though its words are in a lesson: it has to be asked word for word. */
const VAGUE = BELOW_SURE
/** What may be told or asked has to be much like a known way of asking. */
const HALF = 0.72

function entriesOf(
  lessons: readonly LessonSource[],
  grammar: TopicGrammar,
): { entries: Map<string, Entry>; vocabulary: Vocabulary } {
  const vocabulary = new Vocabulary(grammar)
  const plainWords = (text: string) => wordsOf(text, grammar.topics)
  const asked = lessons.map((lesson) => [lesson.title, ...lesson.asked].map(plainWords))
  for (const phrases of asked) vocabulary.add(phrases)
  const told = lessons.map(({ text }) => [...new Set(plainWords(text))])
  for (const words of told) vocabulary.read(words)
  const stems = (words: readonly string[]) => new Set(words.map((word) => vocabulary.term(word).stem))
  const entry = ({ id, title }: LessonSource, phrases: readonly string[][], at: number): Entry => ({
    id,
    title,
    phrases: phrases.map((words) => phraseOf(words, vocabulary)),
    ways: stems(phrases.flat()),
    told: stems(told[at] ?? []),
  })
  return { vocabulary, entries: new Map(lessons.map((lesson, at) => [lesson.id, entry(lesson, asked[at] ?? [], at)])) }
}

/** BM25+ over how a section is asked for, what it is called and, less, what it tells. Words come in as stems already. */
function indexOf(entries: readonly Entry[]): MiniSearch {
  const index = new MiniSearch({
    fields: ['asked', 'told'],
    tokenize: (text) => text.split(' '),
    processTerm: (term) => term,
    searchOptions: { boost: { asked: 3 } },
  })
  const joined = (stems: Iterable<string>) => [...stems].join(' ')
  index.addAll(
    entries.map(({ id, phrases, told }) => ({
      id,
      asked: phrases.map(({ stems }) => joined(stems)).join(' '),
      told: joined(told),
    })),
  )
  return index
}

const CANDIDATES = 24
const OFFERED = 5
/** No question needs more; the rest of a long message is not read for topics. */
const LONGEST = 400

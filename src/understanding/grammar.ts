import type { ContextWords } from './context.ts'
import { ENGLISH_CONTEXT } from './english/context.ts'
import { ENGLISH_FIELDS } from './english/fields.ts'
import { ENGLISH_PLACES } from './english/places.ts'
import type { FieldGrammar } from './field-grammar.ts'
import { englishStem } from './model-features.ts'
import { namesIn } from './places.ts'
import { SPANISH_CONTEXT } from './spanish/context.ts'
import { SPANISH_FIELDS } from './spanish/fields.ts'
import { SPANISH_PLACES } from './spanish/places.ts'
import { SPANISH_TOPICS, spanishStem } from './spanish/topics-words.ts'
import type { TopicGrammar } from './topics-terms.ts'
import { ENGLISH_TOPICS } from './topics-words.ts'

/** All a reader has to know of one language besides its lexicon, its examples and its lessons. */
interface Grammar extends TopicGrammar {
  readonly context: ContextWords
  readonly fields: FieldGrammar
}

const ENGLISH: Grammar = { stem: englishStem, context: ENGLISH_CONTEXT, topics: ENGLISH_TOPICS, fields: ENGLISH_FIELDS }

const GRAMMARS: ReadonlyMap<string, Grammar> = new Map([
  ['en', ENGLISH],
  ['es', { stem: spanishStem, context: SPANISH_CONTEXT, topics: SPANISH_TOPICS, fields: SPANISH_FIELDS }],
])

/** The grammar of a language (a code such as `es`); one that nobody has described is read as English is. */
export const grammarOf = (language: string): Grammar => GRAMMARS.get(language) ?? ENGLISH

/** The everyday name of a region or language code, in a language. */
export const nameOf = namesIn({ en: ENGLISH_PLACES, es: SPANISH_PLACES })

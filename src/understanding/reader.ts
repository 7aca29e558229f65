import type { Bot } from '../core/bot.ts'
import type { ReadConcern } from '../core/reading.ts'
import type { Fields } from '../core/vocabulary.ts'
import { type ConcernReader, readConcerns } from './concerns.ts'
import type { FieldGrammar } from './field-grammar.ts'
import { type FieldReader, fieldsIn } from './fields.ts'
import { grammarOf } from './grammar.ts'
import type { ConcernLexicon } from './lexicon.ts'
import { type ConcernModel, openModel, usualClues } from './model.ts'
import { passageOf } from './passage.ts'
import { searchFor } from './phrases.ts'
import { type Mend, mendBy } from './spelling.ts'

/** What is known of how people speak of concerns in one language: phrases always, a model if one was trained. */
export interface LanguageKnowledge {
  readonly lexicon: ConcernLexicon
  readonly model: ConcernModel | null
}

/** The reader of messages: concerns by phrases and model, other answers by rules, each with the words it came from. */
export function createReader(languages: Readonly<Record<string, LanguageKnowledge>>): Bot['read'] {
  const concernsOf = concernsIn(languages)
  const fieldReaders = new Map<FieldGrammar, FieldReader>()
  return (text, context) => {
    const concerns = concernsOf(text, context.language)
    const { fields } = grammarOf(context.language)
    const fieldsOf = fieldReaders.get(fields) ?? fieldsIn(fields)
    fieldReaders.set(fields, fieldsOf)
    const said = fieldsOf(text, context)
    return { concerns: young(said.fields) ? besidesKin(concerns) : concerns, ...said }
  }
}

/** Reads concerns alone, in the language named, or in English where nothing is known of it. */
export function concernsIn(
  languages: Readonly<Record<string, LanguageKnowledge>>,
): (text: string, language: string) => readonly ReadConcern[] {
  const readers = new Map<string, Reader>()
  const readerIn = (language: string): Reader | undefined => {
    const name = Object.hasOwn(languages, language) ? language : 'en'
    const known = languages[name]
    if (!readers.has(name) && known) readers.set(name, readerOf(name, known.lexicon, known.model))
    return readers.get(name)
  }
  // A start waits for English only; another language is made ready when it is first read.
  readerIn('en')
  return (text, language) => {
    const reader = readerIn(language)
    return reader ? readConcerns(reader, passageOf(text, reader.mend)) : []
  }
}

interface Reader extends ConcernReader {
  readonly mend: Mend
}

function readerOf(language: string, lexicon: ConcernLexicon, model: ConcernModel | null): Reader {
  const { stem, context } = grammarOf(language)
  const phrases = searchFor(lexicon)
  if (model === null) return { phrases, estimate: null, context, mend: mendBy(lexicon) }
  const stems = usualClues(model)
  const mend = mendBy(lexicon, (word) => stems.has(stem(word)))
  return { phrases, estimate: openModel(model, stem), context, mend }
}

const young = ({ who }: Fields): boolean => who === 'child' || who === 'teen'

/** "My daughter is 15 and sad" tells whom it is for, not that being a parent is the trouble. */
function besidesKin(concerns: readonly ReadConcern[]): readonly ReadConcern[] {
  const others = concerns.filter(({ id }) => id !== 'parenting' && id !== 'family')
  return others.length > 0 ? others : concerns
}

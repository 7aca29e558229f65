import type { Bot } from '../core/bot.ts'
import type { ReadConcern } from '../core/reading.ts'
import type { Fields } from '../core/vocabulary.ts'
import { type ConcernReader, readConcerns } from './concerns.ts'
import { readFields } from './fields.ts'
import { grammarOf } from './grammar.ts'
import type { ConcernLexicon } from './lexicon.ts'
import { type ConcernModel, openModel } from './model.ts'
import { indexPhrases } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** What is known of how people speak of concerns in one language: phrases always, a model if one was trained. */
export interface LanguageKnowledge {
  readonly lexicon: ConcernLexicon
  readonly model: ConcernModel | null
}

/** The reader of messages: concerns by phrases and model, other answers by rules, each with the words it came from. */
export function createReader(languages: Readonly<Record<string, LanguageKnowledge>>): Bot['read'] {
  const readers = new Map(
    Object.entries(languages).map(([language, { lexicon, model }]): [string, ConcernReader] => [
      language,
      readerOf(language, lexicon, model),
    ]),
  )
  return (text, context) => {
    const reader = readers.get(context.language) ?? readers.get('en')
    const concerns = reader ? readConcerns(reader, text, tokensOf(text)) : []
    const said = readFields(text, context, grammarOf(context.language).fields)
    return { concerns: young(said.fields) ? besidesKin(concerns) : concerns, ...said }
  }
}

function readerOf(language: string, lexicon: ConcernLexicon, model: ConcernModel | null): ConcernReader {
  const { stem, context } = grammarOf(language)
  if (model === null) return { phrases: indexPhrases(lexicon), estimate: null, context }
  const stems = new Set(model.clues)
  return { phrases: indexPhrases(lexicon, (word) => stems.has(stem(word))), estimate: openModel(model, stem), context }
}

const young = ({ who }: Fields): boolean => who === 'child' || who === 'teen'

/** "My daughter is 15 and sad" tells whom it is for, not that being a parent is the trouble. */
function besidesKin(concerns: readonly ReadConcern[]): readonly ReadConcern[] {
  const others = concerns.filter(({ id }) => id !== 'parenting' && id !== 'family')
  return others.length > 0 ? others : concerns
}

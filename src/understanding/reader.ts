import type { Bot } from '../core/bot.ts'
import type { ReadConcern } from '../core/reading.ts'
import type { Fields } from '../core/vocabulary.ts'
import { readConcerns } from './concerns.ts'
import { readFields } from './fields.ts'
import type { ConcernLexicon } from './lexicon.ts'
import { indexPhrases } from './phrases.ts'
import { tokensOf } from './tokens.ts'

/** The reader of messages: concerns by phrases of the lexicon, other answers by rules, each with the words it came from. */
export function createReader(lexicons: Readonly<Record<string, ConcernLexicon>>): Bot['read'] {
  const indexes = new Map(Object.entries(lexicons).map(([language, lexicon]) => [language, indexPhrases(lexicon)]))
  return (text, context) => {
    const index = indexes.get(context.language) ?? indexes.get('en')
    const concerns = index ? readConcerns(index, text, tokensOf(text)) : []
    const said = readFields(text, context)
    return { concerns: young(said.fields) ? besidesKin(concerns) : concerns, ...said }
  }
}

const young = ({ who }: Fields): boolean => who === 'child' || who === 'teen'

/** "My daughter is 15 and sad" tells whom it is for, not that being a parent is the trouble. */
function besidesKin(concerns: readonly ReadConcern[]): readonly ReadConcern[] {
  const others = concerns.filter(({ id }) => id !== 'parenting' && id !== 'family')
  return others.length > 0 ? others : concerns
}

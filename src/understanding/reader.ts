import type { Bot } from '../core/bot.ts'
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
    return { concerns, ...readFields(text, context) }
  }
}

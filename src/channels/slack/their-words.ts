import type { Converse } from '../../converse.ts'
import type { Words } from '../../core/words.ts'
import type { Person } from './person.ts'
import type { Talk } from './talk.ts'
import { type WorkWords, workWords } from './words.ts'

/** Finds the words for a person: in the language of their conversation; everybody's when there is none, or the store is down. */
export type TheirWords = (person: Person) => Promise<WorkWords>

interface Means {
  readonly talk: Talk
  readonly converse: Converse
  readonly words: WorkWords
  readonly wordsIn: (language: string) => Words
}

/** Make the way words are found for a person. */
export const createTheirWords =
  ({ talk, converse, words, wordsIn }: Means): TheirWords =>
  async (person) => {
    const known = person.outsider ? null : await converse.again(talk.idOf(person)).catch(() => null)
    return known?.kind === 'heard' ? workWords(wordsIn(known.conversation.language)) : words
  }

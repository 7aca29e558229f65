// @ts-nocheck
import type { Reply } from '../core/reply.ts'
import type { Deed } from './deed.ts'

/** Words read in a minute: silent reading of English prose, mean of 190 studies (Brysbaert 2019, J. Mem. Lang. 109). */
const READS = 238
/** Words written in a minute on a phone with two thumbs, mean of 37,000 people (Palin et al. 2019, MobileHCI). */
const WRITES = 36
/** Seconds to make up one's mind and put a finger down: an assumption. */
const DECIDES = 3

/** Seconds it takes to read these replies. */
export const readingTime = (replies: readonly Reply[]): number =>
  (replies.reduce((sum, reply) => sum + wordsIn(reply), 0) / READS) * 60

/** Seconds it takes to do this. */
export const doingTime = ({ act }: Deed): number =>
  DECIDES + (act.kind === 'text' ? (countWords(act.text) / WRITES) * 60 : 0)

function wordsIn({ text, ask, card }: Reply): number {
  const labels = (ask?.choices ?? []).map(({ label }) => label)
  const drawn =
    card?.kind === 'suggestions'
      ? card.suggestions.flatMap(({ title, about, because }) => [title, about, ...because.map(({ text }) => text)])
      : []
  return [text, ...labels, ...drawn].reduce((sum, words) => sum + countWords(words), 0)
}

const countWords = (text: string): number => text.split(/\s+/).filter((word) => word !== '').length

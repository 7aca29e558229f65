/** No more than this is kept; the list is begun anew before it can grow large. */
const MOST = 20_000
/** Longer words are mostly nonsense, and are worked out each time. */
const LONGEST = 40
/** From this length on, V8 keeps a part of a text as a view of the whole text. */
const VIEWED = 13

/** What is asked of a word, remembered: people say the same words again and again. */
export function remembered<T extends NonNullable<unknown>>(workedOut: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>()
  return (word) => known.get(word) ?? (word.length > LONGEST ? workedOut(word) : learn(ownCopy(word)))

  function learn(word: string): T {
    if (known.size >= MOST) known.clear()
    const found = workedOut(word)
    known.set(word, found)
    return found
  }
}

/** A stemmer for words people say. Longer ones stay as they are: natural's patterns take the square of their length. */
export const stemBy = (stem: (word: string) => string): ((word: string) => string) =>
  remembered((word) => (word.length > LONGEST ? word : stem(word)))

/** A word that does not hold on to the message it came from. */
const ownCopy = (word: string): string => (word.length < VIEWED ? word : ` ${word}`.slice(1))

/** Words with a space between, as a set. */
export const wordsOf = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Phrases with a comma between, each as its words. */
export const phrasesOf = (list: string): readonly (readonly string[])[] =>
  list.split(/,\s+/).map((phrase) => phrase.split(' '))

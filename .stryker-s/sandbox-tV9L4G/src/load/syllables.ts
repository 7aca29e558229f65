// @ts-nocheck
const WORD = /[\p{L}]+/gu
/** A run of vowels; `u` in "que", "gui" is silent, `h` between vowels is not heard, `y` ends a word as a vowel. */
const VOWELS = /[aeiouáéíóúü]+/g

/**
 * Syllables of a Spanish text, by the rules of spelling: each run of vowels is one, but two strong vowels ("ae") and a weak
 * one with an accent ("ía") are apart. Letters alone, such as abbreviations, are counted as one each.
 */
export function syllablesIn(text: string): number {
  return (text.match(WORD) ?? []).reduce((sum, word) => sum + syllables(word), 0)
}

function syllables(word: string): number {
  if (word.length > 1 && word === word.toUpperCase()) return word.length
  const heard = word
    .toLowerCase()
    .replace(/qu(?=[eiéí])/g, 'q')
    .replace(/gu(?=[eiéí])/g, 'g')
    .replace(/(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])/g, '')
    .replace(/y$/, 'i')
  const runs = heard.match(VOWELS) ?? []
  return Math.max(
    1,
    runs.reduce((sum, run) => sum + 1 + breaksIn(run), 0),
  )
}

const STRONG = 'aeoáéó'
const ACCENTED = 'íú'

/** How often a run of vowels falls apart. */
function breaksIn(run: string): number {
  let breaks = 0
  for (let n = 1; n < run.length; n++) {
    const [before = '', now = ''] = [run[n - 1], run[n]]
    const strong = STRONG.includes(before) && STRONG.includes(now)
    const accented =
      (ACCENTED.includes(before) && STRONG.includes(now)) || (STRONG.includes(before) && ACCENTED.includes(now))
    if (strong || accented) breaks++
  }
  return breaks
}

// @ts-nocheck
import readability from 'text-readability'
import { spokenIn } from './check-texts.ts'
import type { Fault } from './fault.ts'
import { syllablesIn } from './syllables.ts'
import type { EntrySource } from './words.ts'

/** The highest US school grade a text may need. */
export const HIGHEST_GRADE = 8
/** Below this a measure says more about one long word than about the text. */
export const FEWEST_WORDS = 30

/** How much there is to read, and how hard: what the grade is worked out from. */
interface Measure {
  readonly words: number
  readonly sentences: number
  readonly syllables: number
}

/** A text to be measured, and where it stands. */
export interface Readable {
  readonly key: string
  readonly text: string
  readonly file: string
  readonly line: number
}

/** How hard texts of one language are to read, and from where on too hard. */
interface Scale {
  readonly syllables: (sentence: string) => number
  /** What is too hard about a text, or a whole file; null when nothing is. */
  readonly tooHard: (measure: Measure, isFile: boolean) => string | null
}

const ENGLISH: Scale = {
  syllables: (sentence) => readability.syllableCount(sentence),
  tooHard: (measure) =>
    gradeOf(measure) > HIGHEST_GRADE ? `reads at grade ${gradeOf(measure).toFixed(1)}, above ${HIGHEST_GRADE}` : null,
}

const SPANISH: Scale = {
  syllables: syllablesIn,
  tooHard: (measure, isFile) => {
    const least = isFile ? EASY : READABLE
    const score = perspicuity(measure)
    return score < least ? `reads at ${score.toFixed(1)} on the INFLESZ scale, below ${least}` : null
  },
}

/** The INFLESZ scale (Barrio-Cantalejo and others, 2008, set on texts about health): from here on "normal", read by most adults. */
export const READABLE = 55
/** From here on "quite easy": what a file has to be as a whole. */
export const EASY = 65

const SCALES: Readonly<Record<string, Scale>> = { en: ENGLISH, es: SPANISH }

/** The languages there is a measure for. */
export const MEASURED: readonly string[] = Object.keys(SCALES)

/** Texts that are too hard: each of 30 words or more by itself, and every file as a whole. English: above grade 8. Spanish: below 55, a file below 65, on the INFLESZ scale. */
export function readingFaults(texts: readonly Readable[], language = 'en'): readonly Fault[] {
  const scale = SCALES[language] ?? ENGLISH
  const measured = texts.map((text) => ({ ...text, measure: measureOf(text.text, scale) }))
  const fault = (file: string, line: number, what: string, measure: Measure, isFile = false): readonly Fault[] => {
    const hard = measure.words >= FEWEST_WORDS ? scale.tooHard(measure, isFile) : null
    return hard === null
      ? []
      : [{ file, line, what: `${what} ${hard}`, fix: 'use shorter sentences and everyday words' }]
  }
  const single = measured.flatMap(({ key, file, line, measure }) => fault(file, line, `"${key}"`, measure))
  const whole = [...new Set(texts.map(({ file }) => file))].flatMap((file) =>
    fault(file, 1, 'the file', sum(measured.filter((one) => one.file === file).map(({ measure }) => measure)), true),
  )
  return [...single, ...whole]
}

/** What an entry says, form by form. */
export const readableIn = ({ key, entry, file, line }: EntrySource): readonly Readable[] =>
  spokenIn(entry).map((text) => ({ key, text, file, line }))

/** The grade an English text needs. */
export const gradeIn = (text: string): number => gradeOf(measureOf(text, ENGLISH))

/** How clear a Spanish text is, from 0 to about 100. */
export const perspicuityIn = (text: string): number => perspicuity(measureOf(text, SPANISH))

/** Perspicuity (Szigriszt-Pazos, 1993), which the INFLESZ scale divides. No kept library has it: text-readability knows English syllables only. */
const perspicuity = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 100 : oneDigit(206.835 - 62.3 * (syllables / words) - words / sentences)

/**
 * Flesch-Kincaid grade level (Kincaid and others, 1975). The library counts words and syllables; its own grade is not used
 * because it rounds syllables per word to one digit, which alone moves the grade by half, and takes a list for one sentence.
 */
const gradeOf = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 0 : oneDigit(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59)

const oneDigit = (grade: number): number => Math.round(grade * 10) / 10

function measureOf(text: string, { syllables }: Scale): Measure {
  const sentences = sentencesIn(text)
  const counts = sentences.map((sentence) => ({
    words: readability.lexiconCount(sentence),
    sentences: 1,
    syllables: syllables(sentence),
  }))
  return sum(counts.filter(({ words }) => words > 0))
}

/** Sentences as a reader meets them: a line of a list is one, and marks of Markdown are not read. */
function sentencesIn(text: string): readonly string[] {
  const plain = text
    .replaceAll(/\]\([^)\s]*\)/g, '')
    .replaceAll(/[[*_`"“”]/g, '')
    .replaceAll(/\{[\w-]+\}/g, 'this')
  return plain.split('\n').flatMap((line) => line.replace(/^(?:- |\d+\. )/, '').split(/(?<=[.!?]) /))
}

const sum = (all: readonly Measure[]): Measure => ({
  words: all.reduce((total, { words }) => total + words, 0),
  sentences: all.reduce((total, { sentences }) => total + sentences, 0),
  syllables: all.reduce((total, { syllables }) => total + syllables, 0),
})

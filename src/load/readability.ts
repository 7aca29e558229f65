import readability from 'text-readability'
import { spokenIn } from './check-texts.ts'
import type { Fault } from './fault.ts'
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

/** Texts above grade 8: each of 30 words or more by itself, and every file as a whole. */
export function readingFaults(texts: readonly Readable[]): readonly Fault[] {
  const measured = texts.map((text) => ({ ...text, measure: measureOf(text.text) }))
  const single = measured
    .filter(({ measure }) => measure.words >= FEWEST_WORDS && gradeOf(measure) > HIGHEST_GRADE)
    .map(({ key, file, line, measure }) => tooHard(file, line, `"${key}"`, measure))
  const whole = [...new Set(texts.map(({ file }) => file))].flatMap((file) => {
    const all = sum(measured.filter((one) => one.file === file).map(({ measure }) => measure))
    return all.words >= FEWEST_WORDS && gradeOf(all) > HIGHEST_GRADE ? [tooHard(file, 1, 'the file', all)] : []
  })
  return [...single, ...whole]
}

/** What an entry says, form by form. */
export const readableIn = ({ key, entry, file, line }: EntrySource): readonly Readable[] =>
  spokenIn(entry).map((text) => ({ key, text, file, line }))

const tooHard = (file: string, line: number, what: string, measure: Measure): Fault => ({
  file,
  line,
  what: `${what} reads at grade ${gradeOf(measure).toFixed(1)}, above ${HIGHEST_GRADE}`,
  fix: 'use shorter sentences and everyday words',
})

/** The grade a text needs. */
export const gradeIn = (text: string): number => gradeOf(measureOf(text))

/**
 * Flesch-Kincaid grade level (Kincaid and others, 1975). The library counts words and syllables; its own grade is not used
 * because it rounds syllables per word to one digit, which alone moves the grade by half, and takes a list for one sentence.
 */
const gradeOf = ({ words, sentences, syllables }: Measure): number =>
  words === 0 ? 0 : oneDigit(0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59)

const oneDigit = (grade: number): number => Math.round(grade * 10) / 10

function measureOf(text: string): Measure {
  const sentences = sentencesIn(text)
  const counts = sentences.map((sentence) => ({
    words: readability.lexiconCount(sentence),
    sentences: 1,
    syllables: readability.syllableCount(sentence),
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

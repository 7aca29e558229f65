import { nearly } from '../core/nearly.ts'
import type { FieldGrammar } from './field-grammar.ts'

/** The languages people ask for, as one language names them. */
export interface LanguageNames {
  /** Codes (BCP 47) by plain name. */
  readonly names: Readonly<Record<string, string>>
  /** The one everybody here speaks: told only in answer to the question, never meant by the way. */
  readonly own?: Readonly<Record<string, string>>
  /** Patterns of a wish; `NAME` stands for any of the names, as a group. */
  readonly wishes: readonly string[]
}

/** Languages people ask a provider to speak, by BCP 47 code. */
const ENGLISH_NAMES: LanguageNames['names'] = {
  spanish: 'es',
  french: 'fr',
  german: 'de',
  portuguese: 'pt',
  italian: 'it',
  polish: 'pl',
  russian: 'ru',
  ukrainian: 'uk',
  arabic: 'ar',
  hebrew: 'he',
  hindi: 'hi',
  urdu: 'ur',
  punjabi: 'pa',
  bengali: 'bn',
  tamil: 'ta',
  telugu: 'te',
  gujarati: 'gu',
  chinese: 'zh',
  mandarin: 'zh',
  cantonese: 'yue',
  japanese: 'ja',
  korean: 'ko',
  vietnamese: 'vi',
  tagalog: 'tl',
  farsi: 'fa',
  persian: 'fa',
  turkish: 'tr',
  greek: 'el',
  dutch: 'nl',
  somali: 'so',
  amharic: 'am',
  swahili: 'sw',
  creole: 'ht',
  espanol: 'es',
  español: 'es',
  asl: 'ase',
  'american sign language': 'ase',
  'sign language': 'ase',
}

/** "In French class", "Spanish speaking husband": a subject, a dish, a person. */
const NOT_WISHED =
  '(?! (?:class|teacher|restaurant|lesson|school|food|exam|test|husband|wife|family|mother|father|parents|boyfriend|girlfriend|neighbou?rhood|town|household))'
/** Somebody else speaks it, or it is a lesson. */
const NOT_AFTER =
  '(?<!\\b(?:he|she|they|husband|wife|mom|mother|dad|father|boyfriend|girlfriend|boss|family|parents|fail\\w*|grades?|bad|good|learn\\w*) (?:only |also |both |mostly )?)'

/** English, and how it asks for another language. */
export const ENGLISH_LANGUAGES: LanguageNames = {
  names: ENGLISH_NAMES,
  own: { english: 'en', ingles: 'en', inglés: 'en' },
  wishes: [
    `\\b(?=[fiklns])${NOT_AFTER}(?:speaks?|speaking|spoken|in|knows|fluent in|spoke|(?:first |native )?language is)(?: only| fluent)? NAME\\b${NOT_WISHED}`,
    `\\bNAME ?speaking\\b${NOT_WISHED}`,
    '\\bhablan? NAME\\b',
    '\\bif they (?:could )?(?:speak|spoke|knew) NAME\\b',
    '\\bNAME (?:please|would be (?:great|good|nice|best|better)|if possible|preferred)',
    '\\bNAME (?:therapist|counsell?or|psychologist|psychiatrist|provider)\\b',
  ],
}

/** Finds the language a person wishes to speak; a bare name counts only when it was asked for. */
export function languagesIn({ names, own = {}, wishes }: LanguageNames): FieldGrammar['language'] {
  const any = oneOf(names)
  const codes = { ...names, ...own }
  const wished = new RegExp(wishes.map((wish) => wish.replace('NAME', any)).join('|'))
  const long = Object.keys(codes).filter((name) => name.length >= SHORTEST && !name.includes(' '))
  const bare = new RegExp(`\\b${oneOf(codes)}\\b`)
  return { says: [bare], find }

  function find(lower: string, asked: boolean): ReturnType<FieldGrammar['language']['find']> {
    const found = lower.match(wished) ?? (asked ? lower.match(bare) : null)
    const code = codes[found?.slice(1).find((name) => name !== undefined) ?? '']
    if (code && found?.index !== undefined) return { code, start: found.index, end: found.index + found[0].length }
    return asked ? misspelt(lower) : null
  }

  /** In a short answer, a name with a slip in it: "portugese", "a spnish speaker". */
  function misspelt(lower: string): ReturnType<FieldGrammar['language']['find']> {
    const words = [...lower.slice(0, LONGEST).matchAll(/\p{L}+/gu)]
    for (const { 0: word, index } of words.length > MOST_WORDS ? [] : words) {
      const name = word.length < SHORTEST - 1 ? undefined : long.find((one) => one[0] === word[0] && nearly(word, one))
      const code = codes[name ?? '']
      if (code) return { code, start: index, end: index + word.length }
    }
    return null
  }
}

/** In a shorter name a slip makes another word: "green", "family". */
const SHORTEST = 6
/** A longer text is a story. */
const MOST_WORDS = 12
const LONGEST = 120

/** A group of any of these names, the longer before what it begins with. */
const oneOf = (names: LanguageNames['names']): string =>
  `(${Object.keys(names)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})`

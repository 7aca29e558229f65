/** Languages people ask a provider to speak, by BCP 47 code. English is not asked for. */
const LANGUAGES: Readonly<Record<string, string>> = {
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
}
const NAMES = Object.keys(LANGUAGES).join('|')
const WISHED = new RegExp(
  `\\b(?:speaks?|speaking|spoken|in|knows|fluent in) (${NAMES})\\b|\\b(${NAMES})[ -]speaking\\b`,
)
const BARE = new RegExp(`\\b(${NAMES})\\b`)

/** The language a person wishes to speak. */
export function findLanguage(lower: string, asked: boolean): { code: string; start: number; end: number } | null {
  const found = lower.match(WISHED) ?? (asked ? lower.match(BARE) : null)
  const code = LANGUAGES[found?.[1] ?? found?.[2] ?? '']
  return code && found?.index !== undefined ? { code, start: found.index, end: found.index + found[0].length } : null
}

import type { Slot } from '../core/vocabulary.ts'
import { findAge } from './ages.ts'
import { ENGLISH_RULES } from './field-rules.ts'
import type { FieldGrammar } from './fields.ts'
import { insurersIn } from './insurers.ts'
import { ENGLISH_LANGUAGES, languagesIn } from './languages.ts'
import { ENGLISH_PLACES, placesIn } from './places.ts'

/** How English tells of everything but concerns. */
export const ENGLISH_FIELDS: FieldGrammar = {
  folded: (text) => text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()).replace(/[’‘`]/g, "'"),
  rules: ENGLISH_RULES,
  isDenied,
  findAge,
  findPlace: placesIn(ENGLISH_PLACES),
  findInsurer: insurersIn({
    // Someone else's insurer, or an employer of that name, is not the person's insurer.
    notMine: /\b(?:works? (?:at|for)|worked (?:at|for)|job (?:at|with)|his|her|their)\s*$/,
    ownWords: /^\s*(?:it is |its |i have |we have |my insurer is |my insurance is )?([a-z][a-z&.' -]{2,28})(?:[,;]|$)/,
    sentence:
      /\b(?:i|im|me|my|you|we|is|are|am|do|dont|not|no|what|how|why|who|can|feel|want|have|yes|ok|skip|none|maybe|know|help|hello|hi|thanks|the|and|idk)\b/,
  }),
  findLanguage: languagesIn(ENGLISH_LANGUAGES),
}

/** "not online", "I work evenings": not a wish. */
function isDenied(before: string, slot: Slot): boolean {
  if (/\b(?:not|never|isn'?t|don'?t want(?: a)?|no) $/.test(before)) return true
  return slot === 'times' && /\b(?:work|works|working|am busy|busy|bad) (?:in the |on |all )?$/.test(before)
}

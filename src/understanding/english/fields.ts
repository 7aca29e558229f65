import type { FieldGrammar } from '../field-grammar.ts'
import { insurersIn } from '../insurers.ts'
import { ENGLISH_LANGUAGES, languagesIn } from '../languages.ts'
import { lowered } from '../lowered.ts'
import { placesIn } from '../places.ts'
import { AGES } from './ages.ts'
import { CARE_RULES } from './care.ts'
import { CLAUSE_ENDS, CORRECTS, isDenied } from './clauses.ts'
import { DURATIONS } from './durations.ts'
import { GOAL_RULES } from './goals.ts'
import { HOPE_RULES } from './hopes.ts'
import { MEETING_RULES } from './meeting.ts'
import { PAYMENT_RULES } from './payment.ts'
import { ENGLISH_PLACES } from './places.ts'
import { PREFERENCE_RULES } from './preferences.ts'
import { WHO_RULES } from './who.ts'

/** How English tells of everything but concerns. */
export const ENGLISH_FIELDS: FieldGrammar = {
  folded: lowered,
  rules: [
    ...WHO_RULES,
    ...CARE_RULES,
    ...GOAL_RULES,
    ...HOPE_RULES,
    ...MEETING_RULES,
    ...PAYMENT_RULES,
    ...PREFERENCE_RULES,
  ],
  isDenied,
  clauseEnds: CLAUSE_ENDS,
  corrects: CORRECTS,
  age: AGES,
  duration: DURATIONS,
  findPlace: placesIn(ENGLISH_PLACES),
  insurer: insurersIn({
    // Someone else's insurer, or an employer of that name, is not the person's insurer; nor is one they do not have, or have no more.
    notMine:
      /\b(?:works? (?:at|for)|worked (?:at|for)|job (?:at|with)|his|her|their|not|instead of|used to have|dont have|had|no longer have|lost my|isnt|(?:switched|changed|went|moved|came|coming) from|my (?:\w+ )?(?:sister|brother|mom|mum|mother|dad|father|parents?|friend|cousin|aunt|uncle|ex|boss|coworker|roommate|neighbou?r|grand(?:ma|pa|mother|father))s? (?:(?:now |still |also |only )?(?:has|had|have|got|uses|is on|are on|is with|was on|loves|likes|swears by|recommends|works (?:at|for))|(?:insurance|plan|insurer) (?:is|was)))\s*(?:a |an |my )?$/,
    notNow:
      /^ (?:plan |coverage )?(?:doesnt start|hasnt started|wont start|starts (?:in|next)|ran out|lapsed|expired|ended|(?:was|got) cancel\w*)/,
    ownWords:
      /^\s*(?:no |actually |oh |um |it is |its |i have |i got |ive got |we have |with |my insurer is |my insurance is |my plan is |i think |i believe |maybe |probably |called |its called |it is called )*([a-z][a-z&.+ ]{1,28})(?:[,;!]|$)/,
    sentence:
      /\b(?:i|im|ive|me|my|you|we|is|are|am|do|dont|not|no|nope|what|how|why|who|can|feel|want|have|yes|ok|okay|skip|none|nothing|maybe|know|help|hello|hi|hey|thanks|thank|the|and|idk|sure|later|cash|back|stop|lol|insurance|insurer|unsure|idea|clue|good|fine|please|sorry|private|self|pay|evenings?|online)\b/,
  }),
  language: languagesIn(ENGLISH_LANGUAGES),
}

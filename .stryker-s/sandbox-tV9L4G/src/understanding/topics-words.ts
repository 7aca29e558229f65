// @ts-nocheck
import stopwords from 'natural/lib/natural/util/stopwords.js'

/** What a question is compared by in one language, besides its stems. */
export interface TopicWords {
  /** Words that tell little about what a question is about. */
  readonly small: ReadonlySet<string>
  /** Other words for the same, by the word that stands for them: short ways of writing, and who the question is about. */
  readonly same: ReadonlyMap<string, string>
  /** One word that is two: `whats`. */
  readonly long: ReadonlyMap<string, readonly string[]>
}

/** The usual English list of natural, and what people put in when they chat. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.words,
  ...'please pls plz thx just really even actually exactly gonna wanna heck hell idk tell know dont doesnt isnt arent cant wont didnt im ive id youre theyre its lets'.split(
    ' ',
  ),
  ...'hi hello hey ok okay yes no not want need go going gets getting let say thing things stuff usually maybe will shall may lot use using someone anyone somebody time times best meaning mean means life'.split(
    ' ',
  ),
])

const SAME: Readonly<Record<string, string>> = {
  what: 'wat wut',
  are: 'r',
  you: 'u',
  your: 'ur',
  therapist: 'therapists counselor counselors counsellor counsellors',
  therapy: 'counseling counselling teletherapy',
  medication: 'med meds medicine medicines pill pills medications',
  prescribe: 'prescribes prescribing prescription prescriptions',
  partner: 'husband wife spouse boyfriend girlfriend fiance partners',
  child: 'son daughter kid kids children',
  parent: 'mom mother mum dad father parents',
  friend: 'brother sister',
  boss: 'manager employer',
  police: 'cops cop',
  bot: 'robot chatbot',
  virtual: 'zoom video',
  woman: 'female man male women men',
  chat: 'conversation',
  cheap: 'affordable',
  pay: 'pays paid paying',
}

/** Each word by the one that stands for it, of lists such as `{ boss: 'manager employer' }`. */
export const standsFor = (same: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(same).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
  )

export const ENGLISH_TOPICS: TopicWords = {
  small: SMALL_WORDS,
  same: standsFor(SAME),
  long: new Map(['what', 'who', 'how', 'where'].map((word) => [`${word}s`, [word, 'is']])),
}

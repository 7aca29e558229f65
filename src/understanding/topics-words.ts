import stopwords from 'natural/lib/natural/util/stopwords.js'

/** Words that tell little about what a question is about: the usual English list of natural, and what people put in when they chat. Other languages have no list; there, how common a word is has to do. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.words,
  ...'please pls plz thx just really even actually exactly gonna wanna heck hell idk tell know dont doesnt isnt arent cant wont didnt im ive id youre theyre its lets'.split(
    ' ',
  ),
  ...'hi hello hey ok okay yes no not want need go going gets getting let say thing things stuff usually maybe will shall may lot use using someone anyone somebody time times best meaning mean means life'.split(
    ' ',
  ),
])

/** Words that mean the same to a question, by the word that stands for them: short ways of writing, and who the question is about. */
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

const STANDS_FOR = new Map(
  Object.entries(SAME).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
)

/** The word a question means by this one. */
export const meant = (word: string): string => STANDS_FOR.get(word) ?? word

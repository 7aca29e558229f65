import stopwords from 'natural/lib/natural/util/stopwords.js'

/** What a question is compared by in one language, besides its stems. */
export interface TopicWords {
  /** Words that tell little about what a question is about. */
  readonly small: ReadonlySet<string>
  /** Other words for the same, by the word that stands for them: short ways of writing, and who the question is about. */
  readonly same: ReadonlyMap<string, string>
  /** Words that are said of this field alone. */
  readonly field: ReadonlySet<string>
  /** One word that is two: `whats`. */
  readonly long: ReadonlyMap<string, readonly string[]>
}

/** The usual English list of natural, and what people put in when they chat. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.words,
  ...'please pls plz thx just really even actually exactly gonna wanna heck hell idk tell know dont doesnt isnt arent cant wont didnt im ive id youre theyre its lets'.split(
    ' ',
  ),
  ...'hi hello hey ok okay yes no not want need go going gets getting let say thing things stuff usually maybe will shall may lot use using someone anyone somebody time times best meaning mean means life ever never always still already yet gotta whenever anytime somehow goes goin anyway honestly literally basically sorta kinda damn very too much many more most less few people folks guy way ways case bit around during through whole else enough deal walk stuff soon else quite rather'.split(
    ' ',
  ),
])

const SAME: Readonly<Record<string, string>> = {
  what: 'wat wut',
  are: 'r',
  you: 'u',
  your: 'ur',
  therapist: 'therapists shrink shrinks psych counselor counselors counsellor counsellors',
  therapy: 'counseling counselling teletherapy',
  medication:
    'med meds medicine medicines pill pills medications zoloft prozac lexapro xanax sertraline fluoxetine escitalopram adderall lithium ssri ssris antidepressant antidepressants medicated benzos',
  drug: 'drugs heroin cocaine meth opioid opioids fentanyl weed marijuana',
  alcohol: 'drinking drink booze beer',
  partner: 'husband wife spouse boyfriend girlfriend fiance partners',
  child: 'son daughter kid kids children',
  parent: 'mom mother mum dad father parents',
  friend: 'brother sister',
  boss: 'manager employer',
  police: 'cops cop',
  bot: 'robot chatbot software machine computer ai chatgpt',
  virtual: 'zoom video',
  woman: 'female man male women men',
  chat: 'conversation',
  cheap: 'affordable inexpensive',
  price: 'pricey rate rates fee fees bucks',
  money: 'cash dough',
  click: 'vibe gel jive',
  difference: 'diff differ differs',
  prescribe: 'prescribes prescribing prescription prescriptions script scripts',
  snitch: 'blab rat tattle',
  scam: 'bs hoax ripoff nonsense',
  pay: 'pays paid paying',
  session: 'sessions appointment appointments visit visits meeting meetings',
  choose: 'choosing pick picking select',
  insurance: 'insurer coverage',
  ocd: 'obsessive obsessions compulsions compulsive',
  website: 'site sites websites page directory',
  proof: 'science scientific evidence research studies proven',
  train: 'trained training educated education',
  stop: 'quit skip stopping quitting',
  together: 'join',
  phone: 'telephone',
  first: '1st initial',
  delete: 'erase deleted erased wipe',
  legit: 'genuine qualified trustworthy',
  report: 'complain complaint complaints reporting',
  afford: 'broke',
  different: 'other another',
  kind: 'kinds type types sort sorts style styles',
  test: 'tests testing tested evaluation evaluations assessment assessments',
  sleep: 'asleep sleeping insomnia',
  doctor: 'gp doctors physician doc docs',
  secret: 'confidential confidentiality gossip',
}

/** Each word by the one that stands for it, of lists such as `{ boss: 'manager employer' }`. */
export const standsFor = (same: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(same).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
  )

export const ENGLISH_TOPICS: TopicWords = {
  small: SMALL_WORDS,
  same: standsFor(SAME),
  field: new Set(
    'therapist therapy psychotherapist psychotherapy psychologist psychologists psychiatrist psychiatrists shrink psych superbill copay deductible eap cbt dbt emdr erp act lcsw lpc lmft'.split(
      ' ',
    ),
  ),
  long: new Map(['what', 'who', 'how', 'where'].map((word) => [`${word}s`, [word, 'is']])),
}

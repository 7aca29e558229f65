import { bare, type FieldRule, rule } from '../field-rules.ts'

const WOMAN = '(?:woman|female|lady|women)'
const MAN = '(?:man|male|guy|men|dude)'
const PERSON =
  '(?:therapist|provider|psychologist|counsell?or|psychiatrist|doctor|professional|clinician|shrink|person|practitioner|social worker)s?'

/** Someone who is wished for, not met, loved or feared: "ideally a woman", "more comfortable with a man". */
const wishFor = (whom: string): RegExp =>
  new RegExp(
    `\\b${whom} ${PERSON}\\b|\\b${PERSON} (?:who is|whos|thats|that is|to be|be|is) (?:a |an )?${whom}\\b|\\b(?:prefer(?:ably|ring)?|ideally|rather|more comfortable|only comfortable|feel safer|want|need|would like|id like|could i|can i|only) (?:(?:to|see|have|talk|speak|talking|speaking|with|it|be|a|an|just|only|go|seeing|if it was|if it is|someone|somebody|who is|whos|thats) )*(?:a |an )?${whom}\\b(?! (?:who loves|that loves|to love|in my life|who i|i |like that|so bad))|\\b(?:has to|should|must|needs to|could it|would it|can it) be (?:a |an )?${whom}\\b|\\b${whom},? (?:please|if possible|preferred|only|preferably|would be (?:best|better|great|nice|good))\\b`,
  )
/** To love or to be one is something else. */
const NOT_CARE = {
  unless:
    /\b(?:love|marry|date|dating|im|i am|husband|wife|boyfriend|girlfriend|become|another|cheat\w*|attracted|sex|sleep|hes|hurt|left me|be a better|relationship|wish i|(?:dont|do not|wouldnt|never) want (?:to (?:see|talk to) )?(?:a |an )?(?:man|woman|male|female|guy|lady))\b/,
}

const BACKGROUND =
  '(?:black|african american|african|latin[aox]|hispanic|mexican|asian|chinese|korean|indian|south asian|native american|indigenous|arab|middle eastern|bipoc|poc|person of colou?r|immigrant)'

/** "I'm trans and need someone who gets it": being so, and wishing for somebody who minds it well. */
const asOne = (being: string): RegExp =>
  new RegExp(
    `\\b(?:im|i am|as) (?:a |an )?${being}\\b[^.!?]{0,40}\\b(?:(?:someone|somebody|therapist|counsell?or) (?:who|that|ok|okay|comfortable|safe|whos)|should be|has to be|(?:that|it|this|which) (?:matters|is important|should be respected))\\b`,
  )

const AS_ONE: readonly FieldRule[] = [
  rule('affirming', 'lgbtq', asOne('(?:trans\\w*|gay|lesbian|queer|bi|bisexual|non ?binary)')),
  rule('affirming', 'faith', asOne('(?:christian|catholic|muslim|jewish|hindu|buddhist|mormon|sikh|religious)')),
  rule('affirming', 'disability', asOne('(?:autistic|disabled|deaf|blind|neurodivergent)')),
  rule(
    'affirming',
    'disability',
    /\bi (?:use|am in|need) a wheelchair\b|\b(?:im|i am) (?:deaf|blind|in a wheelchair)\b/,
  ),
  rule(
    'affirming',
    'culture',
    new RegExp(
      `\\b(?:understands?|knows|gets) ${BACKGROUND} (?:families|family|people|culture|women|men|folks|communit\\w+)\\b`,
    ),
  ),
  rule(
    'affirming',
    'veteran',
    /\bi (?:served|did) (?:\w+ )?(?:tours?|deployments?)\b|\bi was (?:in|with) the (?:army|navy|marines|marine corps|air force|military|coast guard)\b/,
  ),
]

/** Whom one would feel at ease with. */
export const PREFERENCE_RULES: readonly FieldRule[] = [
  rule('gender', 'woman', new RegExp(`\\bspeaking ${WOMAN}\\b`)),
  rule('gender', 'man', new RegExp(`\\bspeaking ${MAN}\\b`)),
  rule('gender', 'woman', wishFor(WOMAN), NOT_CARE),
  rule('gender', 'man', wishFor(MAN), NOT_CARE),
  rule(
    'gender',
    'nonbinary',
    new RegExp(
      `\\b(?:non ?binary|enby) ${PERSON}\\b|\\b(?:someone|somebody) (?:who is |whos |thats )?non ?binary\\b|\\bnon ?binary ${PERSON} to see\\b|\\b${PERSON} (?:who is|whos|thats|to be) non ?binary\\b|\\b(?:prefer\\w*|ideally|rather|see) (?:someone |somebody |see |have )*(?:whos |who is )?non ?binary\\b`,
    ),
  ),
  bare(
    'gender',
    'woman',
    /^\W*(?:a |an |another |my |by a |someone |somebody |some )?(?:woman|female|lady|women|girl|gal|mom|mum|mother)\b/,
  ),
  bare(
    'gender',
    'man',
    /^\W*(?:a |an |another |someone |somebody |some )?(?:man|male|guy|men|gentleman|bloke|dad|father)\b/,
  ),
  bare(
    'affirming',
    'veteran',
    /\b(?:another|a|fellow|an ex) (?:vet|veteran|marine|soldier|service ?member)\b|\bwho served\b/,
  ),
  bare('gender', 'nonbinary', /^\W*(?:someone |a )?(?:non ?binary|enby)\b/),
  rule(
    'affirming',
    'lgbtq',
    new RegExp(
      `\\b(?:lgbtq?\\w*\\+?|queer|gay|trans|transgender|lesbian|bi) (?:and \\w+ )?(?:affirming|friendly|competent|inclusive|positive|safe|aware|informed|allied|${PERSON})\\b|\\b(?:affirming|accepting|ok|okay|cool|comfortable|understanding|experienced?|experience) (?:of|with|about) (?:being )?(?:lgbt\\w*|queer|gay|trans|transgender|lesbian|bisexual)\\b|\\b(?:someone|somebody|${PERSON}) (?:who|that) (?:really |actually )?(?:gets?|understands?|knows?(?: about)?|works with) (?:lgbt\\w*|queer|gay|trans|transgender|lesbian|bi)\\b`,
    ),
    { unless: /\bmy (?:therapist|son|daughter|brother|sister) is\b/ },
  ),
  ...AS_ONE,
  rule(
    'affirming',
    'faith',
    new RegExp(
      `\\b(?:christian|catholic|muslim|islamic|jewish|hindu|buddhist|mormon|lds|faith based|bible based|biblical|religious|spiritual) (?:based )?(?:counsell?ing|therapy|${PERSON})\\b|\\b(?:shares?|respects?|knows|understands?|of|with) my (?:own )?(?:faith|religion|beliefs)\\b|\\b(?:same|similar) (?:faith|religion|beliefs)\\b|\\b(?:someone|somebody|person) (?:who is |whos )?(?:christian|catholic|muslim|jewish|hindu|religious)\\b`,
    ),
  ),
  rule(
    'affirming',
    'culture',
    new RegExp(
      `\\b(?:shares?|knows|understands?|respects?|gets|familiar with) my (?:culture|cultural background|background|heritage|ethnicity|race)\\b|\\b(?:same|similar) (?:culture|cultural background|background|ethnicity|race|heritage)\\b|\\b${BACKGROUND} (?:woman |female |male |man )?(?:therapist|provider|psychologist|counsell?or|psychiatrist)\\b|\\b(?:therapist|counsell?or|someone|provider) of colou?r\\b|\\bculturally (?:competent|sensitive|aware)\\b`,
    ),
  ),
  rule(
    'affirming',
    'disability',
    /\b(?:wheelchair accessible|wheelchair access|accessible (?:office|building|place)|neuro ?(?:divergent|diverse|diversity) (?:affirming|friendly|aware|informed)|(?:autism|disability|adhd|deaf) (?:affirming|friendly|informed|aware|competent)|(?:knows|understands?|gets|experience with|experienced with) (?:about )?(?:disabilit\w+|autism|autistic people|neurodivergen\w+|deaf people))\b/,
  ),
  rule(
    'affirming',
    'veteran',
    /\b(?:(?:im|i am|as) (?:a |an )?(?:\w+ )?veteran\b|(?:army|navy|marine|military|combat|air force) (?:veteran|vet)\b|i served in the (?:army|navy|marines|military|air force)|(?:knows|understands?|gets|experience with|works with) (?:the )?(?:military|veterans|vets|service members))/,
    { unless: /\b(?:husband|wife|dad|father|brother|he|she|boyfriend)\b/ },
  ),
]

import { bare, type FieldRule, rule } from '../field-rules.ts'

/** The partners, children and others people seek help with or for. */
const PARTNER = '(?:husband|wife|partner|boyfriend|girlfriend|spouse|fiancee?|bf|gf|hubby)'
const CHILD =
  '(?:son|daughter|kid|kids|child|children|boys?|girls?|twins?|twin boys|twin girls|stepson|stepdaughter|niece|nephew|grandson|granddaughter|grandchild|toddler|baby|little (?:boy|girl|one|guy))'
const TEEN = '(?:teen|teens|teenager|teenagers|teenaged? (?:son|daughter|boy|girl|child))'
const ADULT =
  '(?:mom|mum|mother|dad|father|parents?|ex|employee|teammate|boss|friend|best friend|brother|sister|cousin|uncle|aunt|grand(?:mother|father|ma|pa|parents)|colleague|coworker|roommate|neighbou?r|adult (?:son|daughter|child))'

/**
 * What stands before "for my son" when help is sought for him; "feelings for", "caring for" and "worried for" do not.
 * Looked for once "for" is found: looking back from every letter takes ten times as long.
 */
const SOUGHT =
  'for (?<=(?:^\\W{0,20}|[,.;!?]\\s{0,5}|\\b(?:its|it is|is|was|this is|thats|not|no|but|and|actually|help|therapy|therapist|counsell?(?:ing|or)|someone|somebody|support|psychologist|psychiatrist|doctor|provider|professional|appointments?|looking|asking|here|advice|treatment|evaluation|assessment|testing|one|sessions?|be|mainly|mostly|just|only|searching|services|coach|something|options|resources|this|it|myself|me|yes|yeah|meant) )for )'

const sought = (whom: string): RegExp => new RegExp(`${SOUGHT}${whom}\\b`)
/** "My husband needs to see someone", "get my mom some help". */
const inNeed = (whom: string): RegExp =>
  new RegExp(
    `\\bmy ${whom} (?:really |probably |also )?(?:needs?|should|could use|has to|must|is looking for|wants) (?:to (?:see|talk to|speak to|speak with|find|get|go to) )?(?:a |an |some |professional )*(?:therap\\w+|counsell?\\w+|psych\\w+|help\\b|someone\\b(?! else)|somebody\\b|shrink)|\\b(?:get|find|getting|finding) (?:help for )?my ${whom} (?:a |some |into |to see )+(?:therap\\w+|counsell?\\w+|psych\\w+|help|someone)`,
  )
/** A couple that parted, or worries about somebody else, does not seek help as a couple. */
const PARTED =
  '(?! (?:(?:just|recently|finally|have|had|are|were|got|get|getting|both|then|eventually|long) )*(?:broke|broken|split|divorc\\w*|separat\\w*|adopted|lost our|worried about our|no longer|ended|are over))'

/** "Hubby and I", "me and the wife": asked for whom, the two of them. */
const WE_TWO = `(?:(?:my |the )?${PARTNER} and (?:i|me|myself)|(?:me|i|myself) (?:and|with|plus) (?:my |the )?${PARTNER}|(?:the )?two of us)`

/** Whom the help is for. */
export const WHO_RULES: readonly FieldRule[] = [
  bare('who', 'me', /\b(?:so|no|actually|wait|hmm)\W+(?:its |for |just |only |i guess )*(?:me|myself)\W*$/),
  bare('who', 'couple', /^\W*(?:its )?(?:for )?both\W*$/),
  bare(
    'who',
    'someone-else',
    /^\W*(?:its )?(?:for )?(?:my|our|an?) (?:adult|grown(?: ?up)?) (?:son|daughter|child|kid)\b/,
  ),
  bare(
    'who',
    'someone-else',
    /^\W*(?:its )?(?:for )?(?:an employee|some ?(?:one|body) (?:on|in|at|from) my|one of my (?!kids|children|sons|daughters)|somebody i know|someone i know)\b/,
  ),
  bare(
    'who',
    'family',
    /\b(?:me|myself) and my (?:kids|children|sons?|daughters?|mom|mum|mother|dad|father|parents)\b|\bmy (?:kids|children|son|daughter|mom|mum|mother|dad|father|parents) and (?:me|i|myself)\b/,
  ),
  rule('who', 'couple', /\bmake it (?:for )?(?:both|the two) of us\b/),
  bare('who', 'couple', new RegExp(`\\b${WE_TWO}\\b`)),
  bare('who', 'family', new RegExp(`\\bmy ${ADULT}(?:,? (?:and )?my ${ADULT})* and (?:me|i|myself)\\b`)),
  rule('who', 'someone-else', new RegExp(`\\bbehalf of (?:my|a|our) (?:\\w+ )?(?:${ADULT}|${PARTNER})\\b`)),
  rule('who', 'family', /\b(?:sees?|works? with|treats?|takes?|helps?) (?:whole |entire )?families\b/),
  rule('who', 'me', /^\W*(?:its|it is|this is) (?:all |only |just )?about me\W*$/),
  rule('who', 'couple', new RegExp(`\\b(?:my ${PARTNER} and (?:i|me)|(?:me|i) and my ${PARTNER})\\b${PARTED}`)),
  rule(
    'who',
    'couple',
    /\b(?:couples?|marriage|marital|relationship|premarital) (?:therap(?:y|ist)|counsell?(?:ing|or))\b/,
  ),
  rule(
    'who',
    'couple',
    sought('(?:both of us|us both|us as a couple|us two|the two of us|my (?:marriage|relationship))'),
  ),
  rule('who', 'family', sought('(?:my|our|the) (?:whole |entire )?family')),
  rule(
    'who',
    'family',
    /\bfamily (?:therap(?:y|ist)|counsell?(?:ing|or))\b|\b(?:help|therapy|counsell?ing|come in|see someone) (?:together )?as a family\b/,
  ),
  rule('who', 'someone-else', sought(`(?:my|our|a) (?:\\w+ )?${ADULT}`)),
  rule('who', 'teen', sought(`(?:my|our|a) (?:\\w+ )?${TEEN}`)),
  rule('who', 'child', sought(`(?:my|our|a) (?:\\w+ )?${CHILD}`)),
  rule('who', 'someone-else', sought(`my (?:\\w+ )?${PARTNER}`)),
  rule('who', 'someone-else', inNeed(`(?:${PARTNER}|${ADULT})`)),
  rule('who', 'teen', inNeed(TEEN)),
  rule('who', 'child', inNeed(CHILD)),
  rule(
    'who',
    'me',
    /for (?<=(?:^\W{0,20}|\b(?:its|it is|this is|thats|just|only|help|therapy|therapist|counsell?(?:ing|or)|someone|somebody|actually|mainly|mostly|looking|support|no|yes|yeah|meant) )for )(?:me|myself)\b(?! (?:to|its|it|that|this|is|because)\b)/,
  ),
  bare('who', 'couple', /\b(?:both of us|us both|we both|as a couple|couple|my (?:marriage|relationship)|us two)\b/),
  bare('who', 'family', /\b(?:(?:my|our|the) (?:whole |entire )?family|all of us|as a family)\b/),
  bare('who', 'teen', new RegExp(`^\\W*(?:a |my |our )${TEEN}\\b`)),
  bare('who', 'child', new RegExp(`^\\W*(?:a |my |our )(?:\\w+ )?${CHILD}\\b`)),
  bare(
    'who',
    'someone-else',
    new RegExp(
      `^\\W*(?:a |my |our )(?:\\w+ )?(?:${ADULT}|${PARTNER})\\b|^\\W*(?:some ?one|somebody) else\\b|^\\W*another adult\\b`,
    ),
  ),
  bare(
    'who',
    'me',
    /^\W*(?:its |just |only |for |well |oh )*(?:me|myself)(?:\W*$|,? (?:i (?:guess|suppose|think)|alone|only|obviously|actually|please|nobody else|no one else|(?:im |i am |age )?\d))/,
  ),
]

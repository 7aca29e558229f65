import { denialIn } from '../denial.ts'
import { phrasesOf, wordsOf } from '../word-lists.ts'

const NEGATIONS = wordsOf(
  'not no never without isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt nor neither hardly aint wont wouldnt',
)

/** What may stand between a denial and what it denies: "I don't think I'm really that depressed", "no history of". */
const CARRIES = wordsOf(
  'im i am is are was were be been being feel feeling feels felt have has had having get getting got suffer suffering from struggle struggling with deal dealing think believe consider call say say its it it’s that really very so much too all a an any the my about of or and nor even actually particularly exactly especially always depressed anxious sad angry worried stressed history signs symptoms problem problems issue issues trouble need want help for seem seems he she hes shes they theyre currently ever used to experience experiencing experienced anymore do does drink use abuse take with someone somebody person type who kind gets drinking drugs alcohol violence fights fighting cheating stress panic myself in our worry worries concerns',
)

/** Words that turn a denial around: "not only", "I don't know why", "how do I not hate myself", "can't not". */
const TURNS = phrasesOf(
  'not only, dont sleep, not just, not sure, not because, dont know, dont understand, dont get why, dont get how, dont get what, dont get it, dont get along, dont get out, dont get to, dont get enough, dont get any, dont get much, dont want to be, dont want to feel, dont want to keep, no idea, no matter, no one, no longer, no doubt, no wonder, not to be, not to feel, never been so, never been this, never felt so, never felt this, never stop, never stops, doesnt stop, wont stop, doesnt help, doesnt understand, dont care',
)
/** Good things: to be without them is the trouble, so "my husband won't touch me" denies nothing. */
export const HELD_DEAR = wordsOf(
  'sex eat eats sleep sleeps love loves trust friends friend enjoy happy happiness joy energy motivated motivation confident confidence affection affectionate intimate intimacy communicate communication focus concentrate touch touches kiss cuddle hug talk talking close esteem worth appetite purpose fit belong connect connection respect help listen',
)
/** Words that make a trouble of a good thing: "sleep problems". */
const TROUBLE = wordsOf('problem problems issue issues disorder trouble lack too cant dont not no')
const isDear = (inside: readonly string[]): boolean =>
  inside.some((word) => HELD_DEAR.has(word)) && !inside.some((word) => TROUBLE.has(word))

/** "My sleep is fine". */
const WELL =
  /^(?:couldnt be (?:better|happier)|wont be a problem)\b|^(?:is|are|has been|have been|been|was|its) (?:pretty |really |all |totally |just |mostly |actually |very |so |going )*(?:fine|ok|okay|good|great|well|no (?:problem|issue)|not (?:a|the) (?:problem|issue)|under control|all right|alright|healthy|normal|wonderful|perfect|solid|stable|strong)(?: (?:now|though|actually|thanks|too|at the moment|right now|enough|these days|and|with|so|thank|otherwise)\b|$)/
/** "I sleep well", "I eat ok", "I sleep like a log". */
const DOES_WELL =
  /^(?:pretty |very |really |quite )*(?:(?:well|fine|ok|okay|great|good|enough|normally)\b|like a (?:baby|log|rock)|through the night)/
const BODILY = wordsOf('sleep asleep eat eating sleeping drink')
/** "My anxiety is gone", "the panic attacks stopped when I moved"; not "my husband is gone". */
const GONE =
  /^(?:(?:is|are|was|has|have|all|completely|finally|pretty|much|just|now|since|been) )*(?:gone|cured|free$|free (?:now|for|since|these)\b|history|behind me|a thing of the past|over with|went away|(?:has |have )?(?:stopped|disappeared|vanished|passed|gone away)(?: (?:when|since|after|once|now|completely|entirely|on|by)\b|$))/
const PASSES = wordsOf(
  'anxiety panic attack attacks depression drinking insomnia stress voices nightmares flashbacks anger temper urges cravings compulsions obsessions sadness worry worries fear fears tics pain migraines tantrums gambling smoking fights fighting burnout drug drugs alcohol',
)
/** "Nobody ever hit me", "none of us drinks", "no one in my family is depressed": no more may stand between. */
const NOBODY =
  /\b(?:nobody|no one|noone|none|neither)(?: (?:i know|of (?:us|them|(?:my|our|the) \w+)|(?:in|at) (?:(?:my|our|the) )?(?:family|house|home|school|work|class)))?(?: (?:ever|even|has|have|had|is|was|are|were|been|really|actually|an?|gets|got|nor i|nor he|nor she))*$/
/** Words that say as much as "no": "free of panic", "nothing to do with my job", "they ruled out cancer", "I can't say I'm sad". */
const AS_GOOD_AS_NO =
  /\b(?:free (?:of|from)|nothing to do with|zero|ruled out|yet to (?:have|get|feel|experience)|far from|not like(?: (?:im|i am|i have|ive|its|we|hes|shes))?|(?:cant|couldnt) (?:\w+ )?say(?: that)?(?: im| i am| i have| ive| its| i feel| i was)?)(?: (?:an?|any|the|my|our|his|her|of|these|all|interest in|problems? with|ever|even|really|being|feeling))* ?$/

/** "How do I not …", "why am I not …": the trouble is there. */
const ASKING = wordsOf('how why what trying try')

/** "The marriage is not the problem", "money isn't an issue". */
const AFTER =
  /^(?:(?:is|was|are) (?:not|never)|isnt|wasnt|arent) (?:really |even |exactly )?(?:(?:the|a|an|my|our|why)\b|(?:it|so bad|bad)$)/

/** Whether an English phrase is denied by the words before or after it in its clause. */
export const isDenied = denialIn({
  negations: NEGATIONS,
  reach: 5,
  listReach: 9,
  joins: wordsOf('or nor'),
  carries: CARRIES,
  turns: TURNS,
  asking: ASKING,
  // "I can't not check".
  undoing: wordsOf('cant couldnt'),
  without: 'without',
  needing: wordsOf('cant couldnt never not no dont hardly barely unable wont panic'),
  isMissed: (inside, before) => before !== 'about' && isDear(inside),
  isMissedOfAll: (inside) => isDear(inside) || NEGATIONS.has(inside[0] ?? ''),
  nobody: NOBODY,
  asGoodAsNo: AS_GOOD_AS_NO,
  after: [AFTER, WELL],
  afterSome: [
    { ends: BODILY, said: DOES_WELL },
    { ends: PASSES, said: GONE },
  ],
})

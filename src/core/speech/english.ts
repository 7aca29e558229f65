import { pictured } from './pictured.ts'
import type { Speech } from './speech.ts'

/** What people say before they come to the point. */
const LEAD = '(?:(?:hi|hello|hey|ok|okay|so|and|but|um|oh|well|wait|sorry|please|actually|also|btw|quick question) )*'

const SUBJECT = '(?:i|you|u|he|she|it|they|we|there|this|that|my|your|a|an|the|any|all|most|some|someone|people)'

/** `when I wake up` and `how I feel` tell; `when do I` and `how much` ask. */
const WH = [
  '(?:what|whats|who|whos|whom|whose|which|why|whys|where|wheres|wat|wut)',
  'when (?:is|are|do|does|did|should|would|will|can|could|to)',
  'hows?(?! (?:i|we|it) (?:feel|feels|felt|am|was))',
].join('|')

const AUXILIARY = [
  `(?:do|does|did|can|could|will|would|should|is|are|was|were|am|has|have|may|must|shall|isnt|arent|dont|doesnt|cant|wont) ${SUBJECT}`,
  '(?:does|can|could|will|would|should|is|are) [a-z]+',
  '(?:do|did|have) [a-z]+s',
  'r u',
].join('|')

const REQUEST = [
  '(?:can|could|would) (?:you|u) (?:explain|tell|say)',
  '(?:tell|teach) me (?:about|what|how|who|why|more|the)',
  '(?:explain|define|describe|compare)',
  '(?:i|im|was|i was|im just|just) (?:wonder|wondering|curious)',
  '(?:i want|i need|id like|i would like|like|want|need) to (?:know|understand|learn)',
  '(?:im|i am|i get) (?:confused|mixed up) (?:about|by|between)',
  'i (?:dont|do not) (?:understand|get) (?:what|how|why|the|who)',
  '(?:the )?(?:difference|differences|meaning|definition) (?:between|of)',
  'any idea (?:what|how|who|whether|if|why|where)',
].join('|')

export const ENGLISH: Speech = {
  // Most texts carry none: one look spares them four.
  courteous:
    /^(?:ok|okay|please|hey|um|uh|well|oh|oops|ah|hm|hmm|no|nah|nope|wait|sorry|so|and|but|then|yes|yeah|honestly|actually|just|maybe|can|could|may|would|will|i|id|ill|ive|im|let|lets|how|why dont|gotta) |(?:please|pls|plz|thanks|you|now|then|again|honestly|already|instead|though|tbh|lol|man|ok|okay)$/,
  courtesy: [
    / (?:please|pls|plz|thanks|thank you|now|then|again|honestly|already|instead|though|tbh|lol|man|ok|okay)$/,
    /^(?:ok|okay|please|hey|um|uh|well|oh|oops|ah|hm|hmm|no|nah|nope|wait|sorry|so|and|but|then|yes|yeah|honestly|actually|just|maybe|hi|hello) /,
    /^(?:can|could|may|would|will) (?:i|we|you|u) (?:please |just |maybe )*/,
    /^(?:(?:i|we) (?:want|need|have|would like|got|really want|really need|prefer|would prefer) to|(?:i|we) would rather|(?:id|ill|i will|i would|ive got|i have got)(?: rather| like to| prefer to| love to| just| better| to)?|i wanna|i gotta|gotta|let me|lets|let s|let us|how about we|how about|why dont we|im going to|im gonna|i am going to) (?:just |please )?/,
  ],
  oaths: / (?:the (?:hell|heck|fuck)|on earth|f(?:uck|reak|rigg?)ing|f ing|effing|damn(?:ed)?|goddamn|bloody)(?= |$)/g,
  asks: new RegExp(`^${LEAD}(?:${WH}|${AUXILIARY}|${REQUEST})(?: |$)`),
  // A question that comes last, after what it is about, often without a comma: `everyone is full what now`.
  asksLast: / (?:what now|(?:what|who|where|how) (?:do|can|should|could) (?:i|we|u|you) [a-z]+|who to see)$/,
  pictures: pictured([
    ['👍👌✅🆗☑', 'yes'],
    ['👎❌🚫🙅', 'no'],
    ['👋', 'hello'],
    ['🙏', 'thanks'],
    ['🤷🤔', 'i dont know'],
    ['😢😭😞😔🥺☹🙁😿😩😫', 'i feel so sad'],
    ['😡🤬😠', 'i am so angry'],
    ['😰😨😱😟😧', 'i am so anxious'],
    ['😴🥱', 'i cannot sleep'],
    ['💔', 'my heart is broken, a breakup'],
  ]),
  turns:
    /[,.;:!?\n…–—]+|\b(?:but|no|i meant|i mean|it['’]?s|it is|should (?:be|have been|say)|make (?:that|it)|to|for|with)\b/,
  denies: /\b(not|no|don ?t|dont|never|isn ?t|isnt|except|nor)\b/,
  removes:
    /^(?:(?:please|no|sorry|its|it is|that is|thats|im|i am|also|and) )*(?:not|no|remove|without|drop|delete|scrap|isnt|take (?:out|off|away))\b|^(?:it|that|this) (?:isnt|wasnt|is not|was not)\b| (?:is|was|isnt) (?:wrong|not right|right|not true|not it|a mistake|not the problem|the problem)$/,
  adds: /^(?:(?:and|oh|wait|but|please) )?(?:also|add|(?:you|i) (?:forgot|missed|left out)|dont forget|what about)\b/,
  and: new Set(['and']),
  option: /^(?:option|number|no) /,
  number: /^(?:i am |im |about |around |age )?(\d{1,3})(?: years?(?: old)?)?$/,
  small: new Set(
    'the an i im my you is am are was to of and in with for not dont have do it what how be so that this we she they but on at feel need help cant'.split(
      ' ',
    ),
  ),
  danger: {
    sos: /^(?:sos|crisis help|emergency|i need help now|urgent help)$/,
    takesBack:
      /\b(?:jk|just kidding|kidding|joking|forget it|forget i said|never ?mind|ignore that|i didnt mean|im fine|im ok)\b/,
    goesOn:
      /^(?:(?:ok|okay|yes|please|im ok|can we|lets|i want to|just) )*(?:go on|continue|carry on|move on|keep going)\b/,
    noNumbers: /\b(?:stop|no more|dont)\b.*\b(?:numbers?|hotlines?|lines?)\b|\bjust want to talk\b/,
    noCall:
      /\b(?:not|dont|cant|wont|never|hate|scared to|afraid to|too shy to|rather not|refuse to)(?: [a-z]+){0,3} (?:call|calls|calling|phone|phones|phoning|talk to a stranger|speak to a stranger)\b|\b(?:deaf|no phone|phone anxiety|no credit)\b/,
    worried:
      /\b(?:police|cops|ambulance|locked up|lock me up|hospital|hospitali[sz]ed?|sectioned|psych ward|take my kids|lose my (?:job|kids|visa)|on my record|tell my (?:parents|boss|family|wife|husband)|send (?:someone|somebody|anyone)|what (?:will|would|happens|if) (?:happen|they|i))\b/,
    noPrivacy:
      /\b(?:no privacy|someone (?:is|will|might|can) (?:here|hear|listening|home)|(?:he|she|they) (?:is|are|will|might|can|could) (?:hear|here|home|listening|in the (?:next )?room)|(?:hes|shes|theyre) (?:here|home|listening|in the (?:next )?room)|thin walls|share a room|roommate|cant talk (?:here|now|out loud))\b/,
    nobody:
      /\b(?:(?:have|got|there is|theres) (?:nobody|no one|noone|no friends|no family)|nobody (?:cares|to talk to|would come|there)|no one (?:cares|to talk to|would come|there)|(?:all|completely|totally|so) alone)\b/,
    elsewhere:
      /\b(?:my (?!country)[a-z]+|his|her|he|she|they|their|theyre|hes|shes|was|were|from|used to|going to|miss|hate|never|friends?|someone)\b/,
  },
}

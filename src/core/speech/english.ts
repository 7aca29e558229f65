import { ENGLISH_DANGER } from './english-danger.ts'
import { pictured } from './pictured.ts'
import type { Speech } from './speech.ts'

/** What people say before they come to the point. */
const LEAD =
  '(?:(?:hi|hello|hey|yo|ok|okay|so|and|but|um|oh|well|wait|sorry|please|actually|also|btw|like|lol|tbh|ngl|honestly|lowkey|dude|bro|hmm|quick question) )*'

const SUBJECT = '(?:i|you|u|he|she|it|they|we|there|this|that|my|your|a|an|the|any|all|most|some|someone|people)'

/** `when I wake up` and `how I feel` tell; `when do I` and `how much` ask. */
const WH = [
  '(?:what|whats|who|whos|whom|whose|which|why|whys|where|wheres|wat|wut)',
  'when (?:is|are|do|does|did|should|would|will|can|could|to)',
  'hows?(?! (?:i|we|it) (?:feel|feels|felt|am|was))',
  '(?:how|why|who|where|what)d (?:i|you|u|they|he|she|it|we|my|the)',
  '(?:wtf|wth) (?:is|are|do|does)',
].join('|')

const AUXILIARY = [
  `(?:do|does|did|can|could|will|would|should|is|are|was|were|am|has|have|may|must|shall|isnt|arent|dont|doesnt|cant|wont) ${SUBJECT}`,
  '(?:does|can|could|will|would(?! (?:rather|prefer|like|love|be))|should|is|are) [a-z]+',
  '(?:do|did|have) [a-z]+s',
  'r u',
].join('|')

const REQUEST = [
  `(?:idk|i dont know|not sure|dunno) (?:(?:can|could|do|does|will|would|should|is|are) ${SUBJECT})`,
  '(?:can|could|would) (?:you|u) (?:explain|tell|say)',
  '(?:tell|teach) me (?:about|what|how|who|why|more|the)',
  '(?:explain|define|describe|compare)',
  '(?:i|im|was|i was|im just|just) (?:wonder|wondering|curious)',
  '(?:i want|i need|id like|i would like|like|want|need) to (?:know|understand|learn)',
  '(?:im|i am|i get) (?:confused|mixed up) (?:about|by|between)',
  'i (?:dont|do not) (?:understand|get) (?:what|how|why|the|who)',
  '(?:the )?(?:difference|differences|meaning|definition) (?:between|of)',
  'any idea (?:what|how|who|whether|if|why|where)',
  'any (?:good|cheap|free|decent|tips|advice|options|ways?|chance|suggestions|recommendations)',
  '(?:walk|talk) me through',
  // "If I tell her, will she say so?"
  'if .{1,60} (?:will|would|can|could|(?:do|does)(?= (?:they|she|he|you|u))) (?:they|she|he|you|u|it|my)',
].join('|')

export const ENGLISH: Speech = {
  // Most texts carry none: one look spares them four.
  courteous:
    /^(?:ok|okay|please|hey|um|uh|well|oh|oops|ah|hm|hmm|no|nah|nope|wait|sorry|so|and|but|then|yes|yeah|honestly|actually|just|maybe|can|could|may|would|will|i|id|ill|ive|im|let|lets|how|why dont|gotta) |(?:please|pls|plz|thanks|you|now|then|again|honestly|already|instead|though|tbh|lol|haha|lmao|man|ok|okay|ffs|smh|jeez|omg)$/,
  courtesy: [
    / (?:please|pls|plz|thanks|thank you|now|then|again|honestly|already|instead|though|tbh|lol|haha|lmao|man|ok|okay|ffs|smh|jeez|omg)$/,
    /^(?:ok|okay|please|hey|um|uh|well|oh|oops|ah|hm|hmm|no|nah|nope|wait|sorry|so|and|but|then|yes|yeah|honestly|actually|just|maybe|hi|hello) /,
    /^(?:can|could|may|would|will) (?:i|we|you|u) (?:please |just |maybe )*/,
    /^(?:(?:i|we) (?:want|need|have|would like|got|really want|really need|prefer|would prefer) to|(?:i|we) would rather|(?:id|ill|i will|i would|ive got|i have got)(?: rather| like to| prefer to| love to| just| better| to)?|i wanna|i gotta|gotta|let me|lets|let s|let us|how about we|how about|why dont we|im going to|im gonna|i am going to) (?:just |please )?/,
  ],
  oaths: / (?:the (?:hell|heck|fuck)|on earth|f(?:uck|reak|rigg?)ing|f ing|effing|damn(?:ed)?|goddamn|bloody)(?= |$)/g,
  asks: new RegExp(`^${LEAD}(?:${WH}|${AUXILIARY}|${REQUEST})(?: |$)`),
  // A question that comes last, after what it is about, often without a comma: `everyone is full what now`.
  asksLast:
    / (?:what now|now what|or what|or nah|but (?:who|how|where|which one)|(?:what|who|where|how) (?:do|can|should|could) (?:i|we|u|you) [a-z]+|who to see)$/,
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
  limits: /\b(?:but|though|except|only|just|or|if|cant|wont|wrong)\b/,
  removes:
    /^(?:(?:please|no|sorry|its|it is|that is|thats|im|i am|also|and) )*(?:not|no|remove|without|drop|delete|scrap|isnt|take (?:out|off|away))\b(?! (?:during|through|thru|at|after|before|by|via|on|in|inside|until|for|while|when|from)\b)|^(?:it|that|this) (?:isnt|wasnt|is not|was not)\b| (?:is|was|isnt) (?:wrong|not right|right|not true|not it|a mistake|not the problem|the problem)$/,
  adds: /^(?:(?:and|oh|wait|but|please) )?(?:also|add|(?:you|i) (?:forgot|missed|left out)|dont forget|what about)\b/,
  and: new Set(['and']),
  option: /^(?:option|number|no) /,
  number: /^(?:i am |im |about |around |age )?(\d{1,3})(?: years?(?: old)?)?$/,
  vague: new Set(
    'a an the i is it its to of at if im not no yes very too so quite rather really just about some somewhat sometimes slightly medium moderately little lot lots bit much many more everything totally all always forever never once before first already currently moment time open maybe perhaps possibly without needed want interested taking sure unsure idea dont know work job employer company myself private practical answers'.split(
      ' ',
    ),
  ),
  pointsAt: /^(?:(?:its|it is|this is|actually|no|just) )*(?:for )?(?:him|her|them|he|she|they|hers|his)$/,
  wishesFor:
    /^(?:(?:just|maybe|only|preferably|ideally|i want|i need|id like|i would like|id prefer|looking for) )*(?:(?:some ?one|somebody|a person|people|a therapist|a counsell?or|another [a-z]+) (?:who|whos|that|thats|with|like|my|from|in|not|close|older|younger|funny|kind|nice|warm|local|good|else)\b|not (?:some|an?|too|someone|old|young)\b)/,
  small: new Set(
    'the an i im my me you is am are was to of and in with for not dont have do it what how be so that this we she they but on at feel need help cant'.split(
      ' ',
    ),
  ),
  danger: ENGLISH_DANGER,
}

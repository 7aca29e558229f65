import { plain } from './plain.ts'

/** Whether a text asks for something to be explained, rather than telling or answering. */
export function looksLikeQuestion(text: string): boolean {
  return (
    MARK.test(text) ||
    text
      .split(SENTENCE_END)
      .map(plain)
      .some((it) => OPENING.test(it) || CLOSING.test(it))
  )
}

const MARK = /[?？؟]/
const SENTENCE_END = /[.!;\n]/

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

/** A question that comes last, after what it is about, often without a comma: `everyone is full what now`. */
const CLOSING = / (?:what now|(?:what|who|where|how) (?:do|can|should|could) (?:i|we|u|you) [a-z]+|who to see)$/

const OPENING = new RegExp(`^${LEAD}(?:${WH}|${AUXILIARY}|${REQUEST})(?: |$)`)

import type { ContextWords } from '../context.ts'
import { wordsOf } from '../word-lists.ts'
import { isDenied } from './denial.ts'
import { isOver, WERE, wasBefore } from './time.ts'

const KIN =
  'son daughter husband wife friend mom mum dad mother father brother sister partner boyfriend girlfriend kid child teenager teen grandma grandpa grandmother grandfather uncle aunt cousin nephew niece roommate coworker boss fiance fiancee bf gf toddler stepson stepdaughter'
/** English, as people chat in it. */
export const ENGLISH_CONTEXT: ContextWords = {
  hedges: wordsOf(
    'maybe perhaps possibly might guess somewhat kinda sorta probably sometimes wonder wondering unsure suppose suspect assume',
  ),
  hedging:
    /\b(?:(?:could|might|may|would) (?:it |this |that )?be|(?:sort|kind) of|(?:seems?|looks?|sounds?|(?:it|this|that) feels) like|(?:maybe|perhaps|possibly|probably) (?:its|this is|thats) (?:\w+ ){1,4}(?:and|or)(?: the| my| a| our)?$|i think (?:im|i|its|it|that|this|my|he|she|hes|shes|we)|not sure (?:if|whether))\b/,
  hedgingAfter:
    /^[^.!?]{0,30}?,? ?\b(?:i guess|i suppose|i think|not sure|or something|maybe|idk|i don['’]?t know)\W*$/i,
  others: wordsOf(
    `he she they hes shes theyre his her their ex friends kids children parents ${KIN} ${KIN.replaceAll(' ', 's ')}s`,
  ),
  self: wordsOf('i im ive me my id ill myself we were weve our us'),
  objects: wordsOf(
    'with to from by at on without like than told tell tells love hate miss missed left lost see saw met leave fight trust behind',
  ),
  othersDo:
    /^\W*(?:any ?more\W*|at all\W*)?(?:but|though|although|only)\s+(?:(?:my|our|the) (?:\w+ )?(?:husband|wife|partner|boyfriend|girlfriend|mom|mum|mother|dad|father|brother|sister|son|daughter|kid|friend|roommate|bf|gf)|he|she|they) (?:does|do|is|has|did|are|have|was|sure)\b/i,
  past: wordsOf('ago formerly previously'),
  wasAfter: WERE,
  wasBefore,
  isOver,
  toMe: wordsOf('me us'),
  stages: wordsOf('as was were'),
  breaks: wordsOf('but just only except although though because since'),
  not: 'not',
  isDenied,
}

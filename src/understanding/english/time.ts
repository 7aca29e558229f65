import { HELD_DEAR } from './denial.ts'

/** Words that put what stands beside them into the past. */
export const WERE =
  /\b(?:(?:as|when i was|since i was) (?:a |an |just a )?(?:kid|child|teen|teenager|little|young|younger|small|boy|girl)|back (?:in|then|when)|(?:years?|months|decades) (?:ago|back)|in the past|formerly|previously|growing up|in my (?:childhood|youth|teens)|once had|used to|before (?:i|we) (?:got|was|were|met|had|moved|came|became|started|quit|married|retired|knew))\b/
/** A verb in the past, then a time of life or "once": "I was depressed in my twenties". */
const WAS_ONCE =
  /\b(?:was|were|had|went|suffered|struggled|drank|used|dealt)\b.*\b(?:in my (?:early |late |mid )?(?:teens|twenties|thirties|20s|30s)|in (?:high|middle|grade|elementary) school|in college|once$|at the time|years before|for a while (?:back|once))/
/** What somebody else was or had: "my dad was an alcoholic". */
const THEY_WERE = /\b(?:was|were|had)(?: (?:an?|the|always|also|really|very|such an?))*$/
/** "Six years sober": the drinking is what is past. */
const SOBER = /^(?:\w+ )*(?:clean|sober|sobriety)\b/
const OFF = /\b(?:clean|sober) (?:from|of|off)$/
const NOT_YET = /\b(?:get|getting|stay|staying|be|become|keep|from|trying|want|need)(?: \w+)?$/
const I = /^(?:i|im|ive|we)$/
/** "I quit smoking", "I'm done with gambling": what a person has left behind; not "I want to quit". */
const QUIT =
  /\b(?:i|ive|have|has|he|she|we|already|finally|im|completely) (?:quit|quitted|gave up|given up|stopped|kicked|done with)(?: the| my| all)?(?: \w+)? (?:drinking|smoking|alcohol|weed|pot|drugs|gambling|cutting|using|vaping|porn|pills|cocaine|cigarettes|heroin|meth|cutting myself)$/

/** Whether the words before a phrase put it into the past. */
export const wasBefore = (before: readonly string[], near: readonly string[], inside: readonly string[]): boolean => {
  const said = before.join(' ')
  return (
    WERE.test(said) ||
    QUIT.test(`${said} ${inside.join(' ')}`.trimStart()) ||
    (THEY_WERE.test(said) && !before.some((word) => I.test(word))) ||
    ((SOBER.test(inside.join(' ')) || OFF.test(said)) && !NOT_YET.test(said)) ||
    (near.some((word, n) => word === 'longer' && near[n - 1] === 'no') && !inside.some((word) => HELD_DEAR.has(word)))
  )
}

/** ", not any more", ", that was a long time ago", "and since then I've been fine", after a phrase. */
const OVER =
  /,? (?:but )?(?:(?:that|this|it) was )?(?:(?:a )?(?:very )?long(?: long)? time|ages|many years|years|decades) ago\b|\bnot any ?more\W*$|\bsince then (?:i['’]?(?:ve been| am|m)|it['’]?s been|i have been|all is) (?:fine|ok|okay|good|well|better|great)\b|\b(?:but |and )(?:we|i) (?:worked|sorted) (?:it|that|things) out\b|\b(?:but |and )i['’]?m (?:over it|fine now|ok now|okay now|past that|past it)\b/i

/** Whether the words before and after a phrase together, or the rest of its sentence, say that it is over. */
export const isOver = (clause: string, rest: string): boolean => WAS_ONCE.test(clause) || OVER.test(rest)

import type { Fields } from '../../core/vocabulary.ts'
import { clauseAt } from '../clause.ts'
import type { Finder, Lasting } from '../field-grammar.ts'
import { CLAUSE_ENDS } from './clauses.ts'

type Duration = NonNullable<Fields['duration']>

const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  half: 0.5,
}
const UNITS = '(?:days?|weeks?|wks?|months?|mos?|mths?|years?|yrs?|decades?)'
const ABOUT =
  '(?:(?:about|over|almost|nearly|like|around|roughly|at least|more than|well over|maybe|probably|the|this|these|past|last|good|whole|solid|only|just|now) )*'
const COUNT = `(?:(\\d{1,3}|${Object.keys(NUMBERS).join('|')})(?: and a half)? ?|(?:a few|few|(?:a )?couple(?: of)?|some|several|many|multiple|so many|countless|a number of|lots of|a bunch of) )?`
const SPAN = `${ABOUT}${COUNT}(?:a )?(${UNITS})\\b(?: and a half)?`

const LENGTH = new RegExp(`\\b${SPAN}`, 'g')

/** Without a unit nothing lasts a length; it may stand right after its count ("3days"). */
const UNIT = new RegExp(`${UNITS}\\b`)

/** Ways to say that something lasts. */
const LASTS = [
  new RegExp(
    `\\b${SPAN} of (?:\\w+ )?(?:depress|anxi|panic|fight|argu|struggl|stress|insomnia|sleepless|not |feeling|this|that|grie|pain|sad|abus|drinking|using|hell|worr|cry|lonel|nightmare)`,
    'g',
  ),
  new RegExp(
    `\\b(?:for|its been|it has been|been going on|been like this|been this way|been happening|going on|over the (?:past|last)|in the (?:past|last)|(?:the|these|this) (?:past|last)|during the (?:past|last)) ${SPAN}(?! (?:old|a week|per|ago|from now|in (?:prison|jail)))`,
    'g',
  ),
  new RegExp(
    `\\b(?:start(?:ed|s)?|began|begun|came on|come on|ever since) (?:\\w+ ){0,3}?${SPAN} (?:ago|back)\\b`,
    'g',
  ),
]
const SINCE: readonly (readonly [Duration, RegExp])[] = [
  [
    'years',
    /\bsince (?:i was\b|i can remember|i could remember|(?:my |early )?childhood|(?:high |middle |elementary )?school\b(?! (?:started|began|starts|let out|ended|year))|college|covid|the pandemic|birth|puberty|forever|19\d\d|20[01]\d|202[0-4]|[a-z ]{2,30} in (?:19\d\d|20[01]\d|202[0-4]))|\b(?:(?:my|his|her) (?:whole|entire)|all my) life(?! (?:is|was|has|has been|to|for|savings|and)\b)(?<!\b(?:affect\w*|ruin\w*|chang\w*|wreck\w*|destroy\w*|of|took over|taking over) \w+ \w+ life)|\bas long as i can remember\b|\bive always (?:been|felt|had|struggled)\b|\ball my life\b/g,
  ],
  [
    'days',
    /\bsince (?:last )?(?:yesterday|this morning|last night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|the weekend)\b|\bstarted (?:yesterday|today|this morning|last night)\b/g,
  ],
  ['weeks', /\b(?:since|started) (?:last week|earlier this month|this month|a week)\b/g],
  [
    'months',
    /\b(?:since|started|starting|began) (?:in |around |about |back in |last |the |this |early |late |right after |after )*(?:month|january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|fall|autumn|winter|thanksgiving|christmas|new years?|easter)\b/g,
  ],
]
/** Without one of these nothing is told of a beginning. */
const BEGINNING = /since|start|began|life|long as i|ive always/
/** How long one is married, with somebody, at a job or sober is no trouble's length. */
const NOT_TROUBLE =
  /\b(?:married|together|dating|dated|engaged|known|knew|friends|been with|with (?:him|her|my|this)|work(?:ed|ing)? (?:there|here|at|as|for|in|nights)|employed|jobs?|lived?|living (?:in|at|with|here|there)|sober|clean|relationship|seeing (?:each|him|her|this)|served|in the (?:army|military|navy|marines)|teacher|nurse|retired|best friend|deployed|in therapy|seen (?:him|her|my|each)|spoken to|talked to|moved|away for|gone for|pregnant|smoked|single|sleep(?:ing)? for|havent (?:seen|spoken|talked)|wait(?:ed|ing)?|away|visit\w*|grounded|coming|taking)\b/
/** A trouble in the same clause counts even so. */
const TROUBLE =
  /\b(?:struggl\w*|depress\w*|anxi\w*|feel\w*|felt|fight\w*|suffer\w*|panic\w*|sad|stress\w*|cant sleep|cry\w*|problems?|this way|like this)\b/

const MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)'
const SEASON = '(?:summer|spring|fall|autumn|winter|christmas|thanksgiving|easter|new years?)'
/** "Since like summer", "last march", "since my dad died last spring". */
const IN_A_MONTH = new RegExp(
  `^\\W*(?:(?:since|in|around|about|back|like|last|this|early|late|mid|maybe|the|end|beginning|start|of) )*(?:${MONTH}|${SEASON})\\W*$|\\bsince\\b[^.!?]{1,40}\\b(?:${MONTH}|${SEASON}|last month)\\W*$`,
)

const ALONE: readonly (readonly [Duration, RegExp])[] = [
  [
    'years',
    /\b(?:19\d\d|20[01]\d|202[0-4])\b|^\W*(?:a )?(?:very |really |so |quite |pretty |long )*long(?: while)?\W*$/,
  ],
  [
    'years',
    /\bsince (?:my )?(?:freshman|sophomore|junior|senior|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\d+th) (?:ye?a?r|grade)\b/,
  ],
  ['months', IN_A_MONTH],
  ['months', /^\W*(?:for |its been |been |quite |ah |oh )*(?:an? )?(?:good |little |long |fair )?while(?: now)?\W*$/],
  [
    'years',
    /\b(?:years?|decades?|forever|always|ages|a long time|long time|whole life|entire life|adult life|all my life|(?:most|half) of my life|half my life|(?:far |way |much )?too long|so long|very long|since (?:childhood|i was|covid|college|high school|school|birth))\b/,
  ],
  [
    'months',
    /\bmonths?\b|\bsince (?:january|february|march|april|may|june|july|august|september|october|november|december|summer|spring|fall|autumn|winter|christmas|new years?|easter|thanksgiving)\b/,
  ],
  ['weeks', /\bweeks?\b|\bfortnights?\b|\bthis month\b/],
  ['days', /\bdays?\b|\btoday\b|\byesterday\b|\bthis week\b/],
]

/** How long a text says it has been going on; a bare length counts only when it was asked for. */
export const DURATIONS: Finder<Lasting> = { says: [UNIT, BEGINNING], find: findDuration }

function findDuration(plain: string, asked: boolean): Lasting | null {
  const told = lengthsIn(plain).find((lasting) => asked || isTrouble(plain, lasting))
  return told ?? (asked ? alone(plain) : null)
}

const lengthsIn = (plain: string): readonly Lasting[] => [
  ...(UNIT.test(plain) ? LASTS : []).flatMap((pattern) => [...plain.matchAll(pattern)].map(counted)),
  ...(BEGINNING.test(plain) ? SINCE : []).flatMap(([value, pattern]) =>
    [...plain.matchAll(pattern)].map(({ 0: said, index }) => ({ value, start: index, end: index + said.length })),
  ),
]

function alone(plain: string): Lasting | null {
  for (const found of plain.matchAll(LENGTH)) if (found[1] !== undefined) return counted(found)
  for (const [value, pattern] of ALONE) {
    const said = plain.match(pattern)
    if (said?.index !== undefined) return { value, start: said.index, end: said.index + said[0].length }
  }
  return null
}

function counted({ 0: said, 1: count, 2: unit = '', index }: RegExpExecArray): Lasting {
  return { value: bandOf(count, unit), start: index, end: index + said.length }
}

const DAYS = { d: 1, w: 7, m: 30, y: 365 } as const

/** A count of units as a band; without a count the unit itself. */
function bandOf(count: string | undefined, unit: string): Duration {
  const letter = unit[0] === 'd' && unit[1] === 'e' ? 'y' : (unit[0] as keyof typeof DAYS)
  const number = count === undefined ? 1 : (NUMBERS[count] ?? Number(count))
  const days = number * DAYS[letter]
  if (days >= 360) return 'years'
  if (days >= 60 || letter === 'm' || letter === 'y') return 'months'
  return days >= 14 || letter === 'w' ? 'weeks' : 'days'
}

function isTrouble(plain: string, { start, end }: Lasting): boolean {
  const { before, after } = clauseAt(plain, start, end, CLAUSE_ENDS)
  const around = `${before} ${after}`
  return !NOT_TROUBLE.test(around) || TROUBLE.test(around)
}

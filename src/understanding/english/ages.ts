import type { Fields } from '../../core/vocabulary.ts'
import { type Aged, bandOf, theirs } from '../ages.ts'
import type { Finder } from '../field-grammar.ts'

const ONES = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']
const TEENS = [
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
/** Ages as words, with the number each says. */
const NUMBERS = new Map([
  ...ONES.map((word, n): [string, number] => [word, n + 1]),
  ...TEENS.map((word, n): [string, number] => [word, n + 10]),
  ...TENS.flatMap((ten, n): [string, number][] => [
    [ten, n * 10 + 20],
    ...ONES.map((one, m): [string, number] => [`${ten} ${one}`, n * 10 + 21 + m]),
  ]),
])
const AGE = `(\\d{1,2}|${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})`
/** Without one of these no age is told in years, and nothing else has to be tried. */
const ANY_AGE = new RegExp(`\\d|\\b(?:${[...ONES, ...TEENS, ...TENS].join('|')})`)
const OLD = '(?:years? ?old|yrs? ?old|y ?\\/? ?o|yrs?|yr)'

/** What stands before a relative: "my lil girl", "our oldest son". */
const WHICH = '(?:(?:lil|little|big|baby|older|younger|oldest|youngest|middle|own|only|sweet|poor|step|first|second) )?'
const KIN =
  '(?:son|daughter|kid|child|boy|girl|stepson|stepdaughter|niece|nephew|grandson|granddaughter|brother|sister|teen|teenager|toddler|little one|twins|(?:twin |little )?(?:boys|girls)|sons|daughters|kids)'
/** What is counted besides years of life. */
const NO_AGE =
  '(?! ?(?:%|years?(?! old)|yrs? (?!old)|months?|weeks?|days?|minutes?|mins?|hours?|times|percent|feet|foot|ft|lbs?|pounds|kilos?|kg|kids|children|dollars|k\\b|of|or|steps|miles|am\\b|pm\\b|in a))'
const MINE = [
  new RegExp(
    `\\b(?:i am|im|ill be|i turn|i turned|i just turned|turning) (?:a |an |only |just |now |about |almost |already |nearly |not yet |not quite |about to be |about to turn |going to be |turning )*${AGE}(?: ?${OLD})?\\b${NO_AGE}`,
  ),
  new RegExp(`\\b(?:as|im|i am) an? ${AGE} ?${OLD}\\b`),
  new RegExp(
    `^\\W*${AGE} ?(?:${OLD}|[mf])\\b(?! (?:of|ago|later|now|with|without|married|together|sober|clean|in|into|as|and counting))`,
  ),
  /[(\s]?\b(?:[mf] ?)(\d\d)\b(?=\W*$|[).,])/,
  /(?:^|[\s(])(\d\d) ?\/? ?[mf]\b(?! ?\d)/,
  new RegExp(`^\\W*${AGE} here\\b`),
  new RegExp(`^\\W*(?:its |just |only |for )*(?:me|myself)[,.;:]? (?:im |i am |age )?${AGE}\\b${NO_AGE}`),
  new RegExp(`\\b(?:im|i am) an? [a-z ]{3,30}, ${AGE}(?=\\W*$|,)`),
  new RegExp(`^\\W*(?:my age is|aged?|i was born) ${AGE}\\b`),
]
const ASKED = [new RegExp(`^\\D*?\\b${AGE}\\b`), /^\D*(\d{1,3})\b/]
const THEIRS = [
  new RegExp(
    `\\b(?:my|our) (?:\\w+ )?${AGE} ?${OLD}\\b(?! (?:relationship|marriage|career|car|house|dog|cat|business|friendship))`,
  ),
  new RegExp(
    `\\b(?:my|our) ${WHICH}${KIN}\\b[^.!?\\d]{0,40}?\\b(?:is|are|hes|shes|whos|aged?|turned|turns|turning)\\s+(?:only |just |about |now |almost |nearly |about to be |about to turn |going to be |turning )?${AGE}\\b${NO_AGE}`,
  ),
  new RegExp(`\\b(?:my|our) ${WHICH}${KIN},? \\(?${AGE}\\)?(?=[,.) ]|$)${NO_AGE}`),
  new RegExp(`\\b(?:shes|hes|she is|he is|theyre) ${AGE}(?: ?${OLD})?,? (?:its |it is )?(?:for )?(?:my|our) ${KIN}\\b`),
  // An account that begins with somebody's age is theirs.
  new RegExp(
    `^\\W*(?:and |so |ok |well )?(?:shes|hes|she is|he is) (?:only |just |about |almost |now )?${AGE}(?: ?${OLD})?(?=\\W*$|[,.;]| and\\b| now\\b)${NO_AGE}`,
  ),
]
/** "Almost 18", "turning 18", "18 next month": one is not that old yet, and a minor is still one. */
const BEFORE =
  /\b(?:almost|nearly|not (?:yet|quite)|soon(?: to be)?|(?:about|going) to (?:be|turn)|ill be|turns?|turning) (?:an? )?\w+(?: \w+)?$/
const AHEAD =
  /^(?: years? old)? (?:next|tomorrow|soon|in (?:\w+ ){0,2}(?:days?|weeks?|months?|january|february|march|april|may|june|july|august|september|october|november|december))\b/
/** Still counted in months. */
const BABY =
  /\b(?:my|our) (?:son|daughter|baby|kid|child|little one|(?:baby )?(?:boy|girl)) (?:is|just turned) (?:only |just |about |almost )?(?:\w+) (?:months?|weeks?|mos?)\b(?! (?:sober|clean|pregnant|late|behind|into|away))/
/** Decades that lie within one band. */
const DECADES: readonly (readonly [RegExp, NonNullable<Fields['ageBand']>])[] = [
  [/\b(?:im|i am) (?:\w+ )?in my (?:(?:early|mid|late) )?(?:30s|40s|50s|thirties|forties|fifties)\b/, '26-64'],
  [/\b(?:im|i am) (?:\w+ )?in my (?:late )(?:20s|twenties)\b/, '26-64'],
  [/\b(?:im|i am) (?:\w+ )?in my (?:early )(?:20s|twenties)\b/, '18-25'],
  [/\b(?:im|i am) (?:\w+ )?in my (?:(?:early|mid|late) )?(?:70s|80s|seventies|eighties)\b/, '65-plus'],
  [/\b(?:im|i am) (?:just |only |still )?(?:a teenager|a teen)\b/, '13-17'],
  [/\b(?:im|i am) (?:a senior citizen|over 65)\b/, '65-plus'],
  [
    /\b(?:im|i am) (?:an? )?(?:(?:freshman|sophomore|junior|senior) (?:in|at) high school|(?:8|9|10|11|12)th grader|in (?:8|9|10|11|12)th grade|in high school)\b/,
    '13-17',
  ],
]
/** Without one of these no decade is told; to look for each is faster than one pattern for all. */
const DECADE_SIGNS = ['0s', 'ties', 'teen', 'senior', '65', 'school', 'grade']
const ASKED_DECADES: typeof DECADES = [
  [/\b(?:30s|40s|50s|thirties|forties|fifties)\b/, '26-64'],
  [/\b(?:70s|80s|seventies|eighties|over 65|senior)\b/, '65-plus'],
  [/\b(?:teens?|teenager)\b/, '13-17'],
  [/\b(?:early|mid) (?:20s|twenties)\b/, '18-25'],
  [/\blate (?:20s|twenties)\b/, '26-64'],
]

/** Whose age a text tells, and the band; a bare number counts only when the age was asked for. */
export const AGES: Finder<Aged> = {
  says: [ANY_AGE, BABY, new RegExp(DECADE_SIGNS.join('|'))],
  find: findAge,
}

function findAge(plain: string, asked: boolean): Aged | null {
  const kin = firstOf(plain, THEIRS)
  if (kin) return theirs(kin.age, kin.start, kin.end - kin.start)
  const baby = plain.match(BABY)
  if (baby?.index !== undefined) return theirs(0, baby.index, baby[0].length)
  const mine = firstOf(plain, MINE)
  const told = mine ?? (asked ? firstOf(plain, ASKED) : null)
  const own = bandIn(plain, DECADES)
  const decade = own ?? (asked ? bandIn(plain, ASKED_DECADES) : null)
  if (decade) return { ...decade, own: own !== null }
  return told && told.age > 4 ? { ...told, fields: { ageBand: bandOf(told.age) }, own: mine !== null } : null
}

function firstOf(plain: string, patterns: readonly RegExp[]): { age: number; start: number; end: number } | null {
  if (!ANY_AGE.test(plain)) return null
  for (const pattern of patterns) {
    const found = plain.match(pattern)
    if (found?.index === undefined) continue
    const { 0: said, 1: count = '', index } = found
    const end = index + said.length
    const age = NUMBERS.get(count) ?? Number(count)
    if (age < 120) return { age: isAhead(said, plain.slice(end)) ? age - 1 : age, start: index, end }
  }
  return null
}

const isAhead = (said: string, after: string): boolean =>
  BEFORE.test(said) || (AHEAD.test(after) && !/\bturned\b/.test(said))

function bandIn(plain: string, bands: typeof DECADES): Aged | null {
  if (!DECADE_SIGNS.some((sign) => plain.includes(sign))) return null
  for (const [pattern, ageBand] of bands) {
    const found = plain.match(pattern)
    if (found?.index !== undefined)
      return { fields: { ageBand }, start: found.index, end: found.index + found[0].length }
  }
  return null
}

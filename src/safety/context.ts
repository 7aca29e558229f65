import type { RiskWho } from '../core/risk.ts'
import type { Phrases } from './lexicon/phrases.ts'
import type { Tokens } from './tokens.ts'

const set = (words: string) => new Set(words.split(' '))
const I = set('i me my mi yo myself')
const OTHERS = set(
  'he she they him her brother sister son daughter mum mom mother dad father wife husband partner boyfriend girlfriend friend bestie cousin uncle aunt colleague coworker teammate neighbour neighbor roommate flatmate housemate student kid child teenager niece nephew grandma grandpa grandfather someone somebody twin ex boss manager report employee client classmate buddy mate gf bf hubby spouse fiance fiancee sibling auntie grandson granddaughter grandmother stepson stepdaughter stepdad stepmom flatmates friends companero companera vecino vecina tia tio abuela abuelo sobrina sobrino pareja mujer hermano hermana hijo hija amigo amiga madre padre mama papa esposo esposa novio novia primo prima marido',
)
const HIS = set('himself herself themself themselves se')
/** "She told me": the one told is not the one spoken of. */
const TOLD = set(
  'told tells telling texted messaged asked shows showed sent wrote emailed dijo dice conto escribio mando confeso',
)
const MINE = set('me my myself i mi yo')
const RECENT = set(
  'again now tonight today yesterday lately currently still week month minutes minute hour hours night days morning keep keeps am recently tonight since spring',
)

/** Whether a figure of speech takes in all of a phrase but its small words. */
export const figurative = ({ words }: Tokens, covered: Uint8Array, start: number, end: number): boolean =>
  covered.subarray(start, end).includes(1) &&
  words.slice(start, end).every((word, n) => covered[start + n] === 1 || LIGHT.has(word))

/** Words that carry no danger of their own when the rest of a phrase is a figure of speech. */
const LIGHT = set(
  'i am is are was were to the a an my have has had will would and of so it do not that want wants wanted going need ready in on at me like can could this or he she they you your his her their may might about feel been anymore someone people',
)

/** Whose danger a phrase tells of, and whether the words say so or it is only taken to be. */
export function whose(tokens: Tokens, start: number, end: number, phrases: Phrases): Whose {
  return turnsToMe(tokens.words.slice(start, end + 1)) ? SELF : spokenOf(tokens, start, end, phrases)
}

/** Whom the sentence last named before these words; null when nobody. */
function nearestNamed(words: readonly string[], sentences: readonly number[], start: number): Whose | null {
  for (let at = start - 1; at >= Math.max(0, start - BACK) && sentences[at] === sentences[start]; at--) {
    const word = words[at] ?? ''
    if (word === 'he' && PARTICIPLE.test(words[at + 1] ?? '')) return SELF
    const onlyTold = word === 'me' && (TOLD.has(words[at - 1] ?? '') || TOLD.has(words[at + 1] ?? ''))
    if (I.has(word) && word !== 'my' && word !== 'mi' && !onlyTold) return SELF
    if (OTHERS.has(word)) return OTHER
  }
  return null
}

function spokenOf({ words, sentences }: Tokens, start: number, end: number, { kind, mine: left }: Phrases): Whose {
  const inside = words.slice(start, end)
  const mine = inside.some((word, n) => isMine(word) && !(word === 'my' && isOther(words[start + n + 1])))
  if (
    kind === 'abuse' &&
    (mine || inside.includes('i') || inside.includes('us') || toldOfMe(words, sentences, start, end))
  )
    return SELF
  if (inside.some((word) => HIS.has(word) || /[aei]rse$/.test(word))) return OTHER
  if (mine) return SELF
  const named = nearestNamed(words, sentences, start)
  if (named !== null) return named
  // "Swallowed my dad's pills": whose they were is not who took them.
  const told = kind === 'medical' ? inside.slice(0, 2) : inside
  return left !== true && told.some(isOther) ? OTHER : { who: 'self', sure: false }
}

/** "He pensado", "me he tomado": in Spanish it is I who have. */
const PARTICIPLE = /^(?:\p{L}+[ai]do|hecho|dicho|puesto|visto|escrito|roto|abierto)$/u

/** Whether words about another go on to speak of oneself: "he killed himself and I want to go too", "somebody unalive me". */
export function turnsToMe(words: readonly string[]): boolean {
  const his = words.findIndex((word) => HIS.has(word))
  return (his >= 0 && words.indexOf('i', his) > 0) || words.at(-1) === 'me' || words.at(-1) === 'myself'
}

/** Whether words about another go on about oneself: "my husband died I feel empty". In "he says I am hopeless" the words may be his. */
export function goesOnAboutMe(words: readonly string[]): boolean {
  const at = words.lastIndexOf('i')
  return at > 0 && isOther(words[0]) && !words.some((word) => TELLS.test(word))
}

const TELLS =
  /^(?:says?|said|saying|tells?|told|texts?|texted|wrote|writes|posts|posted|keeps|that|he|she|they|killed|hanged|hung|shot|suicide)$/

const MY_PLACE =
  /^(?:at|to|into|in|outside|by|on|near) my (?:house|home|flat|door|doorstep|place|work|workplace|office|school|apartment|room|window|car|street|yard|garden|gate|job|desk)\b/
const NEAR = 3

export interface Whose {
  readonly who: RiskWho
  readonly sure: boolean
}
const SELF: Whose = { who: 'self', sure: true }
const OTHER: Whose = { who: 'other', sure: true }

const isOther = (word: string | undefined): boolean =>
  word !== undefined && (OTHERS.has(word) || (word.endsWith('s') && OTHERS.has(word.slice(0, -1))))
const isMine = (word: string): boolean => MINE.has(word) || /[aei]rme$/.test(word)

/** "I am hiding because …": who is in fear is the one in danger. */
const IN_FEAR = set('hiding scared afraid terrified frightened trapped locked')

/** Whether the sentence up to here speaks of me, or goes on to a place of mine: "my ex came to my house". */
function toldOfMe(words: readonly string[], sentences: readonly number[], start: number, end: number): boolean {
  if (MY_PLACE.test(words.slice(end, end + NEAR).join(' '))) return true
  for (let at = start - 1; at >= Math.max(0, start - BACK) && sentences[at] === sentences[start]; at--) {
    const word = words[at]
    if (word === 'me' || word === 'us' || (word === 'i' && IN_FEAR.has(words[at + 2] ?? ''))) return true
    if ((word === 'my' || word === 'our') && !isOther(words[at + 1])) return true
  }
  return false
}

/** How many words back a sentence is searched for who is meant: a ceiling for sentences without end. */
const BACK = 60

/** Whether the sentence tells of something long past, with nothing that brings it near. */
export function longPast(tokens: Tokens, start: number): boolean {
  const sentence = tokens.sentences[start] ?? 0
  const known = PAST.get(tokens) ?? new Map<number, boolean>()
  PAST.set(tokens, known)
  const past = known.get(sentence) ?? tellsOfPast(tokens, sentence, start)
  known.set(sentence, past)
  return past
}

/** What was found of each sentence of a text: many signs may stand in one. */
const PAST = new WeakMap<Tokens, Map<number, boolean>>()

function tellsOfPast({ words, sentences }: Tokens, sentence: number, start: number): boolean {
  let from = start
  while (from > 0 && sentences[from - 1] === sentence) from--
  let to = start
  while (to < words.length && sentences[to] === sentence) to++
  const said = words.slice(from, to)
  const near = words.length <= SHORT_TEXT ? words : said
  return (FAR.test(said.join(' ')) || (words.length <= SHORT_TEXT && FAR.test(words.join(' ')))) && !near.some(isRecent)
}

/** In a text this short every sentence is about the same thing. */
const SHORT_TEXT = 30

const FAR =
  /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they|we) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/

/** "I'm well now" brings nothing near. */
const WELL = set('well fine ok okay better good stable safe happy healed recovered')

const isRecent = (word: string, at: number, words: readonly string[]): boolean =>
  RECENT.has(word) &&
  word !== 'am' &&
  !(word === 'now' && WELL.has(words[at - 1] ?? '')) &&
  words[at + 1] !== 'ago' &&
  !(word === 'days' && words[at - 1] === 'these')

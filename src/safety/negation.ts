import { NEGATORS } from './lexicon/spellings.ts'
import type { Tokens } from './tokens.ts'

const set = (words: string) => new Set(words.split(' '))
const ENDS = set('but just except although though however because so still since pero sino aunque porque')
/** "Not sure", "can not stop", "not only": the no does not reach the risk words. */
const WEAK = set(
  'stop help sure only even shake know lie wait quit joking kidding funny matter like okay ok fine safe worry sabe saben sabia',
)

/** "No job", "sin trabajo": what is lacking, and no more, is meant. */
const LACKED = set(
  'job work money friends family sleep food home house car energy hope future help support partner kids papers visa insurance purpose joy motivation savings income trabajo chamba dinero amigos familia casa esperanza futuro ayuda papeles comida energia',
)
const LACKING = set('no sin without')

const isWeak = (words: readonly string[], at: number): boolean =>
  WEAK.has(words[at + 1] ?? '') || (LACKING.has(words[at] ?? '') && LACKED.has(words[at + 1] ?? ''))

/** Whether a no covers the whole phrase: "never wanted to", "zero intention of", and "… and I'm really not" after it. */
export function negated(tokens: Tokens, start: number, end: number): boolean {
  const { words, sentences } = tokens
  let noes = 0
  for (let at = start - 1; at >= 0 && at >= start - REACH && sentences[at] === sentences[start]; at--) {
    if (stopsNo(tokens, at, start, noes)) break
    const answer = noes > 0 && words[at] === 'no' && sentences[at - 1] !== sentences[at]
    if (NEGATORS.has(words[at] ?? '') && !answer && !isWeak(words, at)) noes += 1
  }
  if (noes > 0) return noes % 2 === 1
  return deniedAfter(words.slice(end, end + 8).filter((_, n) => sentences[end + n] === sentences[start]))
}

/** Whether a no before `at` ends its reach here: the sentence turns, a comma closes, or a new "I" begins. */
function stopsNo({ words, turns, commas }: Tokens, at: number, start: number, noes: number): boolean {
  const word = words[at] ?? ''
  if (ENDS.has(word) || turns[at + 1] === true) return true
  if (AND.has(word) && beginsClause(words, at + 1, start)) return true
  if (noes === 0 && runsOn(words, at + 1, start)) return true
  if (commas[at + 1] === true && !words.slice(at + 1, start).some((between) => LISTS.has(between))) return true
  if (word !== 'i' || at === 0 || noes > 0) return false
  return !CARRIES_ON.has(words[at - 1] ?? '')
}

/** A list goes on past a comma: "not sad, tired or suicidal". */
const LISTS = set('or nor ni o any anything')
const CARRIES_ON = set(
  'think thinking because if that nor say said saying mean meant like though believe feel felt know why whether when how claim imply have had did do would could should can',
)

/** Whether a clause of its own begins after an "and": "I don't sleep and want to die", "no duermo y a veces pienso en morir". */
function beginsClause(words: readonly string[], from: number, start: number): boolean {
  let at = from
  while (at < start && TIMES.has(words[at] ?? '')) at++
  const word = words[at] ?? ''
  return OPENS.has(word) || (WHOSE.has(word) && start - at <= NEXT)
}

/** Whether a word joins a clause of its own to what was said before it. */
export const opensClause = (words: readonly string[], at: number): boolean =>
  JOINS.has(words[at] ?? '') || (AND.has(words[at] ?? '') && beginsClause(words, at + 1, at + 1 + NEXT))

/** Whether a clause begins here after a pause nobody wrote: "I never go out he hits me", "no como quiero morirme". */
function runsOn(words: readonly string[], at: number, start: number): boolean {
  const word = words[at] ?? ''
  const speaks = SAID_OF_ME.has(word) || (word === 'me' && at === start)
  if (!speaks && !SUBJECTS.has(word) && !(WHOSE.has(word) && start - at <= NEXT)) return false
  let before = at - 1
  while (speaks && CLITICS.has(words[before] ?? '')) before--
  const lead = words[before] ?? ''
  return before >= 0 && !CARRIES_ON.has(lead) && !REACHES_OUT.has(lead) && !NEGATORS.has(lead)
}

const JOINS = set('but because since so although though however pero porque aunque sino')
const AND = set('and y e n plus also then when whenever while cuando mientras entonces')
const TIMES = set(
  'now then sometimes often tonight today still also last night nights this morning at every day days week evening all the time ahora a veces luego hoy anoche tambien siempre en por la las los noche noches todas todos dias',
)
/** What a clause begins with after an "and": who it is about, or a word that can hardly be meant by a no before it. */
const OPENS = set(
  'i he she they we it you nobody everyone everybody somebody someone am want wants wish wishes wishing feel feels think thinking keep hope hoping pray suicidal thoughts yo me ya se nadie ella ellos quiero quisiera siento pienso tengo voy estoy ojala deseo prefiero llevo pensamientos god why what which goodbye ready been going todos oigo hace compre tome',
)
const SUBJECTS = set('he she they')
const SAID_OF_ME = set('quiero quisiera pienso tengo siento voy estoy deseo prefiero ojala')
const CLITICS = set('me te se le lo la ya')
const WHOSE = set('my his her their our mi mis su')
/** "My [husband hits me]", "mi hija [se quiere matar]": so close before a phrase that it is part of it. */
const NEXT = 2
/** After these a person, or what is wanted, is what the no is about: "I don't want my son to die", "no es que quiero morir". */
const REACHES_OUT = set(
  'want wants let lets make makes need needs have has had see sees hear hears watch watching about with of for to by from when where how what who whose con de a por para que si quiero deja ver creo cuando digo',
)

/** Whether a no stands among these words. */
export const hasNo = (words: readonly string[]): boolean => words.some((word) => NEGATORS.has(word))

const REACH = 9

/** "… has never crossed my mind", "… and I said no". */
const DENIED =
  /^(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|^(?:and |so )?(?:i )?(?:said|answered|told (?:him|her|them)) no\b/

function deniedAfter(after: readonly string[]): boolean {
  const text = after.join(' ')
  if (DENIED.test(text)) return true
  return /^(?:and |but )?i (?:am|would|have) (?:not|never)(?! (?:sure|jok\w*|kid\w*|play\w*|lying|okay|ok|safe|know|stop|afraid|scared|fine|coping|well|sleeping|able|alone|eating|told|been))/.test(
    text,
  )
}

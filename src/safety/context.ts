import type { RiskWho } from '../core/risk.ts'
import type { Tokens } from './tokens.ts'

const set = (words: string) => new Set(words.split(' '))
const NEGATORS = set('not no never zero without nor neither none nunca jamas sin ni')
const ENDS = set('but just except although though however because so still pero sino aunque')
/** "Not sure", "can not stop", "not only": the no does not reach the risk words. */
const WEAK = set('stop help sure only even shake know lie wait quit joking kidding funny matter like okay ok fine safe')
const I = set('i me my mi yo myself')
const OTHERS = set(
  'he she they him her brother sister son daughter mum mom mother dad father wife husband partner boyfriend girlfriend friend bestie cousin uncle aunt colleague coworker teammate neighbour neighbor roommate flatmate housemate student kid child teenager niece nephew grandma grandpa grandfather someone somebody twin ex boss manager report employee client classmate buddy mate hermano hermana hijo hija amigo amiga madre padre mama papa esposo esposa novio novia primo prima marido',
)
const HIS = set('himself herself themself themselves se')
const MINE = set('me my myself i mi yo')
const LONG_AGO = set(
  'ago used was were had years childhood teens twenties once back survived attempted tried earlier past antes cuando hace teenager',
)
const RECENT = set(
  'again now tonight today yesterday lately currently still week month minutes minute hour hours night days morning keep keeps am recently tonight since spring',
)

/** Whether a no covers the whole phrase: "never wanted to", "zero intention of", and "… and I'm really not" after it. */
export function negated({ words, sentences }: Tokens, start: number, end: number): boolean {
  let noes = 0
  for (let at = start - 1; at >= 0 && at >= start - REACH && sentences[at] === sentences[start]; at--) {
    const word = words[at] ?? ''
    if (ENDS.has(word)) break
    if (
      word === 'i' &&
      at < start - 2 &&
      at > 0 &&
      !/^(think|because|if|that)$/.test(words[at - 1] ?? '') &&
      noes === 0
    ) {
      if (!NEGATORS.has(words[at + 1] ?? '') && !NEGATORS.has(words[at + 2] ?? '')) break
    }
    if (NEGATORS.has(word) && !WEAK.has(words[at + 1] ?? '')) noes += 1
  }
  if (noes > 0) return noes % 2 === 1
  return deniedAfter(words.slice(end, end + 8))
}

const REACH = 9

function deniedAfter(after: readonly string[]): boolean {
  const text = after.join(' ')
  return /^(?:and |but )?i (?:am|do|would|have) (?:really |definitely |honestly |absolutely )?(?:not|never)(?! (?:sure|joking|kidding|lying|okay|ok|safe|know|stop|afraid|scared))/.test(
    text,
  )
}

/** Whose danger a phrase tells of: the nearest person before it, else the one who writes. */
export function whose({ words, sentences }: Tokens, start: number, end: number): RiskWho {
  const inside = words.slice(start, end)
  if (inside.some((word) => HIS.has(word))) return 'other'
  if (inside.some((word) => MINE.has(word))) return 'self'
  for (let at = start - 1; at >= 0 && sentences[at] === sentences[start]; at--) {
    const word = words[at] ?? ''
    if (I.has(word) && word !== 'my' && word !== 'mi') return 'self'
    if (OTHERS.has(word)) return 'other'
  }
  return inside.some((word) => OTHERS.has(word)) ? 'other' : 'self'
}

/** Whether it is told as long past, with nothing that brings it near. */
export function longPast({ words }: Tokens): boolean {
  const ago = words.indexOf('ago')
  const unit = words[ago - 1] ?? ''
  const far =
    (ago > 0 && /^(year|years|decade|decades|time|lifetime|months)$/.test(unit)) ||
    words.some((word) => /^(19|20)[01]\d$|^202[0-4]$/.test(word)) ||
    /\b(used to|when i was (a|in|at|1\d|\d|young|younger|little)|as a (teen|teenager|kid|child|student)|in my (teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (high )?school|in college|hace (muchos )?anos|cuando era)\b/.test(
      words.join(' '),
    )
  return (
    far &&
    LONG_AGO.size > 0 &&
    !words.some(
      (word, at) =>
        RECENT.has(word) &&
        !/^(am)$/.test(word) &&
        words[at + 1] !== 'ago' &&
        !(word === 'days' && words[at - 1] === 'these'),
    )
  )
}

import type { Conversation, CrisisState } from './conversation.ts'
import { plain, wordCount } from './plain.ts'
import type { Risk } from './risk.ts'
import { saidInAny, saysInAny } from './speech/index.ts'

/** What is said of police, calls and promises while help stands sounds like danger, and is about reaching out; any sign beside it is danger still. */
export function isAboutHelp({ crisis }: Conversation, text: string, { kind, evidence }: Risk): boolean {
  if (crisis?.active !== true || crisis.level !== 'crisis' || (kind !== 'suicide' && kind !== 'abuse')) return false
  const said = plain(text)
  if (kind === 'suicide' && toldOfHelp(crisis, said)) return true
  const about = `${saidInAny('aboutHelp', said)} ${wordCount(said) <= FEW_WORDS ? saidInAny('noPrivacy', said) : ''}`
  return plain(evidence)
    .split(' ')
    .some((word) => word.length >= TELLING_LETTERS && about.split(' ').includes(word))
}

/** "She is in the next room" is about who may hear; a longer text may tell more. */
const FEW_WORDS = 6
/** Shorter words stand in every sentence. */
const TELLING_LETTERS = 4

/** "I told my teacher", said by who heard of a threat, and "I locked the gun away", where no death of one's own is named. */
export function toldOfHelp({ about = 'own' }: CrisisState, said: string): boolean {
  if (OWN_DEATH.test(said)) return false
  const told = about === 'own' ? (['putAway'] as const) : HELPING
  return told.some((says) => saysInAny(says, said))
}

const HELPING = ['putAway', 'worried', 'reached', 'shouldCall', 'telling', 'noAnswer', 'nobody'] as const
const OWN_DEATH =
  /\b(?:die|dying|dead|death|suicid[a-z]*|myself|end it|my life|live|living|alive|wake up|anymore|hand|mouth|head|morir[a-z]*|muert[eoa]s?|matarme|vivir|mi vida|ya no)\b/

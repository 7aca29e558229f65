import type { WordKinds } from './clues.ts'
import type { Tokens } from './tokens.ts'

/** Words that say who somebody is, how old, or that they are meant, and nothing of how they are. */
const SMALL =
  "i me my mine myself im i'm we us our ours ourselves you your he him his himself she her hers herself hes he's shes she's they them their it its it's that's this a an the and & of for with to in at is am are was just mean only both old year years yrs yo aged age almost about around nearly turning early mid late twenties thirties forties fifties sixties seventies eighties"
const PEOPLE: readonly string[] = ['partner', 'parent', 'child', 'relative']

/** Whether words only name who it is about: "she's 15, it's my daughter", "I'm in my 60s". The model knows such words from sentences of danger, where they say nothing either. */
export function namesOnly(kinds: WordKinds): (tokens: Tokens, from: number, to: number) => boolean {
  const known = new Set([...SMALL.split(' '), ...PEOPLE.flatMap((kind) => kinds[kind] ?? [])])
  return ({ words }, from, to) => {
    for (let at = from; at < to; at++) if (!known.has(words[at] ?? '') && !NUMBER.test(words[at] ?? '')) return false
    return to > from
  }
}

const NUMBER = /^\d{1,3}(?:s|m|f|yo|y|ish|th|st|nd|rd)?$/

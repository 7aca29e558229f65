import type { Risk } from '../../core/risk.ts'
import { type ClueFinder, createClues, type WordKinds } from '../clues.ts'
import { KNOWN } from '../lexicon/index.ts'
import { matchesIn } from '../matches.ts'
import type { DangerModel } from '../model.ts'
import { createScreen } from '../screen.ts'
import { readings } from '../tokens.ts'
import { fitted, type Row } from './fit.ts'
import { variantsOf } from './variants.ts'

/** Lines that mean the same to the screen. */
export interface DangerLines extends Omit<Risk, 'evidence' | 'about'> {
  readonly about: string
  readonly lines: readonly string[]
}

/** What the model learns from. */
export interface DangerWords {
  readonly groups: readonly DangerLines[]
  readonly kinds: WordKinds
}

/** No line becomes more texts than this, so that no way of speaking drowns the others. */
const MOST_VARIANTS = 16

/** Train the model of danger from example lines, and from texts about everything else. Always the same for the same lines. */
export function trainDanger({ groups, kinds }: DangerWords, ordinary: readonly string[]): DangerModel {
  const cluesOf = createClues(kinds)
  const phrases = createScreen(null)
  const calm = ordinary.filter((text) => phrases({ text, recent: [], asking: false, language: 'en' }).level === 'none')
  return fitted(
    [
      ...groups.flatMap((group) =>
        group.lines
          .flatMap((line) => variantsOf(line, MOST_VARIANTS))
          .map((text) => rowOf(text, headsOf(group), cluesOf)),
      ),
      ...calm.map((text) => rowOf(text, new Set(), cluesOf)),
    ],
    kinds,
  )
}

function rowOf(text: string, yes: ReadonlySet<string>, cluesOf: ClueFinder): Row {
  const [tokens] = readings(text, KNOWN)
  if (tokens === undefined) return { clues: [], yes }
  const { covered } = matchesIn(tokens)
  return { clues: [...new Set(cluesOf(tokens, covered, 0, tokens.words.length).map(({ name }) => name))], yes }
}

function headsOf({ level, kind, who }: DangerLines): ReadonlySet<string> {
  if (level === 'none') return new Set()
  return new Set(['sign', kind, ...(level === 'crisis' ? ['crisis'] : []), ...(who === 'other' ? ['other'] : [])])
}

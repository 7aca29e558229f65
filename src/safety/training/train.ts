import type { Risk } from '../../core/risk.ts'
import { partsOf } from '../clauses.ts'
import { type Clue, type ClueFinder, createClues, type WordKinds } from '../clues.ts'
import { KNOWN } from '../lexicon/index.ts'
import { matchesIn } from '../matches.ts'
import { type DangerModel, type Estimator, openModel } from '../model.ts'
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

/** Train the model of danger from example lines, and from texts about everything else; then again with those parts of calm texts that it takes for danger, since parts are read alone as well. Always the same for the same lines. */
export function trainDanger({ groups, kinds }: DangerWords, ordinary: readonly string[]): DangerModel {
  const cluesOf = createClues(kinds)
  const phrases = createScreen(null)
  const calm = ordinary.filter((text) => phrases({ text, recent: [], asking: false, language: 'en' }).level === 'none')
  const told = groups.flatMap((group) =>
    group.lines.flatMap((line) => variantsOf(line, MOST_VARIANTS)).map((text) => ({ text, yes: headsOf(group) })),
  )
  const texts = [...told, ...calm.map((text) => ({ text, yes: new Set<string>() }))]
  const rows = texts.map(({ text, yes }) => rowOf(text, yes, cluesOf))
  const first = openModel(fitted(rows, kinds))
  const parts = texts.filter(({ yes }) => yes.size === 0).flatMap(({ text }) => alarming(text, first, cluesOf))
  return fitted([...rows, ...parts], kinds)
}

/** Clauses of a text that is none, which a model takes for danger when it reads them alone. */
function alarming(text: string, estimate: Estimator, cluesOf: ClueFinder): readonly Row[] {
  const [tokens] = readings(text, KNOWN)
  if (tokens === undefined) return []
  const { covered } = matchesIn(tokens)
  return partsOf(tokens)
    .filter(([from, to]) => to - from >= FEW && estimate(tokens, covered, from, to).sign >= ALARMING)
    .map(([from, to]) => ({ clues: namesOf(cluesOf(tokens, covered, from, to)), yes: new Set() }))
}

/** Fewer words are never read alone. */
const FEW = 3
const ALARMING = 0.8

const namesOf = (clues: readonly Clue[]): readonly string[] => [...new Set(clues.map(({ name }) => name))]

function rowOf(text: string, yes: ReadonlySet<string>, cluesOf: ClueFinder): Row {
  const [tokens] = readings(text, KNOWN)
  if (tokens === undefined) return { clues: [], yes }
  const { covered } = matchesIn(tokens)
  return { clues: namesOf(cluesOf(tokens, covered, 0, tokens.words.length)), yes }
}

function headsOf({ level, kind, who }: DangerLines): ReadonlySet<string> {
  if (level === 'none') return new Set()
  return new Set(['sign', kind, ...(level === 'crisis' ? ['crisis'] : []), ...(who === 'other' ? ['other'] : [])])
}

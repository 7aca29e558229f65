import { CONCERNS } from '../../core/vocabulary.ts'
import type { ConcernModel } from '../model.ts'
import type { Stem } from '../model-features.ts'
import { chanceFrom, composed, type Example, type ExampleLine, variantsOf } from './examples.ts'
import { fitted } from './fit.ts'
import { meanOf } from './mean.ts'

/** One model is trained for each, on long texts of its own. */
const SEEDS = [7, 8, 9, 10]
/** Several times as many long texts as short ones: people ramble, and what a word says among many others is learned there. */
const LONG_TEXTS = 12_000

/** All texts the model learns from: every line in its variants, and longer texts made of them. Always the same for the same lines. */
export function examplesFrom(
  lines: readonly ExampleLine[],
  lists: Readonly<Record<string, readonly string[]>>,
  seed = SEEDS[0] ?? 1,
): readonly Example[] {
  const chance = chanceFrom(seed)
  const short = lines.flatMap((line) => variantsOf(line, lists, chance))
  return [...short, ...composed(short, CONCERNS, LONG_TEXTS, chance)]
}

/** Train the model of concerns from example lines of a language, with its stemmer. */
export const train = (
  lines: readonly ExampleLine[],
  lists: Readonly<Record<string, readonly string[]>>,
  stem: Stem,
): ConcernModel => meanOf(SEEDS.map((seed) => fitted(examplesFrom(lines, lists, seed), stem)))

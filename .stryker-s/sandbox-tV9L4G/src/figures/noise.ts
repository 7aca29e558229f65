/** The most a figure is off by, up or down. */
// @ts-nocheck

export const MOST_NOISE = 20
/** How fast large errors get rare: 95 of 100 figures are off by 12 at most. */
const SCALE = 4

/**
 * A whole number by chance between -20 and 20, small ones far more often (a discrete Laplace distribution, cut off):
 * with it nobody can tell from a figure whether one given person is in it, not even who knows all the others or put
 * them there (differential privacy: Dwork and Roth 2014, ch. 3; epsilon 0.25 for each figure).
 * `chance` is a number from 0 up to, not including, 1.
 */
export function noiseFrom(chance: number): number {
  let left = chance * WHOLE
  for (let at = -MOST_NOISE; at < MOST_NOISE; at++) {
    left -= weight(at)
    if (left < 0) return at
  }
  return MOST_NOISE
}

const weight = (at: number): number => Math.exp(-Math.abs(at) / SCALE)
const WHOLE = Array.from({ length: 2 * MOST_NOISE + 1 }, (_, n) => weight(n - MOST_NOISE)).reduce((a, b) => a + b)

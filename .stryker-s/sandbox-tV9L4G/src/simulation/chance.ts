// @ts-nocheck
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { uniformInt } from 'pure-rand/distribution/uniformInt'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'

/** Chance that can be played again: the same seed gives the same throws. */
export interface Chance {
  /** Whether something comes about that does so this often, 0 to 1. */
  readonly happens: (often: number) => boolean
  /** A whole number, both ends included. */
  readonly between: (from: number, to: number) => number
  /** One of a list, or what to take when it is empty. */
  readonly pick: <T>(list: readonly T[], otherwise: T) => T
  /** So many different ones of a list, or all of a shorter one. */
  readonly some: <T>(list: readonly T[], count: number) => readonly T[]
}

/** Throws for one made-up person: their own, so that nobody's walk depends on anybody else's. */
export function chanceOf(seed: number, person: number): Chance {
  // An odd factor spreads neighbours far apart: seeds that differ by one must not walk alike.
  const generator = xoroshiro128plus((Math.imul(seed, 0x9e3779b1) ^ Math.imul(person + 1, 0x85ebca6b)) | 0)
  const between = (from: number, to: number) => uniformInt(generator, from, to)
  const pick = <T>(list: readonly T[], otherwise: T): T =>
    list.length === 0 ? otherwise : (list[between(0, list.length - 1)] ?? otherwise)
  return {
    happens: (often) => uniformFloat64(generator) < often,
    between,
    pick,
    some: (list, count) => {
      const left = [...list]
      const taken = Array.from({ length: Math.min(count, list.length) }, () =>
        left.splice(between(0, left.length - 1), 1),
      )
      return taken.flat()
    },
  }
}

// @ts-nocheck
import type { Directory, Listing, Wish } from '../core/matching.ts'

const MOST = 5

/** A listing, with the number its id gives: worked out once, for every search turns the order with it. */
interface Shelved {
  readonly one: Listing
  readonly number: number
}

/** Make a search over listings. Nobody can buy a place: among those that fit equally well, chance decides anew for each set of answers. */
export function createFind(listings: readonly Listing[]): Directory['find'] {
  const index = new Map<string, Shelved[]>()
  for (const one of listings) {
    const shelved = { one, number: hash(one.id) }
    for (const key of keysOf(one)) {
      const shelf = index.get(key)
      if (shelf === undefined) index.set(key, [shelved])
      else shelf.push(shelved)
    }
  }
  return (wish) => {
    const turn = hash(wish.turn)
    const found = new Set<Listing>()
    for (const codes of wish.kinds) {
      if (found.size >= MOST) break
      const kind = new Set(codes.flatMap((code) => index.get(`${code} ${wish.region}`) ?? []))
      const fit = [...kind].filter(({ one }) => fits(one, wish))
      for (const one of inTurn(fit, turn)) if (found.size < MOST) found.add(one)
    }
    return [...found]
  }
}

/** A listing is found by each of its codes, in each of its regions and in the country of each. */
const keysOf = ({ codes, regions }: Listing): readonly string[] => {
  const places = new Set(regions.flatMap((region) => [region, region.slice(0, 2)]))
  return codes.flatMap((code) => [...places].map((place) => `${code} ${place}`))
}

function fits({ accepting, languages, formats }: Listing, wish: Wish): boolean {
  const speaks =
    languages.length === 0 ? !wish.languageAsked : languages.some((one) => base(one) === base(wish.language))
  const meets = wish.format === 'either' || formats.includes(wish.format)
  return accepting !== false && speaks && meets
}

const base = (language: string): string => language.split('-')[0]?.toLowerCase() ?? ''

/** Those that say they take new people first; within that, by chance that the answers decide. */
function inTurn(shelved: readonly Shelved[], turn: number): readonly Listing[] {
  const placed = shelved.map(({ one, number }) => ({ one, place: mixed(number ^ turn) }))
  const open = ({ accepting }: Listing): number => Number(accepting === true)
  return placed
    .sort((a, b) => open(b.one) - open(a.one) || a.place - b.place || (a.one.id < b.one.id ? -1 : 1))
    .map(({ one }) => one)
}

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mixed(value)
}

/** The final mix of MurmurHash3: neighbours land far apart. */
function mixed(number: number): number {
  const first = Math.imul(number ^ (number >>> 16), 0x85ebca6b)
  const second = Math.imul(first ^ (first >>> 13), 0xc2b2ae35)
  return (second ^ (second >>> 16)) >>> 0
}

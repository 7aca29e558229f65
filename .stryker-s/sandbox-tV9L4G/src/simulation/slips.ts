// @ts-nocheck
import type { Chance } from './chance.ts'

/** A text with one slip of the finger: two letters swapped, one lost, one doubled, or no capitals and no marks. */
export function slipped(text: string, chance: Chance): string {
  const letters = [...text]
  if (letters.length < 5) return text
  const at = chance.between(1, letters.length - 2)
  const [before, here, after] = [letters.slice(0, at), letters[at] ?? '', letters.slice(at + 1)]
  switch (chance.between(0, 3)) {
    case 0:
      return [...before, ...after.slice(0, 1), here, ...after.slice(1)].join('')
    case 1:
      return [...before, ...after].join('')
    case 2:
      return [...before, here, here, ...after].join('')
    default:
      return text.toLowerCase().replace(/[.,!?¿¡']/g, '')
  }
}

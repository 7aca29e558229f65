// @ts-nocheck
import type { PlacedRoad } from './picture.ts'

/** Through every point, with its corners rounded off. */
export function pathOf(points: PlacedRoad['points']): string {
  const [first, ...rest] = points
  if (first === undefined) return ''
  const curves = rest.slice(0, -1).map((point, n) => {
    const next = rest[n + 1] ?? point
    return `Q${point.x} ${point.y} ${(point.x + next.x) / 2} ${(point.y + next.y) / 2}`
  })
  const last = rest.at(-1) ?? first
  return [`M${first.x} ${first.y}`, ...curves, `L${last.x} ${last.y}`].join('')
}

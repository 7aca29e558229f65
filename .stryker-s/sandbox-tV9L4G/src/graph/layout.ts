// @ts-nocheck
import { Graph, layout } from '@dagrejs/dagre'
import { dialogOf } from '../core/steps.ts'
import type { DialogMap, Road } from './map.ts'
import { LINE, type Picture, type PlacedRoad, type Point } from './picture.ts'

/** Without a browser nobody can measure text: so much room for a letter of the fonts named in `svg.ts`. */
const LETTER = 7.6
const PADDING = 14
const LABELS_IN_A_ROW = 3

/** Put everything in its place: from top to bottom, layer by layer (dagre). The same map gives the same picture. */
export function pictureOf(map: DialogMap): Picture {
  const graph = new Graph<object, object, object>({ multigraph: true, compound: false })
  graph.setGraph({ rankdir: 'TB', nodesep: 28, ranksep: 46, edgesep: 14, marginx: 16, marginy: 16 })
  for (const box of map.boxes) graph.setNode(box.key, sizeOf(box.lines, PADDING))
  map.roads.forEach((road, n) => {
    const label = labelLines(road)
    const size = label.length === 0 ? { width: 0, height: 0 } : sizeOf(label, 4)
    graph.setEdge(road.from, road.to, { ...size, labelpos: 'c', weight: isOnward(road) ? 2 : 1 }, String(n))
  })
  layout(graph)
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number }
  return {
    title: map.title,
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: map.boxes.map((box) => ({ ...box, ...rounded(graph.node(box.key) as Placed) })),
    lines: map.roads.map((road, n) => placedRoad(road, graph.edge(road.from, road.to, String(n)) as Edge)),
  }
}

interface Placed extends Point {
  readonly width: number
  readonly height: number
}
interface Edge extends Partial<Point> {
  readonly points: readonly Point[]
}

const round = (value: number): number => Math.round(value * 10) / 10
const rounded = ({ x, y, width, height }: Placed): Placed => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
})

function placedRoad(road: Road, { points, x = 0, y = 0 }: Edge): PlacedRoad {
  const lines = labelLines(road)
  return {
    from: road.from,
    to: road.to,
    points: points.map((point) => ({ x: round(point.x), y: round(point.y) })),
    label: lines.length === 0 ? null : { lines, x: round(x), y: round(y) },
  }
}

/** A few answers stand side by side, more below each other. */
function labelLines({ labels }: Road): readonly string[] {
  const rows: string[] = []
  for (let at = 0; at < labels.length; at += LABELS_IN_A_ROW)
    rows.push(labels.slice(at, at + LABELS_IN_A_ROW).join(', '))
  return rows
}

/** Roads inside a dialog are kept short and straight. */
const isOnward = ({ from, to }: Road): boolean => dialogOf(from) === dialogOf(to)

const sizeOf = (lines: readonly string[], padding: number) => ({
  width: Math.max(...lines.map((line) => line.length)) * LETTER + 2 * padding,
  height: lines.length * LINE + padding,
})

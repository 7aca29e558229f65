// @ts-nocheck
import type { Box } from './map.ts'

/** The height of a line of words, in pixels. */
export const LINE = 18

/** A picture with every box and line in its place, in pixels from the top left. Plain data: drawn as SVG here and on the operator's page. */
export interface Picture {
  readonly title: string
  readonly width: number
  readonly height: number
  readonly boxes: readonly PlacedBox[]
  readonly lines: readonly PlacedRoad[]
}

export interface PlacedBox extends Box {
  /** The middle of the box. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedRoad {
  readonly from: string
  readonly to: string
  readonly points: readonly Point[]
  readonly label: { readonly lines: readonly string[]; readonly x: number; readonly y: number } | null
}

export interface Point {
  readonly x: number
  readonly y: number
}

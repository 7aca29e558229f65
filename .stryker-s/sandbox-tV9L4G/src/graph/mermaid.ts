// @ts-nocheck
import { dialogOf } from '../core/steps.ts'
import type { Box, BoxKind, DialogMap, Road } from './map.ts'

/** A map as a Mermaid flowchart, for pages that draw those (GitHub does). */
export function toMermaid({ title, boxes, roads }: DialogMap): string {
  const ids = new Map(boxes.map(({ key }, n) => [key, `s${n}`]))
  const own = new Set(roads.map(({ from }) => dialogOf(from)))
  const grouped = [...own].map((dialog) => group(dialog, boxes, ids))
  const outside = boxes.filter(({ key, kind }) => isOuter(kind) || !own.has(dialogOf(key)))
  return [
    '---',
    `title: ${JSON.stringify(title)}`,
    '---',
    'flowchart TB',
    ...grouped.flat(),
    ...outside.map((box) => `  ${drawn(box, ids)}`),
    ...roads.map((road) => `  ${line(road, ids)}`),
    '',
  ].join('\n')
}

const isOuter = (kind: BoxKind): boolean => kind === 'elsewhere' || kind === 'missing' || kind === 'end'

function group(dialog: string, boxes: readonly Box[], ids: ReadonlyMap<string, string>): readonly string[] {
  const inside = boxes.filter(({ key, kind }) => dialogOf(key) === dialog && !isOuter(kind))
  return [`  subgraph ${quoted(dialog)}`, ...inside.map((box) => `    ${drawn(box, ids)}`), '  end']
}

/** What stands around the words of each kind of box, as Mermaid writes its shapes. */
const SHAPES: Readonly<Record<BoxKind, readonly [string, string]>> = {
  question: ['(', ')'],
  menu: ['[[', ']]'],
  says: ['[', ']'],
  lesson: ['[/', '/]'],
  fork: ['{', '}'],
  command: ['>', ']'],
  elsewhere: ['([', '])'],
  missing: ['{{', '}}'],
  end: ['((', '))'],
}

function drawn({ key, kind, lines }: Box, ids: ReadonlyMap<string, string>): string {
  const [open, close] = SHAPES[kind]
  return `${ids.get(key)}${open}${quoted(...lines)}${close}`
}

const line = ({ from, to, labels }: Road, ids: ReadonlyMap<string, string>): string =>
  `${ids.get(from)} -->${labels.length === 0 ? '' : `|${quoted(labels.join(', '))}|`} ${ids.get(to)}`

/** Words Mermaid takes for words: everything it could read as syntax or HTML is written as an entity. */
const quoted = (...lines: readonly string[]): string =>
  `"${lines.map((line) => line.replace(/[^\p{L}\p{N} .,:_-]/gu, (sign) => `#${sign.codePointAt(0)};`)).join('<br>')}"`

// @ts-nocheck
import { lengthOf, wrap } from './wrap.ts'

const GAP = '  '
/** Below this, a column is harder to read than a list. */
const NARROWEST = 14

/** Draw a table in columns that fit the width, or row by row as a list when it is too narrow for that. */
export function table(head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] {
  const natural = head.map((title, n) => Math.max(lengthOf(title), ...rows.map((row) => lengthOf(row[n] ?? ''))))
  const widths = share(natural, width - GAP.length * (head.length - 1))
  const tooNarrow = widths.some((one, n) => one < NARROWEST && one < (natural[n] ?? 0))
  return tooNarrow ? stacked(head, rows, width) : columns([head, ...rows], widths)
}

/** Columns that need little keep what they need; the others share the rest. */
function share(natural: readonly number[], room: number): readonly number[] {
  const fair = Math.floor(room / natural.length)
  const small = natural.filter((one) => one <= fair)
  if (small.length === natural.length) return natural
  const left = room - small.reduce((sum, one) => sum + one, 0)
  const each = Math.floor(left / (natural.length - small.length))
  return natural.map((one) => (one <= fair ? one : Math.min(one, each)))
}

function columns(rows: readonly (readonly string[])[], widths: readonly number[]): readonly string[] {
  const drawn = rows.map((row) => {
    const cells = widths.map((width, n) => wrap(row[n] ?? '', width))
    const height = Math.max(...cells.map((cell) => cell.length))
    return Array.from({ length: height }, (_, line) =>
      joined(
        cells.map((cell) => cell[line] ?? ''),
        widths,
      ),
    )
  })
  const [head = [], ...body] = drawn
  const rule = joined(
    widths.map((width) => '-'.repeat(width)),
    widths,
  )
  // Rows of several lines need air between them.
  const airy = body.some((lines) => lines.length > 1)
  return [...head, rule, ...body.flatMap((lines, n) => (airy && n > 0 ? ['', ...lines] : lines))]
}

const joined = (cells: readonly string[], widths: readonly number[]): string =>
  cells
    .map((cell, n) => cell + ' '.repeat(Math.max(0, (widths[n] ?? 0) - lengthOf(cell))))
    .join(GAP)
    .trimEnd()

const stacked = (head: readonly string[], rows: readonly (readonly string[])[], width: number): readonly string[] =>
  rows.flatMap((row, n) => [
    ...(n > 0 ? [''] : []),
    ...wrap(row[0] ?? '', width),
    ...head.slice(1).flatMap((title, column) => wrap(`${title}: ${row[column + 1] ?? ''}`, width, '  ', '    ')),
  ])

import { axisBottom } from 'd3-axis'
import { scaleBand, scaleLinear } from 'd3-scale'
import { select } from 'd3-selection'

/** One bar: what it stands for, and how many. */
export interface Bar {
  readonly name: string
  readonly count: number
  /** What stands beside the number, such as a share of all. */
  readonly beside?: string
}

/** A bar that stands; without a number when too few people are behind it to be shown. */
export type Column = Omit<Bar, 'count'> & { readonly count: number | null }

const ROW = 34
/** Units of a drawing, near to pixels where it stands: half a page, or a phone; and a whole page. */
const NARROW = 360
export const WIDE = 640
/** A lone month must not be a wall. */
const WIDEST_COLUMN = 56
const COLUMNS_HEIGHT = 220
/** How high the outline of a month is that is held back, and from which width the words for it fit. */
const HELD = 20
const FEW_FITS = 120

/** Bars that lie, one below the other, each with its name above it and its number at its end. For reading aloud there is the table beside it. */
export function bars(title: string, data: readonly Bar[], width = NARROW): SVGSVGElement {
  const height = data.length * (ROW + 12)
  const svg = drawing(title, width, height)
  const most = Math.max(1, ...data.map(({ count }) => count))
  const length = scaleLinear([0, most], [0, width - (data.some(({ beside }) => beside) ? 110 : 60)])
  const places = scaleBand(
    data.map((_, n) => String(n)),
    [0, height],
  ).paddingInner(0.2)
  const rows = select(svg)
    .selectAll('g')
    .data(data)
    .join('g')
    .attr('transform', (_, n) => `translate(0 ${places(String(n)) ?? 0})`)
  rows
    .append('text')
    .attr('class', 'name')
    .attr('y', 12)
    .text(({ name }) => name)
  rows.append('rect').attr('class', 'rail').attr('y', 19).attr('rx', 7).attr('height', 14).attr('width', length(most))
  rows
    .append('rect')
    .attr('class', 'bar')
    .attr('y', 19)
    .attr('rx', 7)
    .attr('height', 14)
    .attr('width', ({ count }) => Math.max(14, length(count)))
  rows
    .append('text')
    .attr('class', 'number')
    .attr('y', 31)
    .attr('x', length(most) + 8)
    .text(({ count, beside }) => (beside ? `${count} · ${beside}` : String(count)))
  return svg
}

/** Bars that stand, side by side, over an axis of names: for months. A month that is held back is an outline with `few` above it. */
export function columns(title: string, data: readonly Column[], few: string): SVGSVGElement {
  const svg = drawing(title, WIDE, COLUMNS_HEIGHT)
  const foot = COLUMNS_HEIGHT - 28
  const places = scaleBand(
    data.map(({ name }) => name),
    [0, WIDE],
  ).padding(0.25)
  const rise = scaleLinear([0, Math.max(1, ...data.map(({ count }) => count ?? 0))], [foot, 24])
  const top = ({ count }: Column) => (count === null ? foot - HELD : rise(count))
  const shown = places.step() < FEW_FITS ? '–' : few
  const thick = Math.min(WIDEST_COLUMN, places.bandwidth())
  const at = ({ name }: Column) => (places(name) ?? 0) + (places.bandwidth() - thick) / 2
  const drawn = select(svg)
  drawn
    .selectAll('rect')
    .data(data)
    .join('rect')
    .attr('class', ({ count }) => (count === null ? 'held' : 'bar'))
    .attr('rx', 6)
    .attr('x', at)
    .attr('y', top)
    .attr('width', thick)
    .attr('height', (bar) => foot - top(bar))
  drawn
    .selectAll('text.number')
    .data(data)
    .join('text')
    .attr('class', ({ count }) => `number middle${count === null ? ' few' : ''}`)
    .attr('x', (bar) => at(bar) + thick / 2)
    .attr('y', (bar) => top(bar) - 6)
    .text(({ count }) => (count === null ? shown : String(count)))
  drawn
    .append('g')
    .attr('class', 'axis')
    .attr('transform', `translate(0 ${foot})`)
    .call(axisBottom(places).tickSize(0).tickPadding(8))
  return svg
}

function drawing(title: string, width: number, height: number): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  for (const [name, value] of Object.entries({
    viewBox: `0 0 ${width} ${Math.max(1, height)}`,
    class: width === WIDE ? 'chart broad' : 'chart',
    role: 'img',
    'aria-label': title,
  }))
    svg.setAttribute(name, value)
  return svg
}

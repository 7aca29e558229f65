// @ts-nocheck
import { pathOf } from '../../graph/path.ts'
import { LINE, type Picture, type PlacedBox, type PlacedRoad } from '../../graph/picture.ts'
import { say } from './words.ts'

const SVG = 'http://www.w3.org/2000/svg'

/** The roads of a dialog, drawn; each step can be pressed, by pointer or keyboard. Steps of other dialogs lead there. */
export function drawPicture(picture: Picture, press: (key: string) => void): SVGSVGElement {
  const { width, height } = picture
  const svg = shape('svg', {
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    class: 'graph',
    role: 'group',
    'aria-label': `${say('dialog')}: ${picture.title}`,
  })
  const tip = shape('marker', {
    id: 'tip',
    viewBox: '0 0 8 8',
    refX: 7,
    refY: 4,
    markerWidth: 7,
    markerHeight: 7,
    orient: 'auto-start-reverse',
  })
  tip.append(shape('path', { class: 'tip', d: 'M0 0 8 4 0 8z' }))
  const defs = shape('defs', {})
  defs.append(tip)
  svg.append(
    defs,
    ...picture.lines.map(road),
    ...picture.lines.flatMap(label),
    ...picture.boxes.map((box) => step(box, press)),
  )
  return svg as SVGSVGElement
}

const road = ({ points }: PlacedRoad): Element =>
  shape('path', { class: 'road', 'marker-end': 'url(#tip)', d: pathOf(points) })

function label({ label }: PlacedRoad): Element[] {
  if (label === null) return []
  const top = label.y - ((label.lines.length - 1) * LINE) / 2
  return label.lines.map((line, n) => words('label', line, label.x, top + 4 + n * LINE))
}

function step({ key, kind, lines, starts, x, y, width, height }: PlacedBox, press: (key: string) => void): Element {
  const opens = kind !== 'end' && kind !== 'missing'
  const about = opens ? { tabindex: 0, role: 'button', 'data-key': key } : {}
  const group = shape('g', { class: `${kind}${starts ? ' starts' : ''}`, ...about })
  const round = kind === 'end' || kind === 'elsewhere' ? height / 2 : 8
  const first = y - ((lines.length - 1) * LINE) / 2 + 4
  group.append(
    shape('rect', { class: 'box', x: x - width / 2, y: y - height / 2, width, height, rx: round }),
    // The space keeps the lines apart when the name of the button is read aloud.
    ...lines.flatMap((line, n) => [words(n === 0 ? 'key' : 'about', line, x, first + n * LINE), ' ']),
  )
  if (!opens) return group
  group.addEventListener('click', () => press(key))
  group.addEventListener('keydown', (event) => {
    const { key: pressed } = event as KeyboardEvent
    if (pressed !== 'Enter' && pressed !== ' ') return
    event.preventDefault()
    press(key)
  })
  return group
}

function words(look: string, text: string, x: number, y: number): Element {
  const drawn = shape('text', { class: look, x, y })
  drawn.append(text)
  return drawn
}

function shape(name: string, attributes: Readonly<Record<string, string | number>>): Element {
  const drawn = document.createElementNS(SVG, name)
  for (const [key, value] of Object.entries(attributes)) drawn.setAttribute(key, String(value))
  return drawn
}

// @ts-nocheck
import { pathOf } from './path.ts'
import { LINE, type Picture, type PlacedBox, type PlacedRoad } from './picture.ts'

/** A picture as an SVG file that stands alone: no script, no font of its own, light and dark. */
export const toSvg = (picture: Picture): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${picture.width} ${picture.height}" width="${picture.width}" height="${picture.height}" role="img" aria-labelledby="t">`,
    `<title id="t">${escaped(picture.title)}</title>`,
    `<style>${STYLE}</style>`,
    '<defs><marker id="a" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto-start-reverse"><path class="tip" d="M0 0 8 4 0 8z"/></marker></defs>',
    `<rect class="paper" width="100%" height="100%"/>`,
    ...picture.lines.map(lineOf),
    ...picture.lines.flatMap(labelOf),
    ...picture.boxes.map(boxOf),
    '</svg>',
    '',
  ].join('\n')

const STYLE = [
  ':root{color-scheme:light dark}',
  'text{font:13px ui-sans-serif,system-ui,sans-serif;text-anchor:middle;fill:#1d2b2c}',
  '.about{font-size:12px;fill:#4a5a5b}.label{font-size:12px}',
  '.paper,.behind{fill:#fff}.road{fill:none;stroke:#5c6f70;stroke-width:1.4}.tip{fill:#5c6f70}',
  'rect.box{stroke:#10494a;stroke-width:1.4;fill:#e8f1f0}',
  '.menu rect.box{fill:#f3ecdb}.fork rect.box,.command rect.box{fill:#fff;stroke-dasharray:4 3}',
  '.lesson rect.box,.says rect.box{fill:#f4f6f6}.elsewhere rect.box,.end rect.box{fill:#fff;stroke:#5c6f70}',
  '.missing rect.box{fill:#fbe4e0;stroke:#9b2c1a}.starts rect.box{stroke-width:3}',
  '@media (prefers-color-scheme:dark){text{fill:#e6eeee}.about{fill:#b3c2c2}.paper,.behind{fill:#101a1b}',
  '.road{stroke:#8fa3a3}.tip{fill:#8fa3a3}rect.box{stroke:#8fd0cd;fill:#17302f}.menu rect.box{fill:#35301f}',
  '.lesson rect.box,.says rect.box{fill:#1b2728}.fork rect.box,.command rect.box,.elsewhere rect.box,.end rect.box{fill:#101a1b}',
  '.missing rect.box{fill:#4a1d16;stroke:#f0a596}}',
].join('')

function boxOf({ key, kind, lines, starts, x, y, width, height }: PlacedBox): string {
  const round = kind === 'end' || kind === 'elsewhere' ? height / 2 : 8
  const first = y - ((lines.length - 1) * LINE) / 2 + 4
  const words = lines.map(
    (line, n) => `<text${n > 0 ? ' class="about"' : ''} x="${x}" y="${first + n * LINE}">${escaped(line)}</text>`,
  )
  return `<g class="${kind}${starts ? ' starts' : ''}"><title>${escaped(key)}</title><rect class="box" x="${x - width / 2}" y="${y - height / 2}" width="${width}" height="${height}" rx="${round}"/>${words.join('')}</g>`
}

const lineOf = ({ points }: PlacedRoad): string => `<path class="road" marker-end="url(#a)" d="${pathOf(points)}"/>`

function labelOf({ label }: PlacedRoad): readonly string[] {
  if (label === null) return []
  const top = label.y - ((label.lines.length - 1) * LINE) / 2
  const widest = Math.max(...label.lines.map(({ length }) => length)) * 6.6 + 6
  return [
    `<rect class="behind" x="${label.x - widest / 2}" y="${top - LINE / 2 - 2}" width="${widest}" height="${label.lines.length * LINE}"/>`,
    ...label.lines.map(
      (line, n) => `<text class="label" x="${label.x}" y="${top + 2 + n * LINE}">${escaped(line)}</text>`,
    ),
  ]
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** Text inside XML: its five signs, and none of the characters XML forbids. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (sign) => SIGNS[sign] ?? '')

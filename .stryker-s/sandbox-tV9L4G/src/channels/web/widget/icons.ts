// @ts-nocheck
const SVG = 'http://www.w3.org/2000/svg'

/** Line drawings of our own, on a 24 by 24 grid. */
const PATHS = {
  signpost: 'M12 3v18M12 5h6l3 2.5-3 2.5h-6zM12 12H6l-3 2.5L6 17h6z',
  help: 'M12 20.5S4 15.6 4 9.9A4.4 4.4 0 0 1 12 7.4a4.4 4.4 0 0 1 8 2.5c0 5.7-8 10.6-8 10.6z',
  leave: 'M10 4H5v16h5M14 8l4 4-4 4M18 12H9',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6h.01M4.5 12h.01M4.5 18h.01',
  send: 'M5 12h13M12 5l7 7-7 7',
  phone: 'M6 3h3l2 5-2.5 2a12 12 0 0 0 5.5 5.5l2-2.5 5 2v3a3 3 0 0 1-3 3A16 16 0 0 1 3 6a3 3 0 0 1 3-3z',
  text: 'M4 5h16v11H9l-5 4z',
  page: 'M14 4h6v6M20 4l-9 9M18 14v6H4V6h6',
  close: 'M6 6l12 12M18 6L6 18',
} as const

export type Icon = keyof typeof PATHS

/** An icon beside words that say the same, so a screen reader passes it over. */
export function icon(name: Icon): SVGSVGElement {
  const drawing = document.createElementNS(SVG, 'svg')
  const line = document.createElementNS(SVG, 'path')
  line.setAttribute('d', PATHS[name])
  for (const [key, value] of [
    ['viewBox', '0 0 24 24'],
    ['aria-hidden', 'true'],
    ['class', 'icon'],
  ] as const)
    drawing.setAttribute(key, value)
  drawing.append(line)
  return drawing
}

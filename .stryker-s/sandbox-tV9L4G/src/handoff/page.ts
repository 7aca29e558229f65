// @ts-nocheck
import type { Sheet, SheetPart } from '../core/sheet.ts'

/** The note as a page that any browser opens and prints. It loads nothing. */
export const pageOf = (sheet: Sheet, language: string): string =>
  `<!doctype html>
<html lang="${escaped(language)}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(sheet.title)}</title>
<style>${LOOKS}</style>
${bodyOf(sheet)}
</html>
`

/** The note as the narrative of a FHIR resource: XHTML without looks. */
export const narrativeOf = (sheet: Sheet): string => `<div xmlns="http://www.w3.org/1999/xhtml">${bodyOf(sheet)}</div>`

const LOOKS = `
body { font: 11pt/1.4 system-ui, sans-serif; color: #111; max-width: 46rem; margin: 2rem auto; padding: 0 1rem }
h1 { font-size: 1.4em; margin: 0 0 .3em } h2 { font-size: 1.05em; margin: 1.1em 0 .3em; break-after: avoid }
ul, ol { margin: .2em 0; padding-left: 1.4em } li { break-inside: avoid; overflow-wrap: anywhere }
.foot { margin-top: 1.4em; border-top: 1px solid #999; padding-top: .6em; font-size: .9em }
@page { margin: 15mm } @media print { body { margin: 0; max-width: none; padding: 0; font-size: 10pt; line-height: 1.3 } }
`

const bodyOf = ({ title, lead, parts, foot }: Sheet): string =>
  [
    `<h1>${escaped(title)}</h1>`,
    `<p>${escaped(lead)}</p>`,
    ...parts.map(partOf),
    `<p class="foot">${escaped(foot)}</p>`,
  ].join('\n')

function partOf({ title, ordered, items }: SheetPart): string {
  const list = ordered ? 'ol' : 'ul'
  const drawn = items.map(({ text, lines }) => {
    const under = lines.map((line) => `<li>${escaped(line)}</li>`).join('')
    return `<li>${escaped(text)}${under === '' ? '' : `<ul>${under}</ul>`}</li>`
  })
  return `<h2>${escaped(title)}</h2>\n<${list}>${drawn.join('\n')}</${list}>`
}

/** As text in XML 1.0: marks written out, and what XML cannot hold left away. */
const escaped = (text: string): string =>
  text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

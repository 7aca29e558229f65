// @ts-nocheck
import { htmlFile, type PageFile } from './files.ts'

/** One part of the privacy page, as the privacy lessons tell it. */
export interface PrivacyPart {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The page at `/privacy`: the same words the chat says about privacy, for reading before one begins. No script. */
export function privacyPage(parts: readonly PrivacyPart[]): PageFile {
  const contents = parts.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`)
  const sections = parts.map(
    ({ id, title, text }) => `<section id="${escaped(id)}"><h2>${escaped(title)}</h2>\n${drawn(text)}</section>`,
  )
  return htmlFile(
    '/privacy',
    [...HEAD, `<ul>${contents.join('')}</ul>`, ...sections, '</main></body></html>', ''].join('\n'),
  )
}

const HEAD = [
  '<!doctype html>',
  '<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">',
  '<title>Signpost: privacy</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/privacy.css"></head>',
  '<body><main><p><a href="/">Signpost</a></p><h1>Privacy</h1>',
]

/** Paragraphs, lists, strong words and https links; everything else stays words. */
function drawn(text: string): string {
  return text
    .split(/\n{2,}/)
    .map((block) => {
      const lines = block.split('\n').filter((line) => line !== '')
      if (!lines.every((line) => line.startsWith('- '))) return `<p>${lines.map(marked).join(' ')}</p>`
      return `<ul>${lines.map((line) => `<li>${marked(line.slice(2))}</li>`).join('')}</ul>`
    })
    .join('\n')
}

const marked = (line: string): string =>
  escaped(line)
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/\[([^\][]+)\]\((https:[^()\s]+)\)/g, '<a href="$2" rel="noopener noreferrer">$1</a>')

const SIGNS = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ["'", '&#39;'],
])
const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => SIGNS.get(sign) ?? '')

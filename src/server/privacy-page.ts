import { htmlFile, type PageFile } from './files.ts'

/** One part of the privacy page, as the privacy lessons tell it. */
export interface PrivacyPart {
  readonly id: string
  readonly title: string
  readonly text: string
}

/** The words on privacy in one language. */
export interface PrivacyWords {
  readonly language: string
  readonly title: string
  readonly parts: readonly PrivacyPart[]
}

/** The page at `/privacy`: the same words the chat says about privacy, for reading before one begins. In the first language unless the browser or the address (`?lang=es`) asks for another. No script. */
export function privacyPage(all: readonly PrivacyWords[]): PageFile {
  const files = all.map((words) => [words.language, fileOf(words, all)] as const)
  const [first] = files
  if (first === undefined) throw new Error('there are no words on privacy')
  return { ...first[1], languages: new Map(files) }
}

function fileOf({ language, title, parts }: PrivacyWords, all: readonly PrivacyWords[]): PageFile {
  const others = all.filter((other) => other.language !== language).map((other) => linkTo(other.language))
  const contents = parts.map(({ id, title }) => `<li><a href="#${escaped(id)}">${escaped(title)}</a></li>`)
  const sections = parts.map(
    ({ id, title, text }) => `<section id="${escaped(id)}"><h2>${escaped(title)}</h2>\n${drawn(text)}</section>`,
  )
  return htmlFile(
    '/privacy',
    [
      ...headOf(language, title, others),
      `<ul>${contents.join('')}</ul>`,
      ...sections,
      '</main></body></html>',
      '',
    ].join('\n'),
  )
}

const linkTo = (language: string): string => {
  const own = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
  return `<a href="/privacy?lang=${escaped(language)}" lang="${escaped(language)}" hreflang="${escaped(language)}">${escaped(own)}</a>`
}

const headOf = (language: string, title: string, others: readonly string[]): readonly string[] => [
  '<!doctype html>',
  `<html lang="${escaped(language)}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">`,
  `<title>Signpost: ${escaped(title)}</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/privacy.css"></head>`,
  `<body><header><a href="/">Signpost</a>${others.join(' ')}</header><main><h1>${escaped(title)}</h1>`,
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

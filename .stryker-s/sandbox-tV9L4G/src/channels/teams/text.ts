/** A stretch of words that look alike. */
// @ts-nocheck

export interface Run {
  readonly text: string
  readonly strong: boolean
  /** An `https:` address, or null. */
  readonly href: string | null
}

/** One line of a text of ours: a paragraph, or an item of a list. */
export interface Line {
  readonly item: boolean
  readonly runs: readonly Run[]
}

/** Read our texts (`**strong**`, `[links](https://…)`, `- ` lists); all else in them is words, whatever it looks like. */
export const linesOf = (text: string): readonly Line[] =>
  harmless(text)
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const item = /^\s*- (.*)$/.exec(line)?.[1]
      return { item: item !== undefined, runs: runsOf(item ?? line) }
    })

const MARK = /\*\*([^*\n]+)\*\*|\[([^\][\n]*)\]\((https:[^()\s]*)\)/g

function runsOf(line: string): readonly Run[] {
  const runs: Run[] = []
  const add = (text: string, strong = false, href: string | null = null) => {
    if (text !== '') runs.push({ text, strong, href })
  }
  let from = 0
  for (const found of line.matchAll(MARK)) {
    add(line.slice(from, found.index))
    const [whole, strong, label, href] = found
    if (strong === undefined) add(label || (href ?? ''), false, href ?? null)
    else add(strong, true)
    from = found.index + whole.length
  }
  add(line.slice(from))
  return runs
}

/** Controls, marks that turn the reading direction around, and broken characters go; a card's `{{DATE(…)}}` stays words. */
export const harmless = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '')
    .replaceAll('{{', '{ {')

/** Lines without any mark, for voices, notifications and channels that read none. An address stands behind its name. */
export const plainLines = (lines: readonly Line[]): string =>
  lines.map(({ item, runs }) => (item ? '• ' : '') + runs.map(plainRun).join('')).join('\n')

const plainRun = ({ text, href }: Run): string => (href === null || href === text ? text : `${text} (${href})`)

/**
 * Lines as the Markdown of the Bot Framework. Every character that could mean something is written as an entity: Markdown
 * never takes an entity for a mark, so no mention, link, image or tag comes out of anybody's words.
 */
export const markdownLines = (lines: readonly Line[]): string =>
  lines
    .map(({ item, runs }, n) => {
      const words = runs.map(markdownRun).join('')
      const gap = n === 0 ? '' : item && lines[n - 1]?.item ? '\n' : '\n\n'
      return `${gap}${item ? '- ' : ''}${words}`
    })
    .join('')

function markdownRun({ text, strong, href }: Run): string {
  const words = escaped(text)
  if (href !== null) return `[${words}](${href.replace(/[\\<>"]/g, encodeURIComponent)})`
  return strong ? `**${words}**` : words
}

const escaped = (text: string): string =>
  text.replace(/[&<>[\]*_`~|\\]|^(?:\d+\.|[-+=#])|https?(?=:)|www(?=\.)/giu, (mark) =>
    /^(?:http|www)/i.test(mark) ? `${mark[0]}&#${mark.charCodeAt(1)};${mark.slice(2)}` : entities(mark),
  )

const entities = (mark: string): string =>
  [...mark].map((one) => (/\d/.test(one) ? one : `&#${one.codePointAt(0)};`)).join('')

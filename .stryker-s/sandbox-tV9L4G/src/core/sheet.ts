/** A page of words to keep or to hand over. Every string is plain text: each drawing of it makes its own marks. */
// @ts-nocheck

export interface Sheet {
  readonly title: string
  /** When it was made, or what it is; may be empty. */
  readonly lead: string
  readonly parts: readonly SheetPart[]
  readonly foot: string
}

export interface SheetPart {
  readonly title: string
  /** Numbered, because the order matters. */
  readonly ordered: boolean
  readonly items: readonly SheetItem[]
}

export interface SheetItem {
  readonly text: string
  /** What stands under it, one line each. */
  readonly lines: readonly string[]
}

/** The sheet as Markdown. What a person wrote stays words: nothing in it can become a mark. */
export function markdownOf({ title, lead, parts, foot }: Sheet): string {
  const blocks = [
    `# ${escaped(title)}`,
    escaped(lead),
    ...parts.flatMap((part) => [`## ${escaped(part.title)}`, itemsOf(part, escaped)]),
    escaped(foot),
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

/** The sheet as plain text that any program can open and print. */
export function plainTextOf({ title, lead, parts, foot }: Sheet): string {
  const blocks = [
    underlined(title, '='),
    lead,
    ...parts.flatMap((part) => [underlined(part.title, '-'), itemsOf(part, asItIs)]),
    foot,
  ]
  return `${blocks.filter((block) => block !== '').join('\n\n')}\n`
}

function itemsOf({ ordered, items }: SheetPart, write: (text: string) => string): string {
  return items
    .flatMap(({ text, lines }, n) => {
      const mark = ordered ? `${n + 1}. ` : '- '
      return [mark + write(text), ...lines.map((line) => `${' '.repeat(mark.length)}- ${write(line)}`)]
    })
    .join('\n')
}

const asItIs = (text: string): string => text
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>~|]/g, '\\$&')
    .replace(/^(#+|[-+])(?=\s)/, '\\$1')
    .replace(/^(\d+)([.)])(?=\s)/, '$1\\$2')
const underlined = (text: string, mark: string): string => `${text}\n${mark.repeat([...text].length)}`

/** A text of ours without its marks: strong words plain, a link with where it leads, on one line. */
export const unmarked = (text: string): string =>
  text
    .replace(/\*\*([^*]+)\*\*/g, '$1')
    .replace(/\[([^\][]*)\]\(((?:https|tel|sms):[^()\s]*)\)/g, (_, label: string, url: string) =>
      label === url || !url.startsWith('https:') ? label : `${label} (${url})`,
    )
    .replace(/\s+/g, ' ')
    .trim()

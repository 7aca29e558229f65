/** One `##` section of a Markdown file: its head, the words under it, and its `###` parts. */
// @ts-nocheck

export interface Section {
  readonly head: string
  readonly line: number
  readonly body: string
  readonly parts: Readonly<Record<string, string>>
}

/** A Markdown file cut into front matter and sections. */
export interface MarkdownFile {
  readonly front: string
  readonly sections: readonly Section[]
}

/** Cut a Markdown file at its front matter, its `##` heads and its `###` heads; everything else is left as written. */
export function cutMarkdown(source: string): MarkdownFile {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const close = lines[0] === '---' ? lines.indexOf('---', 1) : -1
  const heads = lines.flatMap((line, at) => (at > close && line.startsWith('## ') ? [at] : []))
  return {
    front: lines.slice(1, Math.max(close, 1)).join('\n'),
    sections: heads.map((at, i) => cutSection(lines.slice(at, heads[i + 1] ?? lines.length), at + 1)),
  }
}

function cutSection(lines: readonly string[], line: number): Section {
  const heads = lines.flatMap((text, at) => (text.startsWith('### ') ? [at] : []))
  const parts = heads.map((at, i): [string, string] => [
    (lines[at] ?? '').slice(4).trim(),
    joined(lines.slice(at + 1, heads[i + 1] ?? lines.length)),
  ])
  return {
    head: (lines[0] ?? '').slice(3).trim(),
    line,
    body: joined(lines.slice(1, heads[0] ?? lines.length)),
    parts: Object.fromEntries(parts),
  }
}

const joined = (lines: readonly string[]): string => lines.join('\n').trim()

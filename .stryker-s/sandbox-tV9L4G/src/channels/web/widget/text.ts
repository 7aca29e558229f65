// @ts-nocheck
import { make, unseen } from './dom.ts'
import { type Icon, icon } from './icons.ts'
import type { Page } from './page.ts'

const MARK = /\*\*([^*]+)\*\*|\[([^\][]+)\]\(((?:https|tel|sms):[^()\s]+)\)/g

/** Draws the tiny Markdown of a reply as elements: paragraphs, lists, strong and safe links. */
export function drawText(text: string): Node[] {
  return text
    .split(/\n{2,}/)
    .filter((block) => block.trim() !== '')
    .flatMap(drawBlock)
}

function drawBlock(block: string): Node[] {
  const nodes: HTMLElement[] = []
  for (const line of block.split('\n')) {
    const item = line.startsWith('- ')
    const tag = item ? 'ul' : 'p'
    let last = nodes.at(-1)
    if (last?.localName !== tag) {
      last = make(tag)
      nodes.push(last)
    } else if (!item) last.append(' ')
    if (item) last.append(make('li', {}, ...drawLine(line.slice(2))))
    else last.append(...drawLine(line))
  }
  return nodes
}

function drawLine(line: string): (Node | string)[] {
  const parts: (Node | string)[] = []
  let from = 0
  for (const found of line.matchAll(MARK)) {
    parts.push(line.slice(from, found.index))
    const [whole, strong, label, href] = found
    parts.push(strong ? make('strong', {}, strong) : link(label ?? '', href ?? ''))
    from = found.index + whole.length
  }
  return [...parts, line.slice(from)]
}

/** A link that tells the other side nothing about where the person came from, and says when it opens a page of its own. */
export function link(label: string, href: string, page: Page | null = null, look = '', drawing?: Icon): HTMLElement {
  if (!/^(https|tel|sms):/.test(href)) return make('span', {}, label)
  const drawn = drawing ? [icon(drawing)] : []
  if (!href.startsWith('https:')) return make('a', { href, class: look }, ...drawn, label)
  const away = { href, class: look, target: '_blank', rel: 'noopener noreferrer' }
  const told = page === null ? [] : [unseen(` (${page.words.say('new-tab')})`)]
  return make('a', away, ...drawn, label, ...told)
}

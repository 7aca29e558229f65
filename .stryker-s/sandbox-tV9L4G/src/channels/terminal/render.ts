// @ts-nocheck
import type { Ask, Choice, Reply, TopicLink } from '../../core/reply.ts'
import { cardLines, type Look, strong } from './cards.ts'
import { harmless, wrap } from './wrap.ts'

/** Draw replies as lines for a terminal, plain enough to be piped into a file. */
export function render(replies: readonly Reply[], look: Look): readonly string[] {
  const letters = new Map(topicsIn(replies).map(({ id }, n) => [id, letterOf(n)]))
  return replies.flatMap((reply) => drawn(harmlessly(reply), look, letters))
}

/** The topics on the screen, in the order of their letters. */
export function topicsIn(replies: readonly Reply[]): readonly TopicLink[] {
  const all = replies.flatMap(({ card }) => {
    if (card?.kind === 'topics') return card.topics
    return card?.kind === 'lesson' ? card.more : []
  })
  return [...new Map(all.map((topic) => [topic.id, topic])).values()].slice(0, 26)
}

/** Topics have letters, for numbers belong to the answers. */
export const letterOf = (n: number): string => String.fromCharCode('a'.charCodeAt(0) + n)

function drawn({ text, card, ask }: Reply, look: Look, letters: ReadonlyMap<string, string>): readonly string[] {
  const parts = [
    card?.kind === 'lesson' ? [strong(card.title, look)] : [],
    paragraphs(text, look),
    card === null ? [] : cardLines(card, look, letters),
    ask === null ? [] : question(ask, look),
  ]
  return parts.filter((lines) => lines.length > 0).flatMap((lines) => [...lines, ''])
}

function paragraphs(text: string, look: Look): readonly string[] {
  if (text.trim() === '') return []
  return text
    .trim()
    .split('\n')
    .flatMap((line) => {
      const item = /^\s*- (.*)$/.exec(line)?.[1]
      return item === undefined ? wrap(inline(line), look.width) : wrap(inline(item), look.width, '- ', '  ')
    })
    .map((line) => marked(line, look))
}

/** A link shows where it leads; strong words are marked by one character each until the lines are broken. */
const inline = (text: string): string =>
  text
    .replace(/\[([^\][]*)\]\((https:[^()\s]*)\)/g, (_, label: string, url: string) =>
      label === url ? url : `${label} (${url})`,
    )
    .replace(/\*\*([^*]+)\*\*/g, (_, words: string) =>
      words
        .split(' ')
        .map((word) => `${ON}${word}${OFF}`)
        .join(' '),
    )

// Private-use characters: no text holds them, and a line broken between them stays whole.
const ON = '\uE000'
const OFF = '\uE001'
const marked = (line: string, { bold }: Look): string =>
  line.replaceAll(ON, bold ? '\u001b[1m' : '').replaceAll(OFF, bold ? '\u001b[22m' : '')

function question({ kind, choices, picked, ways, progress }: Ask, look: Look): readonly string[] {
  const boxes = kind === 'several'
  const lines = choices.flatMap(({ value, label }, n) => {
    const box = boxes ? (picked.includes(value) ? '[x] ' : '[ ] ') : ''
    const mark = `${String(n + 1).padStart(choices.length > 9 ? 4 : 3)}. `
    return wrap(box + label, look.width, mark, ' '.repeat(mark.length + box.length))
  })
  const place =
    progress === null ? [] : [look.said.text('progress', { at: String(progress.at), of: String(progress.of) })]
  const foot = [...place, ...waysLine(ways)].join(' | ')
  return [...lines, ...hint(kind, choices, picked, look), ...(foot === '' ? [] : wrap(foot, look.width))]
}

const waysLine = (ways: readonly Choice[]): readonly string[] =>
  ways.length === 0 ? [] : [ways.map(({ label }) => label).join(' · ')]

function hint(
  kind: Ask['kind'],
  choices: readonly Choice[],
  picked: readonly string[],
  { width, said }: Look,
): readonly string[] {
  if (choices.length === 0) return []
  if (kind !== 'several') return wrap(said.text('one'), width)
  return wrap(said.text(picked.length > 0 ? 'several-ticked' : 'several'), width)
}

/** Every text of a reply, made unable to steer the terminal. */
const harmlessly = (reply: Reply): Reply =>
  JSON.parse(JSON.stringify(reply), (_, value) => (typeof value === 'string' ? harmless(value) : value))

// @ts-nocheck
import type { Note, Suggestion } from '../../core/matching.ts'
import type { Card, Contact, TopicLink } from '../../core/reply.ts'
import type { Sheet } from '../../core/sheet.ts'
import { table } from './table.ts'
import type { TerminalWords } from './words.ts'
import { lengthOf, wrap } from './wrap.ts'

/** How the terminal looks and speaks: its width, whether letters may be made bold, the words around the talk. */
export interface Look {
  readonly width: number
  readonly bold: boolean
  readonly said: TerminalWords
}

/** Draw a card as lines of text. `letters` names the topics that can be picked. */
export function cardLines(card: Card, look: Look, letters: ReadonlyMap<string, string>): readonly string[] {
  const { width, said } = look
  switch (card.kind) {
    case 'summary':
      return card.lines.flatMap(({ label, value }) => wrap(`${label}: ${value}`, width, '  ', '    '))
    case 'suggestions':
      return [
        ...card.suggestions.flatMap((one) => suggestion(one, look)),
        ...notes('also', card.alsoSee, look),
        ...notes('held', card.heldBack, look),
      ]
    case 'steps':
      return card.steps.flatMap(({ text }, n) => numbered(n + 1, text, width))
    case 'table':
      return table(card.head, card.rows, width)
    case 'help':
      return card.contacts.flatMap((one) => contact(one, look))
    case 'lesson':
      return [
        ...section(
          'sources',
          card.sources.map(({ title, url }) => `${title} ${url}`),
          look,
        ),
        ...(card.more.length > 0 ? ['', strong(said.heading('more'), look), ...topics(card.more, width, letters)] : []),
      ]
    case 'topics':
      return topics(card.topics, width, letters)
    case 'copy':
      return sheetLines(card.sheet, look)
  }
}

function sheetLines({ title, lead, parts, foot }: Sheet, look: Look): readonly string[] {
  const items = ({ ordered, items }: Sheet['parts'][number]) =>
    items.flatMap(({ text, lines }, n) => {
      const mark = ordered ? `${n + 1}. ` : '- '
      const margin = ' '.repeat(mark.length)
      return [
        ...wrap(text, look.width, mark, margin),
        ...lines.flatMap((line) => wrap(line, look.width, `${margin}- `, `${margin}  `)),
      ]
    })
  return [
    strong(title, look),
    ...(lead === '' ? [] : wrap(lead, look.width)),
    ...parts.flatMap((part) => ['', strong(part.title, look), ...items(part)]),
    ...(foot === '' ? [] : ['', ...wrap(foot, look.width)]),
  ]
}

/** Make a heading stand out where that is possible. */
export const strong = (text: string, { bold }: Look): string => (bold ? `\u001b[1m${text}\u001b[22m` : text)

function suggestion({ rank, title, about, because, askAbout, know }: Suggestion, look: Look): readonly string[] {
  return [
    ...(rank > 1 ? [''] : []),
    strong(`${rank}. ${title}`, look),
    ...wrap(about, look.width, '   '),
    ...section(
      'why',
      because.map(({ text }) => text),
      look,
      '   ',
    ),
    ...section('ask', askAbout, look, '   '),
    ...section('know', know, look, '   '),
  ]
}

const notes = (heading: string, list: readonly Note[], look: Look): readonly string[] =>
  list.length === 0
    ? []
    : [
        '',
        ...section(
          heading,
          list.map(({ text }) => text),
          look,
        ),
      ]

/** `heading` is the name of one in the words. */
function section(heading: string, items: readonly string[], look: Look, margin = ''): readonly string[] {
  if (items.length === 0) return []
  return [
    `${margin}${strong(`${look.said.heading(heading)}:`, look)}`,
    ...items.flatMap((item) => wrap(item, look.width, `${margin}- `, `${margin}  `)),
  ]
}

/** A step, and below it the lines of its list if it has one. */
const numbered = (n: number, text: string, width: number): readonly string[] => {
  const mark = `${n}. `
  const margin = ' '.repeat(lengthOf(mark))
  const [first = '', ...rest] = text.split('\n')
  return [
    ...wrap(first, width, mark, margin),
    ...rest.flatMap((line) => wrap(line.replace(/^- /, ''), width, `${margin}- `, `${margin}  `)),
  ]
}

const topics = (list: readonly TopicLink[], width: number, letters: ReadonlyMap<string, string>): readonly string[] =>
  list.flatMap(({ id, title }) => wrap(title, width, `  ${letters.get(id) ?? '-'}. `, '     '))

/** A link that can only be clicked is no use here, so where it leads is written out unless the label says it. */
function contact({ label, href, note }: Contact, look: Look): readonly string[] {
  const target = href.replace(/^(?:tel|sms):/, '').split('?')[0] ?? ''
  const digits = (text: string) => text.replace(/\D/g, '')
  const isSaid = label.includes(target) || (digits(target) !== '' && digits(label).includes(digits(target)))
  return [
    ...wrap(isSaid ? label : `${label}: ${target}`, look.width, '  * ', '    ').map((line) => strong(line, look)),
    ...(note === '' ? [] : wrap(note, look.width, '    ')),
  ]
}

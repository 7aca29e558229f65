// @ts-nocheck
import type { Note, Suggestion } from '../../core/matching.ts'
import type { Card, Contact, SummaryLine, TopicLink } from '../../core/reply.ts'
import type { Sheet, SheetItem, SheetPart } from '../../core/sheet.ts'
import { buttonRow, close, heading, openUrl, type Part, paragraphs, separated, tapButton, words } from './parts.ts'
import { harmless } from './text.ts'
import type { WorkWords } from './words.ts'

/** Draw what stands beside a reply's words. */
export function card(drawn: Card, said: WorkWords): readonly Part[] {
  switch (drawn.kind) {
    case 'summary':
      return drawn.lines.map((line) => summaryRow(line, said))
    case 'suggestions':
      return [
        ...drawn.suggestions.flatMap((one) => suggestion(one, said)),
        ...notes(said.label('suggestions', 'also'), drawn.alsoSee),
        ...notes(said.label('suggestions', 'held'), drawn.heldBack),
      ]
    case 'steps':
      return drawn.steps.flatMap(({ text }, n) => paragraphs(`**${n + 1}.** ${text}`))
    case 'table':
      return table(drawn.head, drawn.rows)
    case 'help':
      return drawn.contacts.flatMap(contact)
    case 'lesson':
      return [
        ...list(
          said.label('suggestions', 'sources'),
          drawn.sources.map(({ title, url }) => `[${title.replace(/[[\]]/g, '')}](${url})`),
        ),
        ...(drawn.more.length > 0 ? [words(said.label('suggestions', 'more'), { weight: 'Bolder' })] : []),
        ...topics(drawn.more),
      ]
    case 'topics':
      return topics(drawn.topics)
    case 'copy':
      return copy(drawn.sheet)
  }
}

const tapOf = (...values: readonly string[]) => ({ signpost: { step: ':', values } })

/** What was told, and beside it the way to change it, named in full for whoever hears it. */
function summaryRow({ step, label, value }: SummaryLine, said: WorkWords): Part {
  const [name, told] = [words(label, { weight: 'Bolder' }), words(value)]
  const title = said.label('suggestions', 'change')
  const change = { ...tapButton(title, tapOf(':change', step)), tooltip: harmless(`${title}: ${label}`) }
  return {
    element: {
      type: 'ColumnSet',
      columns: [
        {
          type: 'Column',
          width: 'stretch',
          items: [name.element, { ...told.element, spacing: 'None' }],
        },
        { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [buttonRow([change]).element] },
      ],
    },
    plain: `${name.plain}: ${told.plain}`,
  }
}

function suggestion({ rank, title, about, because, askAbout, know }: Suggestion, said: WorkWords): readonly Part[] {
  const name = (option: string) => said.label('suggestions', option)
  return [
    separated(heading(`${rank}. ${title}`)),
    ...paragraphs(about),
    ...list(
      name('because'),
      because.map(({ text }) => text),
    ),
    ...list(name('ask'), askAbout),
    ...list(name('know'), know),
  ]
}

const notes = (title: string, all: readonly Note[]): readonly Part[] =>
  list(
    title,
    all.map(({ text }) => text),
  )

const list = (title: string, items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : paragraphs([`**${title}**`, ...items.map((item) => `- ${item}`)].join('\n'))

const topics = (all: readonly TopicLink[]): readonly Part[] =>
  all.map(({ id, title }) => ({
    ...buttonRow([tapButton(title, tapOf(':lesson', id))]),
    plain: harmless(`• ${title}`),
  }))

/** A number is dialled in one tap where the device can, and always written out, for a computer may not. */
function contact({ label, href, note }: Contact): readonly Part[] {
  const number = href.replace(/^(?:tel|sms):/, '').split('?')[0] ?? ''
  const digits = (text: string) => text.replace(/\D/g, '')
  const isSaid = href.startsWith('https:') || digits(label).includes(digits(number))
  const said = isSaid ? label : `${label}: ${number}`
  const button = buttonRow([openUrl(said, href)])
  const where = href.startsWith('https:') ? ` (${href})` : ''
  return [{ ...button, plain: harmless(`• ${said}${where}`) }, ...(note === '' ? [] : [close(words(note))])]
}

/** A table of the card's own; its plain words go row by row. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly Part[] {
  const cell = (text: string | undefined, strong: boolean) => ({
    type: 'TableCell' as const,
    items: [words(text ?? '', strong ? { weight: 'Bolder' } : {}).element],
  })
  const row = (cells: readonly (string | undefined)[], isHead: boolean) => ({
    type: 'TableRow' as const,
    cells: head.map((_, n) => cell(cells[n], isHead || n === 0)),
  })
  return [
    {
      element: {
        type: 'Table',
        columns: head.map(() => ({ width: 1 })),
        firstRowAsHeaders: true,
        rows: [row(head, true), ...rows.map((one) => row(one, false))],
      },
      plain: rows.map((one) => rowInWords(head, one)).join('\n\n'),
    },
  ]
}

const rowInWords = (head: readonly string[], [first = '', ...rest]: readonly string[]): string =>
  harmless([first, ...rest.map((text, n) => `${head[n + 1] ?? ''}: ${text}`)].join('\n'))

/** A page to keep: to be read here, and to be selected and copied. */
const copy = ({ title, lead, parts, foot }: Sheet): readonly Part[] => [
  heading(title),
  ...verbatim(lead),
  ...parts.flatMap((part) => [separated(heading(part.title)), ...part.items.flatMap((item, n) => kept(part, item, n))]),
  ...verbatim(foot).map(separated),
]

const kept = ({ ordered }: SheetPart, { text, lines }: SheetItem, n: number): readonly Part[] => [
  words(`${ordered ? `${n + 1}.` : '•'} ${text}`),
  ...lines.map((line) => close(words(`– ${line}`))),
]

const verbatim = (text: string): readonly Part[] => (text === '' ? [] : [words(text)])

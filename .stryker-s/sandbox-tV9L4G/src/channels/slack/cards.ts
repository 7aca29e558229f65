// @ts-nocheck
import type { KnownBlock, TableBlock } from '@slack/types'
import type { Note, Suggestion } from '../../core/matching.ts'
import type { Card, Contact, TopicLink } from '../../core/reply.ts'
import { buttons, context, header, linkButton, type Part, section, sections, tapButton } from './blocks.ts'
import { LIMITS } from './limits.ts'
import { escaped, harmless, link } from './mrkdwn.ts'
import { escapedWithin, groups, shortened } from './split.ts'
import type { WorkWords } from './words.ts'

/** Draw what stands beside a reply's words. */
export function card(drawn: Card, words: WorkWords): readonly Part[] {
  switch (drawn.kind) {
    case 'summary':
      return drawn.lines.map(({ step, label, value }, n) => {
        const change = tapButton(words.label('suggestions', 'change'), ':', [':change', step], `change-${n}`)
        const said = `*${escapedWithin(label, 500)}*\n${escapedWithin(value, 2400)}`
        return section(said, `${label}: ${value}`, {
          ...change,
          accessibility_label: shortened(`${change.text.text}: ${label}`, LIMITS.accessibilityLabel),
        })
      })
    case 'suggestions':
      return [
        ...drawn.suggestions.flatMap((one) => suggestion(one, words)),
        ...notes(words.label('suggestions', 'also'), drawn.alsoSee),
        ...notes(words.label('suggestions', 'held'), drawn.heldBack),
      ]
    case 'steps':
      return drawn.steps.flatMap(({ text }, n) => sections(`**${n + 1}.** ${text}`))
    case 'table':
      return table(drawn.head, drawn.rows)
    case 'help':
      return drawn.contacts.map(contact)
    case 'lesson':
      return [
        ...sources(drawn.sources, words),
        ...(drawn.more.length > 0 ? context(escaped(words.label('suggestions', 'more'))) : []),
        ...topics(drawn.more),
      ]
    case 'topics':
      return topics(drawn.topics)
    case 'copy':
      return [header(drawn.name), ...preformatted(drawn.text)]
  }
}

function suggestion({ rank, title, about, because, askAbout, know }: Suggestion, words: WorkWords): readonly Part[] {
  const name = (option: string) => words.label('suggestions', option)
  return [
    { block: { type: 'divider' }, plain: '' },
    header(`${rank}. ${title}`),
    ...sections(about),
    ...list(
      name('because'),
      because.map(({ text }) => text),
    ),
    ...list(name('ask'), askAbout),
    ...list(name('know'), know),
  ]
}

const notes = (title: string, list_: readonly Note[]): readonly Part[] =>
  list(
    title,
    list_.map(({ text }) => text),
  )

const list = (title: string, items: readonly string[]): readonly Part[] =>
  items.length === 0 ? [] : sections([`**${title}**`, ...items.map((item) => `- ${item}`)].join('\n'))

const topics = (list_: readonly TopicLink[]): readonly Part[] =>
  buttons(
    list_.map(({ id, title }, n) => tapButton(title, ':', [':lesson', id], `topic-${n}`)),
    'topics',
  )

function sources(
  list_: readonly { readonly title: string; readonly url: string }[],
  words: WorkWords,
): readonly Part[] {
  if (list_.length === 0) return []
  const named = list_.map(({ title, url }) => link(shortened(title, 300), url))
  const links = named.join(' · ')
  const text = `${escaped(words.label('suggestions', 'sources'))}: ${links}`
  return text.length <= LIMITS.sectionText ? context(text) : named.flatMap((one) => context(one))
}

/** A table of Slack's own where it fits; else one section a row. Slack allows a hundred rows, so a longer one goes on in the next. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly Part[] {
  if (head.length > LIMITS.tableColumns) return rows.flatMap((row) => sections(rowInWords(head, row)))
  return groups(rows, LIMITS.tableRows - 1).map((group) => {
    const width = head.map(() => ({ align: 'left', is_wrapped: true }) as const)
    const block: TableBlock = {
      type: 'table',
      rows: [head, ...group].map((row) => head.map((_, n) => ({ type: 'raw_text', text: cell(row[n]) }) as const)),
      column_settings: width,
    }
    return { block, plain: group.map((row) => rowInWords(head, row).replaceAll('**', '')).join('\n') }
  })
}

const cell = (text: string | undefined): string => harmless(text ?? '').trim() || '–'

const rowInWords = (head: readonly string[], [first = '', ...rest]: readonly string[]): string =>
  [`**${first}**`, ...rest.map((text, n) => `${head[n + 1] ?? ''}: ${text}`)].join('\n')

/**
 * A way to reach help. A number is a link that a phone dials in one tap (Slack draws `tel:` links; its buttons promise
 * only web pages), and is always written out, for a computer may not dial. A page is a button.
 */
function contact({ label, href, note }: Contact, n: number): Part {
  const number = href.replace(/^(?:tel|sms):/, '').split('?')[0] ?? ''
  const digits = (text: string) => text.replace(/\D/g, '')
  const isWeb = href.startsWith('https:')
  const said = isWeb || digits(label).includes(digits(number)) ? label : `${label}: ${number}`
  const name = href.startsWith('tel:') ? link(shortened(said, 150), href) : escapedWithin(said, 900)
  const text = note === '' ? `*${name}*` : `*${name}*\n${escapedWithin(note, 1900)}`
  return section(text, note === '' ? said : `${said} (${note})`, isWeb ? linkButton(label, href, n) : undefined)
}

/** Text to be copied as it is: no mark in it is read as one. */
function preformatted(text: string): readonly Part[] {
  const lines = harmless(text).split('\n')
  const chunks: string[] = []
  for (const line of lines.flatMap((one) => one.match(/.{1,2900}/gsu) ?? [''])) {
    const last = chunks.at(-1)
    if (last === undefined || last.length + line.length + 1 > LIMITS.sectionText) chunks.push(line)
    else chunks[chunks.length - 1] = `${last}\n${line}`
  }
  return chunks
    .filter((chunk) => chunk !== '')
    .map((chunk) => {
      const block: KnownBlock = {
        type: 'rich_text',
        elements: [{ type: 'rich_text_preformatted', elements: [{ type: 'text', text: chunk }] }],
      }
      return { block, plain: chunk }
    })
}

import { drawText } from '../../channels/web/widget/text.ts'
import type { Ask, Card, Reply } from '../../core/reply.ts'
import type { Fault } from '../../load/fault.ts'
import type { Api } from './api.ts'
import { faultTable } from './health.ts'
import { button, make, table } from './parts.ts'
import { nameOfLanguage, say } from './words.ts'

interface Tried {
  readonly session: string | null
  readonly replies: readonly Reply[]
  readonly known: {
    readonly place: string | null
    readonly fields: object
    readonly concerns: readonly { id: string; confirmed: boolean }[]
  } | null
  readonly faults: readonly Fault[]
}

type Act =
  | { readonly kind: 'start' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'tap'; readonly step: string; readonly values: readonly string[] }

/** A talk with the draft. It is forgotten by the server when it is old, and by this page when it goes. */
export function drawTry(api: Api, languages: readonly string[]): HTMLElement {
  const log = make('div', { class: 'log', role: 'log', 'aria-label': say('try'), tabindex: '0' })
  const state = make('div', { class: 'known' })
  const language = make(
    'select',
    { id: 'try-language', 'aria-label': say('words-in', { language: '' }).trim() },
    ...languages.map((one) => make('option', { value: one }, nameOfLanguage(one))),
  )
  const box = make('input', { id: 'try-words', type: 'text', maxlength: '4000', autocomplete: 'off' })
  const form = make(
    'form',
    { class: 'write' },
    make('label', { for: 'try-words' }, say('try-write')),
    box,
    make('button', { class: 'choice' }, say('try-send')),
  )
  let session: string | null = null
  const act = async (what: Act, said: string) => {
    for (const old of log.querySelectorAll('fieldset')) old.disabled = true
    if (said !== '') log.append(make('p', { class: 'you' }, said))
    try {
      const tried = await api.post<Tried>('/operator/try', { session, language: language.value, act: what })
      session = tried.session
      log.append(...brokenNote(tried), ...tried.replies.map((reply) => drawReply(reply, act)))
      state.replaceChildren(...knownOf(tried))
      form.hidden = tried.session === null
    } catch (error) {
      log.append(make('p', { class: 'problem', role: 'alert' }, error instanceof Error ? error.message : String(error)))
    }
    log.scrollTop = log.scrollHeight
  }
  const start = () => {
    session = null
    log.replaceChildren()
    opener.querySelector('span')?.replaceChildren(say('try-anew'))
    void act({ kind: 'start' }, '')
  }
  const opener = button(say('try-start'), start, 'strong')
  form.hidden = true
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value
    if (text.trim() === '') return
    box.value = ''
    void act({ kind: 'text', text }, text)
  })
  return make('div', { class: 'try' }, make('div', { class: 'pick' }, opener, language), log, form, state)
}

function brokenNote({ faults, replies }: Tried): readonly Node[] {
  if (faults.length === 0) return []
  return [make('p', { class: 'problem' }, say(replies.length === 0 ? 'try-none' : 'try-broken')), faultTable(faults)]
}

function knownOf({ known, session }: Tried): readonly Node[] {
  if (session === null) return [make('p', { class: 'lead' }, say('try-ended'))]
  if (known === null) return []
  const concerns = known.concerns.map(({ id, confirmed }) => (confirmed ? id : `${id}?`))
  const rows = [...Object.entries(known.fields), ...(concerns.length > 0 ? [['concerns', concerns]] : [])] as [
    string,
    unknown,
  ][]
  const place = make('p', { class: 'lead' }, say('try-place', { place: known.place ?? '' }))
  if (rows.length === 0) return [place]
  const shown = rows.map(([slot, value]) => [slot, [value].flat().join(', ')])
  return [place, table(say('try-known'), [say('name'), say('state')], shown)]
}

type Does = (act: Act, said: string) => void

function drawReply({ text, card, ask }: Reply, act: Does): HTMLElement {
  return make(
    'div',
    { class: 'bot' },
    ...drawText(text),
    ...(card ? drawCard(card) : []),
    ...(ask ? [drawAsk(ask, act)] : []),
  )
}

function drawAsk(ask: Ask, act: Does): HTMLElement {
  const ways = ask.ways.map(({ value, label }) =>
    button(label, () => act({ kind: 'tap', step: ':', values: [value] }, label), 'way'),
  )
  const choose = () =>
    ask.choices.map(({ value, label }) =>
      button(label, () => act({ kind: 'tap', step: ask.step, values: [value] }, label)),
    )
  const choices = ask.kind === 'several' ? drawSeveral(ask, act) : choose()
  return make('fieldset', {}, make('legend', { class: 'unseen' }, ask.step), ...choices, ...ways)
}

function drawSeveral({ step, choices, picked }: Ask, act: Does): readonly Node[] {
  const boxes = choices.map(({ value, label }) => {
    const box = make('input', { type: 'checkbox', value })
    box.checked = picked.includes(value)
    return { box, label, drawn: make('label', { class: 'tick' }, box, label) }
  })
  const done = button(say('try-send'), () => {
    const ticked = boxes.filter(({ box }) => box.checked)
    act({ kind: 'tap', step, values: ticked.map(({ box }) => box.value) }, ticked.map(({ label }) => label).join(', '))
  })
  return [...boxes.map(({ drawn }) => drawn), done]
}

/** What stands beside the words, as plain lists: this pane is for words and roads, the chat itself is for looks. */
function drawCard(card: Card): readonly Node[] {
  const lines = linesOf(card)
  return lines.length === 0 ? [] : [make('ul', { class: 'card' }, ...lines.map((line) => make('li', {}, line)))]
}

function linesOf(card: Card): readonly string[] {
  switch (card.kind) {
    case 'summary':
      return card.lines.map(({ label, value }) => `${label}: ${value}`)
    case 'suggestions':
      return card.suggestions.map(
        ({ rank, title, because }) => `${rank}. ${title}: ${because.map(({ text }) => text).join(' ')}`,
      )
    case 'steps':
      return card.steps.map(({ text }) => text)
    case 'table':
      return [card.head, ...card.rows].map((row) => row.join(' · '))
    case 'help':
      return card.contacts.map(({ label, note }) => `${label} ${note}`)
    case 'topics':
      return card.topics.map(({ title }) => title)
    case 'lesson':
      return [card.title, ...card.sources.map(({ title }) => title)]
    default:
      return []
  }
}

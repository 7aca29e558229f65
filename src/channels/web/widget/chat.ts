import { type Answer, ask, type Event, Refused } from './api.ts'
import { drawCard, drawSummary, type Tap } from './cards.ts'
import { button, make } from './dom.ts'
import { drawQuestion } from './question.ts'
import { drawText } from './text.ts'

const KEPT = 'signpost-token'
const AWAY = 'https://www.wikipedia.org/'

/** Builds the whole chat inside a shadow root and starts or resumes its conversation. */
export function startChat(root: ShadowRoot): void {
  const log = make('div', { role: 'log', 'aria-live': 'polite', 'aria-label': 'Conversation', tabindex: '0' })
  const status = make('p', { role: 'status' })
  const answers = make('details', {}, make('summary', {}, 'Your answers'))
  const box = make('input', { type: 'text', id: 'line', maxlength: '4000', autocomplete: 'off' })
  const send = make('button', { type: 'submit', class: 'strong' }, 'Send')
  const form = make('form', {}, make('label', { for: 'line' }, 'Write in your own words'), box, send)
  const seen = new Set<string>()
  let token = sessionStorage.getItem(KEPT) ?? ''
  let question: HTMLFieldSetElement | null = null
  let line: Promise<void> = Promise.resolve()

  const waiting = () => status.replaceChildren('No connection right now. Your words are kept, and I will keep trying.')
  const say = (shown: string) => log.append(make('div', { class: 'said mine' }, shown))
  const close = () => {
    if (question) question.disabled = true
    question = null
  }
  const show = (answer: Answer) => {
    status.replaceChildren()
    log.lang = answer.state.language
    for (const reply of answer.replies.filter(({ id }) => !seen.has(id))) {
      seen.add(reply.id)
      log.append(make('div', { class: 'said' }, ...drawText(reply.text)))
      if (reply.card) log.append(drawCard(reply.card, tap))
      if (reply.ask) {
        close()
        question = drawQuestion(reply.ask, tap)
        log.append(question)
      }
    }
    answers.replaceChildren(make('summary', {}, 'Your answers'), drawSummary(answer.state.summary, tap))
    log.lastElementChild?.scrollIntoView({ block: 'nearest' })
  }
  const fail = (error: unknown) => {
    status.replaceChildren(error instanceof Refused ? error.message : 'Something went wrong. Please try again.')
    if (question) question.disabled = false
  }
  const open = async () => {
    if (token) {
      const kept = await ask('/web/conversation', token, null, waiting).catch(() => null)
      if (kept) return show(kept)
    }
    const fresh = await ask('/web/conversations', '', { language: 'en' }, waiting)
    token = fresh.token ?? ''
    sessionStorage.setItem(KEPT, token)
    show(fresh)
  }
  const post = (event: Event) => {
    line = line.then(async () => show(await ask('/web/events', token, event, waiting))).catch(fail)
  }
  const tap: Tap = (step, values, shown) => {
    if (question) question.disabled = true
    say(shown)
    post({ id: crypto.randomUUID(), kind: 'tap', step, values })
    box.focus({ preventScroll: true })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (!text) return
    if (question) question.disabled = true
    say(text)
    post({ id: crypto.randomUUID(), kind: 'text', text })
    box.value = ''
  })
  const help = button('Help now', () => tap(':', [':sos'], 'Help now'), 'strong')
  const header = make(
    'div',
    { class: 'head' },
    make('h2', {}, 'Signpost'),
    help,
    button('Leave this page', leave),
    answers,
  )
  root.append(header, make('div', { class: 'room' }, log, status), form)
  line = open().catch(fail)
}

/** Leaves for a neutral page and takes this one out of the history. */
export function leave(): void {
  sessionStorage.removeItem(KEPT)
  location.replace(AWAY)
}

import type { Reply } from '../../../core/reply.ts'
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
  const submit = make('button', { type: 'submit', class: 'strong' }, 'Send')
  const form = make('form', {}, make('label', { for: 'line' }, 'Write in your own words'), box, submit)
  const seen = new Set<string>()
  let token = sessionStorage.getItem(KEPT) ?? ''
  let questions: readonly HTMLFieldSetElement[] = []
  let line: Promise<void> = Promise.resolve()

  const waiting = () => status.replaceChildren('No connection right now. Your words are kept, and I will keep trying.')
  const say = (shown: string) => log.append(make('div', { class: 'said mine' }, shown))
  /** One answer may ask several things at once (a country and a way on): all stay open until the next answer. */
  const close = (closed: boolean) => {
    for (const question of questions) question.disabled = closed
  }
  const show = (answer: Answer) => {
    status.replaceChildren()
    log.lang = answer.state.language
    const fresh = answer.replies.filter(({ id }) => !seen.has(id))
    const drawn = fresh.map((reply) => drawReply(reply, tap))
    for (const { id } of fresh) seen.add(id)
    close(true)
    questions = drawn.flatMap(({ question }) => (question ? [question] : []))
    log.append(...drawn.flatMap(({ nodes }) => nodes))
    answers.replaceChildren(make('summary', {}, 'Your answers'), drawSummary(answer.state.summary, tap))
    drawn[0]?.nodes[0]?.scrollIntoView({ block: 'start' })
  }
  const fail = (error: unknown) => {
    status.replaceChildren(error instanceof Refused ? error.message : 'Something went wrong. Please try again.')
    close(false)
  }
  /** A one-time link from a work chat opens the conversation begun there. */
  const enter = async (link: string): Promise<Answer | null> => {
    try {
      return await ask('/web/continue', '', { link }, waiting)
    } catch (error) {
      log.append(make('div', { class: 'said' }, error instanceof Refused ? error.message : ''))
      return null
    }
  }
  const keep = (answer: Answer) => {
    token = answer.token ?? ''
    sessionStorage.setItem(KEPT, token)
    show(answer)
  }
  const open = async () => {
    const link = takeLink()
    const entered = link && (await enter(link))
    if (entered) return keep(entered)
    if (token) {
      const kept = await ask('/web/conversation', token, null, waiting).catch(() => null)
      if (kept) return show(kept)
    }
    keep(await ask('/web/conversations', '', { language: 'en' }, waiting))
  }
  const send = async (event: Event) => show(await ask('/web/events', token, event, waiting))
  const post = (event: Event) => {
    // A line that was refused goes back into the box: nothing typed is lost.
    const refused = (error: unknown) => {
      if (event.kind === 'text' && box.value === '') box.value = event.text
      fail(error)
    }
    line = line.then(() => send(event)).catch(refused)
  }
  /** Help never waits behind anything else that is being sent. */
  const helpNow = () => {
    say('Help now')
    void send({ id: crypto.randomUUID(), kind: 'tap', step: ':', values: [':sos'] }).catch(fail)
  }
  const tap: Tap = (step, values, shown) => {
    close(true)
    say(shown)
    post({ id: crypto.randomUUID(), kind: 'tap', step, values })
    box.focus({ preventScroll: true })
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    const text = box.value.trim()
    if (!text) return
    close(true)
    say(text)
    post({ id: crypto.randomUUID(), kind: 'text', text })
    box.value = ''
  })
  const help = button('Help now', helpNow, 'strong')
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

/** The key of a one-time link, taken out of the address so that it stays in no history. */
function takeLink(): string | null {
  const link = /^#continue=(.+)$/.exec(location.hash)?.[1]
  if (link === undefined) return null
  history.replaceState(null, '', location.pathname)
  return link
}

/** Leaves for a neutral page and takes this one out of the history. */
export function leave(): void {
  sessionStorage.removeItem(KEPT)
  location.replace(AWAY)
}

/** One reply as elements, and the question in it, if any. */
function drawReply(
  { text, card, ask }: Reply,
  tap: Tap,
): { nodes: readonly HTMLElement[]; question: HTMLFieldSetElement | null } {
  const question = ask && drawQuestion(ask, tap)
  const words = text === '' ? [] : [make('div', { class: 'said' }, ...drawText(text))]
  return { nodes: [...words, ...(card ? [drawCard(card, tap)] : []), ...(question ? [question] : [])], question }
}

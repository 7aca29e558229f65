import type { Reply } from '../../../core/reply.ts'
import { type Answer, type Event, Refused, type Server } from './api.ts'
import { drawCard } from './cards.ts'
import { drawComposer } from './composer.ts'
import { button, make, name, unseen } from './dom.ts'
import { drawFoot } from './foot.ts'
import { drawGreeting } from './greeting.ts'
import { drawHeader } from './header.ts'
import { drawKeep } from './keep.ts'
import { beforeLeaving } from './leave.ts'
import { findConversation } from './opening.ts'
import type { Page } from './page.ts'
import { drawQuestion } from './question.ts'
import { Rhythm } from './rhythm.ts'
import { Session } from './session.ts'
import { drawText } from './text.ts'
import type { PageWords } from './words.ts'

/** Builds the whole chat inside a shadow root and starts or resumes its conversation. */
export function startChat(root: ShadowRoot, server: Server, words: PageWords): void {
  const log = make('div', { role: 'log', 'aria-live': 'polite', tabindex: '0' })
  const status = make('p', { role: 'status' })
  const room = make('div', { class: 'room' }, log, status)
  const session = new Session()
  const rhythm = new Rhythm(log)
  const shown = new Set<string>()
  let questions: readonly HTMLFieldSetElement[] = []
  let line: Promise<void> = Promise.resolve()
  let away = false
  let lastSaid: HTMLElement | null = null

  const page: Page = {
    words,
    tap: (step, values, label) => {
      say(label)
      post({ id: crypto.randomUUID(), kind: 'tap', step, values }, true)
    },
    write: (text) => {
      say(text)
      post({ id: crypto.randomUUID(), kind: 'text', text }, false)
    },
  }
  const composer = drawComposer(words, page.write)
  const keep = drawKeep(words, {
    make: () => server.ask<{ code: string; days: number }>('/web/code', session.token, {}, waiting),
    resume,
    remember: (code) => {
      session.code = code
    },
  })
  const pickLanguage = (code: string) => page.tap(':', [':language', code], words.say('language'))
  const header = drawHeader(page, helpNow, pickLanguage, keep.node)
  const haveCode = button(
    '',
    () => {
      header.toggle(true)
      keep.focus()
    },
    'link start',
  )

  /** What stands below the last words is said, and seen. */
  function tell(text: string): void {
    status.textContent = text
    status.scrollIntoView({ block: 'nearest' })
  }
  function waiting(why: string): void {
    away = why === ''
    tell(why || words.say('offline'))
  }
  /** One answer may ask several things at once (a country and a way on): all stay open until the next answer. */
  function close(closed: boolean): void {
    for (const question of questions) question.disabled = closed
  }
  function say(text: string): void {
    rhythm.finish()
    close(true)
    // The answer is what is to be seen now, above all when it is help.
    header.toggle(false)
    const said = make('div', { class: 'said mine' }, unseen(`${words.say('you-said')}: `), text)
    log.append(said)
    lastSaid = said
    said.scrollIntoView({ block: 'nearest' })
  }
  function show(answer: Answer, focus: boolean): void {
    status.textContent = away ? words.say('back-online') : ''
    away = false
    words.change(answer.state.language)
    log.lang = answer.state.language
    const fresh = answer.replies.filter(({ id }) => !shown.has(id))
    for (const { id } of fresh) shown.add(id)
    for (const question of questions) question.hidden = true
    const drawn = fresh.map((reply) => drawReply(reply, page))
    questions = drawn.flatMap(({ question }) => (question ? [question] : []))
    // What the person said stays in sight above the answer to it.
    const top = fresh.some(isUrgent) ? drawn[0]?.node : (lastSaid ?? drawn[0]?.node)
    rhythm.play(
      drawn.map(({ node }) => node),
      fresh.some(isUrgent),
      () => top?.scrollIntoView({ block: 'start' }),
      () => focus && focusNext(),
    )
    const { summary, progress } = answer.state
    if (summary !== null) header.update(summary, progress)
  }
  /** Where an answer was tapped, the next one is given from there; the keyboard of a phone stays away. */
  function focusNext(): void {
    // Whoever has begun to write is not pulled away from it.
    if (root.activeElement?.tagName === 'TEXTAREA') return
    const question = questions.at(-1)
    if (question?.querySelector('.choices, .ticks')) question.focus({ preventScroll: true })
    else if (matchMedia('(pointer: fine)').matches) composer.focus()
  }
  function fail(error: unknown): void {
    tell((error instanceof Refused && error.message) || words.say('broken'))
    close(false)
  }
  function took(answer: Answer): void {
    session.token = answer.token ?? session.token
    show(answer, false)
  }
  /** The conversation a code leads to takes the place of this one. */
  async function resume(code: string): Promise<void> {
    const answer = await server.ask('/web/resume', '', { code }, waiting)
    // No conversation of theirs, but words of danger: help comes into this one.
    if (!answer.token) return show(answer, true)
    log.replaceChildren()
    shown.clear()
    took(answer)
    status.textContent = words.say('resumed')
  }
  async function open(): Promise<void> {
    const { answer, how, refusal } = await findConversation(server, session, words.language, waiting)
    if (refusal) log.append(make('div', { class: 'said' }, make('p', { class: 'words' }, refusal)))
    took(answer)
    if (how === 'new') greet()
    if (how === 'code') status.textContent = words.say('resumed')
  }
  /** The first screen of somebody new. */
  function greet(): void {
    log.before(drawGreeting(words))
    log.firstElementChild?.classList.add('hello')
    questions.at(-1)?.querySelector('.ways')?.append(haveCode)
  }
  async function send(event: Event, focus: boolean): Promise<void> {
    show(await server.ask('/web/events', session.token, event, waiting), focus)
  }
  function post(event: Event, focus: boolean): void {
    line = line
      .then(() => send(event, focus))
      .catch((error) => {
        // A line that was refused goes back into the box: nothing typed is lost.
        if (event.kind === 'text') composer.giveBack(event.text)
        fail(error)
      })
  }
  /** Help never waits behind anything else that is being sent. */
  function helpNow(): void {
    say(words.say('help'))
    void send({ id: crypto.randomUUID(), kind: 'tap', step: ':', values: [':sos'] }, false).catch(fail)
  }

  words.always(() => log.setAttribute('aria-label', words.say('chat')))
  words.always(() => name(haveCode, words.say('code-ask')))
  beforeLeaving(() => {
    session.token = ''
    session.code = null
  })
  const desk = make('div', { class: 'desk' }, composer.form, drawFoot(words, server))
  const talk = make('div', { class: 'talk' }, room, desk)
  root.append(header.bar, make('div', { class: 'body' }, header.panel, talk))
  line = open().catch(fail)
}

const isUrgent = ({ card }: Reply): boolean => card?.kind === 'help' && card.urgent

/** One reply as one element, and the question in it, if any. Words for danger are announced at once. */
function drawReply(reply: Reply, page: Page): { node: HTMLElement; question: HTMLFieldSetElement | null } {
  const { text, card, ask } = reply
  const question = ask && drawQuestion(ask, page)
  const spoken = text === '' ? [] : drawText(text)
  const node = make('div', { class: 'said', ...(isUrgent(reply) && { role: 'alert' }) })
  node.append(unseen(`${page.words.say('bot-said')}: `))
  if (spoken.length > 0) node.append(make('div', { class: 'words' }, ...spoken))
  if (card) node.append(drawCard(card, page))
  if (question) node.append(question)
  return { node, question }
}

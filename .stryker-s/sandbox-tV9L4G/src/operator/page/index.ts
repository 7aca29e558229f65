// @ts-nocheck
import { Api, Refused } from './api.ts'
import { drawDialogs } from './dialogs.ts'
import { drawHealth } from './health.ts'
import { button, filled, make } from './parts.ts'
import { drawUse } from './use.ts'
import { say } from './words.ts'

const PARTS = { health: drawHealth, use: drawUse, dialogs: drawDialogs } as const
type Part = keyof typeof PARTS

const api = new Api()
const root = make('div', { class: 'page' })

/** Ends what the page listened to before it was drawn again. */
let showing: AbortController | null = null

/** Which part the address names; the first when it names none. */
const partNow = (): Part => {
  const named = location.hash.slice(1)
  return Object.hasOwn(PARTS, named) ? (named as Part) : 'health'
}

/** A proxy's own sign-in lets in at once; else the token is asked for. */
async function enter(): Promise<void> {
  try {
    await api.get('/operator/health')
    showPage()
  } catch (error) {
    const wasWrong = api.hasToken
    api.forget()
    const refused = error instanceof Refused && error.status === 401
    showDoor(
      refused
        ? wasWrong
          ? say('token-wrong')
          : ''
        : say('broken', { why: error instanceof Error ? error.message : '' }),
    )
  }
}

function showDoor(problem: string): void {
  const box = make('input', {
    id: 'token',
    type: 'password',
    autocomplete: 'off',
    required: '',
    maxlength: '512',
    'aria-describedby': 'token-how',
  })
  const form = make(
    'form',
    { class: 'door' },
    make('h1', {}, say('title')),
    make('label', { for: 'token' }, say('token')),
    box,
    make('p', { id: 'token-how', class: 'lead' }, say('token-how')),
    ...(problem === '' ? [] : [make('p', { class: 'problem', role: 'alert' }, problem)]),
    make('button', { class: 'strong' }, say('enter')),
  )
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    api.use(box.value.trim())
    void enter()
  })
  root.replaceChildren(make('main', {}, form))
  box.focus()
}

function showPage(): void {
  const links = (Object.keys(PARTS) as Part[]).map((name) => make('a', { href: `#${name}` }, say(name)))
  const out = button(
    say('sign-out'),
    () => {
      api.forget()
      showDoor('')
    },
    'way',
  )
  const main = make('main', { id: 'main', tabindex: '-1' })
  const show = (moved: boolean) => {
    const now = partNow()
    for (const link of links) link.toggleAttribute('aria-current', link.hash === `#${now}`)
    const body = make('div', { class: 'body' })
    main.replaceChildren(make('h2', {}, say(now)), make('p', { class: 'lead' }, say(`${now}-lead`)), body)
    void filled(body, () => PARTS[now](api))
    if (moved) main.focus()
  }
  root.replaceChildren(
    make('a', { href: '#main', class: 'skip' }, say('skip')),
    make('header', {}, make('h1', {}, say('title')), make('nav', { 'aria-label': say('nav') }, ...links), out),
    main,
  )
  showing?.abort()
  showing = new AbortController()
  addEventListener('hashchange', () => location.hash !== '#main' && show(true), { signal: showing.signal })
  show(false)
}

document.body.append(root)
void enter()

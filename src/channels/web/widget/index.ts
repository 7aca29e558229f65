import { Server } from './api.ts'
import { startChat } from './chat.ts'
import { button, make, name } from './dom.ts'
import { icon } from './icons.ts'
import { leaveOnEscape } from './leave.ts'
import { STYLE } from './style/index.ts'
import { PageWords } from './words.ts'

/**
 * `<signpost-chat>`: the chat, filling the box it is given. With the attribute `launcher` it is a button in the corner
 * of the page that opens it; `lang` picks the language, else the browser's is taken. With `page` it is the whole page,
 * whose language is then the chat's.
 */
class SignpostChat extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    const words = new PageWords([this.lang, ...navigator.languages].filter((tag) => tag !== ''))
    words.always(() => {
      this.lang = words.language
      if (this.hasAttribute('page')) namePage(words)
    })
    const server = new Server(this.getAttribute('server') ?? import.meta.url, () => words.language)
    if (this.hasAttribute('launcher')) this.#launch(root, server, words)
    else startChat(root, server, words)
  }

  /** Nothing is asked of the server before the button is pressed. */
  #launch(root: ShadowRoot, server: Server, words: PageWords): void {
    let started = false
    const opener = button('', () => toggle(!this.hasAttribute('open')), 'strong opener', 'signpost')
    opener.append(icon('close'))
    const toggle = (open: boolean) => {
      this.toggleAttribute('open', open)
      opener.setAttribute('aria-expanded', String(open))
      if (open && !started) startChat(root, server, words)
      started ||= open
      if (open) root.querySelector('textarea')?.focus()
      else opener.focus()
      rename()
    }
    const rename = () => name(opener, words.say(this.hasAttribute('open') ? 'close' : 'open'))
    this.addEventListener('keydown', ({ key }) => key === 'Escape' && this.hasAttribute('open') && toggle(false))
    root.append(make('div', { class: 'corner' }, opener))
    words.always(rename)
  }
}

/** What a page that is all chat is called: in the tab, and for those who hear its heading. */
function namePage(words: PageWords): void {
  const name = `${words.say('title')}: ${words.say('open')}`
  document.documentElement.lang = words.language
  document.title = name
  document.querySelector('h1')?.replaceChildren(name)
}

addEventListener('keydown', leaveOnEscape)
customElements.define('signpost-chat', SignpostChat)

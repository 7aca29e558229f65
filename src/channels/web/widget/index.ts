import { leave, startChat } from './chat.ts'
import { STYLE } from './style.ts'

class SignpostChat extends HTMLElement {
  connectedCallback(): void {
    if (this.shadowRoot) return
    const root = this.attachShadow({ mode: 'open' })
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(STYLE)
    root.adoptedStyleSheets = [sheet]
    startChat(root)
  }
}

let escapes = 0
addEventListener('keydown', ({ key }) => {
  escapes = key === 'Escape' ? escapes + 1 : 0
  if (escapes === 3) leave()
})
customElements.define('signpost-chat', SignpostChat)

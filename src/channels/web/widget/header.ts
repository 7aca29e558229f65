import type { SummaryLine } from '../../../core/reply.ts'
import { drawSummary } from './cards.ts'
import { button, make, name } from './dom.ts'
import { icon } from './icons.ts'
import type { Page } from './page.ts'

/** The bar above the conversation: who speaks, help always one press away, the answers and the language behind one more. */
export interface Header {
  readonly bar: HTMLElement
  readonly panel: HTMLElement
  /** Opens or closes the panel; on a wide page it is always there. */
  readonly toggle: (open: boolean) => void
  /** Show how far along the questions are, and what was answered so far. */
  readonly update: (lines: readonly SummaryLine[], progress: Progress | null) => void
}

type Progress = { readonly at: number; readonly of: number }

/** Builds the bar and the panel it opens. */
export function drawHeader(
  page: Page,
  helpNow: () => void,
  pickLanguage: (code: string) => void,
  later: HTMLElement,
): Header {
  const { words } = page
  const title = make('h2', {})
  const about = make('p', {})
  const help = button('', helpNow, 'help-now', 'help')
  const panel = make('div', { class: 'panel', id: 'panel' })
  const opener = button('', () => toggle(), 'plain', 'list')
  const meter = make('progress', { max: '1', value: '0' })
  const listed = make('div', {})
  const heading = make('h3', {})
  opener.setAttribute('aria-controls', 'panel')
  const toggle = (open = opener.getAttribute('aria-expanded') !== 'true') => {
    opener.setAttribute('aria-expanded', String(open))
    panel.classList.toggle('open', open)
    const room = panel.getRootNode()
    // Far zoomed in, the chat scrolls as one, and the panel may be above what is seen.
    if (open && room instanceof ShadowRoot) room.host.scrollTop = 0
  }
  const languages = make('select', { id: 'language' })
  const languageLabel = make('label', { for: 'language' })
  for (const [code, name] of words.languages) languages.append(make('option', { value: code, lang: code }, name))
  languages.addEventListener('change', () => pickLanguage(languages.value))
  const several = words.languages.length > 1
  panel.append(heading, listed, ...(several ? [make('p', { class: 'language' }, languageLabel, languages)] : []), later)
  toggle(false)
  words.always(() => {
    title.textContent = words.say('title')
    about.textContent = words.say('about')
    name(help, words.say('help'))
    name(opener, words.say('answers'))
    heading.textContent = words.say('answers')
    languageLabel.textContent = words.say('language')
    languages.value = words.language
  })
  const face = make('span', { class: 'face' }, icon('signpost'))
  const bar = make('div', { class: 'head' }, face, make('div', { class: 'who' }, title, about), opener, help, meter)
  return {
    bar,
    panel,
    toggle,
    update: (lines, progress) => {
      listed.replaceChildren(lines.length > 0 ? drawSummary(lines, page) : make('p', {}, words.say('answers-none')))
      meter.hidden = progress === null
      if (progress === null) return
      meter.value = progress.at / Math.max(progress.of, 1)
      meter.setAttribute('aria-label', words.say('question', progress))
    },
  }
}

// @ts-nocheck
import type { SummaryLine } from '../../../core/reply.ts'
import { drawSummary } from './cards.ts'
import { button, make } from './dom.ts'
import { icon } from './icons.ts'
import { leave } from './leave.ts'
import type { Page } from './page.ts'

/** The bar above the conversation: help and the way out always one press away, the answers and the language behind one more. */
export interface Header {
  readonly bar: HTMLElement
  readonly panel: HTMLElement
  readonly open: () => void
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
  const help = button('', helpNow, 'strong', 'help')
  const out = button('', leave, 'plain', 'leave')
  const panel = make('div', { class: 'panel', id: 'panel' })
  const opener = button('', () => toggle(), 'plain', 'list')
  const meter = make('progress', { max: '1', value: '0' })
  const listed = make('div', {})
  const heading = make('h3', {})
  opener.setAttribute('aria-controls', 'panel')
  const toggle = (open = opener.getAttribute('aria-expanded') !== 'true') => {
    opener.setAttribute('aria-expanded', String(open))
    panel.classList.toggle('open', open)
  }
  const languages = make('select', { id: 'language' })
  const languageLabel = make('label', { for: 'language' })
  for (const [code, name] of words.languages) languages.append(make('option', { value: code, lang: code }, name))
  languages.addEventListener('change', () => pickLanguage(languages.value))
  const several = words.languages.length > 1
  panel.append(heading, listed, ...(several ? [make('p', { class: 'language' }, languageLabel, languages)] : []), later)
  toggle(false)
  words.always(() => {
    title.replaceChildren(icon('signpost'), words.say('title'))
    name(help, words.say('help'))
    name(out, words.say('leave'))
    out.title = words.say('leave-how')
    name(opener, words.say('answers'))
    heading.textContent = words.say('answers')
    languageLabel.textContent = words.say('language')
    languages.value = words.language
  })
  const bar = make('div', { class: 'head' }, title, opener, out, help, meter)
  return {
    bar,
    panel,
    open: () => toggle(true),
    update: (lines, progress) => {
      listed.replaceChildren(lines.length > 0 ? drawSummary(lines, page) : make('p', {}, words.say('answers-none')))
      meter.hidden = progress === null
      if (progress === null) return
      meter.value = progress.at / Math.max(progress.of, 1)
      meter.setAttribute('aria-label', words.say('question', progress))
    },
  }
}

/** Every button keeps its words beside its icon; on a narrow page the looks hide some of them from the eye only. */
const name = (named: HTMLElement, label: string): void => named.querySelector('span')?.replaceChildren(label)

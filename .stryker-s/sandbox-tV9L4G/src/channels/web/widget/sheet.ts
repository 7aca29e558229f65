// @ts-nocheck
import type { Card } from '../../../core/reply.ts'
import { plainTextOf, type Sheet, type SheetPart } from '../../../core/sheet.ts'
import { button, make } from './dom.ts'
import type { Page } from './page.ts'

/** Draws a page to keep, with the ways of keeping it. Everything happens in this browser: nothing is asked of the server. */
export function drawCopy(card: Extract<Card, { kind: 'copy' }>, { words }: Page): HTMLElement {
  const sheet = drawSheet(card.sheet)
  const name = card.name.replace(/\.md$/, '')
  const done = make('span', { role: 'status', class: 'kept' })
  const copy = () =>
    navigator.clipboard.writeText(plainTextOf(card.sheet)).then(
      () => done.replaceChildren(words.say('copied')),
      () => done.replaceChildren(words.say('copy-failed')),
    )
  const ways = make(
    'div',
    { class: 'keep' },
    button(words.say('print'), () => printOnly(sheet)),
    button(words.say('save-text'), () => saveFile(`${name}.txt`, plainTextOf(card.sheet), 'text/plain')),
    button(words.say('save-markdown'), () => saveFile(`${name}.md`, card.text, 'text/markdown')),
    button(words.say('copy'), () => void copy()),
    done,
  )
  return make('div', { class: 'card copy' }, sheet, ways)
}

/** Prints one page alone; the looks in print leave out all the rest. */
function printOnly(sheet: HTMLElement): void {
  const room = sheet.getRootNode()
  if (room instanceof ShadowRoot)
    for (const other of room.querySelectorAll('.sheet')) other.classList.remove('printing')
  sheet.classList.add('printing')
  print()
}

function drawSheet({ title, lead, parts, foot }: Sheet): HTMLElement {
  return make(
    'article',
    { class: 'sheet' },
    make('h3', {}, title),
    make('p', { class: 'lead' }, lead),
    ...parts.map(drawPart),
    make('p', { class: 'foot' }, foot),
  )
}

function drawPart({ title, ordered, items }: SheetPart): HTMLElement {
  const drawn = items.map(({ text, lines }) => {
    if (lines.length === 0) return make('li', {}, text)
    return make('li', {}, make('strong', {}, text), make('ul', {}, ...lines.map((line) => make('li', {}, line))))
  })
  return make('section', {}, make('h4', {}, title), make(ordered ? 'ol' : 'ul', {}, ...drawn))
}

function saveFile(name: string, text: string, type: string): void {
  const href = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  make('a', { href, download: name }).click()
  setTimeout(() => URL.revokeObjectURL(href), 10_000)
}

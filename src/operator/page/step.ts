import { drawText } from '../../channels/web/widget/text.ts'
import type { Entry } from '../../core/words.ts'
import type { StepView } from '../draft.ts'
import { faultTable } from './health.ts'
import { badge, make } from './parts.ts'
import { nameOfLanguage, say } from './words.ts'

/** What is said at a step in each language, where that stands, and what the check says of it. */
export function drawStep({ key, file, line, words, faults }: StepView): readonly Node[] {
  return [
    make('h3', {}, key),
    make('p', { class: 'lead' }, `${file}:${line}`),
    make('h4', {}, say('check')),
    faults.length === 0 ? make('p', {}, badge(say('check-ok'), 'good')) : faultTable(faults),
    ...words.flatMap(({ language, file, line, entry }) => [
      make('h4', {}, say('words-in', { language: nameOfLanguage(language) })),
      ...(entry === null
        ? [make('p', { class: 'lead' }, say('no-words'))]
        : [make('p', { class: 'lead' }, `${file}:${line}`), wordsOf(entry, language)]),
    ]),
  ]
}

function wordsOf(entry: Entry, language: string): HTMLElement {
  const { label } = entry.name
  const parts: [string, readonly Node[]][] = [
    [say('part.text'), drawText(entry.text)],
    [say('part.short'), drawText(entry.short)],
    [say('part.options'), optionsOf(entry)],
    [say('part.name'), label === '' ? [] : [make('p', {}, label)]],
    [say('part.why'), drawText(entry.why)],
    [say('part.again'), drawText(entry.again)],
    ...Object.entries(entry.as).map(([who, text]): [string, readonly Node[]] => [who, drawText(text)]),
  ]
  const told = parts.filter(([, nodes]) => nodes.length > 0)
  const drawn = told.flatMap(([name, nodes]) => [make('dt', {}, name), make('dd', {}, ...nodes)])
  return drawn.length === 0
    ? make('p', { class: 'lead' }, say('says-nothing'))
    : make('dl', { lang: language }, ...drawn)
}

function optionsOf({ options }: Entry): readonly Node[] {
  const rows = Object.entries(options).map(([id, { label, also }]) =>
    make(
      'li',
      {},
      make('strong', {}, label),
      ` ${id}`,
      ...(also.length === 0 ? [] : [make('small', {}, also.join(', '))]),
    ),
  )
  return rows.length === 0 ? [] : [make('ul', { class: 'options' }, ...rows)]
}

// @ts-nocheck
import type { Ask, Choice } from '../../core/reply.ts'
import { buttonRow, choicesOf, type Element, FIELD, type Part, separated, tapButton, words } from './parts.ts'
import { harmless } from './text.ts'
import type { WorkWords } from './words.ts'

/** Teams cuts the words of a long button short; beyond these, a list shows every word of each choice. */
const LONGEST_BUTTON = 40
const MOST_BUTTONS = 6
/** A list longer than this is easier to search than to read. */
const MOST_IN_SIGHT = 15
/** Buttons in one row, so that none is cut on a phone. */
const ROW = 3

/** Draw what a question may be answered with, the ways out of it, and how far along it is. */
export function question(ask: Ask, said: WorkWords): readonly Part[] {
  const place = ask.progress && { at: String(ask.progress.at), of: String(ask.progress.of) }
  return [
    ...(place ? [words(said.text('progress', place), { size: 'Small', isSubtle: true })] : []),
    ...answers(ask, said),
    ...ways(ask),
  ]
}

function answers(ask: Ask, said: WorkWords): readonly Part[] {
  if (ask.choices.length === 0) return written(ask, said)
  if (ask.kind === 'several') return several(ask, said)
  if (ask.kind === 'choose') return isShort(ask.choices) ? buttons(ask) : list(ask, said)
  return [...buttons(ask), ...written(ask, said)]
}

const isShort = (choices: readonly Choice[]): boolean =>
  choices.length <= MOST_BUTTONS && choices.every(({ label }) => label.length <= LONGEST_BUTTON)

/** One below the other, each with room for its words: one tap answers. */
const buttons = ({ step, choices }: Ask): readonly Part[] =>
  choices.map(({ value, label }) => ({
    ...buttonRow([tapButton(label, { signpost: { step, values: [value] } })]),
    plain: harmless(label),
  }))

function list({ step, choices, picked }: Ask, said: WorkWords): readonly Part[] {
  const field: Element = {
    type: 'Input.ChoiceSet',
    id: FIELD,
    label: said.label('ready', 'pick'),
    choices: choicesOf(choices),
    style: choices.length > MOST_IN_SIGHT ? 'filtered' : 'expanded',
    wrap: true,
    ...(picked[0] !== undefined && { value: picked[0] }),
  }
  return [{ element: field, plain: labelsOf(choices) }, sendButton(step, 'one', said.label('ready', 'done'))]
}

function several({ step, choices, picked }: Ask, said: WorkWords): readonly Part[] {
  const field: Element = {
    type: 'Input.ChoiceSet',
    id: FIELD,
    label: said.label('ready', 'pick-several'),
    choices: choicesOf(choices),
    style: 'expanded',
    isMultiSelect: true,
    wrap: true,
    ...(picked.length > 0 && { value: picked.join(',') }),
  }
  return [{ element: field, plain: labelsOf(choices) }, sendButton(step, 'several', said.label('ready', 'done'))]
}

function written({ step }: Ask, said: WorkWords): readonly Part[] {
  const field: Element = {
    type: 'Input.Text',
    id: FIELD,
    label: said.label('ready', 'own'),
    isMultiline: true,
    maxLength: 4_000,
  }
  return [{ element: field, plain: '' }, sendButton(step, 'words', said.label('ready', 'send'))]
}

const sendButton = (step: string, field: 'one' | 'several' | 'words', title: string): Part =>
  buttonRow([tapButton(title, { signpost: { step, values: [], field } }, true)])

const labelsOf = (choices: readonly Choice[]): string => harmless(choices.map(({ label }) => `• ${label}`).join('\n'))

/** Set off from the answers, so that nobody takes one for the other. */
function ways({ ways: list }: Ask): readonly Part[] {
  const rows: Part[] = []
  for (let from = 0; from < list.length; from += ROW) {
    const row = list.slice(from, from + ROW)
    rows.push(buttonRow(row.map(({ label, value }) => tapButton(label, { signpost: { step: ':', values: [value] } }))))
  }
  return rows.map((row, n) => (n === 0 ? separated(row) : row))
}

// @ts-nocheck
import type { Button, Checkboxes, KnownBlock, MultiStaticSelect, PlainTextOption, StaticSelect } from '@slack/types'
import type { Ask, Choice } from '../../core/reply.ts'
import { blockId, buttons, context, label, ownButton, type Part, sections, tapButton } from './blocks.ts'
import { LIMITS } from './limits.ts'
import { escaped } from './mrkdwn.ts'
import { isSensitive } from './sensitive.ts'
import { groups } from './split.ts'
import type { WorkWords } from './words.ts'

/** Above this many, buttons are harder to read than a menu; and ticks than a menu that takes several. */
const MOST_BUTTONS = 12
const MOST_TICKS = 30

/** Draw what a question may be answered with, the ways out of it, and how far along it is. */
export function question(ask: Ask, words: WorkWords): readonly Part[] {
  const { progress, ways } = ask
  const place = progress && words.text('progress', { at: String(progress.at), of: String(progress.of) })
  return [
    ...unreadable(ask),
    ...answers(ask, words),
    ...buttons(
      ways.map((way, n) => tapButton(way.label, ':', [way.value], `way-${n}`)),
      'ways',
    ),
    ...(place ? context(escaped(place)) : []),
  ]
}

function answers(ask: Ask, words: WorkWords): readonly Part[] {
  if (isSensitive(ask.step)) return [...buttons([formButton(ask, words)], `form:${ask.step}`)]
  const choices = ask.choices.filter((choice) => canTap(ask, choice))
  if (ask.kind === 'several') return several(ask, choices, words)
  return choices.length > MOST_BUTTONS ? menus(ask, choices, words) : single(ask, choices)
}

const formButton = ({ step }: Ask, words: WorkWords): Button => ({
  ...ownButton(words.label('ready', 'form'), 'form', JSON.stringify([step])),
  style: 'primary',
})

const single = ({ step }: Ask, choices: readonly Choice[]): readonly Part[] =>
  buttons(
    choices.map((choice, n) => tapButton(choice.label, step, [choice.value], n)),
    `tap:${step}`,
  )

function menus({ step }: Ask, choices: readonly Choice[], words: WorkWords): readonly Part[] {
  return groups(choices, LIMITS.options).map((group, n) => {
    const menu: StaticSelect = {
      type: 'static_select',
      action_id: 'pick',
      placeholder: label(words.label('ready', 'pick'), 150),
      options: group.map(option),
    }
    return { block: { type: 'actions', block_id: blockId(`pick:${step}`, n), elements: [menu] }, plain: plain(group) }
  })
}

function several(ask: Ask, choices: readonly Choice[], words: WorkWords): readonly Part[] {
  const { step } = ask
  const ticks = tickParts(ask, choices, words).map(({ element, plain }, n) => {
    const block: KnownBlock = { type: 'actions', block_id: blockId(`tick:${step}`, n), elements: [element] }
    return { block, plain }
  })
  const done = { ...ownButton(words.label('ready', 'done'), 'done', JSON.stringify([step])), style: 'primary' } as const
  return choices.length === 0 ? [] : [...ticks, ...buttons([done], `done:${step}`)]
}

/** The boxes of a question that takes several answers, ten together, or menus when there are very many. */
export function tickParts(
  { picked }: Ask,
  choices: readonly Choice[],
  words: WorkWords,
): readonly { readonly element: Checkboxes | MultiStaticSelect; readonly plain: string }[] {
  const isMany = choices.length > MOST_TICKS
  return groups(choices, isMany ? LIMITS.options : LIMITS.boxes).map((group) => {
    const ticked = group.filter(({ value }) => picked.includes(value)).map(option)
    const shared = {
      action_id: 'tick',
      options: group.map(option),
      ...(ticked.length > 0 && { initial_options: ticked }),
    }
    const element: Checkboxes | MultiStaticSelect = isMany
      ? { ...shared, type: 'multi_static_select', placeholder: label(words.label('ready', 'pick'), 150) }
      : { ...shared, type: 'checkboxes' }
    return { element, plain: plain(group) }
  })
}

/** One choice in a menu or beside a box. */
export const option = ({ value, label: text }: Choice): PlainTextOption => ({
  text: label(text, LIMITS.optionText),
  value,
})

const plain = (choices: readonly Choice[]): string => choices.map(({ label }) => label).join(' · ')

/** Whether Slack can carry what this choice stands for. */
export function canTap({ step, kind }: Ask, { value }: Choice): boolean {
  const isButton = kind !== 'several'
  const room = isButton ? JSON.stringify([step, value]).length <= LIMITS.buttonValue : true
  return room && value !== '' && step.length <= LIMITS.blockId - 20 && value.length <= LIMITS.optionValue
}

/** Choices that Slack would cut short or cannot carry are written out, to be read in full and answered in words. */
function unreadable(ask: Ask): readonly Part[] {
  const cut = ask.choices.filter((choice) => choice.label.length > LIMITS.buttonText || !canTap(ask, choice))
  return cut.length === 0 ? [] : sections(ask.choices.map((choice) => `- ${choice.label}`).join('\n'))
}

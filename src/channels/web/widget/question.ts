import type { Ask } from '../../../core/reply.ts'
import type { Tap } from './cards.ts'
import { button, make } from './dom.ts'

/** Draws what a question may be answered with: buttons or checkboxes, ways out, and how far along it is. */
export function drawQuestion(ask: Ask, tap: Tap): HTMLFieldSetElement {
  const progress = ask.progress ? `Question ${ask.progress.at} of about ${ask.progress.of}` : 'Your answer'
  const drawn = make('fieldset', {}, make('legend', {}, progress))
  if (ask.kind === 'several') drawn.append(...drawSeveral(ask, tap))
  else drawn.append(...ask.choices.map((at) => button(at.label, () => tap(ask.step, [at.value], at.label))))
  const ways = ask.ways.map((at) => button(at.label, () => tap(':', [at.value], at.label), 'way'))
  drawn.append(make('div', {}, ...ways))
  return drawn
}

function drawSeveral(ask: Ask, tap: Tap): HTMLElement[] {
  const boxes = ask.choices.map((at) => {
    const box = make('input', { type: 'checkbox', value: at.value })
    box.checked = ask.picked.includes(at.value)
    return { box, at }
  })
  const done = button('Done', () => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ at }) => at)
    tap(
      ask.step,
      ticked.map((at) => at.value),
      ticked.map((at) => at.label).join(', ') || 'None of these',
    )
  })
  const ticks = boxes.map(({ box, at }) => make('label', { class: 'tick' }, box, at.label))
  return [make('div', { class: 'ticks' }, ...ticks), done]
}

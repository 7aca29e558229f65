// @ts-nocheck
import type { Ask } from '../../../core/reply.ts'
import { button, make, unseen } from './dom.ts'
import type { Page } from './page.ts'

/** Draws what a question may be answered with: buttons, checkboxes or a number, and the ways out. */
export function drawQuestion(ask: Ask, page: Page): HTMLFieldSetElement {
  const { words, tap } = page
  const legend = ask.progress ? words.say('question', ask.progress) : unseen(words.say('your-answer'))
  const ways = ask.ways.map((at) => button(at.label, () => tap(':', [at.value], at.label), 'link'))
  const drawn = make('fieldset', { tabindex: '-1' }, make('legend', {}, legend), ...answersTo(ask, page))
  if (ways.length > 0) drawn.append(make('div', { class: 'ways' }, ...ways))
  return drawn
}

function answersTo(ask: Ask, page: Page): HTMLElement[] {
  if (ask.kind === 'several') return drawSeveral(ask, page)
  if (ask.range) return drawNumber(ask.range, page)
  if (ask.choices.length === 0) return []
  const choices = ask.choices.map((at) => button(at.label, () => page.tap(ask.step, [at.value], at.label)))
  return [make('div', { class: 'choices' }, ...choices)]
}

/** The browser says what is wrong with a number before it is sent, in the reader's language. */
function drawNumber({ min, max }: NonNullable<Ask['range']>, { words, write }: Page): HTMLElement[] {
  const box = make('input', {
    type: 'number',
    min: `${min}`,
    max: `${max}`,
    required: '',
    inputmode: 'numeric',
  })
  const label = make('label', {}, `${words.say('number')} (${min}–${max}) `, box)
  const finished = () => {
    if (box.reportValidity()) write(box.value)
  }
  box.addEventListener('keydown', (event) => event.key === 'Enter' && finished())
  return [make('div', { class: 'number' }, label, button(words.say('done'), finished, 'strong'))]
}

function drawSeveral(ask: Ask, { words, tap }: Page): HTMLElement[] {
  const boxes = ask.choices.map((at) => {
    const box = make('input', { type: 'checkbox', value: at.value })
    box.checked = ask.picked.includes(at.value)
    return { box, at }
  })
  const finished = () => {
    const ticked = boxes.filter(({ box }) => box.checked).map(({ at }) => at)
    const shown = ticked.map(({ label }) => label).join(', ') || words.say('none')
    tap(
      ask.step,
      ticked.map(({ value }) => value),
      shown,
    )
  }
  const ticks = boxes.map(({ box, at }) => make('label', { class: 'tick' }, box, at.label))
  return [make('div', { class: 'ticks' }, ...ticks), button(words.say('done'), finished, 'strong')]
}

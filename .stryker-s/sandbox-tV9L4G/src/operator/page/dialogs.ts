// @ts-nocheck
import type { Picture } from '../../graph/picture.ts'
import type { Fault } from '../../load/fault.ts'
import type { StepView } from '../draft.ts'
import type { Api } from './api.ts'
import { faultTable } from './health.ts'
import { badge, button, filled, make, part } from './parts.ts'
import { drawPicture } from './picture.ts'
import { drawStep } from './step.ts'
import { drawTry } from './try.ts'
import { say } from './words.ts'

interface Folder {
  readonly dialogs: readonly string[]
  readonly languages: readonly string[]
  readonly faults: readonly Fault[]
  readonly readAt: number
}

/** The dialogs in the folder: their roads, the words and faults of each step, and a talk with the draft. */
export async function drawDialogs(api: Api): Promise<readonly Node[]> {
  const folder = await api.get<Folder>('/operator/dialogs')
  const state = make('div', { 'aria-live': 'polite' })
  const select = make('select', { id: 'dialog' }, ...folder.dialogs.map((id) => make('option', { value: id }, id)))
  const graph = make('div', { class: 'paper' })
  const words = make('div', { class: 'step', 'aria-live': 'polite' }, make('p', { class: 'lead' }, say('choose-step')))
  const open = (key: string) => {
    const dialog = key.slice(0, key.indexOf('.'))
    if (dialog !== select.value && folder.dialogs.includes(dialog)) {
      select.value = dialog
      show()
    }
    for (const one of graph.querySelectorAll('.chosen')) one.classList.remove('chosen')
    graph.querySelector(`[data-key="${CSS.escape(key)}"]`)?.classList.add('chosen')
    void filled(words, async () => drawStep(await api.get<StepView>(`/operator/step?key=${encodeURIComponent(key)}`)))
  }
  const show = () =>
    void filled(graph, async () => [
      drawPicture(await api.get<Picture>(`/operator/picture?dialog=${encodeURIComponent(select.value)}`), open),
    ])
  const reload = async () => {
    state.replaceChildren(...stateOf(await api.get<Folder>('/operator/dialogs')))
    show()
  }
  select.addEventListener('change', show)
  if (folder.dialogs.includes('intake')) select.value = 'intake'
  state.replaceChildren(...stateOf(folder))
  show()
  const again = button(say('reload'), () => void reload())
  return [
    make('div', { class: 'pick' }, make('label', { for: 'dialog' }, say('dialog')), select, again),
    state,
    make('div', { class: 'split' }, graph, words),
    part(say('try'), say('try-lead'), drawTry(api, folder.languages)),
  ]
}

function stateOf({ faults, readAt }: Folder): readonly Node[] {
  const when = make('span', { class: 'lead' }, say('read-at', { time: new Date(readAt).toLocaleTimeString('en') }))
  if (faults.length === 0) return [make('p', {}, badge(say('no-faults'), 'good'), ' ', when)]
  return [make('p', {}, badge(say('to-mend', { n: faults.length }), 'bad'), ' ', when), faultTable(faults)]
}

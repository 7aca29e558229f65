// @ts-nocheck
import type { InputBlock, KnownBlock, ModalView } from '@slack/types'
import type { Ask, Reply } from '../../core/reply.ts'
import { blockId, label, sections } from './blocks.ts'
import { LIMITS } from './limits.ts'
import type { Place } from './place.ts'
import { canTap, option, tickParts } from './question.ts'
import { groups } from './split.ts'
import type { WorkWords } from './words.ts'

/** A question as a form of its own. What is written in it never becomes a message of the chat. */
export function form(
  reply: Reply & { readonly ask: Ask },
  at: Place & { readonly ts: string },
  words: WorkWords,
): ModalView {
  const { ask, text } = reply
  const said: readonly KnownBlock[] = sections(text).map(({ block }) => block)
  return {
    type: 'modal',
    callback_id: 'answer',
    private_metadata: JSON.stringify({ step: ask.step, channel: at.channel, thread: at.thread, ts: at.ts }),
    title: label('Signpost', LIMITS.viewTitle),
    submit: label(words.label('ready', 'send'), LIMITS.viewTitle),
    close: label(words.label('ready', 'cancel'), LIMITS.viewTitle),
    blocks: [...said, ...inputs(ask, words)].slice(0, LIMITS.viewBlocks),
  }
}

function inputs(ask: Ask, words: WorkWords): readonly InputBlock[] {
  const choices = ask.choices.filter((choice) => canTap(ask, choice))
  const asks = ask.kind === 'several' ? 'pick-several' : 'pick'
  const name = label(words.label('ready', choices.length > 0 ? asks : 'own'), LIMITS.inputLabel)
  const input = (element: InputBlock['element'], n: number, optional: boolean): InputBlock => ({
    type: 'input',
    block_id: blockId(`form:${ask.step}`, n),
    label: name,
    element,
    optional,
  })
  if (choices.length === 0) {
    return [
      input({ type: 'plain_text_input', action_id: 'words', multiline: true, max_length: LIMITS.input }, 0, false),
    ]
  }
  if (ask.kind === 'several') return tickParts(ask, choices, words).map(({ element }, n) => input(element, n, true))
  if (choices.length <= LIMITS.boxes) {
    return [input({ type: 'radio_buttons', action_id: 'pick', options: choices.map(option) }, 0, false)]
  }
  return groups(choices, LIMITS.options).map((group, n) =>
    input({ type: 'static_select', action_id: 'pick', options: group.map(option) }, n, false),
  )
}

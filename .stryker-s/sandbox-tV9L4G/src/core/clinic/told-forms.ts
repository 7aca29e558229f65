// @ts-nocheck
import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import type { Dialog } from '../dialog.ts'
import { entryOf, wordsOf } from '../say.ts'
import { scoreOf } from '../score.ts'
import { unmarked } from '../sheet.ts'
import { legible } from './legible.ts'
import type { FormAnswer, ToldForm } from './shape.ts'

/** The operator's questionnaires that have an answer. */
export const toldForms = (bot: Bot, conversation: Conversation): readonly ToldForm[] =>
  Object.values(bot.dialogs).flatMap((dialog) => {
    const answers = answersTo(bot, conversation, dialog)
    if (dialog.form === null || answers.length === 0) return []
    const required = Object.values(dialog.steps).filter(({ item, expect }) => item?.required && expect !== null)
    return {
      id: dialog.id,
      title: dialog.form.title,
      score: scoreOf(dialog, conversation),
      complete: required.every(({ key }) => key in conversation.items),
      answers,
    }
  })

function answersTo(bot: Bot, conversation: Conversation, { steps }: Dialog): readonly FormAnswer[] {
  const words = wordsOf(bot, conversation)
  return Object.values(steps).flatMap(({ key, item }) => {
    const given = conversation.items[key]
    if (item === null || given === undefined) return []
    const entry = entryOf(words, key)
    const known = item.answers[given]
    const answer = known === undefined ? legible(given) : (entry.options[given]?.label ?? given)
    const value = known?.value ?? { valueString: answer }
    return answer === '' ? [] : [{ link: item.link, question: unmarked(entry.text), answer, value }]
  })
}

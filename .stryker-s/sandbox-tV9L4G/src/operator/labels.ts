// @ts-nocheck
import type { Bot } from '../core/bot.ts'
import { entryOf, wordsOf } from '../core/say.ts'
import { loadLessons } from '../load/lessons.ts'
import { loadMatching } from '../load/matching.ts'

/** What the items of the figures are called, by table and item (`types.lpc`), in English. An item without a name stands as it is. */
export function labelsFor(root: string, bot: Bot): Readonly<Record<string, string>> {
  const words = wordsOf(bot, { language: 'en' })
  const steps = Object.values(bot.dialogs).flatMap((dialog) => Object.values(dialog.steps))
  const payment = steps.find(
    ({ expect }) => expect?.kind === 'choose' && Object.values(expect.fills).some((fills) => fills.payment),
  )
  return Object.fromEntries([
    ...Object.entries(words.concerns).map(([id, label]) => [`concerns.${id}`, label]),
    ...loadMatching(root, 'en').value.providers.map(({ id, title }) => [`types.${id}`, title]),
    ...loadLessons(root, 'en').value.map(({ id, title }) => [`questions.${id}`, title]),
    ...Object.entries(payment ? entryOf(words, payment.key).options : {}).map(([id, { label }]) => [
      `payments.${id}`,
      label,
    ]),
    ...steps.flatMap(({ key }) => {
      const { label } = entryOf(words, key).name
      return label === '' ? [] : [[`places.${key}`, `${label} (${key})`]]
    }),
  ])
}

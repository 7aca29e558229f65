import type { Bot } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import type { Dialog } from '../dialog.ts'
import { plain } from '../plain.ts'
import { told } from '../say.ts'
import { startOf } from '../steps.ts'
import { askAgain, type Walked, walk } from '../walk.ts'

/** The operator's questionnaires in the language of this conversation; where there is none, those in others, which say so. */
export function formsFor(bot: Bot, { language }: Pick<Conversation, 'language'>): readonly Dialog[] {
  const all = Object.values(bot.dialogs).filter(({ form }) => form !== null)
  const own = all.filter(({ form }) => form?.language === language)
  return own.length > 0 ? own : all
}

/** Begin the questionnaire, or ask which. */
export function fillIn(bot: Bot, conversation: Conversation): Walked {
  const forms = formsFor(bot, conversation)
  if (conversation.consent === null || forms.length === 0) {
    const name = forms.length === 0 ? 'form-none' : 'needs-consent'
    return still(conversation, [told(bot, conversation, name), ...askAgain(bot, conversation)])
  }
  const [only] = forms
  if (forms.length === 1 && only !== undefined) return begun(bot, conversation, only)
  const choices = forms.map(({ id, form }) => ({ value: id, label: form?.title ?? id }))
  const question = { step: ':form', kind: 'choose', choices, picked: [], ways: [], progress: null } as const
  return still({ ...conversation, aside: { kind: 'form' } }, [
    { ...told(bot, conversation, 'form-which'), ask: question },
  ])
}

/** The questionnaire a text names, by its title or its number on the list. */
export function formNamed(bot: Bot, conversation: Conversation, heard: string): string | null {
  const forms = formsFor(bot, conversation)
  const byTitle = forms.find(({ id, form }) => plain(form?.title ?? id) === heard)
  const byNumber = /^\d{1,2}$/.test(heard) ? forms[Number(heard) - 1] : undefined
  return byTitle?.id ?? byNumber?.id ?? null
}

/** Go to the questionnaire picked; null when there is none of that name. */
export function formPicked(bot: Bot, conversation: Conversation, id: string): Walked | null {
  const form = formsFor(bot, conversation).find((one) => one.id === id)
  return form === undefined ? null : begun(bot, { ...conversation, aside: null }, form)
}

const begun = (bot: Bot, conversation: Conversation, { id, steps }: Dialog): Walked => {
  // Its opening words are said each time it is begun.
  const said = conversation.said.filter((key) => !Object.values(steps).some((step) => step.key === key))
  return walk(bot, { ...conversation, said, returnTo: null, status: 'open' }, startOf(bot, id))
}

const still = (conversation: Conversation, replies: Walked['replies']): Walked => {
  return { conversation, replies, effects: [], does: null }
}

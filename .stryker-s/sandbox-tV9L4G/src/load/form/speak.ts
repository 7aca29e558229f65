// @ts-nocheck
import type { Dialog } from '../../core/dialog.ts'
import type { Words } from '../../core/words.ts'

type ByLanguage = Readonly<Record<string, Words>>

/** Words in which a questionnaire is never without words: whoever changes language halfway goes on in its own. */
export function spokenEverywhere(words: ByLanguage, dialogs: Readonly<Record<string, Dialog>>): ByLanguage {
  const forms = Object.values(dialogs).filter(({ form }) => form !== null)
  if (forms.length === 0) return words
  const own = forms.flatMap(({ id, form }) => entriesOf(words, form?.language ?? 'en', id))
  return Object.fromEntries(
    Object.entries(words).map(([language, all]) => [
      language,
      { ...all, entries: { ...Object.fromEntries(own), ...all.entries } },
    ]),
  )
}

const entriesOf = (words: ByLanguage, language: string, id: string) =>
  Object.entries(words[language]?.entries ?? {}).filter(([key]) => key.startsWith(`${id}.`))

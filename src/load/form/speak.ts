import type { Dialog } from '../../core/dialog.ts'
import { fill } from '../../core/say.ts'
import type { Entry, Words } from '../../core/words.ts'
import { safe } from './safe.ts'

type ByLanguage = Readonly<Record<string, Words>>

/**
 * Words in which a questionnaire is never without words: who speaks another language is asked in the questionnaire's own,
 * for a translation may measure something else. What stands around the questions is said in theirs.
 */
export function spokenEverywhere(words: ByLanguage, dialogs: Readonly<Record<string, Dialog>>): ByLanguage {
  const forms = Object.values(dialogs).filter(({ form }) => form !== null)
  if (forms.length === 0) return words
  return Object.fromEntries(
    Object.entries(words).map(([language, all]) => [
      language,
      {
        ...all,
        entries: { ...Object.assign({}, ...forms.map((form) => entriesIn(all, words, form))), ...all.entries },
      },
    ]),
  )
}

function entriesIn(theirs: Words, words: ByLanguage, { id, form }: Dialog): Readonly<Record<string, Entry>> {
  const own = form?.language ?? 'en'
  const entries = Object.entries(words[own]?.entries ?? {}).filter(([key]) => key.startsWith(`${id}.`))
  if (own === theirs.language) return Object.fromEntries(entries)
  const title = safe(form?.title ?? id)
  return Object.fromEntries(
    entries.map(([key, entry]) => [key, around(theirs, entry, key.slice(id.length + 1), { title, own })]),
  )
}

/** An entry of the questionnaire for who speaks another language. */
function around(
  { language, entries }: Words,
  entry: Entry,
  name: string,
  { title, own }: { readonly title: string; readonly own: string },
): Entry {
  const say = (fixed: string, slots = {}) => fill(entries[`forms.${fixed}`]?.text ?? '', slots)
  if (name === 'intro') {
    const inLanguage = say('foreign', { language: nameOf(own, language) })
    return { ...entry, text: `**${title}**\n\n${inLanguage}\n\n${say('intro')}` }
  }
  if (name === 'score')
    return { ...entry, text: entries['forms.score']?.text ?? '', as: { ...entry.as, none: say('score-open') } }
  if (entry.name.label === '') return entry
  return { ...entry, name: { ...entry.name, label: say('name', { form: title, number: name.slice(1) }) } }
}

/** What a language is called in another one. */
const nameOf = (language: string, inLanguage: string): string =>
  new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language

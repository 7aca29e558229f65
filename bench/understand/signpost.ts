import { loadConcerns } from '../../src/load/concerns.ts'
import { loadDangerModel } from '../../src/load/danger-model.ts'
import { loadModel } from '../../src/load/model.ts'
import { createScreen } from '../../src/safety/screen.ts'
import { concernsIn, createReader, type LanguageKnowledge } from '../../src/understanding/reader.ts'
import type { Contender } from './contender.ts'

/** What we ship for English; its model was made from the same lines by `npm run train`. */
const english = (): Readonly<Record<string, LanguageKnowledge>> => ({
  en: { lexicon: loadConcerns('.', 'en').value, model: loadModel('.', 'en').value?.model ?? null },
})

const named = (concerns: ReturnType<ReturnType<typeof concernsIn>>): readonly string[] =>
  concerns.filter(({ negated }) => !negated).map(({ id }) => id)

/** Only what rivals do as well, and the words each concern came from. */
const concerns: Contender = {
  train: null,
  open: () => {
    const read = concernsIn(english())
    return (text) => named(read(text, 'en'))
  },
}

/** Concerns, and every other answer a message gives, each with its words. */
const reader: Contender = {
  train: null,
  open: () => {
    const read = createReader(english())
    return (text) => named(read(text, { slots: [], language: 'en' }).concerns)
  },
}

/** All that is done with a message before it is answered: it is screened for danger as well. */
const screened: Contender = {
  train: null,
  open: async () => {
    const screen = createScreen(loadDangerModel('.').value?.model ?? null)
    const rank = await reader.open('')
    return (text) => {
      screen({ text, recent: [], asking: false, language: 'en' })
      return rank(text)
    }
  },
}

/** Signpost: what rivals do as well, then more of what it does. */
export const OURS: Readonly<Record<string, Contender>> = { concerns, reader, 'reader and screen': screened }

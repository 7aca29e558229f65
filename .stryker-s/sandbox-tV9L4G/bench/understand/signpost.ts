// @ts-nocheck
import { loadConcerns } from '../../src/load/concerns.ts'
import { loadModel } from '../../src/load/model.ts'
import { createReader } from '../../src/understanding/reader.ts'
import type { Contender } from './contender.ts'

/** The reader we ship, fields and all; its model was made from the same lines by `npm run train`. */
export const signpost: Contender = {
  train: null,
  open: () => {
    const read = createReader({
      en: { lexicon: loadConcerns('.', 'en').value, model: loadModel('.', 'en').value?.model ?? null },
    })
    return (text) =>
      read(text, { slots: [], language: 'en' })
        .concerns.filter(({ negated }) => !negated)
        .map(({ id }) => id)
  },
}

// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { CONCERNS, type ConcernId } from '../core/vocabulary.ts'
import type { ConcernLexicon, LexiconEntry } from '../understanding/lexicon.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

// "a", "b*", "<list>" and ".." as the file's head explains; a beginning needs two letters to be found by.
const Phrase = z
  .string()
  .min(1)
  .refine((phrase) => phrase.split(' ').every((part) => !part.includes('*') || /^[^*]{2,}\*$/.test(part)), {
    message: 'a star stands at the end of a word, after two letters or more',
  })
const Phrases = z.array(Phrase)

const ConcernsFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  lists: z.record(z.string().regex(/^[a-z]+$/), z.array(z.string().min(1)).min(1)).default({}),
  concerns: z.partialRecord(
    z.enum(CONCERNS),
    z.strictObject({
      label: z.string().min(1),
      strong: Phrases.default([]),
      phrases: Phrases.min(1),
      weak: Phrases.default([]),
      except: Phrases.default([]),
    }),
  ),
})

/** The words behind each concern in one language, from `content/<language>/concerns.yml`. */
export function loadConcerns(root: string, language: string): Loaded<ConcernLexicon> {
  const file = `content/${language}/concerns.yml`
  const { value, faults, lineOf } = readYaml(readFileSync(join(root, file), 'utf8'), file, ConcernsFile)
  if (value === null) return { value: { lists: {}, concerns: [] }, faults }
  const entries = (Object.entries(value.concerns) as [ConcernId, Omit<LexiconEntry, 'id'>][]).map(
    ([id, { strong, phrases, weak, except }]): LexiconEntry => ({ id, strong, phrases, weak, except }),
  )
  const missing = CONCERNS.filter((id) => value.concerns[id] === undefined).map(
    (id): Fault => ({
      file,
      line: lineOf(['concerns']),
      what: `the concern "${id}" is missing`,
      fix: 'add it with a label and phrases',
    }),
  )
  const wrong = entries.flatMap((entry) =>
    phraseFaults(entry, Object.keys(value.lists)).map(
      ([what, fix]): Fault => ({ file, line: lineOf(['concerns', entry.id]), what: `${entry.id} ${what}`, fix }),
    ),
  )
  return { value: { lists: value.lists, concerns: entries }, faults: [...faults, ...missing, ...wrong] }
}

function phraseFaults(
  { strong, phrases, weak, except }: LexiconEntry,
  lists: readonly string[],
): (readonly [string, string])[] {
  const all = [...strong, ...phrases, ...weak, ...except]
  const seen = new Set<string>()
  const twice = all.filter((phrase) => seen.has(phrase) || !seen.add(phrase))
  const unknown = all
    .flatMap((phrase) => phrase.match(/<[^>]*>?/g) ?? [])
    .filter((name) => !lists.includes(name.slice(1, -1)))
  return [
    ...twice.map((phrase) => [`has "${phrase}" twice`, 'keep one'] as const),
    ...unknown.map(
      (name) => [`speaks of ${name}, and there is no such list`, 'add it under lists, or mend the name'] as const,
    ),
  ]
}

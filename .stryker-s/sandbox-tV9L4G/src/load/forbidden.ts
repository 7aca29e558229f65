// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const FILE = 'content/forbidden.yml'
const phrase = z.strictObject({ says: z.string().min(3), why: z.string().min(1), instead: z.string().min(1) })

/** A phrase no shipped text may hold, why, and what to write instead. */
export type Forbidden = z.infer<typeof phrase>

/** Read the forbidden phrases into a function that finds them in a text. */
export function loadForbidden(root: string): Loaded<(text: string) => readonly Forbidden[]> {
  const { value, faults } = readYaml(
    readFileSync(join(root, FILE), 'utf8'),
    FILE,
    z.strictObject({ phrases: z.array(phrase) }),
  )
  const phrases = (value?.phrases ?? []).map((phrase) => ({ phrase, words: padded(phrase.says) }))
  const find = (text: string) => {
    const said = padded(text)
    return phrases.filter(({ words }) => said.includes(words)).map(({ phrase }) => phrase)
  }
  return { value: find, faults }
}

const padded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

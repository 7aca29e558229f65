import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const FILE = 'content/forbidden.yml'
const phrase = z.strictObject({
  says: z
    .string()
    .min(3)
    .regex(/^[^()]*(?:\([^()]+\)\??[^()]*)*$/, 'must close each ( with a ), none inside another'),
  why: z.string().min(1),
  instead: z.string().min(1),
})

/** A phrase no shipped text may hold, why, and what to write instead. */
export type Forbidden = z.infer<typeof phrase>

/** Read the forbidden phrases into a function that finds them in a text. */
export function loadForbidden(root: string): Loaded<(text: string) => readonly Forbidden[]> {
  const { value, faults } = readYaml(
    readFileSync(join(root, FILE), 'utf8'),
    FILE,
    z.strictObject({ phrases: z.array(phrase) }),
  )
  const phrases = (value?.phrases ?? []).map((one) => ({ phrase: one, pattern: patternOf(one.says) }))
  const find = (text: string) => {
    const said = padded(text)
    return phrases.flatMap(({ phrase: one, pattern }) => {
      const [found] = pattern.exec(said) ?? []
      return found === undefined ? [] : [{ ...one, says: found.trim() }]
    })
  }
  return { value: find, faults }
}

/** A phrase as a pattern over padded words: `(this|that)` stands for either, `(this)?` may be missing. */
function patternOf(says: string): RegExp {
  const parts = says.match(/\([^()]+\)\??|[^\s()]+/g) ?? []
  const each = parts.map((part) => {
    const ways = part
      .replace(/^\(|\)\??$/g, '')
      .split('|')
      .map((way) => padded(way).trim())
    return `(?:(?:${ways.join('|')}) )${part.endsWith('?') ? '?' : ''}`
  })
  return new RegExp(` ${each.join('')}`, 'u')
}

const padded = (text: string) =>
  ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

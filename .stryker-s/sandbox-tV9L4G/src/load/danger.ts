// @ts-nocheck
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DangerWords } from '../safety/training/train.ts'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const FOLDER = 'content/danger'
const KINDS = 'classes.yml'

const DangerFile = z.strictObject({
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  groups: z.array(
    z.strictObject({
      about: z.string().min(1),
      level: z.enum(['none', 'concern', 'crisis']),
      kind: z.enum(['none', 'suicide', 'self-harm', 'harm-to-others', 'abuse', 'medical']),
      who: z.enum(['self', 'other']),
      lines: z.string().min(1),
    }),
  ),
})

const KindsFile = z.strictObject({
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  /** By the name of each kind, its words with spaces between. */
  classes: z.record(z.string(), z.string()),
})

/** What teaches the model of danger, and a fingerprint of it (SHA-256, its first 16 hex digits). */
export interface Danger extends DangerWords {
  readonly hash: string
}

/** Every group of lines in `content/danger`, in the order of its files, and the kinds of words in `classes.yml`. */
export function loadDanger(root: string): Loaded<Danger> {
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : []
  const source = (name: string): string => readFileSync(join(root, FOLDER, name), 'utf8')
  const read = names
    .filter((name) => name.endsWith('.yml') && name !== KINDS)
    .sort()
    .map((name) => readYaml(source(name), `${FOLDER}/${name}`, DangerFile))
  const groups = read
    .flatMap(({ value }) => value?.groups ?? [])
    .map((group) => ({ ...group, lines: group.lines.trimEnd().split('\n') }))
  const classes = names.includes(KINDS) ? readYaml(source(KINDS), `${FOLDER}/${KINDS}`, KindsFile) : null
  const kinds = Object.fromEntries(
    Object.entries(classes?.value?.classes ?? {}).map(([kind, words]) => [kind, words.split(' ')]),
  )
  const hash = createHash('sha256')
    .update(JSON.stringify([groups, kinds]))
    .digest('hex')
    .slice(0, 16)
  return {
    value: { groups, kinds, hash },
    faults: [...read.flatMap(({ faults }) => faults), ...(classes?.faults ?? [])],
  }
}

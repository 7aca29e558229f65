import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { DangerLines } from '../safety/training/train.ts'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const FOLDER = 'content/danger'

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

/** The lines that teach the model of danger, and a fingerprint of them (SHA-256, its first 16 hex digits). */
export interface Danger {
  readonly groups: readonly DangerLines[]
  readonly hash: string
}

/** Every group of lines in `content/danger`, in the order of its files. */
export function loadDanger(root: string): Loaded<Danger> {
  const names = existsSync(join(root, FOLDER)) ? readdirSync(join(root, FOLDER)) : []
  const read = names
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => readYaml(readFileSync(join(root, FOLDER, name), 'utf8'), `${FOLDER}/${name}`, DangerFile))
  const groups = read
    .flatMap(({ value }) => value?.groups ?? [])
    .map((group) => ({ ...group, lines: group.lines.trimEnd().split('\n') }))
  const hash = createHash('sha256').update(JSON.stringify(groups)).digest('hex').slice(0, 16)
  return { value: { groups, hash }, faults: read.flatMap(({ faults }) => faults) }
}

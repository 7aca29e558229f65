// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CommandWords } from '../core/words.ts'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const CommandsFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  commands: z.record(z.string(), z.strictObject({ label: z.string().min(1), phrases: z.array(z.string().min(1)) })),
})

/** The ways of asking for each command in one language, from `content/<language>/commands.yml`. */
export function loadCommands(root: string, language: string): Loaded<Readonly<Record<string, CommandWords>>> {
  const file = `content/${language}/commands.yml`
  const { value, faults } = readYaml(readFileSync(join(root, file), 'utf8'), file, CommandsFile)
  return { value: value?.commands ?? {}, faults }
}

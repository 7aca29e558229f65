import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CommandWords } from '../core/words.ts'
import type { Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

/** Alternatives stand in brackets, and no bracket stands in another. */
const Sentence = z.string().regex(/^[^()|]*(?:\([^()]*\)[^()|]*)*$/, 'close each bracket before the next one')

const CommandsFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  commands: z.record(z.string(), z.strictObject({ label: z.string().min(1), phrases: z.array(z.string().min(1)) })),
  sentences: z.record(z.string(), z.array(Sentence)).default({}),
})

/** The ways of asking for each command in one language, from `content/<language>/commands.yml`. */
export function loadCommands(root: string, language: string): Loaded<Readonly<Record<string, CommandWords>>> {
  const file = `content/${language}/commands.yml`
  const { value, faults } = readYaml(readFileSync(join(root, file), 'utf8'), file, CommandsFile)
  const { commands = {}, sentences = {} } = value ?? {}
  const strays = Object.keys(sentences).filter((name) => !Object.hasOwn(commands, name))
  return {
    value: Object.fromEntries(
      Object.entries(commands).map(([name, one]) => [name, { ...one, sentences: sentences[name] ?? [] }]),
    ),
    faults: [
      ...faults,
      ...strays.map((name) => ({
        file,
        line: 1,
        what: `there are sentences for "${name}", which is no command`,
        fix: 'correct the name',
      })),
    ],
  }
}

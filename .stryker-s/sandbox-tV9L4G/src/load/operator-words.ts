// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Fault } from './fault.ts'
import { OPERATOR_WORDS } from './operator-word-list.ts'
import { readYaml } from './yaml.ts'

const FILE = 'content/en/operator.yml'

const OperatorFile = z.strictObject({
  language: z.literal('en'),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  words: z.record(z.enum(OPERATOR_WORDS), z.string().min(1)),
})

/** What is wrong with the words of the operator's page. The build puts them into the page; they are in English only. */
export function operatorWordsFaults(root: string): readonly Fault[] {
  const path = join(root, FILE)
  if (!existsSync(path))
    return [{ file: FILE, line: 1, what: 'is missing', fix: "put it back: the operator's page needs it" }]
  return readYaml(readFileSync(path, 'utf8'), FILE, OperatorFile).faults
}

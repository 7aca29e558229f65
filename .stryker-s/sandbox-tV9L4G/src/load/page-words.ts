// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { PAGE_WORDS } from '../core/words.ts'
import type { Fault } from './fault.ts'
import { readYaml } from './yaml.ts'

const PageFile = z.strictObject({
  language: z.string().min(2),
  name: z.string().min(1),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  words: z.record(z.enum(PAGE_WORDS), z.string().min(1)),
})

/** What is wrong with the words around the conversation, `content/<language>/page.yml`. The build puts them into the page. */
export function pageWordsFaults(root: string, language: string): readonly Fault[] {
  const file = `content/${language}/page.yml`
  const path = join(root, file)
  if (!existsSync(path))
    return [{ file, line: 1, what: 'is missing', fix: 'copy content/en/page.yml and translate its words' }]
  return readYaml(readFileSync(path, 'utf8'), file, PageFile).faults
}

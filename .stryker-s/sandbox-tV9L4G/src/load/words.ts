// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Entry, OptionWords } from '../core/words.ts'
import type { Fault, Loaded } from './fault.ts'
import { cutMarkdown, type Section } from './markdown-sections.ts'
import { layoutFaults } from './words-faults.ts'
import { readYaml } from './yaml.ts'

/** The top of a words file. A day and a reviewer are always needed: no date, no start. */
const Front = z.strictObject({
  dialog: z.string().min(1),
  language: z.string().min(2),
  reviewed: z.iso.date({ error: 'the day someone last read this is missing; write it as 2026-11-20' }),
  reviewer: z.string({ error: 'who read it is missing' }).min(1),
  sources: z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url() })).optional(),
})

/** One entry of the words, and where it stands. */
export interface EntrySource {
  readonly key: string
  readonly entry: Entry
  readonly file: string
  readonly line: number
}

/** Every words file of one language, from `content/<language>/*.md`. */
export function loadWords(root: string, language: string): Loaded<readonly EntrySource[]> {
  const folder = `content/${language}`
  const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.md'))
  const read = names
    .sort()
    .map((name) => readWords(readFileSync(join(root, folder, name), 'utf8'), `${folder}/${name}`))
  return { value: read.flatMap(({ value }) => value), faults: read.flatMap(({ faults }) => faults) }
}

/** Read one words file: front matter, then `## step`, its words, its options and its `###` parts. */
export function readWords(source: string, file: string): Loaded<readonly EntrySource[]> {
  const { front, sections } = cutMarkdown(source)
  const head = readYaml(front, file, Front, 2)
  const { value } = head
  if (value === null) return { value: [], faults: head.faults }
  const read = sections.map((section) => readEntry(value.dialog, section, file))
  const twice = sections
    .filter(({ head }, at) => sections.findIndex((other) => other.head === head) < at)
    .map(({ head, line }): Fault => ({ file, line, what: `"${head}" stands twice`, fix: 'keep one of them' }))
  return { value: read, faults: [...twice, ...layoutFaults(source, file)] }
}

function readEntry(dialog: string, section: Section, file: string): EntrySource {
  const { text, options } = cutOptions(section.body)
  const { name = '', short = '', why = '', again = '' } = section.parts
  const as = Object.entries(section.parts).flatMap(([part, words]) =>
    part.startsWith('as ') ? [[part.slice(3), words] as const] : [],
  )
  const entry: Entry = { text, options, name: toOption(name), short, why, again, as: Object.fromEntries(as) }
  return { key: `${dialog}.${section.head}`, entry, file, line: section.line }
}

const OPTION = /^- ([a-z0-9][a-zA-Z0-9-]*): (.+)$/

function cutOptions(body: string): { text: string; options: Readonly<Record<string, OptionWords>> } {
  const lines = body.split('\n')
  const options = lines.flatMap((line) => {
    const [, id, words] = line.match(OPTION) ?? []
    return id !== undefined && words !== undefined ? [[id, toOption(words)] as const] : []
  })
  const text = lines
    .filter((line) => !OPTION.test(line))
    .join('\n')
    .trim()
  return { text, options: Object.fromEntries(options) }
}

/** `Label | another way, and another` */
function toOption(words: string): OptionWords {
  const [label = '', also = ''] = words.split('|')
  return {
    label: label.trim(),
    also: also
      .split(',')
      .map((way) => way.trim())
      .filter((way) => way !== ''),
  }
}

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { LessonSource } from '../understanding/lesson-source.ts'
import type { Fault, Loaded } from './fault.ts'
import { type ReadSection, readSection } from './lesson-section.ts'
import { cutMarkdown } from './markdown-sections.ts'
import { readYaml } from './yaml.ts'

/** The top of a lesson's file. */
export const LessonFront = z.strictObject({
  lesson: z.string().regex(/^[a-z0-9-]+$/),
  language: z.string().min(2),
  title: z.string().min(1),
  reviewed: z.iso.date({ error: 'the day a clinician last read it is missing; write it as 2026-11-20' }),
  reviewer: z.string().min(1),
  sources: z.record(z.string(), z.strictObject({ title: z.string().min(1), url: z.url({ protocol: /^https$/ }) })),
})

/** Every lesson of one language, from `content/<language>/lessons`. */
export function loadLessons(root: string, language: string): Loaded<LessonSource[]> {
  const folder = `content/${language}/lessons`
  const path = join(root, folder)
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.md')) : []
  const files = names.sort().map((name) => readLesson(readFileSync(join(path, name), 'utf8'), `${folder}/${name}`))
  return joinLessons(files)
}

/** What the chat says about privacy in each language, section by section: also a page of its own. */
export function privacyLessons(root: string, languages: readonly string[]): readonly PrivacyLesson[] {
  return languages.flatMap((language) => {
    const file = `content/${language}/lessons/privacy.md`
    if (!existsSync(join(root, file))) return []
    const text = readFileSync(join(root, file), 'utf8')
    const title = readYaml(cutMarkdown(text).front, file, LessonFront, 2).value?.title ?? ''
    return [{ language, title, parts: readLesson(text, file).value.map(({ source }) => source) }]
  })
}

interface PrivacyLesson {
  readonly language: string
  readonly title: string
  readonly parts: readonly LessonSource[]
}

/** One lesson's file, section by section. */
export function readLesson(source: string, file: string): Loaded<ReadSection[]> {
  const { front, sections } = cutMarkdown(source)
  const head = readYaml(front, file, LessonFront, 2)
  if (head.value === null) return { value: [], faults: head.faults }
  const of = { ...head.value, file }
  const value = sections.map((section) => readSection(of, section))
  const empty = { file, line: 1, what: 'no sections', fix: 'add one as "## id: Title"' }
  return { value, faults: [...(value.length === 0 ? [empty] : []), ...value.flatMap(({ faults }) => faults)] }
}

/** All files together: links between sections resolved, ids that stand twice or nowhere found. */
export function joinLessons(files: readonly Loaded<ReadSection[]>[]): Loaded<LessonSource[]> {
  const sections = files.flatMap(({ value }) => value)
  const titles = new Map(sections.map(({ source }) => [source.id, source.title]))
  const twice = sections.filter(({ source }, at) => sections.findIndex((other) => other.source.id === source.id) < at)
  const faults: Fault[] = [
    ...files.flatMap((file) => file.faults),
    ...twice.map((section) => fault(section, `the id "${section.source.id}" stands twice`, 'give one another id')),
    ...sections.flatMap((section) =>
      section.more
        .filter((id) => !titles.has(id))
        .map((id) => fault(section, `"more" names "${id}", which is no section`, 'correct the id or remove it')),
    ),
  ]
  const value = sections.map(({ source, more }) => ({
    ...source,
    more: more.flatMap((id) => {
      const title = titles.get(id)
      return title === undefined ? [] : [{ id, title }]
    }),
  }))
  return { value, faults }
}

const fault = ({ file, line }: ReadSection, what: string, fix: string): Fault => ({ file, line, what, fix })

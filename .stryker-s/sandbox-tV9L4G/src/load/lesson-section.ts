// @ts-nocheck
import type { Lesson } from '../core/bot.ts'
import type { Source } from '../core/reply.ts'
import type { LessonSource } from '../understanding/lesson-source.ts'
import type { Fault } from './fault.ts'
import type { Section } from './markdown-sections.ts'

/** What a lesson's file says about all its sections. */
export interface LessonFile {
  readonly file: string
  readonly lesson: string
  readonly language: string
  readonly reviewed: string
  readonly sources: Readonly<Record<string, Source>>
}

/** A section before its `more` ids are turned into links. */
export interface ReadSection {
  readonly source: LessonSource
  readonly file: string
  readonly line: number
  readonly more: readonly string[]
  readonly faults: readonly Fault[]
}

/** A phone shows about this much without scrolling far. */
export const MOST_CHARACTERS = 900

/** One section of a lesson, and what is wrong with it. */
export function readSection(of: LessonFile, section: Section): ReadSection {
  const { name, title } = headOf(section.head)
  const { text, table } = withTable(section.body)
  const asked = list(section.parts.asked)
  const cited = ids(section.parts.sources)
  const source: LessonSource = {
    id: `${of.lesson}.${name}`,
    title,
    text,
    sources: cited.flatMap((id) => of.sources[id] ?? []),
    more: [],
    table,
    language: of.language,
    asked,
    seed: ids(section.parts.seed),
    reviewed: of.reviewed,
  }
  const faults = problems(of, section, source, cited).map(([what, fix]) => ({
    file: of.file,
    line: section.line,
    what: `section "${name}": ${what}`,
    fix,
  }))
  return { source, file: of.file, line: section.line, more: ids(section.parts.more), faults }
}

const PARTS = ['asked', 'more', 'sources', 'seed']

function problems(
  of: LessonFile,
  section: Section,
  { title, text, asked }: LessonSource,
  cited: readonly string[],
): readonly (readonly [what: string, fix: string])[] {
  const long = text.length
  const strange = Object.keys(section.parts).filter((part) => !PARTS.includes(part))
  const unknown = cited.filter((id) => !(id in of.sources))
  return [
    ...(title === '' ? [['no title', 'write the head as "## id: Title"'] as const] : []),
    ...(text === '' ? [['no words', 'write the answer under the head'] as const] : []),
    ...(long > MOST_CHARACTERS
      ? [[`${long} characters, over ${MOST_CHARACTERS}`, 'shorten it or split it in two'] as const]
      : []),
    ...(asked.length === 0 ? [['no ways of asking', 'add "### asked" with a list of questions'] as const] : []),
    ...(cited.length === 0 ? [['no source', 'add "### sources" with ids from the top of the file'] as const] : []),
    ...unknown.map((id) => [`unknown source "${id}"`, 'list it under "sources" at the top of the file'] as const),
    ...strange.map((part) => [`unknown part "${part}"`, `use one of ${PARTS.join(', ')}`] as const),
  ]
}

function headOf(head: string): { name: string; title: string } {
  const colon = head.indexOf(':')
  return colon < 0
    ? { name: head, title: '' }
    : { name: head.slice(0, colon).trim(), title: head.slice(colon + 1).trim() }
}

const list = (part: string | undefined): string[] =>
  (part ?? '').split('\n').flatMap((line) => (line.startsWith('- ') ? [line.slice(2).trim()] : []))

const ids = (part: string | undefined): string[] => (part ?? '').split(/[\s,]+/).filter((id) => id !== '' && id !== '-')

/** A Markdown table in the words becomes a card of its own. */
function withTable(body: string): { text: string; table: Lesson['table'] } {
  const lines = body.split('\n')
  const rows = lines.filter((line) => line.startsWith('|')).map(cells)
  const [head, , ...rest] = rows
  if (!head) return { text: body, table: null }
  const text = lines.filter((line) => !line.startsWith('|')).join('\n')
  return { text: text.replaceAll('\n\n\n', '\n\n').trim(), table: { head, rows: rest } }
}

const cells = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

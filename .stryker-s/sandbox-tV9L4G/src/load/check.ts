// @ts-nocheck
import type { Lesson } from '../core/bot.ts'
import { COMMAND_NAMES } from '../core/commands/run.ts'
import { roadFaults } from './check-roads.ts'
import { phraseProblems, textFaults } from './check-texts.ts'
import { wordFaults } from './check-words.ts'
import type { DialogSource } from './dialog.ts'
import type { Fault } from './fault.ts'
import type { Forbidden } from './forbidden.ts'
import type { Shipped } from './index.ts'

/** What the pieces are checked against: the lessons there are, and the phrases there must not be. */
export interface Against {
  readonly lessons: readonly (Pick<Lesson, 'id' | 'title' | 'text'> & { readonly language: string })[]
  readonly forbidden: (text: string) => readonly Forbidden[]
}

/** Every fault no schema can see, fast enough to be run at each start. */
export function check({ sources, words }: Shipped, { lessons, forbidden }: Against): readonly Fault[] {
  const ids = lessons.filter(({ language }) => language === 'en').map(({ id }) => id)
  const spoken = Object.entries(sources.entries)
  return [
    ...roadFaults(sources.dialogs),
    ...sources.dialogs.flatMap((source) => nameFaults(source, ids)),
    ...spoken.flatMap(([language, entries]) => {
      const own = words[language]
      return own ? [...wordFaults(sources.dialogs, own, entries), ...textFaults(entries, forbidden)] : []
    }),
    ...lessons.flatMap(({ id, title, text, language }) =>
      phraseProblems([title, text], forbidden).map(([what, fix]) => ({
        file: `content/${language}/lessons/${id.slice(0, id.indexOf('.'))}.md`,
        line: 1,
        what: `"${id}": ${what}`,
        fix,
      })),
    ),
  ]
}

/** Lessons and commands that a dialog names must exist. */
function nameFaults({ dialog, file, lineOf }: DialogSource, lessons: readonly string[]): readonly Fault[] {
  return Object.entries(dialog.steps).flatMap(([name, { lesson, does }]) => {
    const fault = (what: string, fix: string): Fault => ({
      file,
      line: lineOf(name),
      what: `step "${name}": ${what}`,
      fix,
    })
    return [
      ...(lesson === null || lessons.includes(lesson)
        ? []
        : [fault(`no lesson is called "${lesson}"`, 'use an id like file.section from content/en/lessons')]),
      ...(does === null || COMMAND_NAMES.includes(does)
        ? []
        : [fault(`no command is called "${does}"`, `use one of ${COMMAND_NAMES.join(', ')}`)]),
    ]
  })
}

// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { z } from 'zod'
import type { LessonSource } from '../understanding/lesson-source.ts'
import type { Fault } from './fault.ts'
import { loadLessons } from './lessons.ts'
import { ProvidersFile } from './matching-schema.ts'
import { readYaml } from './yaml.ts'

/** Whether every language holds what English holds: each lesson with its sources and its table, the same facts about each kind of provider, examples to read concerns by. */
export const languageFaults = (root: string, languages: readonly string[]): readonly Fault[] =>
  languages
    .filter((language) => language !== 'en')
    .flatMap((language) => [
      ...lessonFaults(root, language),
      ...providerFaults(root, language),
      ...exampleFaults(root, language),
    ])

function lessonFaults(root: string, language: string): readonly Fault[] {
  const english = new Map(loadLessons(root, 'en').value.map((lesson) => [lesson.id, lesson]))
  const own = new Map(loadLessons(root, language).value.map((lesson) => [lesson.id, lesson]))
  const missing = [...english.values()].filter(({ id }) => !own.has(id))
  return [
    ...missing.map(({ id, title }) =>
      fault(root, language, id, `"${id}" (${title}) is not there`, `write "## ${sectionOf(id)}: …"`),
    ),
    ...[...own.values()].flatMap((lesson) => {
      const { id } = lesson
      const same = english.get(id)
      if (same === undefined)
        return [fault(root, language, id, `"${id}" is no lesson in English`, 'correct the id, or write it there too')]
      return differences(lesson, same).map(([what, fix]) => fault(root, language, id, `"${id}": ${what}`, fix))
    }),
  ]
}

function differences(own: LessonSource, english: LessonSource): readonly (readonly [string, string])[] {
  const urls = ({ sources }: LessonSource) => sources.map(({ url }) => url).join(' ')
  const shape = ({ table }: LessonSource) => table && `${table.head.length}x${table.rows.length}`
  const links = ({ more }: LessonSource) => more.map(({ id }) => id).join(' ')
  return [
    ...(urls(own) === urls(english) ? [] : [['it has other sources than in English', 'name the same ones'] as const]),
    ...(links(own) === links(english)
      ? []
      : [['it leads on to other sections than in English', 'name the same ones under "### more"'] as const]),
    ...(shape(own) === shape(english)
      ? []
      : [['its table is another than in English', 'give it the same rows and columns'] as const]),
  ]
}

/** Where a section stands, or its file when it does not. */
function fault(root: string, language: string, id: string, what: string, fix: string): Fault {
  const file = `content/${language}/lessons/${id.slice(0, id.indexOf('.'))}.md`
  const lines = existsSync(join(root, file)) ? readFileSync(join(root, file), 'utf8').split('\n') : []
  return {
    file,
    line:
      1 +
      Math.max(
        0,
        lines.findIndex((line) => line.startsWith(`## ${sectionOf(id)}:`)),
      ),
    what,
    fix,
  }
}

const sectionOf = (id: string): string => id.slice(id.indexOf('.') + 1)

type Provider = z.infer<typeof ProvidersFile>['providers'][string]

/** What is a fact and no word, so that it is the same in every language. */
const FACTS = ['nucc', 'also-nucc', 'roles', 'ages', 'instead', 'listed'] as const satisfies readonly (keyof Provider)[]

function providerFaults(root: string, language: string): readonly Fault[] {
  const read = (name: string) => {
    const file = `content/${name}/providers.yml`
    return existsSync(join(root, file)) ? readYaml(readFileSync(join(root, file), 'utf8'), file, ProvidersFile) : null
  }
  const english = read('en')?.value?.providers ?? {}
  const own = read(language)
  const file = `content/${language}/providers.yml`
  const providers = own?.value?.providers
  if (!(own && providers))
    return [{ file, line: 1, what: 'is missing', fix: 'copy content/en/providers.yml and translate its words' }]
  const at = (id: string) => own.lineOf(['providers', id])
  const ids = Object.keys(english)
  const order = ids.filter((id) => id in providers).join() === Object.keys(providers).join()
  return [
    ...ids
      .filter((id) => !(id in providers))
      .map((id) => ({ file, line: 1, what: `"${id}" is not there`, fix: 'add it' })),
    ...(order
      ? []
      : [
          {
            file,
            line: at(Object.keys(providers)[0] ?? ''),
            what: 'the kinds stand in another order than in English',
            fix: 'keep the order: it breaks ties',
          },
        ]),
    ...Object.entries(providers).flatMap(([id, provider]) =>
      FACTS.filter((fact) => JSON.stringify(provider[fact]) !== JSON.stringify(english[id]?.[fact])).map((fact) => ({
        file,
        line: at(id),
        what: `"${id}": its ${fact} is another than in English`,
        fix: 'copy it from content/en/providers.yml: it is no word',
      })),
    ),
  ]
}

function exampleFaults(root: string, language: string): readonly Fault[] {
  const file = `content/${language}/concerns.model.json`
  if (existsSync(join(root, file))) return []
  return [
    {
      file,
      line: 1,
      what: 'there is no model of concerns',
      fix: `write lines in content/${language}/examples and run npm run train`,
    },
  ]
}

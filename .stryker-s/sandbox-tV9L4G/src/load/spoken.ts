// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { phraseProblems } from './check-texts.ts'
import type { Fault } from './fault.ts'
import type { Forbidden } from './forbidden.ts'
import type { Readable } from './readability.ts'
import { readYaml } from './yaml.ts'

type Path = readonly (string | number)[]

/** Which texts of a YAML file of words are said to people: the rest are ids, codes and what people may write. */
const SAID: Readonly<Record<string, (path: Path) => boolean>> = {
  'commands.yml': ([, , field]) => field === 'label',
  'concerns.yml': ([, , field]) => field === 'label',
  'matching.yml': ([part]) => !['language', 'reviewed', 'reviewer'].includes(String(part)),
  'providers.yml': ([part, , field]) => part === 'providers' && !SILENT.includes(String(field)),
}
const SILENT = ['nucc', 'also-nucc', 'listed', 'roles', 'ages', 'instead', 'also-called']

/** A text of a YAML file; its line is looked up only when it is asked for. */
interface Spoken extends Pick<Readable, 'key' | 'text' | 'file'> {
  readonly lineOf: () => number
}

/** Everything the YAML files of one language say to people. */
function spokenTexts(root: string, language: string): readonly Spoken[] {
  return Object.entries(SAID).flatMap(([name, isSaid]) => {
    const file = `content/${language}/${name}`
    const path = join(root, file)
    if (!existsSync(path)) return []
    const { value, lineOf } = readYaml(readFileSync(path, 'utf8'), file, z.unknown())
    const said = stringsIn(value).filter(([at]) => isSaid(at))
    return said.map(([at, text]) => ({ key: at.join('.'), text, file, lineOf: () => lineOf(at) }))
  })
}

function stringsIn(value: unknown, path: Path = []): readonly (readonly [Path, string])[] {
  if (typeof value === 'string') return [[path, value]]
  if (Array.isArray(value)) return value.flatMap((one, at) => stringsIn(one, [...path, at]))
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, one]) => stringsIn(one, [...path, name]))
}

/** Phrases that may not be used, in any YAML file of words. */
export const spokenFaults = (
  root: string,
  language: string,
  forbidden: (text: string) => readonly Forbidden[],
): readonly Fault[] =>
  spokenTexts(root, language).flatMap(({ key, text, file, lineOf }) =>
    phraseProblems([text], forbidden).map(([what, fix]) => ({ file, line: lineOf(), what: `"${key}": ${what}`, fix })),
  )

/** The same texts, to be measured for how hard they are to read. */
export const readableTexts = (root: string, language: string): readonly Readable[] =>
  spokenTexts(root, language).map(({ key, text, file, lineOf }) => ({ key, text, file, line: lineOf() }))

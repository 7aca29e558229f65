import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CrisisLines } from '../safety/contacts.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const Said = z.record(z.string().min(1), z.string().min(1))
const CrisisWordsFile = z.strictObject({
  language: z.string().min(2),
  reviewed: z.iso.date(),
  reviewer: z.string().min(1),
  /** `{}` stands for a number or a name. */
  labels: Said,
  notes: Said,
})

/** The help lines as one language says them: countries by their names there, labels and notes in its words. What has no words is a fault, and stays as it is: a number is worth more than a language. */
export function crisisLinesIn(root: string, language: string, lines: CrisisLines): Loaded<CrisisLines> {
  const file = `content/${language}/crisis-lines.yml`
  if (language === 'en') return { value: lines, faults: [] }
  if (!existsSync(join(root, file))) return { value: lines, faults: [missing(file)] }
  const { value, faults, lineOf } = readYaml(readFileSync(join(root, file), 'utf8'), file, CrisisWordsFile)
  if (value === null) return { value: lines, faults }
  const unsaid = new Map<string, Fault>()
  const tell = (part: 'labels' | 'notes', text: string, said: string | undefined): string => {
    if (said === undefined)
      unsaid.set(text, { file, line: lineOf([part]), what: `no words for "${text}"`, fix: `add it under ${part}` })
    return said ?? text
  }
  const label = (text: string) => tell('labels', text, bySample(value.labels, text))
  const note = (text: string) => (text === '' ? '' : tell('notes', text, value.notes[text]))
  const names = new Intl.DisplayNames([language], { type: 'region' })
  const countries = Object.entries(lines.countries).map(([code, row]) => {
    const all = (some: typeof row.lines) =>
      some.map((one) => ({ ...one, label: label(one.label), note: note(one.note) }))
    const { lines: usual, abuse, medical, young, newborn, pride } = row
    const translated = {
      ...{ lines: all(usual), abuse: all(abuse), medical: all(medical) },
      ...{ young: all(young), newborn: all(newborn), pride: all(pride) },
    }
    return [code, { ...row, ...translated, name: names.of(code) ?? row.name }] as const
  })
  const said = {
    fallback: { ...lines.fallback, label: label(lines.fallback.label) },
    countries: Object.fromEntries(countries),
    call: (number: string) => label(`Call ${number}`),
    emergency: note('Emergency'),
  }
  return { value: said, faults: [...faults, ...unsaid.values()] }
}

const missing = (file: string): Fault => ({
  file,
  line: 1,
  what: 'is missing',
  fix: 'say the labels and notes of content/crisis-lines.yml in this language, as content/es/crisis-lines.yml does',
})

/** The words for a text that is like a sample: `Call {}` for "Call 112". */
function bySample(samples: Readonly<Record<string, string>>, text: string): string | undefined {
  for (const [sample, said] of Object.entries(samples)) {
    const parts = sample.split('{}').map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    const found = text.match(new RegExp(`^${parts.join('(.+?)')}$`))
    if (found) return found.slice(1).reduce((words, one) => words.replace('{}', one), said)
  }
  return undefined
}

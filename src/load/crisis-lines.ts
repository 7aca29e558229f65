import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { CrisisLines } from '../safety/contacts.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const FILE = 'content/crisis-lines.yml'
/** Days after which a help line has to be checked again. */
export const OLDEST_DAYS = 180
const DAY_MS = 24 * 60 * 60 * 1000

/** One way to reach help in one tap. */
export const line = z.strictObject({
  label: z.string().min(1),
  href: z
    .string()
    .regex(
      /^(?:(?:tel|sms):[+*]?\d{2,15}(?:\?&body=[A-Z]+)?|https:\/\/\S+)$/,
      'must be tel:, sms: with digits, or https:',
    ),
  note: z.string(),
})
const day = z.iso.date()
const country = z.strictObject({
  name: z.string().min(1),
  emergency: z.array(z.string().regex(/^\d{2,5}$/)).min(1),
  source: z.url(),
  checked: day,
  checker: z.string().min(1),
  lines: z.array(line).min(1),
  abuse: z.array(line).default([]),
  medical: z.array(line).default([]),
  young: z.array(line).default([]),
  newborn: z.array(line).default([]),
  pride: z.array(line).default([]),
})
const schema = z.strictObject({
  fallback: z.strictObject({ label: z.string(), url: z.url(), source: z.url(), checked: day, checker: z.string() }),
  countries: z.record(z.string().regex(/^[A-Z]{2}$/), country),
})

const NONE: CrisisLines = { fallback: { label: 'Find a help line', url: 'https://findahelpline.com' }, countries: {} }

/** Read the help lines; rows older than 180 days on `today` (YYYY-MM-DD, none: not checked) and foreign 988s are faults. */
export function loadCrisisLines(root: string, today?: string): Loaded<CrisisLines> {
  const { value, faults, lineOf } = readYaml(readFileSync(join(root, FILE), 'utf8'), FILE, schema)
  if (value === null) return { value: NONE, faults }
  const found = Object.entries(value.countries).flatMap(([code, row]): Fault[] => {
    const at = () => ({ file: FILE, line: lineOf(['countries', code]) })
    const old = today !== undefined && Date.parse(today) - Date.parse(row.checked) > OLDEST_DAYS * DAY_MS
    const foreign = code !== 'US' && code !== 'CA' && row.lines.some(({ href }) => /^(?:tel|sms):988$/.test(href))
    return [
      ...(old
        ? [
            {
              ...at(),
              what: `${code} was last checked on ${row.checked}`,
              fix: 'call or visit each line again and set `checked`',
              isAge: true as const,
            },
          ]
        : []),
      ...(foreign
        ? [{ ...at(), what: `${code} lists 988`, fix: 'use that country’s own line: 988 works in US and CA only' }]
        : []),
    ]
  })
  return { value, faults: [...faults, ...found] }
}

/** When the lines of each country were last checked (YYYY-MM-DD). None when the file cannot be read. */
export function linesChecked(root: string): readonly { readonly name: string; readonly checked: string }[] {
  const { value } = readYaml(readFileSync(join(root, FILE), 'utf8'), FILE, schema)
  return Object.values(value?.countries ?? {}).map(({ name, checked }) => ({ name, checked }))
}

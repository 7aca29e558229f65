// @ts-nocheck
import { z } from 'zod'
import type { Listing } from '../core/matching.ts'

/** A row as it stands in a list, before anything is trusted: every cell a text, every list of texts. */
export interface RawEntry {
  readonly id: string
  readonly name: string
  readonly codes: readonly string[]
  readonly regions: readonly string[]
  readonly city: string
  readonly languages: readonly string[]
  readonly formats: readonly string[]
  readonly accepting: string
  readonly phone: string
  readonly url: string
  readonly verified: string
}

// Names and places go into sentences of small Markdown: marks that would steer it are taken out.
const words = z.string().transform((text) =>
  text
    .replace(/[\p{C}[\]()*_`<>{}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
)
const short = words.pipe(z.string().max(120, 'is longer than 120 characters'))
const YES = ['yes', 'y', 'true', '1', 'newpt']
const NO = ['no', 'n', 'false', '0', 'nopt', 'existptonly', 'existptfam']

const FORMATS: Readonly<Record<string, 'online' | 'in-person'>> = {
  online: 'online',
  virtual: 'online',
  telehealth: 'online',
  'in-person': 'in-person',
  physical: 'in-person',
}

/** What each cell must be, and what to write when it is not. */
const entry = z.object({
  id: short,
  name: short.pipe(z.string().min(1, 'is empty: write the name people will see')),
  codes: z
    .array(z.string().regex(/^[0-9A-Z]{9}X$/, 'is no NUCC code: ten characters, the last an X'))
    .min(1, 'is empty: write a NUCC code, such as 1041C0700X'),
  regions: z
    .array(
      z
        .string()
        .toUpperCase()
        .regex(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/, 'is no ISO 3166 code: write US-OH, or IE'),
    )
    .min(1, 'is empty: write where they see people, such as US-OH'),
  city: short,
  languages: z.array(z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'is no BCP 47 code: write es, or pt-BR')),
  formats: z.array(
    z
      .string()
      .toLowerCase()
      .refine((text) => Object.hasOwn(FORMATS, text), 'is neither online nor in-person')
      .transform((text) => FORMATS[text] ?? 'online'),
  ),
  accepting: z
    .string()
    .toLowerCase()
    .refine((text) => text === '' || YES.includes(text) || NO.includes(text), 'is neither yes nor no')
    .transform((text) => (text === '' ? null : YES.includes(text))),
  phone: z.string().regex(/^(?:\+?[\d ().x-]{3,30})?$/, 'is no phone number'),
  url: z.string().regex(/^(?:https?:\/\/[^\s()[\]<>"']{1,200})?$/, 'is no web address: begin with https://'),
  verified: z.iso.date('is no date: write the day it was last checked, such as 2026-10-02'),
})

/** A row that can be shown, or what keeps it from being shown. No cell is repeated: lists hold private numbers by mistake. */
export function readEntry(raw: RawEntry, today: string): Listing | string {
  const read = entry.safeParse(raw)
  if (!read.success) {
    const [issue] = read.error.issues
    return `${String(issue?.path[0] ?? 'row')} ${issue?.message ?? 'cannot be read'}`
  }
  const { data } = read
  if (data.phone === '' && data.url === '') return 'phone and url are both empty: write a way to reach them'
  if (data.verified > today) return 'verified is a day that has not come yet'
  return { ...data, id: data.id === '' ? `${data.name}|${data.phone}|${data.url}` : data.id }
}

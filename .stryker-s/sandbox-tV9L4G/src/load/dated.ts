// @ts-nocheck
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { linesChecked, OLDEST_DAYS } from './crisis-lines.ts'
import { organisationContacts } from './organisation.ts'

/** One thing of the content that has to be looked at again by a day (YYYY-MM-DD). */
export interface Due {
  readonly file: string
  readonly name: string
  readonly due: string
}

/** A file of content, and who read it when. */
export interface Review {
  readonly file: string
  readonly reviewer: string
  readonly reviewed: string
}

const DAY_MS = 24 * 60 * 60 * 1000

/** The contacts of the organisation, each with the day it expires; soonest first. */
export const contactsDue = (root: string): readonly Due[] => soonest(organisationContacts(root))

/** The help lines of each country, with the day by which they have to be checked again; soonest first. */
export const linesDue = (root: string): readonly Due[] =>
  soonest(
    linesChecked(root).map(({ name, checked }) => ({
      file: 'content/crisis-lines.yml',
      name,
      due: new Date(Date.parse(checked) + OLDEST_DAYS * DAY_MS).toISOString().slice(0, 10),
    })),
  )

/** Every file of content that names a reviewer: those nobody qualified has read first, then the oldest. */
export function reviews(root: string): readonly Review[] {
  const names = readdirSync(join(root, 'content'), { recursive: true })
    .map((name) => `content/${String(name).replaceAll('\\', '/')}`)
    .filter((name) => /\.(?:md|yml)$/.test(name) && !name.endsWith('README.md') && existsSync(join(root, name)))
  return names
    .flatMap((file) => reviewIn(file, readFileSync(join(root, file), 'utf8')))
    .toSorted((a, b) => a.reviewed.localeCompare(b.reviewed) || a.file.localeCompare(b.file))
}

function reviewIn(file: string, source: string): readonly Review[] {
  const reviewer = /^reviewer: *["']?([^"'\n]+)/m.exec(source)?.[1]?.trim()
  const reviewed = /^reviewed: *["']?(\d{4}-\d{2}-\d{2})/m.exec(source)?.[1]
  return reviewer === undefined || reviewed === undefined ? [] : [{ file, reviewer, reviewed }]
}

const soonest = (all: readonly Due[]): readonly Due[] =>
  all.toSorted((a, b) => a.due.localeCompare(b.due) || a.name.localeCompare(b.name))

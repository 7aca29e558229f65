// @ts-nocheck
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Directory, Listing } from '../core/matching.ts'
import { type Row, readCsv } from './csv.ts'
import { readEntry } from './entry.ts'
import { createFind } from './find.ts'
import { readBundle, readNdjson } from './plan-net.ts'

/** A list of providers as read, and a line for each row that is left out: where, what, and what to do. */
export interface ReadDirectory {
  readonly directory: Directory
  /** How many can be shown. */
  readonly count: number
  readonly notices: readonly string[]
}

/** More rows than this are counted, not named: whoever has a thousand bad rows has one cause. */
const MOST_NAMED = 20

/**
 * Read a list of providers from a file: CSV with a line of column names, a FHIR R4 Plan-Net Bundle, or NDJSON of its
 * resources. A bad row is left out and named. Throws when the file itself cannot be read.
 */
export function readDirectory(path: string, today: string = new Date().toISOString().slice(0, 10)): ReadDirectory {
  const source = readFileSync(path, 'utf8')
  const { unit, rows } = rowsIn(source)
  const listings = new Map<string, Listing>()
  const left: { readonly line: number; readonly what: string }[] = []
  for (const { line, entry } of rows) {
    const listing = typeof entry === 'string' ? entry : readEntry(entry, today)
    if (typeof listing === 'string') left.push({ line, what: listing })
    else if (listings.has(listing.id)) left.push({ line, what: 'it is listed twice: remove one' })
    else listings.set(listing.id, listing)
  }
  const version = createHash('sha256').update(source).digest('hex').slice(0, 12)
  return {
    directory: { find: createFind([...listings.values()]), version },
    count: listings.size,
    notices: noticesOf(path, unit, left),
  }
}

/** The form is seen in the text: resources begin with a brace, and a Bundle is one value. */
function rowsIn(source: string): { readonly unit: string; readonly rows: readonly Row[] } {
  if (!/^\uFEFF?\s*\{/.test(source)) return { unit: 'line', rows: readCsv(source) }
  const whole = oneValue(source)
  return isBundle(whole) ? { unit: 'entry', rows: readBundle(whole) } : { unit: 'line', rows: readNdjson(source) }
}

/** The text as one JSON value; undefined when it is not one. */
function oneValue(source: string): unknown {
  try {
    return JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}

const isBundle = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'resourceType' in value && value.resourceType === 'Bundle'

function noticesOf(
  path: string,
  unit: string,
  left: readonly { readonly line: number; readonly what: string }[],
): readonly string[] {
  const sorted = [...left].sort((a, b) => a.line - b.line)
  const named = sorted.slice(0, MOST_NAMED).map(({ line, what }) => `${path}: ${unit} ${line}: ${what}; left out`)
  const more = sorted.length - named.length
  return more > 0 ? [...named, `${path}: ${more} more are left out`] : named
}

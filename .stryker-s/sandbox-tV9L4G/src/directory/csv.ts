// @ts-nocheck
import { type CsvError, type Info, parse } from 'csv-parse/sync'
import type { RawEntry } from './entry.ts'

/** A raw row and the line it stands on, or what is wrong with the line. */
export interface Row {
  readonly line: number
  readonly entry: RawEntry | string
}

/** The columns a list may have; more are passed over. */
const COLUMNS = [
  'id',
  'name',
  'nucc',
  'region',
  'city',
  'languages',
  'formats',
  'accepting',
  'phone',
  'url',
  'verified',
] as const
type Cells = Readonly<Partial<Record<(typeof COLUMNS)[number], string>>>

/** Read a list of comma-separated values with a line of column names. */
export function readCsv(source: string): readonly Row[] {
  const broken: Row[] = []
  const skipped = (error: CsvError | undefined): undefined => {
    const line = typeof error?.lines === 'number' ? error.lines : 1
    broken.push({ line, entry: 'this line cannot be read: look for a quote that is not closed' })
  }
  const records: readonly { readonly record: Cells; readonly info: Info }[] = parse(source, {
    bom: true,
    columns: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()),
    skip_empty_lines: true,
    relax_column_count: true,
    skip_records_with_error: true,
    on_skip: skipped,
    trim: true,
    info: true,
  })
  return [...records.map(({ record, info }) => ({ line: info.lines, entry: entryOf(record) })), ...broken]
}

const entryOf = (cells: Cells): RawEntry => ({
  id: cells.id ?? '',
  name: cells.name ?? '',
  codes: listIn(cells.nucc),
  regions: listIn(cells.region),
  city: cells.city ?? '',
  languages: listIn(cells.languages),
  formats: listIn(cells.formats),
  accepting: cells.accepting ?? '',
  phone: cells.phone ?? '',
  url: cells.url ?? '',
  verified: cells.verified ?? '',
})

/** Several values in one cell stand with a semicolon or a bar between. */
const listIn = (cell = ''): readonly string[] =>
  cell
    .split(/[;|]/)
    .map((one) => one.trim())
    .filter((one) => one !== '')

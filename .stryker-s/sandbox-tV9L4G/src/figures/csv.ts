// @ts-nocheck
import type { Figures } from './publish.ts'

/** Figures as CSV (RFC 4180) that a spreadsheet takes for words and numbers, never for formulas. */
export function toCsv({ period, conversations, tables }: Figures): string {
  const rows = [
    ['period', 'table', 'item', 'count'],
    [period, 'conversations', 'all', conversations ?? TOO_FEW],
    ...tables.flatMap(({ name, rows, other }) => [
      ...rows.map(({ item, count }) => [period, name, item, count]),
      [period, name, 'other', other ?? TOO_FEW],
    ]),
  ]
  return rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')
}

const TOO_FEW = 'too few to show'

/** A cell that begins with one of these signs is run as a formula (OWASP, CSV injection); an apostrophe keeps it words. */
function cell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/.test(value) ? `'${value}` : value
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

// @ts-nocheck
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { root } from '../bot.ts'

/** Rows of a table, cell by cell, without its head. */
const rowsOf = (markdown: string) =>
  markdown
    .split('\n')
    .filter((line) => line.startsWith('| ') && !/^\|[-| ]+\|$/.test(line))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    )

/** What is wrong with a cell that names a test as `file`: title. */
function faultOf(cell: string): string | null {
  const [, file = '', title = ''] = /^`([^`]+)`: (.+)$/.exec(cell) ?? []
  if (!existsSync(join(root, file)) || file === '') return `no such file: ${cell}`
  const source = readFileSync(join(root, file), 'utf8').replaceAll("\\'", "'")
  return source.includes(`('${title}`) || source.includes(`("${title}`) ? null : `no such test: ${cell}`
}

describe('what SECURITY.md promises', () => {
  const rows = rowsOf(readFileSync(join(root, 'SECURITY.md'), 'utf8')).filter(([who]) => who !== 'who')

  it('names a threat, a defence and a test in every row', () => {
    expect(rows.length).to.be.at.least(20)
    for (const row of rows)
      expect(
        row.filter((cell) => cell.length > 5),
        row.join(' | '),
      ).to.have.length(4)
  })

  it('is shown by tests that exist', () => {
    expect(rows.map((row) => faultOf(row.at(-1) ?? '')).filter((fault) => fault !== null)).to.deep.equal([])
  })
})

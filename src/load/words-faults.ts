import type { Fault } from './fault.ts'

const OPTION = /^- ([a-z0-9][a-zA-Z0-9-]*): /
/** Whom other words can be for; `none` is what is said when nothing was heard, and `none-again` when that is asked once more. */
const AS = ['couple', 'family', 'child', 'teen', 'someone-else', 'other', 'minor', 'none', 'none-again']
const PARTS = ['name', 'short', 'why', 'again', ...AS.map((whom) => `as ${whom}`)]

/** What is wrong with how a words file is laid out, line by line: what would be lost, or never be said. */
export function layoutFaults(source: string, file: string): readonly Fault[] {
  const lines = source.split(/\r?\n/)
  const first = lines.indexOf('---', 1) + 1
  const faults: Fault[] = []
  let entry = emptyEntry('')
  for (const [at, line] of lines.entries()) {
    if (at < first) continue
    const report = (what: string, fix: string) =>
      faults.push({ file, line: at + 1, what: entry.head === '' ? what : `"${entry.head}": ${what}`, fix })
    if (line.startsWith('## ')) entry = emptyEntry(line.slice(3).trim())
    else if (entry.head === '' && line.trim() !== '') {
      report('words above the first "##" are never said', 'move or remove them')
      entry = emptyEntry('(above)')
    } else if (line.startsWith('#')) headFault(line, lines.slice(at + 1), entry, report)
    else if (OPTION.test(line)) optionFault(line, entry, report)
  }
  return faults
}

type Report = (what: string, fix: string) => void

interface OpenEntry {
  readonly head: string
  readonly parts: Set<string>
  readonly options: Set<string>
}

const emptyEntry = (head: string): OpenEntry => ({ head, parts: new Set(), options: new Set() })

function headFault(line: string, after: readonly string[], { parts }: OpenEntry, report: Report): void {
  const part = line.startsWith('### ') ? line.slice(4).trim() : ''
  if (!PARTS.includes(part)) report(`no part of an entry is called "${line}"`, `use ### with ${PARTS.join(', ')}`)
  else if (parts.has(part)) report(`"### ${part}" stands twice`, 'keep one')
  else if ((after.find((next) => next.trim() !== '') ?? '#').startsWith('#'))
    report(`nothing is written under "### ${part}"`, 'write it, or remove the head')
  parts.add(part)
}

function optionFault(line: string, { parts, options }: OpenEntry, report: Report): void {
  const [, id = ''] = OPTION.exec(line) ?? []
  if (parts.size > 0)
    report(`the option "${id}" stands below a "###"`, 'move it up, right under the words of the entry')
  else if (options.has(id)) report(`the option "${id}" stands twice`, 'keep one')
  options.add(id)
}

import { readdir, readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'

/** One thing an attacker might send, byte for byte, and the file it stands in. */
export interface Attack {
  readonly file: string
  readonly bytes: Buffer
}

/** Every attack of every file in a folder: lists line by line, JSON lines by their text, test files of JSON whole. */
export async function readCorpus(folder: string): Promise<readonly Attack[]> {
  const names = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted()
  const all = await Promise.all(
    names.map(async (path) => {
      const file = path.slice(folder.length + 1)
      return attacksIn(file, await readFile(path)).map((bytes) => ({ file, bytes }))
    }),
  )
  return all.flat()
}

/** Each attack once, under the first file it stands in. */
export function distinct(attacks: readonly Attack[]): readonly Attack[] {
  const seen = new Map(attacks.toReversed().map((attack) => [attack.bytes.toString('latin1'), attack]))
  return attacks.filter((attack) => seen.get(attack.bytes.toString('latin1')) === attack)
}

function attacksIn(file: string, bytes: Buffer): readonly Buffer[] {
  if (/(^|\/)test_(parsing|transform)\//.test(file)) return [bytes]
  // Read as Latin-1 every byte keeps its value, whatever encoding the list is in.
  const lines = bytes
    .toString('latin1')
    .split(/\r?\n/)
    .filter((line) => line !== '')
  if (extname(file) !== '.jsonl') return lines.map((line) => Buffer.from(line, 'latin1'))
  return lines.flatMap((line) => fromRow(JSON.parse(Buffer.from(line, 'latin1').toString())))
}

/** A row holds a text, a raw body, a case described in words, or a unit to repeat up to a length. */
function fromRow(row: Readonly<Record<string, unknown>>): readonly Buffer[] {
  if (typeof row.repeat === 'string' && typeof row.length === 'number') {
    return [Buffer.from(row.repeat.repeat(Math.ceil(row.length / row.repeat.length)).slice(0, row.length))]
  }
  return [row.raw, row.text, row.case].filter((one) => typeof one === 'string').map((one) => Buffer.from(one))
}

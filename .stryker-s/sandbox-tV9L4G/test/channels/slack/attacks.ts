// @ts-nocheck
import { readFileSync } from 'node:fs'

/** A row of `attacks/<name>.jsonl`, with what a channel must do about it. */
interface Row {
  readonly text: string
  /** What must not come out; null when anything may. */
  readonly forbid: string | null
  readonly case: string
  readonly expect: string
}

/** The rows of one file of attacks, kept beside the tests. */
export const rowsOf = (name: string): readonly Row[] =>
  readFileSync(new URL(`attacks/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

// @ts-nocheck
import { readFileSync } from 'node:fs'

/** The rows of one file of attacks, kept beside the tests. */
export const rowsOf = <R>(name: string): readonly R[] =>
  readFileSync(new URL(`attacks/${name}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line))

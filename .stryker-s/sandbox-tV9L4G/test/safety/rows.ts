// @ts-nocheck
import { readFileSync } from 'node:fs'
import type { RiskLevel } from '../../src/core/risk.ts'

/** What someone wrote, and what should be made of it. */
export interface Row {
  readonly level: RiskLevel
  readonly who: string
  readonly text: string
}

/** Rows of a file beside this one, under headings such as "# crisis self: plans and means". */
export function rowsOf(file: string): readonly Row[] {
  let heading: { level: RiskLevel; who: string } = { level: 'none', who: 'self' }
  return readFileSync(new URL(file, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line): Row[] => {
      const [, level, who] = /^# (crisis|concern|none)(?: (self|other))?:/.exec(line) ?? []
      if (level !== undefined) heading = { level: level as RiskLevel, who: who ?? 'self' }
      return line === '' || line.startsWith('#') ? [] : [{ ...heading, text: line }]
    })
}

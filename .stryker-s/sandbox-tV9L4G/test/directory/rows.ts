// @ts-nocheck
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type ReadDirectory, readDirectory } from '../../src/directory/index.ts'

/** The day the tests are on. */
export const TODAY = '2026-11-23'
export const HEAD = 'id,name,nucc,region,city,languages,formats,accepting,phone,url,verified'

/** Read a list as the program does, from a file. */
export function read(text: string): ReadDirectory {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'))
  try {
    const path = join(folder, 'list')
    writeFileSync(path, text)
    const { notices, ...rest } = readDirectory(path, TODAY)
    return { ...rest, notices: notices.map((notice) => notice.replace(`${path}: `, '')) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A list of this many providers, of every kind, in every state that is named. */
export function generated(count: number): string {
  const codes = ['101YP2500X', '1041C0700X', '106H00000X', '103TC0700X', '2084P0800X', '103TC2200X']
  const states = ['OH', 'KY', 'NY', 'CA', 'TX']
  const rows = Array.from({ length: count }, (_, at) =>
    [
      at,
      `Provider ${at}`,
      codes[at % codes.length],
      `US-${states[at % states.length]}`,
      'Town',
      at % 3 === 0 ? 'en;es' : 'en',
      at % 2 === 0 ? 'online;in-person' : 'in-person',
      ['yes', 'no', ''][at % 7 > 2 ? 0 : at % 7],
      `555-${String(at).padStart(7, '0')}`,
      '',
      '2026-10-02',
    ].join(','),
  )
  return [HEAD, ...rows].join('\n')
}

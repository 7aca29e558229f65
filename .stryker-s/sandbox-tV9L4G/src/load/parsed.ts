// @ts-nocheck
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

// Reading YAML is most of a cold start. The build leaves what it parsed beside the program; a source that was edited
// since has another hash, and is parsed as ever.
const FILE = new URL('../parsed.json', import.meta.url)

const parsed: Map<string, unknown> = new Map(
  existsSync(FILE) ? Object.entries(JSON.parse(readFileSync(FILE, 'utf8'))) : [],
)

/** The value of exactly this source, if it was parsed before. */
export const parsedBefore = (source: string): unknown => parsed.get(hashOf(source))

/** Keep the value of a source that has no faults. */
export const keepParsed = (source: string, value: unknown): void => {
  parsed.set(hashOf(source), value)
}

/** Write down all that was parsed, for the next start; `bin/build.js` calls it. @public */
export const saveParsed = (): void => writeFileSync(FILE, JSON.stringify(Object.fromEntries(parsed)))

const hashOf = (source: string): string => createHash('sha256').update(source).digest('base64url')

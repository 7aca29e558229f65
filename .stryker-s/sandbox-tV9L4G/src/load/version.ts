// @ts-nocheck
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** The sources a conversation's questions come from, by path: every dialog, and its words in every language. */
export type DialogFiles = Readonly<Record<string, string>>

/** Read the sources of the dialogs of the project. */
export function dialogFiles(root: string, languages: readonly string[]): DialogFiles {
  const dialogs = readdirSync(join(root, 'dialogs')).filter((name) => name.endsWith('.yml'))
  const paths = dialogs.flatMap((name) => [
    `dialogs/${name}`,
    ...languages.map((language) => `content/${language}/${name.replace(/yml$/, 'md')}`),
  ])
  const there = paths.filter((path) => existsSync(join(root, path))).sort()
  return Object.fromEntries(there.map((path) => [path, readFileSync(join(root, path), 'utf8')]))
}

/** What a version of the dialogs is known by: SHA-256 of its files, the first 128 bits in hex. */
export function hashOfFiles(files: DialogFiles): string {
  const named = Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(named)).digest('hex').slice(0, 32)
}

/** Files that were kept as JSON, or null when they are not those of this hash. */
export function filesFrom(json: string, hash: string): DialogFiles | null {
  try {
    const files = FilesShape.parse(JSON.parse(json))
    return hashOfFiles(files) === hash ? files : null
  } catch {
    return null
  }
}

const FilesShape = z.record(z.string(), z.string())

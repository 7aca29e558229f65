// @ts-nocheck
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { Versions } from '../core/answers.ts'
import type { Dialog } from '../core/dialog.ts'
import type { Words } from '../core/words.ts'
import { loadCommands } from './commands.ts'
import { type DialogSource, loadDialogs } from './dialog.ts'
import type { Loaded } from './fault.ts'
import { spokenEverywhere } from './form/speak.ts'
import { dialogFiles, hashOfFiles } from './version.ts'
import { type EntrySource, loadWords } from './words.ts'

/** The dialogs and words of the project, with where each stands. */
export interface Shipped {
  readonly dialogs: Readonly<Record<string, Dialog>>
  readonly words: Readonly<Record<string, Words>>
  readonly versions: Versions
  readonly sources: {
    readonly dialogs: readonly DialogSource[]
    readonly entries: Readonly<Record<string, readonly EntrySource[]>>
  }
}

/** Every language that has a folder of words; `en` is always among them. */
export const languagesOf = (root: string): readonly string[] =>
  readdirSync(join(root, 'content'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && /^[a-z]{2}$/.test(entry.name))
    .map(({ name }) => name)

/** Read dialogs and words. Names of concerns come from their own file, by language. */
export function load(root: string, concerns: Readonly<Record<string, Words['concerns']>>): Loaded<Shipped> {
  const dialogs = loadDialogs(root)
  const languages = languagesOf(root).map((language) => {
    const entries = loadWords(root, language)
    const commands = loadCommands(root, language)
    const words: Words = {
      language,
      entries: Object.fromEntries(entries.value.map(({ key, entry }) => [key, entry])),
      commands: commands.value,
      concerns: concerns[language] ?? {},
    }
    return { language, words, entries: entries.value, faults: [...entries.faults, ...commands.faults] }
  })
  const byId = Object.fromEntries(dialogs.value.map(({ dialog }) => [dialog.id, dialog]))
  const value: Shipped = {
    dialogs: byId,
    words: spokenEverywhere(Object.fromEntries(languages.map(({ language, words }) => [language, words])), byId),
    versions: { dialogs: hashOfFiles(dialogFiles(root, languagesOf(root))), content: hashOf(root, 'content') },
    sources: {
      dialogs: dialogs.value,
      entries: Object.fromEntries(languages.map(({ language, entries }) => [language, entries])),
    },
  }
  return { value, faults: [...dialogs.faults, ...languages.flatMap(({ faults }) => faults)] }
}

/** A short fingerprint of every file in a folder that is said or decides what is said: SHA-256, its first 12 hex digits. Examples only teach the model. */
function hashOf(root: string, folder: string): string {
  const hash = createHash('sha256')
  const names = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:yml|md)$/.test(entry.name) && entry.name !== 'README.md')
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((name) => !name.includes(EXAMPLES))
  for (const name of names.sort()) hash.update(relative(root, name)).update(readFileSync(name))
  return hash.digest('hex').slice(0, 12)
}

const EXAMPLES = `${sep}examples${sep}`

// @ts-nocheck
import { readDialog } from './dialog.ts'
import type { Loaded } from './fault.ts'
import { spokenEverywhere } from './form/speak.ts'
import type { Shipped } from './index.ts'
import { type DialogFiles, hashOfFiles } from './version.ts'
import { readWords } from './words.ts'

/**
 * Dialogs and their words from an earlier version, all other words from today's: what is said about danger, privacy and
 * whatever else is no question of a dialog must reach everybody at once. It speaks the languages it had.
 */
export function readVersion(files: DialogFiles, today: Shipped): Loaded<Shipped> {
  const read = Object.entries(files).filter(([path]) => path.startsWith('dialogs/'))
  const dialogs = read.map(([path, source]) => readDialog(source, path))
  const sources = dialogs.flatMap(({ value }) => (value ? [value] : []))
  const kept = new Set([...sources.map(({ dialog }) => dialog.id), ...Object.keys(today.dialogs)])
  const textsIn = (language: string) =>
    Object.entries(files).filter(([path]) => path.startsWith(`content/${language}/`))
  const spoken = Object.entries(today.words).filter(([language]) => textsIn(language).length > 0)
  const languages = spoken.map(([language, words]) => {
    const texts = textsIn(language)
    const old = texts.map(([path, source]) => readWords(source, path))
    const others = (today.sources.entries[language] ?? []).filter(
      ({ key }) => !kept.has(key.slice(0, key.indexOf('.'))),
    )
    const entries = [...others, ...old.flatMap(({ value }) => value)]
    return {
      language,
      entries,
      words: { ...words, entries: Object.fromEntries(entries.map(({ key, entry }) => [key, entry])) },
      faults: old.flatMap(({ faults }) => faults),
    }
  })
  const byId = Object.fromEntries(sources.map(({ dialog }) => [dialog.id, dialog]))
  const value: Shipped = {
    dialogs: byId,
    words: spokenEverywhere(Object.fromEntries(languages.map(({ language, words }) => [language, words])), byId),
    versions: { ...today.versions, dialogs: hashOfFiles(files) },
    sources: {
      dialogs: sources,
      entries: Object.fromEntries(languages.map(({ language, entries }) => [language, entries])),
    },
  }
  return { value, faults: [...dialogs.flatMap(({ faults }) => faults), ...languages.flatMap(({ faults }) => faults)] }
}

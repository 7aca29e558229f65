import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { absentAsNull } from '../storage/durable-file.ts'
import { flushFolder } from '../storage/folders.ts'
import type { Parcel } from '../storage/store.ts'
import type { Take } from './handoff.ts'

/**
 * Puts parcels into a folder: the note as Markdown and as a page, then the record, so that whoever waits for the `.json`
 * finds all three. Each file appears whole. A withdrawal removes what lies there under its reference.
 */
export const intoFolder =
  (folder: string): Take =>
  async (parcel) => {
    await mkdir(folder, { recursive: true, mode: 0o700 })
    if (parcel.kind === 'withdrawal') await removed(folder, parcel)
    const name = `${parcel.id}-${parcel.kind}`
    await written(folder, `${name}.md`, parcel.note)
    await written(folder, `${name}.html`, parcel.page)
    await written(folder, `${name}.json`, parcel.record)
    await flushFolder(folder)
    return { kind: 'sent' }
  }

async function removed(folder: string, { reference }: Parcel): Promise<void> {
  const names = (await readdir(folder).catch(absentAsNull)) ?? []
  // With a dot in front: what a crash left half written.
  const ours = names.filter((name) => name.replace(/^\./, '').startsWith(`${reference}-`) && name.includes('-summary.'))
  for (const name of ours) await rm(join(folder, name), { force: true })
}

async function written(folder: string, name: string, text: string): Promise<void> {
  const temporary = join(folder, `.${name}.part`)
  await writeFile(temporary, text, { mode: 0o600, flush: true })
  await rename(temporary, join(folder, name))
}

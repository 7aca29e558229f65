// @ts-nocheck
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** A copy of what we ship, to plant one fault in. */
export interface Project {
  readonly root: string
  /** Change a file; `from` must stand in it. */
  readonly edit: (file: string, from: string | RegExp, to: string) => Promise<void>
  readonly write: (file: string, text: string) => Promise<void>
  readonly drop: (file: string) => Promise<void>
  readonly remove: () => Promise<void>
}

/** Copy dialogs and content into a folder of their own. */
export async function copyProject(): Promise<Project> {
  const root = await mkdtemp(join(tmpdir(), 'signpost-check-'))
  await cp(join(ROOT, 'dialogs'), join(root, 'dialogs'), { recursive: true })
  await cp(join(ROOT, 'content'), join(root, 'content'), { recursive: true })
  const write = (file: string, text: string) => writeFile(join(root, file), text)
  return {
    root,
    write,
    edit: async (file, from, to) => {
      const before = await readFile(join(root, file), 'utf8')
      const after = before.replace(from, to)
      if (after === before) throw new Error(`${file} does not hold ${from}`)
      await write(file, after)
    },
    drop: (file) => rm(join(root, file)),
    remove: () => rm(root, { recursive: true, force: true }),
  }
}

import { randomUUID } from 'node:crypto'
import { link, mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { z } from 'zod'
import { added, type Counts } from '../figures/counts.ts'
import { type Figures, TABLES } from '../figures/publish.ts'
import type { FiguresStore } from '../figures/store.ts'
import { createQueue } from '../queue.ts'
import { digested } from './digest.ts'
import { DurableFile } from './durable-file.ts'
import { flushFolder } from './folders.ts'
import { StoreError } from './store.ts'

/** Counts and figures as small files, two for each month: one to count in, and one that is made once and stays. */
export async function figuresFile(folder: string): Promise<FiguresStore> {
  const scratch = join(folder, 'scratch')
  await mkdir(scratch, { recursive: true, mode: 0o700 })
  const fileOf = (period: string, kind: 'counts' | 'figures') =>
    plainFile(join(folder, `${named(period)}.${kind}.json`), scratch)
  const counts = (period: string) => read(fileOf(period, 'counts'), CountsShape)
  const published = (period: string) => read(fileOf(period, 'figures'), FiguresShape)
  const queue = createQueue()
  return {
    add: (period, more) =>
      queue.run(period, async () => {
        // Whatever comes after the figures were made is too late to be told apart from one person.
        if ((await published(period)) !== null) return
        await new Low<unknown>(fileOf(period, 'counts'), added((await counts(period)) ?? {}, more)).write()
      }),
    counts: async (period) => (await counts(period)) ?? {},
    published,
    publish: (figures) =>
      queue.run(figures.period, async () => {
        await placeOnce(fileOf(figures.period, 'figures'), figures, folder, scratch)
        await fileOf(figures.period, 'counts').remove()
        return (await published(figures.period)) ?? figures
      }),
  }
}

/** Whole months and no person: nothing in it needs a cipher. */
const plainFile = (path: string, scratch: string) => new DurableFile<unknown>(path, scratch, digested(path))

/** Another process may make the same figures now: the name is taken by one of them only. */
async function placeOnce(file: DurableFile<unknown>, figures: Figures, folder: string, scratch: string): Promise<void> {
  const temporary = plainFile(join(scratch, randomUUID()), scratch)
  try {
    await new Low<unknown>(temporary, figures).write()
    await link(temporary.path, file.path).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error
    })
    await flushFolder(folder)
  } finally {
    await rm(temporary.path, { force: true })
  }
}

/** A period becomes part of a file's name, so nothing else may. */
function named(period: string): string {
  if (/^\d{4}(-\d{2})?$/.test(period)) return period
  throw new StoreError('this is not a month or a year')
}

async function read<T>(file: DurableFile<unknown>, shape: z.ZodType<T>): Promise<T | null> {
  const low = new Low<unknown>(file, null)
  await low.read()
  if (low.data === null) return null
  const { success, data } = shape.safeParse(low.data)
  if (success) return data
  throw new StoreError(`${file.path} does not hold figures of this version: restore it from a backup, or delete it`)
}

// A place can fall below nothing when what was counted last was lost in a crash.
const CountsShape: z.ZodType<Counts> = z.record(z.string(), z.int())
const FiguresShape: z.ZodType<Figures> = z.object({
  period: z.string(),
  conversations: z.int().nullable(),
  tables: z.array(
    z.object({
      name: z.enum(TABLES),
      rows: z.array(z.object({ item: z.string(), count: z.int() })),
      other: z.int().nullable(),
    }),
  ),
})

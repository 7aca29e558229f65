import { readdir } from 'node:fs/promises'
import { join } from 'node:path'

type Storage = typeof import('../../src/storage/durable-file.ts') & typeof import('../../src/storage/folders.ts')

/** Reads one of the files that lie in a data folder and puts its bytes back, flushed as after a turn; each time the next one. */
export async function filesAlone(
  folder: string,
  { DurableFile, createFolders }: Storage,
): Promise<() => Promise<void>> {
  const { flush } = createFolders()
  const top = join(folder, 'conversations')
  const found = await readdir(top, { recursive: true, withFileTypes: true })
  const files = found
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        new DurableFile<Buffer>(
          join(entry.parentPath, entry.name),
          folder,
          { open: (bytes) => Buffer.from(bytes), close: (bytes) => [bytes] },
          flush,
        ),
    )
  let n = 0
  return async () => {
    const file = files[n++ % files.length]
    if (file !== undefined) await file.write(await file.read())
  }
}

import { resolve } from 'node:path'
import type { Keys } from '../keys.ts'
import type { Secret } from '../secret.ts'
import { StartError } from '../start-error.ts'
import { createFolders } from './folders.ts'
import { type Store, StoreError } from './store.ts'

/** Where the settings say conversations are kept. */
export interface Place {
  readonly dataDir: string
  readonly databaseUrl: Secret | null
}

/** Open the database if there is one, else the data folder. Throws a StartError that names the setting to change. */
export async function openStore({ dataDir, databaseUrl }: Place, keys: Keys): Promise<Store> {
  try {
    if (databaseUrl !== null) return await (await import('./postgres.ts')).postgresStore(databaseUrl, keys)
    return await (await import('./lowdb.ts')).lowdbStore(resolve(dataDir), keys)
  } catch (error) {
    if (error instanceof StoreError) throw new StartError([error.message])
    throw unusable(resolve(dataDir), error)
  }
}

/** Only to read what is kept, also while the program runs. Throws a StartError that names the setting to change. */
export async function openForReading(
  place: Place,
  keys: Keys,
): Promise<Pick<Store, 'documents' | 'erasures' | 'dialogs' | 'close'>> {
  if (place.databaseUrl !== null) return openStore(place, keys)
  const { lowdbReader } = await import('./lowdb.ts')
  return lowdbReader(resolve(place.dataDir), keys)
}

/** Make the data folder, for this user only. */
export async function makeDataFolder({ dataDir }: Pick<Place, 'dataDir'>): Promise<void> {
  const folder = resolve(dataDir)
  const folders = createFolders()
  await folders.make(folder).catch((error) => {
    throw unusable(folder, error)
  })
  await folders.close()
}

function unusable(folder: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : null
  if (code === null) return error
  return new StartError([
    `DATA_DIR: ${folder} cannot be used (${code}); give this user the right to read and write it, or set DATA_DIR to another folder`,
  ])
}

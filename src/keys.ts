import { hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Secret } from './secret.ts'
import { StartError } from './start-error.ts'

/** Gives the key (32 bytes) for one purpose. Each purpose has its own, and none tells anything of another. */
export type Keys = (purpose: Purpose) => Buffer

/** Part of how each key is derived: renaming one loses everything named or written with it. */
export type Purpose = 'person ids' | 'record names' | 'documents'

export interface KeySettings {
  readonly masterKey: Secret | null
  readonly production: boolean
  readonly dataDir: string
}

/**
 * The keys of this installation, derived (HKDF-SHA-256, RFC 5869) from MASTER_KEY. Without that setting a key is made and
 * kept in the data folder, which is only good enough for trying things out: in production it is a StartError.
 */
export async function openKeys({ masterKey, production, dataDir }: KeySettings): Promise<Keys> {
  if (masterKey === null && production) throw new StartError([NO_MASTER_KEY])
  const master = masterKey ?? (await developmentKey(resolve(dataDir)))
  return (purpose) => Buffer.from(hkdfSync('sha256', master.reveal(), '', `signpost ${purpose}`, 32))
}

const NO_MASTER_KEY =
  'MASTER_KEY: production needs a key that hides who people are; set it to what openssl rand -hex 32 prints, keep it safe, and never change it'

/** Made once per folder. Linked into place whole, so that of two processes one makes it and both read it. */
async function developmentKey(folder: string): Promise<Secret> {
  const path = join(folder, 'development-key')
  const temporary = `${path}.${randomUUID()}`
  await mkdir(folder, { recursive: true, mode: 0o700 })
  await writeFile(temporary, randomBytes(32).toString('hex'), { mode: 0o600, flush: true })
  await link(temporary, path)
    .catch(alreadyThere)
    .finally(() => rm(temporary, { force: true }))
  const key = await readFile(path, 'utf8')
  if (/^[0-9a-f]{64}$/.test(key)) return new Secret(key)
  throw new StartError([`DATA_DIR: ${path} is damaged; restore it from a backup, or set DATA_DIR to a new folder`])
}

function alreadyThere(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EEXIST') throw error
}

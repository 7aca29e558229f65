// @ts-nocheck
import { hkdfSync, randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { Secret } from './secret.ts'
import { StartError } from './start-error.ts'

/** Every key of this installation (32 bytes each). Each purpose has its own, and none tells anything of another. */
export interface Keys {
  /** Turns a platform's id of a person into ours. */
  readonly personIds: Buffer
  /** Turns our id into the name of a file or row. */
  readonly recordNames: Buffer
  /** Encrypts what lets us speak in other people's workspaces. */
  readonly installations: Buffer
  /** Encrypt documents: the first writes, all of them read. */
  readonly documents: readonly DocumentKey[]
}

/** A key with the id that every document written with it bears, so that keys can be changed one after another. */
export interface DocumentKey {
  readonly id: string
  readonly key: Buffer
}

/** What the settings say of keys. */
export interface KeySettings {
  readonly masterKey: Secret | null
  readonly storeKeys: readonly { readonly id: string; readonly key: Secret }[]
  readonly production: boolean
  readonly dataDir: string
}

/**
 * The keys of this installation: names by HKDF-SHA-256 (RFC 5869) from MASTER_KEY, documents from STORE_KEYS. For a setting
 * that is missing, a key made and kept in the data folder stands in; in production it is a StartError.
 */
export async function openKeys({ masterKey, storeKeys, production, dataDir }: KeySettings): Promise<Keys> {
  const missing = [...(masterKey === null ? [NO_MASTER_KEY] : []), ...(storeKeys.length === 0 ? [NO_STORE_KEYS] : [])]
  if (production && missing.length > 0) throw new StartError(missing)
  const standIn = () => developmentKey(resolve(dataDir))
  const master = masterKey ?? (await standIn())
  return {
    personIds: derived(master, 'person ids'),
    recordNames: derived(master, 'record names'),
    installations: derived(master, 'installations'),
    documents:
      storeKeys.length > 0
        ? storeKeys.map(({ id, key }) => ({ id, key: Buffer.from(key.reveal(), 'base64') }))
        : [{ id: 'development', key: derived(await standIn(), 'documents') }],
  }
}

const NO_MASTER_KEY =
  'MASTER_KEY: production needs a key that hides who people are; use what openssl rand -hex 32 prints, keep it safe, and never change it'
const NO_STORE_KEYS =
  'STORE_KEYS: production needs a key that encrypts conversations; use a name and what openssl rand -base64 32 prints, for example STORE_KEYS=2026:<that>'

/** The purpose is part of the key: renaming one loses everything named or written with it. */
const derived = (master: Secret, purpose: 'person ids' | 'record names' | 'installations' | 'documents'): Buffer =>
  Buffer.from(hkdfSync('sha256', master.reveal(), '', `signpost ${purpose}`, 32))

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

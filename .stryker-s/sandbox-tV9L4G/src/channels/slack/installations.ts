// @ts-nocheck
import { createCipheriv, createDecipheriv, createHmac, randomBytes, randomUUID } from 'node:crypto'
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { Secret } from '../../secret.ts'

/** What an installation leaves with us: the right to speak in one workspace, or in a whole enterprise. */
export interface Installation {
  readonly team: string
  readonly enterprise: string | null
  readonly token: Secret
  readonly botId: string
  readonly botUser: string
}

/** Where installations are kept. */
export interface Installations {
  readonly save: (installation: Installation) => Promise<void>
  /** By workspace, else by enterprise; null when there is none. */
  readonly find: (team: string | null, enterprise: string | null) => Promise<Installation | null>
  readonly remove: (team: string | null, enterprise: string | null) => Promise<void>
}

const Kept = z.object({
  team: z.string(),
  enterprise: z.string().nullable(),
  token: z.string().transform((value) => new Secret(value)),
  botId: z.string(),
  botUser: z.string(),
})

/**
 * One file for each installation, encrypted (AES-256-GCM) with a key (32 bytes) that is not in the folder, under a name
 * that does not tell whose it is. Several processes may share the folder: a file is replaced whole.
 */
export function installationFiles(folder: string, key: Buffer): Installations {
  const pathOf = (id: string) => join(folder, `${createHmac('sha256', key).update(id).digest('hex')}.bin`)
  const idsOf = (team: string | null, enterprise: string | null) => [
    ...(team === null || team === '' ? [] : [`team:${team}`]),
    ...(enterprise === null ? [] : [`enterprise:${enterprise}`]),
  ]
  return {
    save: async (installation) => {
      const [id] = idsOf(installation.team, installation.enterprise)
      if (id === undefined) return
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await replace(
        pathOf(id),
        sealed(JSON.stringify({ ...installation, token: installation.token.reveal() }), id, key),
      )
    },
    find: async (team, enterprise) => {
      for (const id of idsOf(team, enterprise)) {
        const bytes = await readFile(pathOf(id)).catch(absent)
        if (bytes !== null) return Kept.parse(JSON.parse(unsealed(bytes, id, key)))
      }
      return null
    },
    remove: async (team, enterprise) => {
      for (const id of idsOf(team, enterprise)) await rm(pathOf(id), { force: true })
    },
  }
}

const NONCE = 12
const TAG = 16

/** The id is sealed in as well, so that a file put in another's place does not open. */
function sealed(text: string, id: string, key: Buffer): Buffer {
  const nonce = randomBytes(NONCE)
  const cipher = createCipheriv('aes-256-gcm', key, nonce).setAAD(Buffer.from(id))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([nonce, cipher.getAuthTag(), body])
}

function unsealed(bytes: Buffer, id: string, key: Buffer): string {
  const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, NONCE)).setAAD(Buffer.from(id))
  decipher.setAuthTag(bytes.subarray(NONCE, NONCE + TAG))
  return Buffer.concat([decipher.update(bytes.subarray(NONCE + TAG)), decipher.final()]).toString('utf8')
}

async function replace(path: string, bytes: Buffer): Promise<void> {
  const temporary = `${path}.${randomUUID()}`
  const file = await open(temporary, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.datasync()
  } finally {
    await file.close()
  }
  await rename(temporary, path)
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null
  throw error
}

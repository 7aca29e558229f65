import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto'
import type { Keys } from '../keys.ts'
import { documentIn, piecesOf } from './bytes.ts'
import { type StoredConversation, StoreError } from './store.ts'

/** Turns documents into bytes that only the holder of the keys can read, and that nobody can change, cut or put elsewhere unseen. */
export interface Seal {
  /** The name of the file or row a conversation is kept under: nobody without the key can tell whose it is. */
  readonly nameOf: (id: string) => string
  readonly close: (name: string, document: StoredConversation) => Buffer
  /** The same in pieces, for whoever puts them together elsewhere. */
  readonly pieces: (name: string, document: StoredConversation) => readonly Buffer[]
  /** Throws a StoreError for bytes that are not exactly what was closed under this name. */
  readonly open: (name: string, bytes: Buffer) => StoredConversation
}

/** Says which key and which revision follow, in the clear but under the cipher's protection. */
const HEADER = /^signpost-1 ([a-z0-9-]{1,16}) ([1-9]\d{0,15})\n/
const LONGEST_HEADER = 64
const NONCE_BYTES = 12
const TAG_BYTES = 16

/**
 * AES-256-GCM. Name, key id and revision are authenticated with the document. Each record has a key of its own, so that
 * chosen-by-chance nonces stay far below the 2^32 uses of one key that NIST SP 800-38D (8.3) allows.
 */
export function createSeal({ recordNames, documents }: Keys): Seal {
  const [current] = documents
  if (current === undefined) throw new Error('there is no key to write with')
  const recordKey = (key: Buffer, name: string) => createHmac('sha256', key).update(`record ${name}`).digest()
  const pieces = (name: string, document: StoredConversation): readonly Buffer[] => {
    const header = Buffer.from(`signpost-1 ${current.id} ${document.revision}\n`)
    const nonce = randomBytes(NONCE_BYTES)
    const cipher = createCipheriv('aes-256-gcm', recordKey(current.key, name), nonce)
    cipher.setAAD(Buffer.concat([header, Buffer.from(name)]))
    const body = piecesOf(document).map((piece) => cipher.update(piece))
    // This cipher holds nothing back: what is left to do is the tag.
    cipher.final()
    return [header, nonce, cipher.getAuthTag(), ...body]
  }
  return {
    nameOf: (id) => createHmac('sha256', recordNames).update(id).digest('hex'),
    close: (name, document) => Buffer.concat(pieces(name, document)),
    pieces,
    open: (name, bytes) => {
      const [header = '', id, revision] = HEADER.exec(bytes.toString('latin1', 0, LONGEST_HEADER)) ?? []
      if (id === undefined) throw damaged(name)
      const key = documents.find((one) => one.id === id)
      if (key === undefined) throw keyMissing(name, id)
      const plain = decrypted(recordKey(key.key, name), header, name, bytes.subarray(header.length))
      return checked(name, documentIn(plain), Number(revision))
    },
  }
}

/** What these bytes hold, or the error that says why they cannot be read. */
export function opened(seal: Seal, name: string, bytes: Buffer): StoredConversation | StoreError {
  try {
    return seal.open(name, bytes)
  } catch (error) {
    if (error instanceof StoreError) return error
    throw error
  }
}

function decrypted(key: Buffer, header: string, name: string, sealed: Buffer): Buffer {
  if (sealed.length < NONCE_BYTES + TAG_BYTES) throw damaged(name)
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
  decipher.setAAD(Buffer.concat([Buffer.from(header), Buffer.from(name)]))
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
  try {
    const plain = decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES))
    decipher.final()
    return plain
  } catch (cause) {
    throw damaged(name, cause)
  }
}

/** The cipher vouches for the bytes; this, for their having been written by a version that meant the same by them. */
function checked(name: string, document: StoredConversation | null, revision: number): StoredConversation {
  if (document?.revision === revision) return document
  throw new StoreError(`record ${short(name)} was written by another version of Signpost: start that one, or delete it`)
}

/** Enough of a name to find the record, in files and rows alike. */
const short = (name: string) => name.slice(0, 12)

const damaged = (name: string, cause?: unknown) =>
  new StoreError(
    `record ${short(name)} is damaged, or was written with another key: restore it from a backup, or delete it`,
    { cause },
  )

const keyMissing = (name: string, id: string) =>
  new StoreError(
    `record ${short(name)} was written with the key "${id}", which STORE_KEYS does not hold any more: add it`,
  )

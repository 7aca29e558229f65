import { createHash } from 'node:crypto'
import type { Codec } from './durable-file.ts'
import { StoreError } from './store.ts'

/** JSON that anyone may read, with a digest in its first line that tells a file cut short or changed by accident from a whole one. */
export const digested = (path: string): Codec<unknown> => ({
  close: (value) => {
    const json = JSON.stringify(value)
    return [Buffer.from(`${digestOf(json)}\n${json}\n`)]
  },
  open: (bytes) => {
    const text = bytes.toString('utf8')
    const end = text.indexOf('\n')
    const json = text.slice(end + 1, -1)
    if (end < 0 || !text.endsWith('\n') || text.slice(0, end) !== digestOf(json)) {
      throw new StoreError(`${path} is damaged: restore it from a backup, or delete it`)
    }
    return JSON.parse(json)
  },
})

const digestOf = (json: string) => createHash('sha256').update(json).digest('base64url')

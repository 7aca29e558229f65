// @ts-nocheck
import type { Card, Reply } from '../../core/reply.ts'
import { plainTextOf } from '../../core/sheet.ts'
import type { TerminalWords } from './words.ts'

/** A page that can be written to a file. */
type Copy = Extract<Card, { kind: 'copy' }>

/** The page among these replies, if any. */
export function copyIn(replies: readonly Reply[]): Copy | null {
  const card = replies.findLast((reply) => reply.card?.kind === 'copy')?.card
  return card?.kind === 'copy' ? card : null
}

/** Writes a new file that only this user can read, and fails when one of that name is there; gives its full path. */
export type WriteFile = (name: string, text: string) => Promise<string>

/** Keeps the page shown last at hand, for when the person asks for it as a file. */
export function copyKeeper(write: WriteFile) {
  let copy: Copy | null = null
  let wrote = false
  return {
    /** Whether any file was written. */
    wrote: () => wrote,
    see: (replies: readonly Reply[]) => {
      copy = copyIn(replies) ?? copy
    },
    /** What to say to "file my-notes.txt"; null when the line is about something else, or there is no page yet. */
    answer: async (line: string, said: TerminalWords): Promise<string | null> => {
      const name = FILE.exec(line)?.[1]
      if (copy === null || name === undefined) return null
      try {
        const path = await write(name, /\.(?:md|markdown)$/i.test(name) ? copy.text : plainTextOf(copy.sheet))
        wrote = true
        return said.text('file-written', { path })
      } catch (error) {
        return failure(error, said)
      }
    },
  }
}

/** In every language the words speak of it in, for the talk may have begun in another. */
const FILE = /^\s*(?:file|archivo)\s+(\S(?:.*\S)?)\s*$/i

function failure(error: unknown, said: TerminalWords): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '?'
  return code === 'EEXIST' ? said.text('file-there') : said.text('file-failed', { code })
}

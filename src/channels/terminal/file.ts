import type { Card, Reply } from '../../core/reply.ts'
import { plainTextOf } from '../../core/sheet.ts'

/** A page that can be written to a file. */
type Copy = Extract<Card, { kind: 'copy' }>

/** The page among these replies, if any. */
export function copyIn(replies: readonly Reply[]): Copy | null {
  const card = replies.findLast((reply) => reply.card?.kind === 'copy')?.card
  return card?.kind === 'copy' ? card : null
}

/** What to type to keep a page that is on the screen. */
export const FILE_HINT = 'To keep this as a file, type "file" and a name, for example: file signpost.txt (or .md).'

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
    answer: async (line: string): Promise<string | null> => {
      const name = FILE.exec(line)?.[1]
      if (copy === null || name === undefined) return null
      try {
        const path = await write(name, /\.(?:md|markdown)$/i.test(name) ? copy.text : plainTextOf(copy.sheet))
        wrote = true
        return `Your copy is in ${path}. Only your user can read it.`
      } catch (error) {
        return failure(error)
      }
    },
  }
}

const FILE = /^\s*file\s+(\S(?:.*\S)?)\s*$/i

function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown'
  return code === 'EEXIST'
    ? 'There is a file of that name already, and I left it as it is. Type "file" and another name.'
    : `I could not write that file (${code}). Type "file" and another name or place.`
}

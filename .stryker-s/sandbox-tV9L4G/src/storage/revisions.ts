/** The revisions just read, so that the save a turn ends in need not open the file again. */
// @ts-nocheck

export interface Revisions {
  /** 0 for a file that is not there. */
  readonly note: (name: string, revision: number) => void
  /** What was noted since the last change, or undefined: then only the file can tell. */
  readonly take: (name: string) => number | undefined
}

/** More than can be in the middle of a turn at once. */
const MOST = 5_000

/** Only good where nobody else changes the files; whoever changes one has to take its note. */
export function createRevisions(): Revisions {
  const noted = new Map<string, number>()
  return {
    note: (name, revision) => {
      // Put last again, so that the first key is always the one not asked for longest.
      noted.delete(name)
      noted.set(name, revision)
      const oldest = noted.keys().next().value
      if (noted.size > MOST && oldest !== undefined) noted.delete(oldest)
    },
    take: (name) => {
      const revision = noted.get(name)
      noted.delete(name)
      return revision
    },
  }
}

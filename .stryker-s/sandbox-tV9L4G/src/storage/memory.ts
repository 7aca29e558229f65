// @ts-nocheck
import { bytesOf, documentIn } from './bytes.ts'
import { createHolds } from './holds.ts'
import { checkRevision, isOver, isWaiting, later, type Store, type StoredConversation } from './store.ts'

/** Keeps conversations only as long as the process lives: for the terminal and for tests. */
export function memoryStore(): Store {
  // Kept as bytes, so that nobody can change a stored document through a reference they still hold.
  const documents = new Map<string, { readonly revision: number; readonly bytes: Buffer }>()
  const read = (id: string): StoredConversation | null => {
    const kept = documents.get(id)
    return kept === undefined ? null : documentIn(kept.bytes)
  }
  const all = () => [...documents.keys()].flatMap((id) => read(id) ?? [])
  const erased = new Map<string, string>()
  const dialogs = new Map<string, string>()
  return {
    load: async (id) => read(id),
    save: async (document) => {
      const { conversation, revision } = document
      checkRevision(documents.get(conversation.id)?.revision ?? 0, revision)
      documents.set(conversation.id, { revision, bytes: bytesOf(document) })
    },
    erase: async (id, at) => {
      documents.delete(id)
      erased.set(id, at)
    },
    sweep: async (limits) => {
      const old = all().filter(({ conversation }) => isOver(conversation, limits))
      for (const { conversation } of old) documents.delete(conversation.id)
      for (const [id, at] of erased) if (at < limits.erasedBefore) erased.delete(id)
      return old.length
    },
    documents: async function* () {
      yield* all()
    },
    erasures: async () => [...erased].map(([name, at]) => ({ name, at })),
    bury: async (erasures) => {
      for (const { name, at } of erasures) erased.set(name, later(erased.get(name), at))
    },
    keepDialogs: async (version, files) => {
      dialogs.set(version, files)
    },
    dialogs: async (version) => dialogs.get(version) ?? null,
    undelivered: async () =>
      all()
        .filter(isWaiting)
        .map(({ conversation }) => conversation.id),
    hold: createHolds(),
    close: async () => {},
  }
}

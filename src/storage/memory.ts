import { createHolds } from './holds.ts'
import { checkRevision, type Store, type StoredConversation } from './store.ts'

/** Keeps conversations only as long as the process lives: for the terminal and for tests. */
export function memoryStore(): Store {
  // Kept as text, so that nobody can change a stored document through a reference they still hold.
  const documents = new Map<string, string>()
  const read = (id: string): StoredConversation | null => {
    const text = documents.get(id)
    return text === undefined ? null : JSON.parse(text)
  }
  return {
    load: async (id) => read(id),
    save: async (document) => {
      const { id } = document.conversation
      checkRevision(read(id)?.revision ?? 0, document.revision)
      documents.set(id, JSON.stringify(document))
    },
    erase: async (id) => {
      documents.delete(id)
    },
    undelivered: async () => [...documents.keys()].filter((id) => (read(id)?.outbox.length ?? 0) > 0),
    hold: createHolds(),
    close: async () => {},
  }
}

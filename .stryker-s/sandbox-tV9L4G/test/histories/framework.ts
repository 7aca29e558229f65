// @ts-nocheck
import { ConversationState, MemoryStorage, type Storage, TestAdapter, TurnContext } from 'botbuilder'
import { faultsIn, type History, played, stumbling } from './history.ts'

/** Play the same history through Bot Framework's state, as its samples use it; gives what is wrong with it. */
export async function throughBotFramework(history: History): Promise<readonly string[]> {
  const inner = new MemoryStorage()
  const stumble = stumbling(history)
  const storage: Storage = {
    read: (keys) => stumble(() => inner.read(keys)),
    write: (changes) => stumble(() => inner.write(changes)),
    delete: (keys) => inner.delete(keys),
  }
  const listed = async (over: Storage, event: string | null): Promise<readonly string[]> => {
    const state = new ConversationState(over)
    const list = state.createProperty<string[]>('trail')
    const context = contextOf(event ?? 'hello')
    const trail = await list.get(context, [])
    if (event === null) return trail
    await list.set(context, [...trail, event])
    await state.saveChanges(context)
    return [...trail, event]
  }
  const seen = await played(history, ({ event }) =>
    listed(storage, event).then(
      (trail) => trail.length - 1,
      () => null,
    ),
  )
  return faultsIn(seen, await listed(inner, null))
}

const adapter = new TestAdapter(async () => {})

const contextOf = (id: string): TurnContext =>
  new TurnContext(adapter, {
    type: 'message',
    id,
    channelId: 'test',
    conversation: { id: 'p', isGroup: false, conversationType: 'personal', name: '' },
    from: { id: 'person', name: '' },
  })

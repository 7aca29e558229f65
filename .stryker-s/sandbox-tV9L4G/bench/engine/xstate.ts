// @ts-nocheck
import { createRequire } from 'node:module'
import { AGAIN, accept, type Contender, QUESTIONS, THANKS } from './intake.ts'

interface Context {
  answers: Record<string, string>
  out: string
}

/** XState 5: one state a question, guarded roads, the actor put back together from its persisted snapshot each turn. */
export function xstate(): Contender {
  const { createMachine, createActor, assign } = createRequire(
    new URL('../../bench/peers/package.json', import.meta.url),
  )('xstate')
  const roads = (n: number) => {
    const question = QUESTIONS[n]
    if (!question) return []
    const targets = QUESTIONS[n + 1]?.coupleOnly ? [n + 1, n + 2] : [n + 1]
    const keep = (context: Context, said: string) => ({
      ...context.answers,
      [question.id]: accept(question, said) ?? '',
    })
    return [
      ...targets.map((to) => ({
        target: QUESTIONS[to]?.id ?? 'done',
        guard: ({ context, event }: { context: Context; event: { said: string } }) =>
          accept(question, event.said) !== null &&
          (!QUESTIONS[to]?.coupleOnly || keep(context, event.said).who === 'couple'),
        actions: assign(({ context, event }: { context: Context; event: { said: string } }) => ({
          answers: keep(context, event.said),
          out: QUESTIONS[to]?.prompt ?? THANKS,
        })),
      })),
      { actions: assign({ out: AGAIN + question.prompt }) },
    ]
  }
  const states = Object.fromEntries(QUESTIONS.map(({ id }, n) => [id, { on: { SAID: roads(n) } }]))
  const machine = createMachine({
    id: 'intake',
    initial: 'hello',
    context: { answers: {}, out: '' },
    states: {
      hello: { on: { SAID: { target: 'name', actions: assign({ out: QUESTIONS[0]?.prompt }) } } },
      ...states,
      done: { type: 'final' },
    },
  })
  return {
    start: () => JSON.stringify(createActor(machine).start().getPersistedSnapshot()),
    turn: (_id, state, said) => {
      const actor = createActor(machine, { snapshot: JSON.parse(state) }).start()
      actor.send({ type: 'SAID', said })
      const { context, status } = actor.getSnapshot()
      const kept = JSON.stringify(actor.getPersistedSnapshot())
      actor.stop()
      return { state: kept, replies: [context.out], done: status === 'done' ? context.answers : null }
    },
  }
}

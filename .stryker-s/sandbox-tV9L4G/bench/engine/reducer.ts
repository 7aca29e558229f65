// @ts-nocheck
import { AGAIN, accept, type Contender, QUESTIONS, THANKS } from './intake.ts'

/** The least that can hold this intake: one number and the answers. The floor, not a product. */
export const reducer: Contender = {
  start: () => '{"at":-1,"answers":{}}',
  turn: (_id, state, said) => {
    const { at, answers } = JSON.parse(state) as { at: number; answers: Record<string, string> }
    const question = QUESTIONS[at]
    const answer = question && accept(question, said)
    if (question && answer === null) return { state, replies: [AGAIN + question.prompt], done: null }
    if (question && answer) answers[question.id] = answer
    let next = at + 1
    while (QUESTIONS[next]?.coupleOnly && answers.who !== 'couple') next += 1
    const done = next >= QUESTIONS.length
    return {
      state: JSON.stringify({ at: next, answers }),
      replies: [done ? THANKS : (QUESTIONS[next]?.prompt ?? '')],
      done: done ? answers : null,
    }
  },
}

import { createRequire } from 'node:module'
import { AGAIN, accept, type Contender, QUESTIONS, THANKS } from './intake.ts'

/** Bot Framework: a waterfall of prompts in a component dialog over MemoryStorage, which itself keeps JSON text. */
export function botbuilder(): Contender {
  const need = createRequire(new URL('../peers/package.json', import.meta.url))
  const { TestAdapter, MemoryStorage, ConversationState } = need('botbuilder')
  const { DialogSet, WaterfallDialog, TextPrompt, NumberPrompt, ChoicePrompt, ListStyle } = need('botbuilder-dialogs')
  const storage = new MemoryStorage()
  const state = new ConversationState(storage)
  const dialogs = new DialogSet(state.createProperty('dialog'))
  for (const question of QUESTIONS) dialogs.add(promptOf(question))
  dialogs.add(new WaterfallDialog('intake', [...QUESTIONS.map(stepOf), finish]))
  let done: Record<string, string> | null = null

  function promptOf(question: (typeof QUESTIONS)[number]) {
    const valid = async (prompt: { recognized: { succeeded: boolean; value: unknown } }) =>
      prompt.recognized.succeeded && accept(question, String(plainValue(prompt.recognized.value))) !== null
    if (question.kind === 'number') return new NumberPrompt(question.id, valid, 'en-us')
    if (question.kind === 'text') return new TextPrompt(question.id, valid)
    const prompt = new ChoicePrompt(question.id, valid, 'en-us')
    prompt.style = ListStyle.none
    return prompt
  }
  function plainValue(value: unknown): unknown {
    return typeof value === 'object' && value !== null && 'value' in value ? value.value : value
  }
  // biome-ignore lint/suspicious/noExplicitAny: the rival's own types are not part of this project
  function remember(step: any, n: number) {
    const before = QUESTIONS[n - 1]
    if (before && step.result !== undefined && step.result !== null)
      step.values[before.id] = String(plainValue(step.result))
  }
  function stepOf(question: (typeof QUESTIONS)[number], n: number) {
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return async (step: any) => {
      remember(step, n)
      if (question.coupleOnly && step.values.who !== 'couple') return step.next()
      return step.prompt(question.id, {
        prompt: question.prompt,
        retryPrompt: AGAIN + question.prompt,
        choices: [...question.choices],
      })
    }
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  async function finish(step: any) {
    remember(step, QUESTIONS.length)
    await step.context.sendActivity(THANKS)
    const { instanceId: _, ...answers } = step.values
    return step.endDialog(answers)
  }
  // biome-ignore lint/suspicious/noExplicitAny: as above
  const adapter = new TestAdapter(async (context: any) => {
    const dialog = await dialogs.createContext(context)
    const result = await dialog.continueDialog()
    const ended = result.status === 'empty' ? await dialog.beginDialog('intake') : result
    if (ended.status === 'complete') done = ended.result
    await state.saveChanges(context)
  })
  return {
    start: () => {
      for (const key of Object.keys(storage.memory)) delete storage.memory[key]
      return ''
    },
    turn: async (id, _state, text) => {
      done = null
      adapter.activeQueue.length = 0
      await adapter.processActivity({
        type: 'message',
        text,
        locale: 'en-us',
        conversation: { ...adapter.template.conversation, id },
      })
      const replies = adapter.activeQueue.splice(0).map((activity: { text: string }) => activity.text)
      return { state: '', replies, done }
    },
  }
}

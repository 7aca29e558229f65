// @ts-nocheck
import { createRequire } from 'node:module'
import { AGAIN, accept, type Contender, QUESTIONS, type Question, THANKS } from './intake.ts'

/** What the waterfall hands to each of its steps; the rival's own types are not installed with this project. */
interface StepContext {
  readonly values: Record<string, string>
  readonly result?: unknown
  readonly context: { readonly sendActivity: (text: string) => Promise<unknown> }
  readonly next: () => Promise<unknown>
  readonly prompt: (dialog: string, options: object) => Promise<unknown>
  readonly endDialog: (result: object) => Promise<unknown>
}
interface Recognized {
  readonly recognized: { readonly succeeded: boolean; readonly value: unknown }
}

/** What the bench installs for itself, as it is used here. */
export const need = createRequire(new URL('../../bench/peers/package.json', import.meta.url))

/** Bot Framework as its samples use it: a waterfall of prompts in a component dialog, over MemoryStorage, which keeps JSON text. */
export function botbuilder(): Contender {
  const { TestAdapter } = need('botbuilder')
  const { logic, storage, lastDone } = intakeBot()
  const adapter = new TestAdapter(logic)
  return {
    start: () => {
      for (const key of Object.keys(storage.memory)) delete storage.memory[key]
      return ''
    },
    turn: async (id, _state, text) => {
      adapter.activeQueue.length = 0
      const conversation = { ...adapter.template.conversation, id }
      await adapter.processActivity({ type: 'message', text, locale: 'en-us', conversation })
      const replies = adapter.activeQueue.splice(0).map((activity: { text: string }) => activity.text)
      return { state: '', replies, done: lastDone() }
    },
  }
}

interface IntakeBot {
  /** What an adapter runs for each activity. */
  readonly logic: (context: object) => Promise<void>
  readonly storage: { readonly memory: Record<string, string> }
  /** The answers, when the last activity was the last one. */
  readonly lastDone: () => Record<string, string> | null
}

/** The bot itself, whatever brings it its activities. */
export function intakeBot(): IntakeBot {
  const { MemoryStorage, ConversationState } = need('botbuilder')
  const { ComponentDialog, DialogSet } = need('botbuilder-dialogs')
  const storage = new MemoryStorage()
  const state = new ConversationState(storage)
  const dialogs = new DialogSet(state.createProperty('dialog'))
  dialogs.add(intakeIn(need('botbuilder-dialogs'), new ComponentDialog('intake')))
  let done: Record<string, string> | null = null
  return {
    storage,
    lastDone: () => done,
    logic: async (context) => {
      const dialog = await dialogs.createContext(context)
      const result = await dialog.continueDialog()
      const ended = result.status === 'empty' ? await dialog.beginDialog('intake') : result
      done = ended.status === 'complete' ? ended.result : null
      await state.saveChanges(context)
    },
  }
}

type Dialogs = Readonly<
  Record<'WaterfallDialog' | 'TextPrompt' | 'NumberPrompt' | 'ChoicePrompt', new (...args: unknown[]) => object>
> & {
  readonly ListStyle: { readonly none: number }
}

/** Fill the component dialog with the intake. */
function intakeIn(library: Dialogs, intake: { readonly addDialog: (dialog: object) => void }): object {
  for (const question of QUESTIONS) intake.addDialog(promptOf(library, question))
  intake.addDialog(new library.WaterfallDialog('questions', [...QUESTIONS.map(stepOf), finish]))
  return Object.assign(intake, { initialDialogId: 'questions' })
}

function promptOf({ NumberPrompt, TextPrompt, ChoicePrompt, ListStyle }: Dialogs, question: Question): object {
  const valid = async ({ recognized }: Recognized) =>
    recognized.succeeded && accept(question, String(plainValue(recognized.value))) !== null
  if (question.kind === 'number') return new NumberPrompt(question.id, valid, 'en-us')
  if (question.kind === 'text') return new TextPrompt(question.id, valid)
  return Object.assign(new ChoicePrompt(question.id, valid, 'en-us'), { style: ListStyle.none })
}

const plainValue = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'value' in value ? value.value : value

function stepOf(question: Question, n: number) {
  return async (step: StepContext) => {
    remember(step, n)
    if (question.coupleOnly && step.values.who !== 'couple') return step.next()
    return step.prompt(question.id, {
      prompt: question.prompt,
      retryPrompt: AGAIN + question.prompt,
      choices: [...question.choices],
    })
  }
}

function remember({ values, result }: StepContext, n: number): void {
  const before = QUESTIONS[n - 1]
  if (before && result !== undefined && result !== null) values[before.id] = String(plainValue(result))
}

async function finish(step: StepContext) {
  remember(step, QUESTIONS.length)
  await step.context.sendActivity(THANKS)
  const { instanceId: _, ...answers } = step.values
  return step.endDialog(answers)
}

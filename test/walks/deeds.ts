import fc from 'fast-check'
import { COMMAND_NAMES } from '../../src/core/commands/run.ts'
import { stepAt } from '../../src/core/steps.ts'
import { bot } from '../bot.ts'

/** What is pressed, whenever it was shown. */
export interface Button {
  readonly step: string
  readonly values: readonly string[]
}

/** Where the store fails while something is done. */
export type Trouble = 'load' | 'save' | 'erase'

/** What somebody does, or what happens to them, at one moment. */
export type Deed =
  | { readonly kind: 'says'; readonly text: string; readonly trouble: Trouble | null }
  | { readonly kind: 'presses'; readonly button: Button; readonly trouble: Trouble | null }
  /** One of the buttons in sight. */
  | { readonly kind: 'presses'; readonly pick: number; readonly trouble: Trouble | null }
  /** The same event once more, as a platform sends it. */
  | { readonly kind: 'again'; readonly back: number }
  /** A minute goes by, or two days. */
  | { readonly kind: 'later'; readonly isLong: boolean }
  /** The program starts anew. */
  | { readonly kind: 'restart' }

const button = (step: string, ...values: readonly string[]): Button => ({ step, values })
const optionsOf = (name: string) => Object.keys(bot.words.en?.entries[name]?.options ?? {})

/** Asks for help, or tells of danger, whenever it is pressed. */
export const FOR_HELP: readonly Button[] = [
  button(':', ':sos'),
  button('welcome.hello', 'help-now'),
  button('crisis.ask', 'yes'),
  button('crisis.safe', 'not-safe'),
]

/** Leads away from help, back to the questions: without a store there is nothing to go on with. */
export const GO_ON = button('crisis.card', 'go-on')

/** Below the words for danger. */
export const BELOW_HELP: readonly Button[] = [
  ...optionsOf('crisis.more').map((value) => button('crisis.card', value)),
  ...['US', 'IE', 'MX'].map((country) => button('crisis.country', country)),
]

/** Every other button there ever was: of each question, of the bot's own small ones, and of the commands. */
const EVERY: readonly Button[] = [
  ...Object.values(bot.dialogs).flatMap(({ steps }) =>
    Object.values(steps).flatMap(({ key, expect }) =>
      expect !== null && 'options' in expect ? expect.options.map((value) => button(key, value)) : [],
    ),
  ),
  ...['forget', 'restart', 'send'].flatMap((aside) => ['sure', 'never'].map((value) => button(`:${aside}`, value))),
  ...['intake.who', 'intake.place', 'never'].map((value) => button(':change', value)),
  ...COMMAND_NAMES.map((name) => button(':', `:${name}`)),
  ...['es', 'en'].map((language) => button(':', ':language', language)),
  button(':', ':change', 'intake.who'),
  ...['no', 'rather-not'].map((value) => button('crisis.ask', value)),
  button('crisis.safe', 'safe'),
].filter(({ step, values: [value = ''] }) => !FOR_HELP.some((one) => one.step === step && one.values[0] === value))

if (stepAt(bot, 'welcome.hello') === null) throw new Error('the buttons of the first message are known by its name')

/** Plain danger, in words that need nothing before them. */
export const DANGER: readonly string[] = [
  'I want to kill myself',
  'I am not safe, I took all my pills an hour ago',
  'my husband beats me',
  'ya no quiero vivir',
  'mi marido me pega',
]

const ANYTHING: readonly string[] = [
  ...['yes', 'no', 'find', 'learn', 'back', 'skip', 'why', 'help', 'me', 'months', 'a lot', 'evenings', 'Aetna, Ohio'],
  ...['I worry and cannot sleep', 'my son is 9', 'actually for my daughter', 'start over', 'never mind', 'stop'],
  ...['forget me', 'show my suggestions', 'how much does it cost?', 'what do you know about me', 'español', 'sí'],
  ...['english please', 'no sé', 'I do not see the point any more', 'im safe', 'it was a joke', 'zzq', '…', '42'],
  ...['i already called', 'ireland', 'thanks', 'I take back my yes', 'change my insurance', 'continue'],
]

const trouble = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<Trouble>('load', 'save', 'erase') },
)
const says = (texts: readonly string[]) =>
  fc.record({ kind: fc.constant('says' as const), text: fc.constantFrom(...texts), trouble })
const presses = (buttons: readonly Button[]) =>
  fc.record({ kind: fc.constant('presses' as const), button: fc.constantFrom(...buttons), trouble })

/** Anything, in any order. */
export const deeds: fc.Arbitrary<readonly Deed[]> = fc.array(
  fc.oneof<fc.MaybeWeightedArbitrary<Deed>[]>(
    { weight: 6, arbitrary: says(ANYTHING) },
    { weight: 2, arbitrary: says(DANGER) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constant('presses' as const), pick: fc.nat(30), trouble }) },
    { weight: 3, arbitrary: presses(EVERY) },
    { weight: 3, arbitrary: presses([...FOR_HELP, ...BELOW_HELP]) },
    { weight: 2, arbitrary: fc.record({ kind: fc.constant('again' as const), back: fc.nat(3) }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('later' as const), isLong: fc.boolean() }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restart' as const }) },
  ),
  { minLength: 5, maxLength: 40 },
)

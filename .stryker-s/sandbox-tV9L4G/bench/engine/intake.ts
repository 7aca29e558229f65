/** The intake every contender holds: eight questions, one branch, every answer checked, two answers that are asked again. */
// @ts-nocheck

export interface Question {
  readonly id: string
  readonly prompt: string
  readonly kind: 'text' | 'choice' | 'number'
  readonly choices: readonly string[]
  /** Asked only to couples. */
  readonly coupleOnly: boolean
}

const text = (id: string, prompt: string, coupleOnly = false): Question => ({
  id,
  prompt,
  kind: 'text',
  choices: [],
  coupleOnly,
})
const choice = (id: string, prompt: string, choices: readonly string[]): Question => ({
  id,
  prompt,
  kind: 'choice',
  choices,
  coupleOnly: false,
})

export const QUESTIONS: readonly Question[] = [
  text('name', 'What may I call you?'),
  choice('who', 'Who is it for?', ['me', 'couple', 'family']),
  text('partner', 'What is your partner called?', true),
  { id: 'age', prompt: 'How old are you?', kind: 'number', choices: [], coupleOnly: false },
  text('concern', 'What brings you here?'),
  choice('format', 'Online or in person?', ['online', 'in-person', 'either']),
  choice('day', 'Which day suits you?', ['monday', 'tuesday', 'wednesday', 'thursday', 'friday']),
  text('town', 'Which town are you in?'),
]

export const AGAIN = 'Sorry, that does not fit. '
export const THANKS = 'Thank you.'

/** Two people: one answers for a couple and once too young, one twice names what is not offered. */
export const SCRIPTS: readonly (readonly string[])[] = [
  ['hi', 'Alex', 'couple', 'Sam', '7', '34', 'We argue about money', 'fax', 'online', 'tuesday', 'Akron'],
  ['hi', 'Jo', 'me', '29', 'I cannot sleep', 'in-person', 'someday', 'friday', 'Dayton'],
]

export const EXPECTED: readonly Readonly<Record<string, string>>[] = [
  {
    name: 'Alex',
    who: 'couple',
    partner: 'Sam',
    age: '34',
    concern: 'We argue about money',
    format: 'online',
    day: 'tuesday',
    town: 'Akron',
  },
  { name: 'Jo', who: 'me', age: '29', concern: 'I cannot sleep', format: 'in-person', day: 'friday', town: 'Dayton' },
]

/** The answer a text gives to a question, or null. */
export function accept({ kind, choices }: Question, given: string): string | null {
  const said = given.trim()
  if (kind === 'choice') return choices.includes(said.toLowerCase()) ? said.toLowerCase() : null
  if (kind === 'number') return Number(said) >= 13 && Number(said) <= 120 ? said : null
  return said.length >= 2 ? said : null
}

/** A contender: state goes in and comes out as JSON text, each turn. */
export interface Contender {
  readonly start: (id: string) => string
  readonly turn: (id: string, state: string, said: string) => Taken | Promise<Taken>
}

export interface Taken {
  readonly state: string
  readonly replies: readonly string[]
  readonly done: Readonly<Record<string, string>> | null
}

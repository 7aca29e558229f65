import type { Answers } from '../core/answers.ts'

/** What a rule may look at. */
export const FACTS = [
  'who',
  'stage',
  'age',
  'concern',
  'duration',
  'impact',
  'goal',
  'medication',
  'style',
  'format',
  'time',
  'payment',
  'insurer',
  'country',
  'region',
  'language',
  'gender',
  'affirming',
  'before',
] as const
export type Fact = (typeof FACTS)[number]

/** How old the person is whom the help is for. */
export type Stage = 'child' | 'teen' | 'adult' | 'older'

/** The facts of which a person may have several at once. */
export const MANY: readonly Fact[] = ['concern', 'goal', 'time', 'affirming', 'insurer', 'country']

/** The answers, flat: each fact with the values it has; none when it was not said. */
export type Facts = Readonly<Record<Fact, readonly string[]>>

/** Read the answers as facts. A concern the person has not confirmed is not one. */
export function factsOf(answers: Answers): Facts {
  const { preferences = {}, insurer } = answers
  return {
    who: one(answers.who),
    stage: [stageOf(answers)],
    age: one(answers.ageBand),
    concern: answers.concerns.filter(({ confirmed }) => confirmed).map(({ id }) => id),
    duration: one(answers.duration),
    impact: one(answers.impact),
    goal: answers.goals ?? [],
    medication: one(answers.medication),
    style: one(answers.style),
    format: one(answers.format),
    time: answers.times ?? [],
    payment: one(answers.payment),
    insurer: insurerOf(insurer),
    country: countryOf(answers),
    region: one(answers.region),
    language: [(preferences.language ?? 'en').startsWith('en') ? 'english' : 'other'],
    gender: one(preferences.gender),
    affirming: preferences.affirming ?? [],
    before: one(answers.before),
  }
}

const one = (value: string | undefined): readonly string[] => (value === undefined ? [] : [value])

/** The stage of life. The age itself outranks the word used for them, save that a child is no adult. */
export function stageOf({ who, ageBand }: Answers): Stage {
  if (ageBand === 'under-13') return 'child'
  if (ageBand === '13-17' || who === 'teen') return 'teen'
  if (who === 'child') return 'child'
  return ageBand === '65-plus' ? 'older' : 'adult'
}

/** Whether an insurer was named, and whether it is the one for low incomes, where little or nothing is paid. */
function insurerOf(insurer: string | undefined): readonly string[] {
  if (!insurer) return ['unsaid']
  return /\bmedicaid\b|\bmedi-?cal\b/i.test(insurer) ? ['said', 'medicaid'] : ['said']
}

/** Whether the help is looked for outside the US, where kinds of provider have other names. */
export const isAbroad = ({ country }: Facts): boolean => country.includes('elsewhere')

/** Whether it is the one country most steps are written for; of any other, its own code too. */
function countryOf({ region }: Answers): readonly string[] {
  if (region === undefined) return ['unknown']
  const code = region.slice(0, 2).toLowerCase()
  return code === 'us' ? ['us'] : ['elsewhere', code]
}

// @ts-nocheck
import { type AnswerOption, containedOptions, type Questionnaire, type QuestionnaireItem } from './questionnaire.ts'

/** A question or a text of a questionnaire, in the order it is met. */
export interface FormPart {
  readonly link: string
  readonly kind: 'choose' | 'words' | 'say'
  readonly text: string
  readonly required: boolean
  readonly options: readonly FormOption[]
  /** LOINC and other codes of the question. */
  readonly codes: readonly string[]
}

/** One answer that can be chosen. */
export interface FormOption {
  /** In kebab-case, made from its words. */
  readonly id: string
  readonly label: string
  /** Its ordinal value or item weight; null when it has none. */
  readonly points: number | null
  /** The answer as FHIR writes it. */
  readonly value: Readonly<Record<string, unknown>>
}

/** Something that cannot be asked as it is meant, and why. */
export interface Unsupported {
  readonly link: string
  readonly why: string
  /** Whether it could stand for the sum of the points. */
  readonly number: boolean
}

/** A questionnaire taken apart. Nothing is dropped: what is in no part is among the unsupported. */
export interface Form {
  readonly parts: readonly FormPart[]
  readonly unsupported: readonly Unsupported[]
}

/** Take a questionnaire apart into what can be asked and what cannot. */
export function readForm(questionnaire: Questionnaire): Form {
  const parts: FormPart[] = []
  const unsupported: Unsupported[] = (questionnaire.modifierExtension ?? []).length > 0 ? [CHANGED] : []
  const visit = (item: QuestionnaireItem) => {
    const why = obstacle(questionnaire, item)
    if (why !== null) {
      unsupported.push({ link: item.linkId, why, number: NUMBERS.includes(item.type) })
      for (const inner of questionsIn(item))
        unsupported.push({ link: inner, why: `it stands under ${item.linkId}`, number: false })
      return
    }
    const part = partOf(questionnaire, item)
    if (part !== null) parts.push(part)
    for (const inner of item.item ?? []) visit(inner)
  }
  for (const item of questionnaire.item) visit(item)
  return { parts, unsupported }
}

const CHANGED: Unsupported = {
  link: '',
  why: 'the questionnaire has a modifierExtension, which may change what it means',
  number: false,
}

const NUMBERS: readonly string[] = ['integer', 'decimal', 'quantity']
const ASKABLE: readonly string[] = ['group', 'display', 'choice', 'boolean', 'string', 'text']

const questionsIn = ({ item = [] }: QuestionnaireItem): readonly string[] =>
  item.flatMap((inner) => [inner.linkId, ...questionsIn(inner)])

/** What an item asks for that a dialog cannot do; null when there is nothing. */
function obstacle(questionnaire: Questionnaire, item: QuestionnaireItem): string | null {
  const found = OBSTACLES.find(([isThere]) => isThere(item))
  if (found !== undefined) return found[1](item)
  return item.type === 'choice' ? choiceObstacle(questionnaire, item) : null
}

type Obstacle = readonly [isThere: (item: QuestionnaireItem) => boolean, why: (item: QuestionnaireItem) => string]

const changing = ({ extension = [] }: QuestionnaireItem): string | undefined =>
  extension.map(({ url }) => url.slice(url.lastIndexOf('/') + 1)).find((name) => CHANGING.includes(name))
const isText = ({ type }: QuestionnaireItem): boolean => type === 'group' || type === 'display'

const OBSTACLES: readonly Obstacle[] = [
  [
    ({ modifierExtension = [] }) => modifierExtension.length > 0,
    () => 'it has a modifierExtension, which may change what it means',
  ],
  [(item) => changing(item) !== undefined, (item) => `it has ${changing(item)}, and no expression is worked out here`],
  [({ enableWhen = [] }) => enableWhen.length > 0, () => 'it has enableWhen: it is not always asked'],
  [({ type }) => !ASKABLE.includes(type), ({ type }) => `its type is ${type}`],
  [({ repeats }) => repeats === true, () => 'it repeats: it takes several answers'],
  [({ initial = [] }) => initial.length > 0, () => 'it has an initial value: it comes filled in'],
  [(item) => item.readOnly === true && !isText(item), () => 'it is readOnly: nobody answers it'],
]

/** Extensions that decide what is asked or answered. */
const CHANGING: readonly string[] = [
  'sdc-questionnaire-calculatedExpression',
  'sdc-questionnaire-initialExpression',
  'sdc-questionnaire-enableWhenExpression',
  'sdc-questionnaire-answerExpression',
  'questionnaire-hidden',
  'questionnaire-constraint',
  'targetConstraint',
]

function choiceObstacle(questionnaire: Questionnaire, item: QuestionnaireItem): string | null {
  const options = optionsOf(questionnaire, item)
  if (options === null) return `its answers are in ${item.answerValueSet ?? 'no list'}, which is not in the file`
  if (options.length === 0) return 'it has no answers to choose from'
  const odd = options.find(({ label }) => label === '')
  return odd === undefined ? null : 'one of its answers has no words: it is no coding, text or whole number'
}

function partOf(questionnaire: Questionnaire, item: QuestionnaireItem): FormPart | null {
  const text = [item.prefix, item.text]
    .map((one) => oneLine(one ?? ''))
    .filter((one) => one !== '')
    .join(' ')
  const kind =
    item.type === 'choice' || item.type === 'boolean'
      ? 'choose'
      : item.type === 'group' || item.type === 'display'
        ? 'say'
        : 'words'
  if (kind === 'say' && text === '') return null
  const options = kind === 'choose' ? (optionsOf(questionnaire, item) ?? []) : []
  const codes = (item.code ?? []).flatMap(({ code }) => (code === undefined ? [] : [code]))
  return { link: item.linkId, kind, text, required: item.required === true, options, codes }
}

function optionsOf(questionnaire: Questionnaire, item: QuestionnaireItem): readonly FormOption[] | null {
  if (item.type === 'boolean') return YES_OR_NO
  const { answerOption, answerValueSet } = item
  const options = answerOption ?? (answerValueSet === undefined ? [] : containedOptions(questionnaire, answerValueSet))
  if (options === null) return null
  const ids = new Set<string>()
  return options.map((option) => {
    const label = labelOf(option)
    const id = idFor(label, ids)
    ids.add(id)
    return { id, label, points: pointsOf(option), value: answerWith(option) }
  })
}

const YES_OR_NO: readonly FormOption[] = [
  { id: 'a-yes', label: 'Yes', points: null, value: { valueBoolean: true } },
  { id: 'a-no', label: 'No', points: null, value: { valueBoolean: false } },
]

const labelOf = ({ valueCoding, valueString, valueInteger }: AnswerOption): string =>
  oneLine(
    valueCoding?.display ??
      valueCoding?.code ??
      valueString ??
      (valueInteger === undefined ? '' : String(valueInteger)),
  )

function answerWith({ valueCoding, valueString, valueInteger }: AnswerOption): FormOption['value'] {
  if (valueCoding !== undefined) return { valueCoding }
  return valueString === undefined ? { valueInteger } : { valueString }
}

/** Where R4 and the newer names put the points of an answer: on the option, or on its coding. */
function pointsOf({ extension = [], valueCoding }: AnswerOption): number | null {
  const found = [...extension, ...(valueCoding?.extension ?? [])].find(({ url }) => SCORES.test(url))
  return found?.valueDecimal ?? found?.valueInteger ?? null
}

/** questionnaire-ordinalValue, codesystem-ordinalValue, ordinalValue, itemWeight. */
const SCORES = /\/(?:[a-z]+-)?(?:ordinalValue|itemWeight)$/

/** An id that a dialog file takes, unlike those before it. */
function idFor(label: string, taken: ReadonlySet<string>): string {
  const plain = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  const base = `a-${plain.slice(0, 40).replace(/-$/, '')}`.replace(/-$/, '-x')
  for (let n = 2, id = base; ; n++, id = `${base}-${n}`) if (!taken.has(id)) return id
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

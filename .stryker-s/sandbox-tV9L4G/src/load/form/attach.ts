// @ts-nocheck
import type { FormHead, FormItem } from '../../core/dialog.ts'
import type { DialogSourceFile } from '../dialog-schema.ts'
import type { StepFault } from '../dialog-step-faults.ts'
import { type FormPart, readForm } from './read-form.ts'

/** What a dialog file says of the questionnaire it was imported from; null when it was written here. */
export function formHead({ questionnaire, total, bands, dialog }: DialogSourceFile): FormHead | null {
  if (questionnaire === undefined) return null
  return {
    title: questionnaire.title ?? questionnaire.name ?? dialog,
    language: (questionnaire.language ?? 'en').slice(0, 2),
    source: questionnaire,
    total: total ?? null,
    bands: bands ?? {},
  }
}

/** Finds the question a step asks. */
export function itemFinder({ questionnaire, steps }: DialogSourceFile): (step: string) => FormItem | null {
  const parts = questionnaire === undefined ? [] : readForm(questionnaire).parts
  return (step) => {
    const asked = steps[step]?.item
    const part = parts.find(({ link }) => link === asked?.link)
    if (asked === undefined || part === undefined) return null
    return {
      link: part.link,
      required: part.required,
      danger: asked.danger === undefined ? null : asked.danger === 'self-harm',
      answers: Object.fromEntries(part.options.map(({ id, points, value }) => [id, { points, value }])),
    }
  }
}

/** What does not fit between a dialog and its questionnaire, with the place in the file. */
export function formFaults(file: DialogSourceFile): readonly StepFault[] {
  const { questionnaire, steps, total } = file
  const asked = Object.entries(steps).filter(([, { item }]) => item !== undefined)
  if (questionnaire === undefined)
    return asked.map(([name]) =>
      fault(
        ['steps', name, 'item'],
        `step "${name}" asks an item, but there is no questionnaire`,
        'import one with signpost import',
      ),
    )
  const { parts, unsupported } = readForm(questionnaire)
  const links = asked.map(([, { item }]) => item?.link ?? '')
  const left = file['left-out'] ?? []
  const known = [...parts, ...unsupported].map(({ link }) => link)
  const open = known.filter((link) => !links.includes(link) && !left.includes(link) && link !== total)
  const said = parts.filter(({ kind }) => kind === 'say').map(({ link }) => link)
  return [
    ...asked.flatMap(([name, step]) => stepProblems(name, step, parts)),
    ...open
      .filter((link) => !said.includes(link))
      .map((link) =>
        fault(['questionnaire'], `nothing asks "${link}"`, 'add a step for it, or name it under left-out'),
      ),
    ...(total !== undefined && !known.includes(total)
      ? [fault(['total'], `the questionnaire has no "${total}"`, 'name the item that stands for the sum')]
      : []),
  ]
}

function stepProblems(
  name: string,
  { item, choose, words }: DialogSourceFile['steps'][string],
  parts: readonly FormPart[],
): readonly StepFault[] {
  const part = parts.find(({ link }) => link === item?.link)
  if (part === undefined)
    return [
      fault(
        ['steps', name, 'item'],
        `step "${name}": the questionnaire has no question "${item?.link}"`,
        'correct the link',
      ),
    ]
  const options = part.options.map(({ id }) => id).join(', ')
  if (part.kind === 'choose' && (choose ?? []).join(', ') !== options)
    return [
      fault(['steps', name], `step "${name}" does not offer the answers of its question`, `write choose: [${options}]`),
    ]
  return part.kind === 'words' && words !== true
    ? [fault(['steps', name], `step "${name}" does not take words, as its question does`, 'write words: true')]
    : []
}

const fault = (path: readonly PropertyKey[], what: string, fix: string): StepFault => ({ path, what, fix })

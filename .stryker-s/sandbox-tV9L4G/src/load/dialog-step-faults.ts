// @ts-nocheck
import { CONCERNS, LISTS, SLOTS, type Slot } from '../core/vocabulary.ts'
import type { StepSource } from './dialog-schema.ts'

/** Something one step says that cannot be meant, and where in the step it says so. */
export interface StepFault {
  readonly path: readonly PropertyKey[]
  readonly what: string
  readonly fix: string
}

/** What is wrong inside one step, whatever stands around it. */
export function stepFaults(step: StepSource): readonly StepFault[] {
  return [...keyFaults(step), ...optionFaults(step), ...fillFaults(step), ...numberFaults(step), ...roadFaults(step)]
}

const QUESTIONS = ['choose', 'several', 'number', 'text', 'words', 'read', 'confirm'] as const

function keyFaults(step: StepSource): readonly StepFault[] {
  const { themes = [] } = step
  const asks = QUESTIONS.some((kind) => step[kind] !== undefined)
  const options = step.choose ?? step.several
  const strange = themes.findIndex((id) => !(CONCERNS as readonly string[]).includes(id))
  return [
    ...(['slot', 'fills', 'affects'] as const).flatMap((key) =>
      only(
        step[key] !== undefined && !options,
        [key],
        `\`${key}\` without options`,
        'add choose or several, or remove it',
      ),
    ),
    ...only(
      step.words !== undefined && step.item === undefined,
      ['words'],
      '`words` without `item`',
      'use text with slots, for only a questionnaire keeps free words',
    ),
    ...only(step.also !== undefined && !step.several, ['also'], '`also` without `several`', 'remove it'),
    ...only(step.themes !== undefined && !step.confirm, ['themes'], '`themes` without `confirm`', 'remove them'),
    ...only(
      strange >= 0,
      ['themes', strange],
      `"${themes[strange]}" is no concern`,
      `use one of ${CONCERNS.join(', ')}`,
    ),
    ...only(
      step.consent !== undefined && !step.choose?.includes(step.consent),
      ['consent'],
      `"${step.consent}" is not one of its options`,
      'name an option that stands under choose',
    ),
    ...only(
      step.do !== undefined && (asks || step.lesson !== undefined || step.show !== undefined),
      ['do'],
      'a step that carries out a command says and asks nothing else',
      'give the command a step of its own',
    ),
  ]
}

function optionFaults(step: StepSource): readonly StepFault[] {
  const key = step.choose ? 'choose' : 'several'
  const options = step[key] ?? []
  const { slot, fills = {} } = step
  return options.flatMap((id, at) => [
    ...only(options.indexOf(id) < at, [key, at], `the option "${id}" stands twice`, 'remove one'),
    ...only(
      slot !== undefined && !(id in fills) && !mayHold(slot, id),
      [key, at],
      `"${id}" is no value of the slot ${slot}`,
      `${valuesOf(slot)}, or say under \`fills\` what it fills`,
    ),
  ])
}

function fillFaults({ choose, several, fills = {} }: StepSource): readonly StepFault[] {
  const options = choose ?? several ?? []
  return Object.entries(fills).flatMap(([id, fields]) => [
    ...only(
      options.length > 0 && !options.includes(id),
      ['fills', id],
      `\`fills\` names "${id}", which is no option`,
      'correct or remove it',
    ),
    ...Object.entries(fields).flatMap(([name, value]) => valueFaults(id, name as Slot, value ?? [])),
  ])
}

function valueFaults(id: string, slot: Slot, value: string | readonly string[]): readonly StepFault[] {
  const path = ['fills', id, slot]
  const listed = (LISTS as readonly Slot[]).includes(slot)
  const strange = [value].flat().find((one) => !mayHold(slot, one))
  return [
    ...only(strange !== undefined, path, `"${strange}" is no value of the slot ${slot}`, valuesOf(slot)),
    ...only(listed && !Array.isArray(value), path, `the slot ${slot} holds a list`, `write [${value}]`),
    ...only(!listed && Array.isArray(value), path, `the slot ${slot} holds one value`, 'write it without brackets'),
  ]
}

function numberFaults({ number }: StepSource): readonly StepFault[] {
  if (!number) return []
  const { slot, from, to, bands } = number
  const gap = SLOTS[slot] === null ? undefined : firstGap(from, to, Object.values(bands))
  return [
    ...only(from >= to, ['number', 'from'], `from ${from} to ${to} holds no numbers`, 'put the smaller number first'),
    ...only(gap !== undefined, ['number', 'bands'], `${gap} falls in no band, or in two`, 'let the bands meet'),
    ...Object.keys(bands).flatMap((id) =>
      only(
        !mayHold(slot, id),
        ['number', 'bands', id],
        `the band "${id}" is no value of the slot ${slot}`,
        valuesOf(slot),
      ),
    ),
  ]
}

function firstGap(from: number, to: number, bands: readonly (readonly [number, number])[]): number | undefined {
  const holding = (n: number) => bands.filter(([low, high]) => n >= low && n <= high).length
  for (let n = from; n <= to; n++) if (holding(n) !== 1) return n
  return undefined
}

function roadFaults(step: StepSource): readonly StepFault[] {
  const table = typeof step.next === 'object'
  const known = step.by ?? step.slot
  return [
    ...only(step.by !== undefined && !table, ['by'], '`by` without a table under `next`', 'write one road per value'),
    ...only(
      table && known === undefined && !step.choose,
      ['next'],
      'its roads depend on an answer, but it lets nobody choose one',
      'add `by` with the slot they depend on',
    ),
  ]
}

const mayHold = (slot: Slot, id: string): boolean => (SLOTS[slot] as readonly string[] | null)?.includes(id) ?? true

const valuesOf = (slot: Slot | undefined): string => `use one of ${(slot && SLOTS[slot])?.join(', ')}`

const only = (wrong: boolean, path: readonly PropertyKey[], what: string, fix: string): readonly StepFault[] =>
  wrong ? [{ path, what, fix }] : []

// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Dialog, Expect, Fills, FormItem, Next, Step } from '../core/dialog.ts'
import { LISTS, type Slot } from '../core/vocabulary.ts'
import { DialogFile, type StepSource } from './dialog-schema.ts'
import { stepFaults } from './dialog-step-faults.ts'
import type { Fault, Loaded } from './fault.ts'
import { formFaults, formHead, itemFinder } from './form/attach.ts'
import { readYaml } from './yaml.ts'

/** A dialog, and where each of its steps stands. */
export interface DialogSource {
  readonly dialog: Dialog
  readonly file: string
  /** The line of a step, by its name; from 1. Looked up only when asked for, for that means reading the file again. */
  readonly lineOf: (step: string) => number
}

/** Every dialog of the project, from `dialogs/*.yml`. */
export function loadDialogs(root: string): Loaded<readonly DialogSource[]> {
  const names = readdirSync(join(root, 'dialogs')).filter((name) => name.endsWith('.yml'))
  const read = names
    .sort()
    .map((name) => readDialog(readFileSync(join(root, 'dialogs', name), 'utf8'), `dialogs/${name}`))
  return { value: read.flatMap(({ value }) => (value ? [value] : [])), faults: read.flatMap(({ faults }) => faults) }
}

/** Read one dialog file. Duplicate keys, unknown keys and bad ids are faults with their line. */
export function readDialog(source: string, file: string): Loaded<DialogSource | null> {
  const { value, faults, lineOf } = readYaml(source, file, DialogFile)
  if (value === null) return { value: null, faults }
  const { dialog: id, start } = value
  const itemOf = itemFinder(value)
  const steps = Object.entries(value.steps).map(([name, step]) => [name, toStep(id, name, step, itemOf(name))] as const)
  const form = formHead(value)
  const unfit = formFaults(value).map(({ path, what, fix }): Fault => ({ file, line: lineOf(path), what, fix }))
  const misnamed: readonly Fault[] = file.endsWith(`/${id}.yml`)
    ? []
    : [{ file, line: 1, what: `the dialog is called "${id}"`, fix: `name the file ${id}.yml` }]
  const wrong = Object.entries(value.steps).flatMap(([name, step]) =>
    stepFaults(step).map(({ path, what, fix }): Fault => {
      return { file, line: lineOf(['steps', name, ...path]), what: `step "${name}": ${what}`, fix }
    }),
  )
  return {
    value: {
      dialog: { id, start, steps: Object.fromEntries(steps), form },
      file,
      lineOf: (name) => lineOf(['steps', name]),
    },
    faults: [...misnamed, ...wrong, ...unfit],
  }
}

function toStep(dialog: string, name: string, source: StepSource, item: FormItem | null): Step {
  const expect = toExpect(source)
  return {
    key: `${dialog}.${name}`,
    show: source.show ?? null,
    lesson: source.lesson ?? null,
    does: source.do ?? null,
    consent: source.consent ?? null,
    item,
    expect,
    optional: source.optional ?? ((item !== null && expect !== null) || gathers(expect, source)),
    silent: expect === null && (source.by !== undefined || source.do !== undefined || source.lesson !== undefined),
    next: toNext(dialog, source),
  }
}

/** A question that gathers something may be left open; a menu may not. */
const gathers = (expect: Expect | null, { consent }: StepSource): boolean =>
  expect !== null && consent === undefined && (!('fills' in expect) || Object.keys(expect.fills).length > 0)

function toExpect(source: StepSource): Expect | null {
  const { choose, several, number, text, words, read, confirm, affects = [] } = source
  if (choose) return { kind: 'choose', options: choose, fills: toFills(choose, source), affects }
  if (several)
    return { kind: 'several', options: several, fills: toFills(several, source), affects, also: source.also ?? [] }
  if (number) return { kind: 'number', min: number.from, max: number.to, slot: number.slot, bands: number.bands }
  if (words) return { kind: 'text', slots: [] }
  if (text) return { kind: 'text', slots: text }
  if (read) return { kind: 'concerns' }
  if (confirm) return { kind: 'confirm', options: source.themes ?? [] }
  return null
}

/** Each option fills the step's slot with its own id, unless `fills` says otherwise. */
function toFills(options: readonly string[], { slot, fills = {} }: StepSource): Fills {
  const filled = options.map((id) => [id, fills[id] ?? (slot ? { [slot]: isList(slot) ? [id] : id } : {})] as const)
  return Object.fromEntries(filled.filter(([, fields]) => Object.keys(fields).length > 0)) as Fills
}

const isList = (slot: Slot): boolean => (LISTS as readonly Slot[]).includes(slot)

function toNext(dialog: string, { next = 'end', by, slot, consent }: StepSource): Next {
  const full = (road: string) => (road === 'end' || road.includes('.') ? road : `${dialog}.${road}`)
  if (typeof next === 'string') return full(next)
  const roads = Object.fromEntries(Object.entries(next).map(([answer, road]) => [answer, full(road)]))
  return { by: by ?? (consent ? 'answer' : slot) ?? 'answer', roads }
}

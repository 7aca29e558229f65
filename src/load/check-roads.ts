import type { Dialog, Step, StepKey } from '../core/dialog.ts'
import { roadsOf } from '../core/steps.ts'
import { SLOTS } from '../core/vocabulary.ts'
import type { DialogSource } from './dialog.ts'
import type { Fault } from './fault.ts'

/** Dialogs the engine opens by itself: at the first hello, by a command, after a change, and at the end of the questions. */
const ENTRANCES = ['welcome', 'consent', 'learn', 'intake', 'summary'] as const

/** Faults in the roads between steps: to nowhere, from nowhere, missing, too many, and round without a stop. */
export function roadFaults(sources: readonly DialogSource[]): readonly Fault[] {
  const map = mapOf(sources)
  const lost = [
    ...ENTRANCES.filter((id) => !map.dialogs.has(id)).map((id) => missingDialog(id)),
    ...sources.flatMap((source) => startFaults(source)),
    ...map.places.flatMap((place) => leadsNowhere(place, map)),
  ]
  // One lost road cuts off all that lies behind it: those steps are not at fault.
  const cutOff = lost.length > 0 ? [] : unreachable(map)
  return [...lost, ...map.places.flatMap(tableFaults), ...cutOff, ...circles(map)]
}

/** A step, and where it stands. */
interface Place {
  readonly step: Step
  readonly fault: (what: string, fix: string) => Fault
}

interface RoadMap {
  readonly dialogs: ReadonlyMap<string, Dialog>
  readonly places: readonly Place[]
  readonly byKey: ReadonlyMap<StepKey, Place>
}

function mapOf(sources: readonly DialogSource[]): RoadMap {
  const places = sources.flatMap(({ dialog, file, lineOf }) =>
    Object.entries(dialog.steps).map(([name, step]): Place => {
      return { step, fault: (what, fix) => ({ file, line: lineOf(name), what: `step "${name}": ${what}`, fix }) }
    }),
  )
  return {
    dialogs: new Map(sources.map(({ dialog }) => [dialog.id, dialog])),
    places,
    byKey: new Map(places.map((place) => [place.step.key, place])),
  }
}

const missingDialog = (id: string): Fault => ({
  file: `dialogs/${id}.yml`,
  line: 1,
  what: `the dialog "${id}" is missing, and the engine opens it by name`,
  fix: 'add it, as dialogs/README.md shows',
})

function startFaults({ dialog, file }: DialogSource): readonly Fault[] {
  if (dialog.start in dialog.steps) return []
  return [{ file, line: 1, what: `it starts at "${dialog.start}", which is no step`, fix: 'name one of its steps' }]
}

function leadsNowhere({ step, fault }: Place, { byKey }: RoadMap): readonly Fault[] {
  const lost = [...new Set(roadsOf(step.next))].filter((to) => to !== 'end' && !byKey.has(to))
  return lost.map((to) => fault(`no step is called "${to}"`, 'correct the road, or add that step'))
}

/** A table of roads has one for every answer that can come, and none for an answer that cannot. */
function tableFaults({ step, fault }: Place): readonly Fault[] {
  if (typeof step.next === 'string') return []
  const { by, roads } = step.next
  const named = Object.keys(roads).filter((answer) => answer !== 'else' && answer !== 'any')
  const possible = answersOf(step, by)
  const strange = possible === null ? [] : named.filter((answer) => !possible.includes(answer))
  const missing = 'any' in roads ? [] : (possible ?? []).filter((answer) => !named.includes(answer))
  const open = by !== 'answer' && (missing.length > 0 || mayBeEmpty(step))
  return [
    ...strange.map((answer) => fault(`it has a road for "${answer}", which nobody can answer`, 'correct or remove it')),
    ...('else' in roads || by !== 'answer'
      ? []
      : missing.map((answer) => fault(`the choice "${answer}" has no road`, `add ${answer} or else under next`))),
    ...(!('else' in roads) && open
      ? [fault(`no road when ${by} is something else or unknown`, 'add else under next')]
      : []),
  ]
}

function answersOf({ expect }: Step, by: 'answer' | keyof typeof SLOTS): readonly string[] | null {
  if (by !== 'answer') return SLOTS[by]
  return expect && 'options' in expect ? expect.options : []
}

/** A fork can be met before the slot is filled, and a question can be skipped. */
const mayBeEmpty = ({ expect, optional }: Step): boolean => expect === null || optional

function unreachable({ dialogs, places, byKey }: RoadMap): readonly Fault[] {
  const seen = new Set<StepKey>()
  const forms = [...dialogs.values()].filter(({ form }) => form !== null).map(({ id }) => id)
  const waiting = [...ENTRANCES, ...forms].flatMap((id) => {
    const dialog = dialogs.get(id)
    return dialog ? [`${id}.${dialog.start}`] : []
  })
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const place = byKey.get(key)
    if (place === undefined || seen.has(key)) continue
    seen.add(key)
    waiting.push(...roadsOf(place.step.next))
  }
  return places
    .filter(({ step }) => !seen.has(step.key))
    .map(({ fault }) => fault('no road leads here', 'lead one here, or remove the step'))
}

/** Every circle needs a step that always waits: questions already answered are walked past. */
function circles({ places, byKey }: RoadMap): readonly Fault[] {
  const done = new Set<StepKey>()
  return places.flatMap(({ step }) => {
    const round = circleFrom(step.key, byKey, done) ?? []
    const place = byKey.get(round[0] ?? '')
    const what = `the road goes in a circle without a stop: ${round.join(' > ')}`
    return place ? [place.fault(what, 'put a menu on it, or lead it out')] : []
  })
}

function circleFrom(start: StepKey, byKey: RoadMap['byKey'], done: Set<StepKey>): readonly StepKey[] | null {
  const follow = (key: StepKey, path: readonly StepKey[]): readonly StepKey[] | null => {
    const at = path.indexOf(key)
    if (at >= 0) return [...path.slice(at), key]
    const step = byKey.get(key)?.step
    if (step === undefined || done.has(key) || stops(step)) return null
    const found = roadsOf(step.next)
      .map((to) => follow(to, [...path, key]))
      .find((round) => round !== null)
    done.add(key)
    return found ?? null
  }
  return follow(start, [])
}

/** A menu waits each time it is met, and a command takes over; what fills slots is passed once it is known. */
const stops = ({ expect, does, consent, optional }: Step): boolean =>
  does !== null ||
  (expect !== null && 'fills' in expect && !optional && consent === null && Object.keys(expect.fills).length === 0)

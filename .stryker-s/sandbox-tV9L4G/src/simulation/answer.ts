// @ts-nocheck
import type { Expect, Step } from '../core/dialog.ts'
import type { Ask } from '../core/reply.ts'
import { entryOf } from '../core/say.ts'
import { slotsOf } from '../core/steps.ts'
import type { Slot } from '../core/vocabulary.ts'
import type { Words } from '../core/words.ts'
import { type Deed, deed, tap, text } from './deed.ts'
import { openingFor } from './material.ts'
import { byCompass } from './menu.ts'
import type { Scene } from './scene.ts'
import { slipped } from './slips.ts'

/** Answer the question of a step: by tap or in words, sometimes telling more than was asked. */
export function answerTo(scene: Scene, step: Step, ask: Ask): Deed {
  const { chance, person, material } = scene
  const { expect } = step
  const writes = chance.happens(person.habits.writes)
  if (expect === null) return pick(scene, ask)
  if (step.consent !== null) return consents(scene, step, step.consent, ask, writes)
  if (expect.kind === 'concerns')
    return said(scene, openingFor(material, person.concerns, chance), step, chance.happens(person.habits.tells))
  if (expect.kind === 'confirm') return confirms(scene, step, ask, writes)
  if (expect.kind === 'text') return said(scene, namesFor(scene, expect.slots), step)
  if (expect.kind === 'number') return said(scene, String(chance.between(expect.min, expect.max)), step)
  if (isMenu(expect)) return chosen(scene, step, [byCompass(scene, step, ask)], writes)
  const values = ask.choices.map(({ value }) => value)
  if (expect.kind === 'several' && expect.also.length > 0 && writes)
    return said(scene, namesFor(scene, expect.also), step)
  return chosen(scene, step, chance.some(values, expect.kind === 'several' ? chance.between(1, 3) : 1), writes)
}

/** One of the buttons, whatever they say: a question of the bot's own, a country, a way to help. */
export function pick({ chance }: Scene, ask: Ask): Deed {
  const choice = chance.pick(ask.choices, { value: ':continue', label: '' })
  return deed('answer', tap(ask.step, choice.value), { step: ask.step })
}

const isMenu = (expect: Expect): boolean => 'fills' in expect && Object.keys(expect.fills).length === 0

function consents(scene: Scene, step: Step, agree: string, ask: Ask, writes: boolean): Deed {
  const yes = scene.chance.happens(scene.person.habits.agrees)
  const other = ask.choices.find(({ value }) => value !== agree)?.value ?? agree
  return chosen(scene, step, [yes ? agree : other], writes)
}

/** Keep what is right, take off what is not, add what is missing. */
function confirms(scene: Scene, step: Step, ask: Ask, writes: boolean): Deed {
  const { chance, person, words } = scene
  if (writes && ask.picked.length > 0) return said(scene, chance.pick(words.commands.yes?.phrases ?? [], 'yes'), step)
  const own: readonly string[] = person.concerns
  const offered = ask.choices.map(({ value }) => value)
  const right = offered.filter((value) => own.includes(value) || (ask.picked.includes(value) && chance.happens(0.5)))
  const values = right.length > 0 ? right : chance.some(offered, 1)
  return deed('answer', tap(step.key, ...values), { step: step.key })
}

function chosen(scene: Scene, step: Step, values: readonly string[], writes: boolean): Deed {
  const { chance, words } = scene
  if (!writes) return deed('answer', tap(step.key, ...values), { step: step.key })
  return said(scene, values.map((value) => wordsFor(words, step, value, chance.happens(0.4))).join(', '), step)
}

/** The label of an option, or another way to say it. */
function wordsFor(words: Words, { key }: Step, value: string, otherwise: boolean): string {
  const option = entryOf(words, key).options[value]
  return (otherwise ? option?.also[0] : option?.label) ?? option?.label ?? value
}

function namesFor({ chance, material }: Scene, slots: readonly Slot[]): string {
  const names = {
    insurer: chance.pick(material.insurers, 'Aetna'),
    region: chance.pick(material.places, 'Ohio'),
    language: chance.pick(material.languages, 'English'),
  } as Readonly<Partial<Record<Slot, string>>>
  return slots.map((slot) => names[slot] ?? '').join(', ')
}

function said(scene: Scene, words: string, step: Step, tells = false): Deed {
  const more = tells ? inPassing(scene, step) : { text: '', slots: [] }
  const whole = more.text === '' ? words : `${words}. ${more.text}`
  const { chance, person } = scene
  const sent = chance.happens(person.habits.slips) ? slipped(whole, chance) : whole
  return deed('answer', text(sent), { step: step.key, told: more.slots })
}

/** An answer to a question that has not come yet, in the words of that question's own options. */
function inPassing({ bot, chance, words }: Scene, here: Step): { text: string; slots: readonly Slot[] } {
  const later = Object.values(bot.dialogs).flatMap(({ steps }) =>
    Object.values(steps).filter(
      ({ key, optional, expect }) => optional && expect?.kind === 'several' && key !== here.key,
    ),
  )
  const step = chance.pick(later, here)
  const { expect } = step
  if (expect?.kind !== 'several') return { text: '', slots: [] }
  const option = chance.pick(expect.options, '')
  return {
    text: wordsFor(words, step, option, false),
    slots: slotsOf({ ...expect, options: [option], fills: { [option]: expect.fills[option] ?? {} }, also: [] }),
  }
}

// @ts-nocheck
import type { Step } from '../core/dialog.ts'
import type { Ask } from '../core/reply.ts'
import { entryOf } from '../core/say.ts'
import { stepAt } from '../core/steps.ts'
import { answerTo, pick } from './answer.ts'
import { asksOf, type Deed, deed, tap, text } from './deed.ts'
import type { Habits } from './person.ts'
import type { Scene } from './scene.ts'
import { slipped } from './slips.ts'

const MINUTE = 60
const DAY = 24 * 60 * MINUTE

/** What a person does next; null when nothing they see can be answered. */
export function decide(scene: Scene): Deed | null {
  const { turn, chance } = scene
  const asks = asksOf(turn)
  // Where several questions stand (a country, a way to help), any may be answered; else the newest is meant.
  const aside = asks.filter(({ step }) => step.startsWith('crisis.'))
  const ask = aside.length > 0 && chance.happens(0.7) ? chance.pick(aside, undefined) : asks.at(-1)
  if (ask === undefined) return null
  const step = stepAt(scene.bot, ask.step)
  return strayed(scene, step, ask) ?? (step === null ? pick(scene, ask) : answerTo(scene, step, ask))
}

type Stray = (scene: Scene, step: Step | null, ask: Ask) => Deed | null

/** All there is besides answering, each as often as the person's habits say. */
const STRAYS: readonly (readonly [keyof Habits, Stray])[] = [
  ['leaves', () => deed('leave', text(''))],
  ['dark', ({ material, chance }) => said(chance.pick(material.sayings.dark, ''), 'dark')],
  ['rests', rests],
  ['noise', ({ material, chance }) => deed('noise', text(chance.pick(material.sayings.noise, '...')))],
  ['asks', asks],
  ['turns', thinksAgain],
  ['hurries', (scene) => (scene.turn.conversation.consent && command(scene, 'enough', 'hurry')) || null],
  ['passes', passes],
]

function strayed(scene: Scene, step: Step | null, ask: Ask): Deed | null {
  if (scene.curious && scene.person.goal === 'ask') return asks(scene)
  for (const [habit, stray] of STRAYS) {
    const done = scene.chance.happens(scene.person.habits[habit]) ? stray(scene, step, ask) : null
    if (done !== null) return done
  }
  return null
}

const said = (words: string, kind: Deed['kind']): Deed | null => (words === '' ? null : deed(kind, text(words)))

function rests({ chance, material }: Scene): Deed {
  const away = chance.pick([5 * MINUTE, 3 * 60 * MINUTE, DAY, 9 * DAY], MINUTE)
  return chance.happens(0.5)
    ? deed('rest', { kind: 'start' }, { away })
    : deed('rest', text(chance.pick(material.sayings.noise, '...')), { away })
}

function asks(scene: Scene): Deed {
  const { chance, material, person } = scene
  if (chance.happens(0.15))
    return said(chance.pick(material.sayings.offTopic, ''), 'ask') ?? deed('ask', tap(':', ':help'))
  if (chance.happens(0.2))
    return command(scene, chance.pick(['why', 'privacy', 'program', 'help', 'known'], 'help'), 'ask')
  if (chance.happens(0.2)) return deed('ask', tap(':', ':lesson', chance.pick(material.lessons, '')))
  const question = chance.pick(material.questions, '?')
  return deed('ask', text(chance.happens(person.habits.slips) ? slipped(question, chance) : question))
}

/** Back, change by name, or another answer to the question just answered. */
function thinksAgain(scene: Scene): Deed {
  const { chance, bot, turn, words, material } = scene
  const { trail } = turn.conversation
  const before = stepAt(bot, trail.at(-1) ?? null)
  const earlier = stepAt(bot, chance.pick(trail, '') || null)
  const name = earlier === null ? '' : entryOf(words, earlier.key).name.label
  if (chance.happens(0.3)) return command(scene, 'back', 'think-again')
  if (chance.happens(0.3) && name !== '' && earlier !== null)
    return deed('think-again', tap(':', ':change', earlier.key), { step: earlier.key })
  if (before?.expect?.kind === 'choose' && before.optional) {
    const option = entryOf(words, before.key).options[chance.pick(before.expect.options, '')]
    const opening = chance.pick(material.sayings.correction, '')
    return deed('think-again', text(`${opening} ${option?.label ?? ''}`.trim()), { step: before.key })
  }
  return command(scene, chance.pick(['back', 'change', 'restart'], 'back'), 'think-again')
}

function passes(scene: Scene, step: Step | null): Deed | null {
  const way = scene.chance.pick(['skip', 'unknown', 'private'], 'skip')
  return step?.optional ? { ...command(scene, way, 'pass'), step: step.key } : null
}

/** A command, by its button or in words. */
function command({ chance, words }: Scene, name: string, kind: Deed['kind']): Deed {
  const phrase = chance.pick(
    (words.commands[name]?.phrases ?? []).filter((one) => !one.includes('*')),
    '',
  )
  return deed(kind, phrase === '' || chance.happens(0.5) ? tap(':', `:${name}`) : text(phrase))
}

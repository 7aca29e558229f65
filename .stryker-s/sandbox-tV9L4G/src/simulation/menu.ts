// @ts-nocheck
import type { Step } from '../core/dialog.ts'
import type { Ask } from '../core/reply.ts'
import { follow } from '../core/route.ts'
import type { Scene } from './scene.ts'

/** Which way somebody goes at a menu: towards what they came for, now and then somewhere else. */
export function byCompass(scene: Scene, step: Step, ask: Ask): string {
  const { chance, person, compass, turn, curious } = scene
  const values = ask.choices.map(({ value }) => value)
  const any = chance.pick(values, '')
  if (curious || chance.happens(0.1)) return any
  const { matching } = turn.conversation
  const far = matching === null && person.goal !== 'learn' ? compass.toSuggestions : compass.toEnd
  const length = (value: string) => far(follow(step, turn.conversation, value))
  return values.reduce((best, value) => (length(value) < length(best) ? value : best), any)
}

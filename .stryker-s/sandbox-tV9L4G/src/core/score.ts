// @ts-nocheck
import type { Conversation } from './conversation.ts'
import type { Dialog, FormItem, Score } from './dialog.ts'
import { entryOf, fill, textFor } from './say.ts'
import type { Words } from './words.ts'

/** The sum of the points of a questionnaire; null when none of its answers have any. */
export function scoreOf({ steps }: Dialog, { items }: Pick<Conversation, 'items'>): Score | null {
  const counted = Object.values(steps).flatMap(({ key, item }) =>
    item !== null && counts(item) ? [{ key, item }] : [],
  )
  if (counted.length === 0) return null
  const points = counted.map(({ key, item }) => item.answers[items[key] ?? '']?.points ?? null)
  return {
    points: sum(points.map((one) => one ?? 0)),
    most: sum(counted.map(({ item }) => Math.max(...pointsIn(item)))),
    open: points.filter((one) => one === null).length,
  }
}

const counts = (item: FormItem): boolean => pointsIn(item).length > 0
const pointsIn = ({ answers }: FormItem): readonly number[] =>
  Object.values(answers).flatMap(({ points }) => (points === null ? [] : [points]))

/** Weights may be decimals: what they add up to is told to the hundredth. */
const sum = (numbers: readonly number[]): number => Math.round(numbers.reduce((all, one) => all + one, 0) * 100) / 100

/** The sum in plain words, and what the operator wrote for such a sum; never what it would mean as a diagnosis. */
export function scoreText(words: Words, dialog: Dialog, key: string, conversation: Conversation): string {
  const entry = entryOf(words, key)
  const score = scoreOf(dialog, conversation)
  if (score === null || score.open > 0) return entry.as.none ?? ''
  const text = fill(textFor(entry, conversation), { score: String(score.points), most: String(score.most) })
  const bands = Object.entries(dialog.form?.bands ?? {})
  const [band] = bands.find(([, [from, to]]) => score.points >= from && score.points <= to) ?? []
  return [text, band === undefined ? '' : (entry.options[band]?.label ?? '')].filter((one) => one !== '').join('\n\n')
}

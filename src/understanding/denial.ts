/** How one language says that something is not so. Words are as `tokens.ts` gives them. */
export interface DenialWords {
  /** Words that deny what comes after them. */
  readonly negations: ReadonlySet<string>
  /** How many words back a denial reaches, and how many where a list is denied as one. */
  readonly reach: number
  readonly listReach: number
  /** Words that join such a list; none where they carry a denial anyway. */
  readonly joins: ReadonlySet<string>
  /** What may stand between a denial and what it denies. */
  readonly carries: ReadonlySet<string>
  /** Beginnings that turn a denial around. */
  readonly turns: readonly (readonly string[])[]
  /** Before a denial, these ask how not to have the trouble: it is there. */
  readonly asking: ReadonlySet<string>
  /** A denial right after one of these is none. */
  readonly undoing: ReadonlySet<string>
  /** The negation that names what is needed beside one of `needing`: "I can't go a day without weed". */
  readonly without: string
  readonly needing: ReadonlySet<string>
  /** Whether a phrase names what it is a trouble to be without, given the word before it. */
  readonly isMissed: (inside: readonly string[], before: string) => boolean
  /** The same of what nobody does. */
  readonly isMissedOfAll: (inside: readonly string[]) => boolean
  /** Ends of what comes before that say: nobody. */
  readonly nobody: RegExp
  /** Ends of what comes before that say as much as "no". */
  readonly asGoodAsNo: RegExp
  /** Beginnings of what comes after that deny: it is not the problem, it is well. */
  readonly after: readonly RegExp[]
  /** The same, after a phrase that ends in one of these words only. */
  readonly afterSome: readonly { readonly ends: ReadonlySet<string>; readonly said: RegExp }[]
}

/** Tells whether a phrase is denied by the words before or after it in its clause. */
export type IsDenied = (before: readonly string[], inside: readonly string[], after: readonly string[]) => boolean

/** How denials are found in a language. */
export function denialIn(language: DenialWords): IsDenied {
  const { nobody, asGoodAsNo, isMissedOfAll } = language
  return (before, inside, after) => {
    if (isUndoneAfter(language, inside, after.join(' '))) return true
    const said = before.join(' ')
    if (asGoodAsNo.test(said) || (nobody.test(said) && !isMissedOfAll(inside))) return true
    return isDeniedBefore(language, before, inside, after)
  }
}

const isUndoneAfter = ({ after, afterSome }: DenialWords, inside: readonly string[], following: string): boolean =>
  after.some((pattern) => pattern.test(following)) ||
  afterSome.some(({ ends, said }) => ends.has(inside.at(-1) ?? '') && said.test(following))

function isDeniedBefore(language: DenialWords, ...[before, inside, after]: Parameters<IsDenied>): boolean {
  const { negations, joins, reach, listReach, turns, asking, undoing, without, isMissed } = language
  const last = before.at(-1) ?? ''
  const near = before.slice(joins.has(last) ? -listReach : -reach)
  const at = near.findLastIndex((word) => negations.has(word))
  if (at < 0 || negations.has(inside[0] ?? '') || !carries(language, near.slice(at + 1))) return false
  if (undoing.has(near[at - 1] ?? '') || (near[at] === without && isNeeded(language, before, after))) return false
  if (isMissed(inside, last)) return false
  const said = [...near.slice(at), ...inside]
  if (turns.some((turn) => turn.every((word, n) => said[n] === word))) return false
  return !before.slice(0, before.length - near.length + at).some((word) => asking.has(word))
}

/** "No drinking or drugs": one denial for both, and "he never laid a hand on me or threatened me". */
const carries = ({ joins, carries }: DenialWords, between: readonly string[]): boolean =>
  joins.has(between.at(-1) ?? '') ||
  between.every((word, n) => carries.has(word) || joins.has(word) || joins.has(between[n + 1] ?? ''))

/** "I can't go a day without weed", "not a day without us fighting", "without weed I can't sleep": it is there. */
const isNeeded = ({ without, needing }: DenialWords, before: readonly string[], after: readonly string[]): boolean =>
  before.slice(0, before.lastIndexOf(without)).some((word) => needing.has(word)) ||
  (before[0] === without && after.some((word) => needing.has(word)))

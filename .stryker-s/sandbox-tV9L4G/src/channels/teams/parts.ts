// @ts-nocheck
import type {
  IActionSet,
  IChoiceSetInput,
  IColumnSet,
  IContainer,
  IOpenUrlAction,
  IRichTextBlock,
  ISubmitAction,
  ITable,
  ITextBlock,
  ITextInput,
} from '@microsoft/teams.cards'
import type { Choice } from '../../core/reply.ts'
import { harmless, type Line, linesOf, plainLines, type Run } from './text.ts'

/** The elements our cards are made of, as Microsoft's own package types them. */
export type Element =
  | IActionSet
  | IChoiceSetInput
  | IColumnSet
  | IContainer
  | IRichTextBlock
  | ITable
  | ITextBlock
  | ITextInput

/** A piece of a card, and what it says in plain words: for voices, notifications, and channels without cards. */
export interface Part {
  readonly element: Element
  readonly plain: string
}

/** Words of ours. Cards read no marks in text runs, so nobody's words can become a link, an image or a mention. */
export const paragraphs = (text: string): readonly Part[] =>
  linesOf(text).map((line) => ({
    element: { type: 'RichTextBlock', inlines: inlines(line), ...(line.item && { spacing: 'Small' }) },
    plain: plainLines([line]),
  }))

const inlines = ({ item, runs }: Line) => [
  ...(item ? [run({ text: '• ', strong: false, href: null })] : []),
  ...runs.map(run),
]

const run = ({ text, strong, href }: Run) => ({
  type: 'TextRun' as const,
  text,
  ...(strong && { weight: 'Bolder' as const }),
  ...(href !== null && { selectAction: openUrl(text, href) }),
})

/** Words taken as they are, marks and all. */
export const words = (text: string, look: Partial<ITextRunLook> = {}): Part => ({
  element: { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text: harmless(text) || ' ', ...look }] },
  plain: harmless(text),
})

interface ITextRunLook {
  readonly weight: 'Bolder'
  readonly size: 'Small' | 'Medium'
  readonly isSubtle: boolean
}

/** A heading, announced as one by screen readers. */
export const heading = (text: string): Part => ({
  element: { type: 'TextBlock', text: unmarked(text), style: 'heading', weight: 'Bolder', size: 'Medium', wrap: true },
  plain: harmless(text),
})

// A text block reads Markdown, and only it can be a heading: the marks become look-alikes that mean nothing.
const unmarked = (text: string): string => harmless(text).replace(/[[\]()*_`<>]/g, (mark) => LOOK_ALIKES[mark] ?? '')
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  '[': '［',
  ']': '］',
  '(': '❨',
  ')': '❩',
  '*': '∗',
  _: '＿',
  '`': 'ˋ',
  '<': '‹',
  '>': '›',
}

/** A part that begins something new. */
export const separated = ({ element, plain }: Part): Part => ({
  element: { ...element, separator: true } as Element,
  plain,
})

/** A part that belongs to the one above it. */
export const close = ({ element, plain }: Part): Part => ({
  element: { ...element, spacing: 'Small' } as Element,
  plain,
})

/** Buttons side by side. */
export const buttonRow = (actions: readonly (ISubmitAction | IOpenUrlAction)[]): Part => ({
  element: { type: 'ActionSet', actions: [...actions] },
  plain: '',
})

/** The answer that was given. */
export const answerPart = (text: string): Part => words(`✓ ${text}`, { weight: 'Bolder' })

/** Parts that belong together, set off from the rest. */
export const boxed = (parts: readonly Part[]): Part => ({
  element: { type: 'Container', style: 'emphasis', items: parts.map(({ element }) => element) },
  plain: parts
    .map(({ plain }) => plain)
    .filter((plain) => plain !== '')
    .join('\n'),
})

/** A button that does something of this channel's own, beside the conversation. */
export const ownButton = (title: string, own: 'private' | 'here'): Part =>
  buttonRow([{ type: 'Action.Submit', title, data: { signpost: { own } }, associatedInputs: 'none' }])

/** What a button of ours sends back; `receive` reads it. */
export interface TapData {
  readonly signpost: {
    readonly step: string
    readonly values: readonly string[]
    /** How to read what stood in the card's field: `several` values, or words the person wrote. */
    readonly field?: 'one' | 'several' | 'words'
  }
}

/** The name of the one field a card has. */
export const FIELD = 'answer'

/** A button that answers. A press without the field's value sends it empty, which is an answer too. */
export function tapButton(title: string, { signpost }: TapData, primary = false): ISubmitAction {
  return {
    type: 'Action.Submit',
    title: harmless(title).trim() || '–',
    data: { signpost },
    ...(signpost.field === undefined && { associatedInputs: 'none' as const }),
    ...(primary && { style: 'positive' as const }),
  }
}

/** A button that opens a page, or dials. */
export const openUrl = (title: string, url: string): IOpenUrlAction => ({
  type: 'Action.OpenUrl',
  title: harmless(title).trim() || '–',
  url,
})

/** The choices of a field. */
export const choicesOf = (choices: readonly Choice[]) =>
  choices.map(({ value, label }) => ({ title: harmless(label).trim() || value, value }))

// @ts-nocheck
import { isDeepStrictEqual } from 'node:util'
import type { IColumn, IOpenUrlAction, ISubmitAction } from '@microsoft/teams.cards'
import type { Element, Part, TapData } from './parts.ts'

type Action = ISubmitAction | IOpenUrlAction

/** A card once it was answered: its words stay, its fields and the buttons that answer go. */
export const settled = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap((part) => withElement(part, quiet(part.element)))

const withElement = (part: Part, element: Element | null): readonly Part[] =>
  element === null ? [] : [{ ...part, element }]

function quiet(element: Element): Element | null {
  switch (element.type) {
    case 'Input.ChoiceSet':
    case 'Input.Text':
      return null
    case 'ActionSet': {
      const actions = (element.actions as readonly Action[]).filter(stays)
      return actions.length === 0 ? null : { ...element, actions }
    }
    case 'Container':
      return { ...element, items: quietAll(element.items as readonly Element[]) }
    case 'ColumnSet':
      return { ...element, columns: (element.columns ?? []).flatMap(quietColumn) }
    default:
      return element
  }
}

const quietAll = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => {
    const left = quiet(element)
    return left === null ? [] : [left]
  })

function quietColumn(column: IColumn): readonly IColumn[] {
  const items = quietAll(column.items as readonly Element[])
  return items.length === 0 ? [] : [{ ...column, items }]
}

/** What opens a page, dials, or leads to privacy is no answer. */
const stays = (action: Action): boolean => action.type === 'Action.OpenUrl' || 'own' in tapIn(action)

/** What a button of these parts that answers with these values says; null when none does. */
export function titleOf(parts: readonly Part[], step: string, values: readonly string[]): string | null {
  const pressed = buttonsIn(parts.map(({ element }) => element)).find((button) =>
    isDeepStrictEqual(tapIn(button), { step, values }),
  )
  return pressed === undefined ? null : (pressed.tooltip ?? pressed.title ?? null)
}

const tapIn = ({ data }: ISubmitAction): object => (data as TapData | undefined)?.signpost ?? {}

const buttonsIn = (elements: readonly Element[]): readonly ISubmitAction[] =>
  elements.flatMap((element) => {
    switch (element.type) {
      case 'ActionSet':
        return (element.actions as readonly Action[]).filter((action) => action.type === 'Action.Submit')
      case 'ColumnSet':
        return (element.columns ?? []).flatMap(({ items }) => buttonsIn(items as readonly Element[]))
      default:
        return []
    }
  })

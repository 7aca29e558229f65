// @ts-nocheck
const AWAY = 'https://www.wikipedia.org/'
const WITHIN = 2_000
const PRESSES = 3

let forget: () => void = () => {}

/** What to let go of before the page is left. */
export const beforeLeaving = (letGo: () => void): void => {
  forget = letGo
}

/** Empties the page at once, for the next one may take a moment to come, and takes this one out of the history. */
export function leave(): void {
  forget()
  document.documentElement.replaceChildren()
  location.replace(AWAY)
}

let pressed: readonly number[] = []

/** Escape, pressed three times within two seconds, leaves. */
export function leaveOnEscape({ key, timeStamp }: KeyboardEvent): void {
  if (key !== 'Escape') return
  pressed = [...pressed, timeStamp].slice(-PRESSES)
  if (pressed.length === PRESSES && timeStamp - (pressed[0] ?? 0) <= WITHIN) leave()
}

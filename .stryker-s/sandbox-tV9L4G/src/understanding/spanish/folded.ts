/** A text as Spanish patterns are matched against it: lower case, no accents, one character for each of the text. */
// @ts-nocheck

export const folded = (text: string): string =>
  text.replace(/[’‘`]/g, "'").replace(/[A-ZÀ-ſ]/g, (letter) => letter.normalize('NFD').charAt(0).toLowerCase())

/** A text in small letters, one character for each of its own: only the letters of English change. */
export const lowered = (text: string): string =>
  BEYOND_ASCII.test(text) ? text.replace(/[A-Z]+/g, (letters) => letters.toLowerCase()) : text.toLowerCase()

const BEYOND_ASCII = /[\u0080-\uffff]/

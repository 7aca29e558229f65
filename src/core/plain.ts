/** Words as people mean them: lower case, no accents, no punctuation, single spaces. */
export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (SIMPLE.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** Most taps and one-word answers are plain already. */
const SIMPLE = /^[a-z0-9]+$/

/** Whether `phrase` stands in `text` as whole words; both plain. */
export const holds = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `)

/** How many words a plain text has. */
export const wordCount = (text: string): number => (text === '' ? 0 : text.split(' ').length)

/** Words as people mean them: lower case, no accents, no punctuation, single spaces. */
// @ts-nocheck

export function plain(text: string): string {
  const lower = text.toLowerCase()
  if (SIMPLE.test(lower)) return lower
  return lower
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’‘`]/g, '')
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** Most of what is written is plain once it is in lower case. */
const SIMPLE = /^[a-z0-9]+(?: [a-z0-9]+)*$/

/** Whether `phrase` stands in `text` as whole words; both plain. */
export const holds = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `)

/** How many words a plain text has. */
export function wordCount(text: string): number {
  let count = text === '' ? 0 : 1
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1
  return count
}

/** Break a paragraph into lines of at most `width` characters; a longer word gets a line of its own, or is cut. */
// @ts-nocheck

export function wrap(text: string, width: number, first = '', rest = first): readonly string[] {
  const lines: string[] = []
  let line = ''
  const margin = () => (lines.length === 0 ? first : rest)
  for (const word of text.split(/\s+/).flatMap((one) => pieces(one, width - rest.length))) {
    if (line !== '' && margin().length + lengthOf(line) + 1 + lengthOf(word) > width) {
      lines.push(margin() + line)
      line = word
    } else {
      line = line === '' ? word : `${line} ${word}`
    }
  }
  return [...lines, margin() + line]
}

const pieces = (word: string, width: number): readonly string[] => {
  const letters = [...word]
  if (letters.length <= width || word.includes('://')) return word === '' ? [] : [word]
  return Array.from({ length: Math.ceil(letters.length / width) }, (_, n) =>
    letters.slice(n * width, (n + 1) * width).join(''),
  )
}

/** How much room a text takes, in characters as people count them. Marks of strong words take none. */
export const lengthOf = (text: string): number => [...text.replace(/[\uE000\uE001]/g, '')].length

/** Text that cannot steer a terminal: a reply may repeat what a person typed. */
export const harmless = (text: string): string => text.replace(/(?!\n)\p{Cc}/gu, '')

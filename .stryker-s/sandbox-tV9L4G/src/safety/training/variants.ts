// @ts-nocheck
const CHOICE = /\(([^()]*)\)(\?)?/

/** The texts a line stands for: `(these|those)` is either, `(this)?` may be missing. At most `most`, spread evenly over all of them. */
export function variantsOf(line: string, most: number): readonly string[] {
  const choices = [...line.matchAll(new RegExp(CHOICE, 'g'))].map(([, ways = '', missing]) => [
    ...ways.split('|'),
    ...(missing === undefined ? [] : ['']),
  ])
  const all = choices.reduce((product, { length }) => product * length, 1)
  const wanted = Math.min(most, all)
  // Shifted by one each time, so that the first choice changes as well.
  const shift = wanted === all ? 0 : 1
  const texts = Array.from({ length: wanted }, (_, n) =>
    variant(line, choices, (Math.floor((n * all) / wanted) + n * shift) % all),
  )
  return [...new Set(texts)]
}

/** The variant with a number: each choice takes its share of it, the first one changing fastest. */
function variant(line: string, choices: readonly (readonly string[])[], number: number): string {
  let left = number
  let text = line
  for (const ways of choices) {
    text = text.replace(CHOICE, () => ways[left % ways.length] ?? '')
    left = Math.floor(left / ways.length)
  }
  return text.replace(/ {2,}/g, ' ').trim()
}

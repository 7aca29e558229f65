/**
 * A figure of speech ends with a word of its own. Where all that follows a gap may be missing ("is killing me .. (lol)?"), the
 * gap alone would take up whatever is said next: such a line stands for itself without its end, and for itself with it.
 */
export function ended(source: string): readonly string[] {
  const line = source.trim()
  if (!line.endsWith(')?')) return [line]
  const open = opening(line)
  const before = line.slice(0, open).trimEnd()
  const gap = /\s\.{2,4}$/.exec(before)?.[0]
  return gap === undefined ? [line] : [...ended(before.slice(0, -gap.length)), line.slice(0, -1)]
}

/** Where the group begins that ends the line. */
function opening(line: string): number {
  let depth = 0
  for (let at = line.length - 2; at >= 0; at--) {
    if (line[at] === ')') depth++
    if (line[at] === '(') depth--
    if (depth === 0) return at
  }
  return 0
}

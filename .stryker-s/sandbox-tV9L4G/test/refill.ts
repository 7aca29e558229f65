// @ts-nocheck
import { readFileSync, writeFileSync } from 'node:fs'

/** Write what the bot said now into a transcript; what people did and the facts stay as they are. */
export function refill(path: string, lines: readonly (readonly string[])[]): void {
  const kept = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => !/^(?:bot: | {5})/.test(line) && line.trim() !== '')
  let round = -1
  const out = kept.flatMap((line) => {
    if (line.startsWith('= ') && !kept[kept.indexOf(line) - 1]?.startsWith('= ')) return ['', line]
    if (!line.startsWith('you: ')) return [line]
    round += 1
    return ['', line, ...(lines[round] ?? [])]
  })
  writeFileSync(path, `${out.join('\n')}\n`)
}

import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { bot, root } from './bot.ts'
import { play } from './play.ts'
import { lookUp, parseTranscript } from './transcripts.ts'

const folder = join(root, 'test', 'transcripts')
const files = readdirSync(folder, { recursive: true })
  .map(String)
  .filter((name) => name.endsWith('.chat'))
  .sort()

describe('transcripts', () => {
  it('are at least forty', () => {
    expect(files.length).to.be.at.least(40)
  })

  for (const file of files) {
    const path = join(folder, file)
    const { title, rounds, facts } = parseTranscript(readFileSync(path, 'utf8'))

    it(`${file}: ${title}`, () => {
      const { lines, last } = play(bot, rounds)
      if (process.env.UPDATE_TRANSCRIPTS === '1' && !file.startsWith('safety/')) rewrite(path, lines)
      else
        for (const [n, { bot: expected, you }] of rounds.entries())
          expect(lines[n], `after "${you}"`).to.deep.equal(expected)
      for (const [fact, value] of facts) expect(lookUp(fact, last), fact).to.equal(value)
    })
  }
})

/** Write what the bot said now into the file; what people did and the facts stay as they are. */
function rewrite(path: string, lines: readonly (readonly string[])[]): void {
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

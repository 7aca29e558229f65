// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { bot, root } from './bot.ts'
import { play } from './play.ts'
import { refill } from './refill.ts'
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
      if (process.env.UPDATE_TRANSCRIPTS === '1' && !file.startsWith('safety/')) refill(path, lines)
      else
        for (const [n, { bot: expected, you }] of rounds.entries())
          expect(lines[n], `after "${you}"`).to.deep.equal(expected)
      for (const [fact, value] of facts) expect(lookUp(fact, last), fact).to.equal(value)
    })
  }
})

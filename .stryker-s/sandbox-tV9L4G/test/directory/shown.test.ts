// @ts-nocheck
import { expect } from 'chai'
import { createBot } from '../../src/bot.ts'
import { cardLines, type Look } from '../../src/channels/terminal/cards.ts'
import { terminalWords } from '../../src/channels/terminal/words.ts'
import { begin } from '../../src/core/begin.ts'
import { ownCopy } from '../../src/core/own-copy.ts'
import { generated, read } from './rows.ts'

const { directory } = read(generated(200))
const { bot } = createBot('.', '2026-11-23', directory)
const matching = bot.match({ concerns: [{ id: 'anxiety', evidence: '', confirmed: true }], region: 'US-OH' }, 'en')

describe('names from a list', () => {
  it('stand line by line under their step in the terminal', () => {
    const look: Look = { width: 200, bold: false, said: terminalWords(bot.words.en!) }
    const lines = cardLines({ kind: 'steps', steps: matching.nextSteps }, look, new Map())
    const at = lines.findIndex((line) => line.includes('Names that may fit'))
    expect(lines[at]).to.match(/^2\. Names that may fit, /)
    expect(lines.slice(at + 1, at + 6).every((line) => line.startsWith('   - Provider '))).to.equal(true)
    expect(lines[at + 6]).to.match(/^3\. /)
  })

  it('stand line by line under their step in the person’s own copy', () => {
    const conversation = { ...begin(bot, 'a', '2026-11-23T10:00:00Z', 'en'), matching }
    const step = ownCopy(bot, conversation)
      .parts.flatMap(({ items }) => items)
      .find(({ text }) => text.startsWith('Names that may fit'))
    expect(step?.lines).to.have.length(5)
    expect(step?.lines[0]).to.match(/^Provider \d+, /)
  })
})

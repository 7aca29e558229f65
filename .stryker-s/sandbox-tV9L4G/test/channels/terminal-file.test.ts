// @ts-nocheck
import { expect } from 'chai'
import { copyKeeper } from '../../src/channels/terminal/file.ts'
import { terminalWords } from '../../src/channels/terminal/words.ts'
import type { Reply } from '../../src/core/reply.ts'
import { bot } from '../bot.ts'

const said = terminalWords(bot.words.en!)
const sheet = { title: 'Notes', lead: '', parts: [], foot: 'End' }
const shown: readonly Reply[] = [
  { id: 'r', text: '', ask: null, card: { kind: 'copy', name: 'n.md', text: '# Notes\n', sheet } },
]

describe('a copy kept as a file from the terminal', () => {
  it('is written under the name asked for, as Markdown when the name says so', async () => {
    const files: Record<string, string> = {}
    const keeper = copyKeeper(async (name, text) => {
      files[name] = text
      return `/home/me/${name}`
    })
    keeper.see(shown)
    expect(await keeper.answer('file my notes.txt', said)).to.contain('/home/me/my notes.txt')
    expect(await keeper.answer('FILE a.md', said)).to.contain('/home/me/a.md')
    expect(files).to.deep.equal({ 'my notes.txt': 'Notes\n=====\n\nEnd\n', 'a.md': '# Notes\n' })
    expect(keeper.wrote()).to.equal(true)
  })

  it('is asked for and told of in Spanish too', async () => {
    const spanish = terminalWords(bot.words.es!)
    const keeper = copyKeeper(async (name) => `/casa/${name}`)
    keeper.see(shown)
    expect(await keeper.answer('archivo mis notas.txt', spanish)).to.match(/^Tu copia está en .casa.mis notas\.txt/)
  })

  it('never touches a file that is there, and says so', async () => {
    const keeper = copyKeeper(async () => {
      throw Object.assign(new Error('exists'), { code: 'EEXIST' })
    })
    keeper.see(shown)
    expect(await keeper.answer('file a.txt', said)).to.contain('left it as it is')
    expect(keeper.wrote()).to.equal(false)
  })

  it('leaves every other line to the bot, and all lines while there is no copy', async () => {
    const keeper = copyKeeper(async (name) => name)
    expect(await keeper.answer('file a.txt', said)).to.equal(null)
    keeper.see(shown)
    for (const line of ['file', 'my file is lost', 'filed for divorce', 'hello'])
      expect(await keeper.answer(line, said)).to.equal(null)
  })
})

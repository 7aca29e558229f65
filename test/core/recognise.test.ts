import { expect } from 'chai'
import { commandIn } from '../../src/core/commands/recognise.ts'
import type { CommandWords, Words } from '../../src/core/words.ts'

const command = (label: string, ...phrases: readonly string[]): CommandWords => ({ label, phrases, sentences: [] })
const words: Words = {
  language: 'en',
  entries: {},
  concerns: {},
  commands: {
    back: command('Go back', 'back', 'Previous question!'),
    change: command('Change an answer', 'change *', 'change my *'),
    why: command('Why?', 'why do you ask'),
    save: command('Save', 'can we save'),
  },
}
const heard = (text: string): string | null => {
  const found = commandIn(words, text)
  return found && `${found.name}: ${found.about}`
}

describe('a command', () => {
  const ROWS: Readonly<Record<string, string | null>> = {
    back: 'back: ',
    'go back': 'back: ',
    'previous question': 'back: ',
    'back pain': null,
    'my back': null,
    'back please': 'back: ',
    'can we go back now': 'back: ',
    'can we save': 'save: ',
    'please change insurance': 'change: insurance',
    'change my insurance': 'change: insurance',
    change: null,
    'change my': 'change: my',
    'i changed insurance': null,
    'change *': 'change: *',
    why: 'why: ',
    'change an answer': 'change: ',
    '': null,
    hello: null,
  }
  for (const [text, command] of Object.entries(ROWS))
    it(`is ${command ?? 'nothing'} in "${text}"`, () => {
      expect(heard(text)).to.equal(command)
    })

  it('is the same each time it is heard', () => {
    expect([heard('back'), heard('back'), heard('change my insurance')]).to.deep.equal([
      'back: ',
      'back: ',
      'change: insurance',
    ])
  })
})

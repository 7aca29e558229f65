import { expect } from 'chai'
import { loadModel } from '../../src/load/model.ts'
import type { LexiconEntry } from '../../src/understanding/lexicon.ts'
import { createReader, type LanguageKnowledge } from '../../src/understanding/reader.ts'
import { root } from '../root.ts'

const entry = (id: LexiconEntry['id'], ...phrases: readonly string[]): LexiconEntry => ({
  id,
  strong: [],
  phrases,
  weak: [],
  except: [],
})
const knowing = (...concerns: readonly LexiconEntry[]): LanguageKnowledge => ({
  lexicon: { lists: {}, concerns },
  model: null,
})
const reader = createReader({
  en: knowing(
    entry('depression', 'very sad', 'hopeless'),
    entry('parenting', 'my daughter', 'my son'),
    entry('family', 'family'),
  ),
  es: knowing(entry('depression', 'triste')),
})
const heardIn = (text: string, language = 'en', read = reader): readonly string[] =>
  read(text, { slots: [], language }).concerns.map(({ id }) => id)

describe('the reader of messages', () => {
  it('reads by phrases alone where no model was trained, past a slip of the pen', () => {
    expect(heardIn('I am very sad')).to.deep.equal(['depression'])
    expect(heardIn('it is hopelss')).to.deep.equal(['depression'])
    expect(heardIn('the weather')).to.deep.equal([])
  })

  it('reads by the model as well where one was trained', () => {
    const { lexicon } = knowing(entry('depression', 'very sad'))
    const model = loadModel(root, 'en').value?.model ?? null
    const read = createReader({ en: { lexicon, model } })
    expect(heardIn('I lie awake every night', 'en', read)[0]).to.equal('sleep')
    expect(heardIn('I am very sad', 'en', read)).to.include('depression')
  })

  it('reads each language by its own phrases, and one it does not know as English', () => {
    expect(heardIn('estoy triste', 'es')).to.deep.equal(['depression'])
    expect(heardIn('very sad', 'es')).to.deep.equal([])
    for (const language of ['xx', 'toString'])
      expect(heardIn('very sad', language), language).to.deep.equal(['depression'])
  })

  it('hears no concern where it knows no language, and reads the other answers all the same', () => {
    const { concerns, fields } = createReader({})('very sad, I am 34', { slots: [], language: 'en' })
    expect(concerns).to.deep.equal([])
    expect(fields).to.deep.equal({ ageBand: '26-64' })
  })

  it('does not take being a parent for the trouble when a child or a teen is whom the help is for', () => {
    for (const age of [8, 15]) {
      expect(heardIn(`my daughter is ${age} and very sad`), String(age)).to.deep.equal(['depression'])
      expect(heardIn(`my son is ${age}, very sad since the family moved`), String(age)).to.deep.equal(['depression'])
    }
  })

  it('keeps being a parent where nothing else is told, or the help is for somebody grown', () => {
    expect(heardIn('my daughter is 15')).to.deep.equal(['parenting'])
    expect(heardIn('my daughter is 30 and very sad')).to.have.members(['parenting', 'depression'])
    expect(heardIn('my son, and I am very sad')).to.have.members(['parenting', 'depression'])
  })

  it('reads the other answers with the words they came from', () => {
    const { fields, evidence } = reader("I'm 34, in Ohio", { slots: [], language: 'en' })
    expect(fields).to.include({ ageBand: '26-64', region: 'US-OH' })
    expect(evidence).to.include({ ageBand: "I'm 34", region: 'Ohio' })
  })
})

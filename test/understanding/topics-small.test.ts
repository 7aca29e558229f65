import { expect } from 'chai'
import { SURE } from '../../src/core/repair.ts'
import type { LessonSource } from '../../src/understanding/lesson-source.ts'
import { createTopics } from '../../src/understanding/topics.ts'

const lesson = (id: string, title: string, asked: readonly string[], text: string, language = 'en'): LessonSource => ({
  id,
  title,
  asked,
  text,
  language,
  seed: [],
  reviewed: '',
  sources: [],
  more: [],
  table: null,
})
const lessons = [
  lesson('cost.copay', 'Copays', ['what is a copay', 'do I pay a copay'], 'A fixed sum you pay at each visit.'),
  lesson('cost.deductible', 'Deductibles', ['what is a deductible'], 'What you pay before insurance pays.'),
  lesson('ways.sleep', 'Sleep', ['can therapy help with sleep'], 'Night after night, slowly.'),
  lesson('coste.copago', 'Copagos', ['qué es un copago'], 'Una suma fija.', 'es'),
]
const topics = (text: string, language: string) => createTopics(lessons).topics(text, language)
const byId = (id: string, language: string) => createTopics(lessons).lesson(id, language)
const best = (text: string, language = 'en') => topics(text, language)[0]

describe('the lessons a question may be about', () => {
  it('begin with the one that is asked for word for word, by its title too, at a score of 1', () => {
    expect(best('what is a copay?')).to.deep.equal({ id: 'cost.copay', title: 'Copays', score: 1 })
    expect(best('Deductibles?')?.id).to.equal('cost.deductible')
    expect(best('deductibles')).to.deep.include({ id: 'cost.deductible', score: 1 })
  })

  it('come best first, and none that shares no word', () => {
    const found = topics('is a copay something I pay before a deductible?', 'en')
    expect(found.map(({ score }) => score)).to.deep.equal(found.map(({ score }) => score).sort((a, b) => b - a))
    expect(found.map(({ id }) => id)).to.have.members(['cost.copay', 'cost.deductible'])
    expect(topics('umbrella?', 'en')).to.deep.equal([])
  })

  it('are found by what they tell, too', () => {
    expect(best('what about night after night?')?.id).to.equal('ways.sleep')
  })

  it('are never sure for what is told and not asked, unless it is said word for word', () => {
    expect(best('a copay I had to pay today')?.score).to.be.below(SURE)
    expect(best('do I have to pay a copay today?')?.score).to.be.at.least(SURE)
  })

  it('are read from the first four hundred signs of a message only', () => {
    expect(topics(`${'x '.repeat(200)}copay?`, 'en')).to.deep.equal([])
    expect(best(`${'x '.repeat(190)}copay?`)?.id).to.equal('cost.copay')
  })

  it('are sure in what may ask or tell only if it is much like a way of asking', () => {
    const spanish = [lesson('clase.pareja', 'Pareja', ['puedo llevar a mi esposa conmigo'], '', 'es')]
    const found = (text: string) => createTopics(spanish).topics(text, 'es')[0]?.score ?? 0
    expect(found('puedo llevar a mi esposa')).to.be.at.least(SURE)
    expect(found('puedo llevar el perro')).to.be.below(SURE)
  })

  it('are those of the language, and English where it has none', () => {
    expect(best('qué es un copago?', 'es')?.id).to.equal('coste.copago')
    expect(topics('what is a copay?', 'es')).to.deep.equal([])
    expect(best('what is a copay?', 'fr')?.id).to.equal('cost.copay')
    expect(byId('coste.copago', 'es')?.title).to.equal('Copagos')
    expect(byId('coste.copago', 'en')).to.equal(null)
  })

  it('are none where there are no lessons', () => {
    const { topics, lesson } = createTopics([])
    expect(topics('what is a copay?', 'en')).to.deep.equal([])
    expect(lesson('cost.copay', 'en')).to.equal(null)
  })

  it('are five at the most', () => {
    const many = Array.from({ length: 8 }, (_, n) =>
      lesson(`many.${n}`, `Title ${n}`, [`what is a copay part${n}`], ''),
    )
    expect(createTopics(many).topics('what is a copay?', 'en')).to.have.length(5)
  })
})

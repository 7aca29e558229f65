import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { parse } from 'yaml'
import { z } from 'zod'
import { SURE } from '../../src/core/repair.ts'
import { loadLessons } from '../../src/load/lessons.ts'
import { createTopics } from '../../src/understanding/topics.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const Part = z.strictObject({
  questions: z.array(z.strictObject({ ask: z.string(), accept: z.array(z.string()).min(1) })),
  silent: z.array(z.string()),
})
const { tuned, unseen } = z
  .strictObject({ tuned: Part, unseen: Part })
  .parse(parse(readFileSync(new URL('./topics-questions.yml', import.meta.url), 'utf8')))

const lessons = loadLessons(ROOT, 'en').value
const { topics, lesson } = createTopics(lessons)

/** The id of the section that answers, or null when none is sure enough. */
function answerTo(text: string): string | null {
  const [best] = topics(text, 'en')
  return best && best.score >= SURE ? best.id : null
}

const missed = (part: typeof tuned) => part.questions.filter(({ ask, accept }) => !accept.includes(answerTo(ask) ?? ''))
const broken = (part: typeof tuned) => part.silent.filter((text) => answerTo(text) !== null)
const wrong = (part: typeof tuned) => missed(part).filter(({ ask }) => answerTo(ask) !== null)
const both = { questions: [...tuned.questions, ...unseen.questions], silent: [...tuned.silent, ...unseen.silent] }

describe('questions about lessons', () => {
  it('names only sections that exist in its list of questions', () => {
    const ids = new Set(lessons.map(({ id }) => id))
    expect(both.questions.flatMap(({ accept }) => accept).filter((id) => !ids.has(id))).to.deep.equal([])
  })

  it('asks about every section at least once', () => {
    const asked = new Set(both.questions.flatMap(({ accept }) => accept))
    expect(lessons.filter(({ id }) => !asked.has(id)).map(({ id }) => id)).to.deep.equal([])
  })

  it('answers at least 90 % of all questions with a fitting section', () => {
    expect(both.questions.length).to.be.at.least(150)
    expect(missed(both).length).to.be.at.most(both.questions.length * 0.1)
  })

  it('leaves at least 95 % of everything else unanswered', () => {
    expect(both.silent.length).to.be.at.least(60)
    expect(broken(both), broken(both).join(' | ')).to.have.length.at.most(both.silent.length * 0.05)
  })

  it('holds up on questions kept apart from tuning', () => {
    expect(missed(unseen).length).to.be.at.most(unseen.questions.length * 0.27)
    expect(wrong(unseen).length).to.be.at.most(unseen.questions.length * 0.15)
    expect(broken(unseen).length).to.be.at.most(unseen.silent.length * 0.1)
  })

  it('finds whether a psychologist may prescribe, what it costs and who sees this', () => {
    expect(answerTo('can a psychologist prescribe?')).to.equal('medication.psychologists')
    expect(answerTo('how much does it cost?')).to.equal('cost.price')
    expect(answerTo('will my boss see this')).to.equal('privacy.employer')
  })

  it('answers a bare topic word and the title of a section', () => {
    expect(answerTo('cost')).to.equal('cost.price')
    expect(answerTo('CBT')).to.equal('ways.cbt')
    expect(answerTo('confidentiality')).to.equal('confidentiality.rules')
    expect(lessons.filter(({ id, title }) => answerTo(title) !== id).map(({ title }) => title)).to.deep.equal([])
  })

  it('does not take an answer to our own question for a question', () => {
    const answers = [
      'Aetna',
      'blue cross',
      'evenings',
      'Ohio',
      '34',
      'a woman please',
      'online',
      'anxiety',
      'new mexico',
    ]
    expect(answers.filter((text) => answerTo(text) !== null)).to.deep.equal([])
  })

  it('does not lecture someone who tells how they are', () => {
    for (const text of ['I feel sad', 'my husband and I fight', 'my mom died last month', "i can't sleep"])
      expect(answerTo(text), text).to.equal(null)
  })

  it('sees past a slip of the pen', () => {
    expect(answerTo('what is a psyciatrist')).to.equal(answerTo('what is a psychiatrist'))
    expect(answerTo('what is a deductable')).to.equal('cost.deductible')
  })

  it('finds most sections by every way of asking they list', () => {
    const asked = lessons.flatMap(({ id, asked }) => asked.map((text) => ({ id, text })))
    const lost = asked.filter(({ text }) => answerTo(text) === null).map(({ text }) => text)
    expect(lost).to.deep.equal([])
    expect(asked.filter(({ id, text }) => answerTo(text) !== id).length).to.be.at.most(asked.length * 0.02)
  })

  it('offers a few near topics with their titles, best first, each once', () => {
    const near = topics('something about therapy maybe', 'en')
    expect(near).to.have.length.within(1, 5)
    expect(near.map(({ score }) => score)).to.deep.equal(near.map(({ score }) => score).sort((a, b) => b - a))
    expect(new Set(near.map(({ id }) => id)).size).to.equal(near.length)
    for (const { id, title } of near) expect(lesson(id, 'en')?.title).to.equal(title)
  })

  it('is not sure where sections of two lessons answer about as well, and lets the person say which', () => {
    for (const text of ['does talking to someone even work', 'what do you do in a normal session']) {
      const [first, second] = topics(text, 'en')
      expect(first?.score, text).to.be.within(SURE * 0.9, SURE * 0.999)
      expect(second?.score, text).to.be.within(SURE * 0.85, SURE * 0.999)
    }
  })

  it('gives scores from 0 to 1', () => {
    for (const { ask } of both.questions)
      for (const { score } of topics(ask, 'en')) expect(score, ask).to.be.within(0, 1.000001)
  })

  it('says nothing to nothing, and to letters it cannot read', () => {
    for (const text of ['', '   ', '???', '🙂', '\u0000', '吃饭了吗?']) expect(topics(text, 'en')).to.deep.equal([])
  })

  it('answers in English where a language has no lessons, and knows no lesson by a wrong id', () => {
    expect(topics('what is cbt', 'xx')[0]?.id).to.equal('ways.cbt')
    expect(lesson('ways.cbt', 'xx')?.title).to.equal(lesson('ways.cbt', 'en')?.title)
    expect(lesson('ways.nothing', 'en')).to.equal(null)
    expect(createTopics([]).topics('what is cbt', 'en')).to.deep.equal([])
  })

  it('stays quick on a very long text', () => {
    const start = performance.now()
    topics(`${'therapi tehrapy question '.repeat(20_000)}?`, 'en')
    expect(performance.now() - start).to.be.below(100)
  })
})

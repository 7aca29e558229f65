// @ts-nocheck
import { expect } from 'chai'
import { FEWEST_WORDS, gradeIn, HIGHEST_GRADE, readingFaults } from '../../src/load/readability.ts'

const EASY =
  'You can stop at any time. I will ask a few kind questions. Then I show you who may help. You choose what fits.'
const HARD =
  'Comprehensive psychological evaluation determines individually appropriate intervention methodologies across heterogeneous populations.'
const at = (text: string, key = 'a.b') => ({ key, text, file: 'content/en/a.md', line: 3 })

describe('the reading grade', () => {
  it('is the one Flesch and Kincaid give: 0.39 words per sentence, 11.8 syllables per word, less 15.59', () => {
    // 6 words, 1 sentence, 6 syllables; and 12 words, 2 sentences, 12 syllables.
    const expected = Math.round((0.39 * 6 + 11.8 * 1 - 15.59) * 10) / 10
    expect(gradeIn('The cat sat on the mat.')).to.equal(expected)
    expect(gradeIn('The cat sat on the mat. The dog sat on the cat.')).to.equal(expected)
  })

  it('is low for everyday words and high for long ones', () => {
    expect(gradeIn(EASY)).to.be.below(4)
    expect(gradeIn(HARD)).to.be.above(20)
  })

  it('takes a line of a list for a sentence, and does not read marks or addresses', () => {
    const list = 'You can say:\n- stop at any time\n- go back one step'
    expect(gradeIn(list)).to.equal(gradeIn('You can say. Stop at any time. Go back one step.'))
    expect(gradeIn('See **this** [page](https://example.org/a-very-long-address).')).to.equal(gradeIn('See this page.'))
  })

  it('is nothing for no words', () => {
    expect(gradeIn('')).to.equal(0)
    expect(gradeIn('\n\n')).to.equal(0)
  })
})

describe('texts that are hard to read', () => {
  const hardest = Array.from({ length: 3 }, () => HARD).join(' ')

  it('are found with their grade', () => {
    const [fault, whole] = readingFaults([at(hardest)])
    expect(fault?.what).to.match(/^"a\.b" reads at grade \d+\.\d, above 8$/)
    expect(fault?.line).to.equal(3)
    expect(whole?.what).to.match(/^the file reads at grade/)
  })

  it('are let be when they are too short to tell, but count in the file', () => {
    expect(HARD.split(' ').length).to.be.below(FEWEST_WORDS)
    expect(readingFaults([at(HARD)])).to.deep.equal([])
    const short = [at(HARD, 'a.b'), at(HARD, 'a.c'), at(HARD, 'a.d')]
    expect(readingFaults(short).map(({ line, what }) => [line, what.startsWith('the file')])).to.deep.equal([[1, true]])
  })

  it('do not weigh on another file', () => {
    const easy = Array.from({ length: 4 }, () => EASY).join(' ')
    expect(gradeIn(easy)).to.be.at.most(HIGHEST_GRADE)
    const faults = readingFaults([at(hardest), { ...at(easy), file: 'content/en/b.md' }])
    expect(faults.map(({ file }) => file)).to.deep.equal(['content/en/a.md', 'content/en/a.md'])
  })
})

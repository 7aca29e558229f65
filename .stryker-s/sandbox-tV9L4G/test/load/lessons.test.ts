// @ts-nocheck
import { expect } from 'chai'
import { MOST_CHARACTERS } from '../../src/load/lesson-section.ts'
import { joinLessons, loadLessons, readLesson } from '../../src/load/lessons.ts'
import { copyProject } from './project.ts'

const FRONT = `---
lesson: sample
language: en
title: A sample
reviewed: 2026-11-20
reviewer: clinical-lead
sources:
  nimh: { title: "NIMH", url: "https://www.nimh.nih.gov/" }
---
`
const SECTION = `
## one: The first
Some words.

### asked
- what is the first
- first
### more
sample.two
### sources
nimh
### seed
S1, E4
`
const OTHER = SECTION.replace('one: The first', 'two: The second').replace('sample.two', '-')
const GOOD = FRONT + SECTION + OTHER

const read = (source: string) => joinLessons([readLesson(source, 'sample.md')])
const faults = (source: string) => read(source).faults

function planted(from: string | RegExp, to: string) {
  const source = GOOD.replace(from, to)
  expect(source, 'the fault must be in the text').to.not.equal(GOOD)
  return faults(source)
}

describe('reading lessons', () => {
  it('reads a sound lesson without a fault', () => {
    const { value, faults } = read(GOOD)
    expect(faults).to.deep.equal([])
    expect(value[0]).to.deep.equal({
      id: 'sample.one',
      title: 'The first',
      text: 'Some words.',
      sources: [{ title: 'NIMH', url: 'https://www.nimh.nih.gov/' }],
      more: [{ id: 'sample.two', title: 'The second' }],
      table: null,
      language: 'en',
      asked: ['what is the first', 'first'],
      seed: ['S1', 'E4'],
      reviewed: '2026-11-20',
    })
  })

  it('takes a table out of the words', () => {
    const { value } = read(GOOD.replace('Some words.', 'Above.\n\n| A | B |\n| - | - |\n| 1 | 2 |\n\nBelow.'))
    expect(value[0]?.table).to.deep.equal({ head: ['A', 'B'], rows: [['1', '2']] })
    expect(value[0]?.text).to.equal('Above.\n\nBelow.')
  })

  const cases: readonly (readonly [what: string, from: string | RegExp, to: string, says: RegExp])[] = [
    ['no day of review', 'reviewed: 2026-11-20\n', '', /reviewed|clinician last read/],
    ['a day that is none', '2026-11-20', '2026-13-40', /clinician last read/],
    ['no reviewer', 'reviewer: clinical-lead\n', '', /reviewer/],
    ['a key it does not know', 'title: A sample', 'title: A sample\nauthor: me', /author/],
    ['a source without https', 'https://www', 'http://www', /url|URL/i],
    ['an id with spaces', 'lesson: sample', 'lesson: a sample', /lesson/],
    ['no title', '## one: The first', '## one', /no title/],
    ['no words', 'Some words.\n', '', /no words/],
    ['too many words', 'Some words.', 'word '.repeat(MOST_CHARACTERS / 4), /over 900/],
    ['no ways of asking', '- what is the first\n- first\n', '', /no ways of asking/],
    ['no source', /### sources\nnimh\n/, '', /no source/],
    ['a source it does not list', /### sources\nnimh/, '### sources\nnobody', /unknown source "nobody"/],
    ['a part it does not know', '### more', '### mroe', /unknown part "mroe"/],
    ['a link to nowhere', 'sample.two', 'sample.three', /"sample.three", which is no section/],
    ['an id that stands twice', '## two:', '## one:', /stands twice/],
    ['no sections', /\n## one[\s\S]*$/, '', /no sections/],
  ]
  for (const [what, from, to, says] of cases)
    it(`names ${what}, and what to do`, () => {
      const found = planted(from, to)
      const hit = found.find(({ what, fix }) => says.test(`${what} ${fix}`))
      expect(hit, JSON.stringify(found)).to.not.equal(undefined)
      expect(hit?.file).to.equal('sample.md')
      expect(hit?.fix).to.not.equal('')
    })

  it('names the line of the section that is wrong', () => {
    const [fault] = planted('## two: The second', '## two')
    expect(fault?.line).to.equal(GOOD.split('\n').indexOf('## two: The second') + 1)
  })

  it('finds the same id in two files', () => {
    const files = [readLesson(GOOD, 'a.md'), readLesson(GOOD, 'b.md')]
    expect(joinLessons(files).faults.map(({ file, what }) => `${file} ${what}`)).to.deep.equal([
      'b.md the id "sample.one" stands twice',
      'b.md the id "sample.two" stands twice',
    ])
  })

  it('reads what we ship without a fault, and nothing where there is nothing', async () => {
    const project = await copyProject()
    try {
      expect(loadLessons(project.root, 'en').faults).to.deep.equal([])
      expect(loadLessons(project.root, 'xx')).to.deep.equal({ value: [], faults: [] })
      await project.edit('content/en/lessons/cost.md', 'cost.insurance', 'cost.nothing')
      expect(loadLessons(project.root, 'en').faults[0]?.file).to.equal('content/en/lessons/cost.md')
    } finally {
      await project.remove()
    }
  })
})

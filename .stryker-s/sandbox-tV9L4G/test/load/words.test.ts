// @ts-nocheck
import { expect } from 'chai'
import { printFault } from '../../src/load/fault.ts'
import { readWords } from '../../src/load/words.ts'

const HEAD = '---\ndialog: intake\nlanguage: en\nreviewed: 2026-11-20\nreviewer: clinical-lead\n---\n'
const FILE = 'content/en/intake.md'
const WHO = `${HEAD}
## who
Who is this help for?

It is fine to say more.
- me: Me, and I am 18 or over | me, myself, for me
- couple: My partner and me

### short
Who is it for?

### why
So that I only suggest people who work with you.

### again
Please pick one.

### name
Who it is for | person, people

### as child
Who is looking after them?
`

describe('reading words', () => {
  it('reads an entry with its options, its other forms and its name', () => {
    const { value, faults } = readWords(WHO, FILE)
    expect(faults).to.deep.equal([])
    expect(value).to.have.length(1)
    expect(value[0]?.key).to.equal('intake.who')
    expect(value[0]?.entry).to.deep.equal({
      text: 'Who is this help for?\n\nIt is fine to say more.',
      name: { label: 'Who it is for', also: ['person', 'people'] },
      short: 'Who is it for?',
      why: 'So that I only suggest people who work with you.',
      again: 'Please pick one.',
      as: { child: 'Who is looking after them?' },
      options: {
        me: { label: 'Me, and I am 18 or over', also: ['me', 'myself', 'for me'] },
        couple: { label: 'My partner and me', also: [] },
      },
    })
  })

  it('remembers the line of every entry', () => {
    const [who] = readWords(WHO, FILE).value
    expect(who?.line).to.equal(8)
  })

  it('reads files with Windows line ends the same', () => {
    expect(readWords(WHO.replaceAll('\n', '\r\n'), FILE)).to.deep.equal(readWords(WHO, FILE))
  })

  it('leaves plain list lines in the text', () => {
    const { value } = readWords(`${HEAD}\n## list\nThis is:\n- one thing\n- Another: thing\n`, FILE)
    expect(value[0]?.entry.text).to.equal('This is:\n- one thing\n- Another: thing')
  })

  const wrong: readonly (readonly [title: string, source: string, line: number, says: string])[] = [
    ['no day of review', HEAD.replace('reviewed: 2026-11-20\n', ''), 2, 'last read this is missing'],
    ['no reviewer', HEAD.replace('reviewer: clinical-lead\n', ''), 2, 'who read it is missing'],
    ['a day that is none', HEAD.replace('2026-11-20', '2026-13-40'), 4, 'reviewed'],
    ['no front matter at all', '## who\nHello\n', 2, 'the file'],
    ['an unknown key at the top', HEAD.replace('dialog:', 'mood: good\ndialog:'), 2, 'mood'],
    ['an entry twice', `${HEAD}## a\nOne\n## a\nTwo\n`, 9, '"a" stands twice'],
    ['an option twice', `${HEAD}## a\nOne\n- x: X\n- x: Y\n`, 10, 'the option "x" stands twice'],
    ['an unknown part', `${HEAD}## a\nOne\n### sohrt\nTwo\n`, 9, 'no part of an entry is called "### sohrt"'],
    ['a part twice', `${HEAD}## a\nOne\n### short\nTwo\n### short\nThree\n`, 11, '"### short" stands twice'],
    ['an empty part', `${HEAD}## a\nOne\n### short\n`, 9, 'nothing is written'],
    ['words for a group that does not exist', `${HEAD}## a\nOne\n### as dog\nTwo\n`, 9, 'as dog'],
    ['an option where nobody reads it', `${HEAD}## a\nOne\n### short\nTwo\n- x: X\n`, 11, 'stands below'],
    ['words nobody would hear', `${HEAD}Hello\n\n## a\nOne\n`, 7, 'never said'],
  ]
  for (const [title, source, line, says] of wrong) {
    it(`finds ${title}`, () => {
      const { faults } = readWords(source, FILE)
      const found = faults.filter((fault) => printFault(fault).includes(says))
      expect(found, faults.map(printFault).join('\n')).to.have.length(1)
      expect(found[0]?.line).to.equal(line)
    })
  }
})

// @ts-nocheck
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { allFaults } from '../../src/faults.ts'
import { printFault } from '../../src/load/fault.ts'
import { perspicuityIn, READABLE, readingFaults } from '../../src/load/readability.ts'
import { syllablesIn } from '../../src/load/syllables.ts'
import { copyProject, type Project } from './project.ts'

const TODAY = '2026-11-25'

describe('a language beside English', () => {
  let project: Project
  beforeEach(async () => {
    project = await copyProject()
  })
  afterEach(() => project.remove())

  const told = () => allFaults(project.root, TODAY).map(printFault)

  it('is told what it lacks: a lesson, a reply, a choice, a command, a word of the page, a help line', async () => {
    await project.edit('content/es/lessons/when.md', '## changes: ', '## chances: ')
    await project.edit('content/es/replies.md', '## kept', '## keept')
    await project.edit('content/es/intake.md', '- weeks: ', '- wekes: ')
    await project.edit('content/es/commands.yml', '  skip: ', '  skp: ')
    await project.edit('content/es/page.yml', '  send: Enviar\n', '')
    await project.edit('content/es/crisis-lines.yml', "'Text {}': ", "'Txt {}': ")
    const lines = told()
    for (const says of [
      /^content\/es\/lessons\/when\.md:1: "when\.changes" \(.+\) is not there; write "## changes: …"$/,
      /^content\/es\/replies\.md:1: "replies\.kept" has no words/,
      /^content\/es\/intake\.md:\d+: "duration": the choice "weeks" has no label/,
      /^content\/es\/commands\.yml:1: the command "skip" is missing/,
      /^content\/es\/page\.yml:\d+: words\.send: /,
      /^content\/es\/crisis-lines\.yml:\d+: no words for "Text 988"/,
    ])
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
  })

  it('keeps the facts that are no words: codes, sources and where a lesson leads', async () => {
    await project.edit('content/es/providers.yml', 'nucc: 101YP2500X', 'nucc: 101YP2599X')
    await project.edit('content/es/lessons/when.md', '### sources\nnimh, nimh-care', '### sources\nnimh')
    await project.edit('content/es/lessons/themes.md', 'when.signs, ways.all', 'ways.all')
    const lines = told()
    for (const says of [
      /^content\/es\/providers\.yml:\d+: "lpc": its nucc is another than in English/,
      /^content\/es\/lessons\/when\.md:\d+: "when\.signs": it has other sources than in English/,
      /^content\/es\/lessons\/themes\.md:\d+: "themes\.all": it leads on to other sections/,
    ])
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
  })

  it('needs a model to read concerns by', () => {
    rmSync(join(project.root, 'content/es/concerns.model.json'))
    expect(told().join('\n')).to.contain('content/es/concerns.model.json:1: there is no model of concerns')
  })
})

describe('how hard Spanish is to read', () => {
  it('counts syllables by the rules of spelling', () => {
    const counts = {
      psicología: 5,
      ayuda: 3,
      cuánto: 2,
      quién: 1,
      aéreo: 4,
      país: 2,
      guerra: 2,
      vergüenza: 3,
      rey: 1,
      TCC: 3,
    }
    for (const [word, count] of Object.entries(counts)) expect(syllablesIn(word), word).to.equal(count)
  })

  it('is high for everyday words and low for long ones', () => {
    const easy = 'Hoy es un buen día. Puedes parar cuando quieras. Aquí estoy.'
    const hard =
      'La administración interdisciplinaria determinará individualizadamente las intervenciones correspondientes.'
    expect(perspicuityIn(easy)).to.be.above(80)
    expect(perspicuityIn(hard)).to.be.below(READABLE)
    const text = { key: 'a.b', text: `${hard} ${hard} ${hard} ${hard}`, file: 'f.md', line: 3 }
    expect(readingFaults([text], 'es').map(printFault)[0]).to.match(
      /^f\.md:3: "a\.b" reads at -?\d+\.\d on the INFLESZ scale, below 55/,
    )
  })
})

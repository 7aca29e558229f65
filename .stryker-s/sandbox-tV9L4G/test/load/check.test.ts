// @ts-nocheck
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { createBot } from '../../src/bot.ts'
import { allFaults } from '../../src/faults.ts'
import { printFault } from '../../src/load/fault.ts'
import { CHECKED, REFUSED_FILES } from './planted-files.ts'
import { REFUSED_ROADS_AND_WORDS } from './planted-words.ts'
import { copyProject, type Project } from './project.ts'

const TODAY = '2026-11-23'

describe('checking the project', () => {
  let project: Project
  beforeEach(async () => {
    project = await copyProject()
  })
  afterEach(() => project.remove())

  it('finds no fault in what we ship', () => {
    expect(allFaults(project.root, TODAY).map(printFault)).to.deep.equal([])
  })

  for (const { title, plant, says } of [...REFUSED_ROADS_AND_WORDS, ...REFUSED_FILES]) {
    it(`refuses to start with ${title}`, async () => {
      await plant(project)
      const lines = createBot(project.root, TODAY).faults.map(printFault)
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
    })
  }

  for (const { title, plant, says } of CHECKED) {
    it(`finds ${title}`, async () => {
      await plant(project)
      const lines = allFaults(project.root, TODAY).map(printFault)
      expect(
        lines.filter((line) => says.test(line)),
        lines.join('\n'),
      ).to.have.length(1)
    })
  }

  it('points at a line that exists in a file that exists', async () => {
    await project.edit('dialogs/results.yml', 'do: save', 'do: svae')
    await project.edit('content/en/replies.md', '## cannot-skip', '## can-not-skip')
    for (const { file, line } of createBot(project.root, TODAY).faults) {
      const lines = readFileSync(join(project.root, file), 'utf8').split('\n')
      expect(line, `${file}:${line}`).to.be.within(1, lines.length)
    }
  })
})

// @ts-nocheck
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect } from 'chai'
import { createBot, type Made } from '../../src/bot.ts'
import { printFault } from '../../src/load/fault.ts'
import { root } from '../bot.ts'
import { copyProject, type Project } from './project.ts'

/** The built program remembers what the build parsed; the sources, run as they are, do not. */
describe('the built program', () => {
  let built: (root: string, today?: string) => Made
  let project: Project
  before(async () => {
    const path = join(root, 'dist', 'bot.js')
    built = (await import(pathToFileURL(path).href)).createBot
  })
  beforeEach(async () => {
    project = await copyProject()
  })
  afterEach(() => project.remove())

  it('reads the same dialogs and words as its sources do', () => {
    const [fast, plain] = [built(root).bot, createBot(root).bot]
    expect(fast.dialogs).to.deep.equal(plain.dialogs)
    expect(fast.words).to.deep.equal(plain.words)
    expect(fast.versions).to.deep.equal(plain.versions)
  })

  it('sees an edit made after it was built', async () => {
    await project.edit('dialogs/summary.yml', 'choose: [right, change]', 'choose: [change, right]')
    expect(built(project.root).bot.dialogs.summary?.steps.review?.expect).to.have.deep.property('options', [
      'change',
      'right',
    ])
  })

  it('points at the same lines, in files it did not have to parse', async () => {
    await project.edit('content/en/goodbye.md', '## farewell', '## farwell')
    await project.edit('content/en/replies.md', '## cannot-skip', '## can-not-skip')
    const lines = built(project.root).faults.map(printFault)
    expect(lines).to.have.length(4)
    expect(lines).to.deep.equal(createBot(project.root).faults.map(printFault))
  })

  it('still refuses what is no YAML', async () => {
    await project.edit('dialogs/summary.yml', 'steps:', 'steps: {{')
    expect(built(project.root).faults.map(printFault).join('\n')).to.match(
      /^dialogs\/summary\.yml:\d+: .+; mend the YAML/m,
    )
  })
})

import { expect } from 'chai'
import { createBot } from '../src/bot.ts'
import { StartError, toldAtStart } from '../src/start-error.ts'
import { copyProject, type Project } from './load/project.ts'
import { root } from './root.ts'

describe('a start', () => {
  let project: Project
  before(async () => {
    project = await copyProject()
  })
  after(() => project.remove())

  it('goes on years later, and tells which help lines have to be looked at again', () => {
    const { bot, faults } = createBot(root, '2031-01-01')
    expect(toldAtStart(faults).join('\n')).to.match(/crisis-lines\.yml:\d+: US was last checked on/)
    expect(bot.contacts('US', 'suicide', 'en').contacts.map(({ href }) => href)).to.include('tel:988')
    expect(toldAtStart(createBot(root, '2026-12-01').faults)).to.deep.equal([])
  })

  it('goes on without a contact of the organisation that expired, and tells of it', async () => {
    await project.write(
      'content/organisation.yml',
      'name: Acme\neap: { name: Acme EAP, sessions: 6, contact: call 555, hours: every day, expires: 2026-06-30 }\n',
    )
    expect(toldAtStart(createBot(project.root, '2026-12-01').faults).join('\n')).to.include('Acme EAP')
    await project.drop('content/organisation.yml')
  })

  it('stops where something is wrong, and names what grew old as well', async () => {
    await project.edit('content/crisis-lines.yml', 'tel:+18007997233', 'call us')
    expect(() => toldAtStart(createBot(project.root, '2026-12-01').faults)).to.throw(StartError, /must be tel/)
  })
})

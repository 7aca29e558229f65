// @ts-nocheck
import { expect } from 'chai'
import { createBot } from '../../src/bot.ts'
import { copyProject, type Project } from '../load/project.ts'

describe('an organisation file', () => {
  let project: Project
  beforeEach(async () => {
    project = await copyProject()
  })
  afterEach(() => project.remove())

  it('shows its own lines after every public one, wherever the person is', async () => {
    await project.write(
      'content/organisation.yml',
      'name: Us\ncrisis: [{ label: Call our nurse 555-0100, href: "tel:5550100", note: by day, expires: 2030-01-01 }]\n',
    )
    const { bot, faults } = createBot(project.root, '2026-11-23')
    expect(faults).to.deep.equal([])
    for (const region of ['US-OH', 'GB', null]) {
      const { contacts } = bot.contacts(region, 'suicide', 'en')
      expect(contacts.at(-1)).to.deep.equal({ label: 'Call our nurse 555-0100', href: 'tel:5550100', note: 'by day' })
      expect(contacts.slice(0, -1).every(({ href }) => href !== 'tel:5550100')).to.equal(true)
      expect(contacts.length).to.be.at.least(2)
    }
  })
})

// @ts-nocheck
import { expect } from 'chai'
import { unreadFiles } from '../../src/load/unread.ts'
import { copyProject } from './project.ts'

describe('files no clinician has read', () => {
  it('are told by their mark, wherever they are, and no others', async () => {
    const project = await copyProject()
    const before = unreadFiles(project.root)
    await project.write('content/en/spare.md', '---\ndialog: spare\nreviewer: not-yet-a-clinician\n---\n')
    await project.write('content/en/lessons/spare.md', '---\nreviewer: not-yet-a-clinician\n---\n')
    await project.write(
      'content/en/read.md',
      '---\nreviewer: clinical-lead\n---\nreviewer: not-yet-a-clinician, it said\n',
    )
    const after = unreadFiles(project.root)
    await project.remove()
    expect(after.filter((file) => !before.includes(file))).to.deep.equal([
      'content/en/lessons/spare.md',
      'content/en/spare.md',
    ])
  })
})

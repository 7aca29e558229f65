// @ts-nocheck
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect } from 'chai'
import { run as backup } from '../../src/cli/backup.ts'
import { run as restore } from '../../src/cli/restore.ts'

describe('a file that is no backup', () => {
  let folder: string
  const before = process.env.DATA_DIR
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'no-backup-'))
    process.env.DATA_DIR = join(folder, 'data')
    await mkdir(process.env.DATA_DIR)
  })
  afterEach(async () => {
    if (before === undefined) delete process.env.DATA_DIR
    else process.env.DATA_DIR = before
    await rm(folder, { recursive: true })
  })

  /** What a command says, and how it ends. */
  const said = async (run: typeof restore, path: string): Promise<readonly [number, string]> => {
    const write = process.stderr.write
    const lines: string[] = []
    process.stderr.write = ((text: string) => lines.push(text) > 0) as typeof write
    try {
      return [await run([path]), lines.join('')]
    } finally {
      process.stderr.write = write
    }
  }

  it('is refused in one line that names it, whatever it is', async () => {
    const odd = { empty: '', noise: '\u0000\ufffd\n'.repeat(2_000), forged: 'signpost-backup-1\nend 0 aaaa\n' }
    for (const [name, text] of Object.entries(odd)) {
      const path = join(folder, name)
      await writeFile(path, text)
      expect(await said(restore, path)).to.deep.equal([
        1,
        `${path} is not a whole backup made with this MASTER_KEY: use another copy, or the key it was made with\n`,
      ])
    }
    const nowhere = join(folder, 'nowhere')
    expect(await said(restore, nowhere)).to.deep.equal([1, `${nowhere} cannot be used (ENOENT): name another file\n`])
    expect(await said(restore, folder)).to.deep.equal([1, `${folder} is a folder: name a file\n`])
  })

  it('stays as it is when it is a folder that a backup is to be written over', async () => {
    const [code, line] = await said(backup, join(folder, 'data'))
    expect(code).to.equal(1)
    expect(line).to.match(/cannot be used \((EISDIR|ENOTEMPTY|EEXIST)\): name another file\n$/)
  })
})

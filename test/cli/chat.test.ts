import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'chai'

const CHAT = import.meta.resolve('../../src/cli/chat.ts')
const TSX = import.meta.resolve('tsx')

/** Run the command with these lines piped in. */
async function chat(args: readonly string[], lines: readonly string[] = []) {
  const program = `import { run } from ${JSON.stringify(CHAT)}; process.exitCode = await run(process.argv.slice(1))`
  const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', program, '--', ...args])
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  child.stdin.end(lines.map((line) => `${line}\n`).join(''))
  const [code] = await once(child, 'close')
  return { code, out, err }
}

describe('signpost chat', () => {
  it('holds the real conversation over a pipe, line by line, without colour and within 80 characters', async () => {
    const { code, out, err } = await chat([], ['1', 'help', 'how much does it cost?', 'are you a person'])
    expect(err).to.equal('')
    expect(code).to.equal(0)
    for (const asked of ['1', 'help', 'how much does it cost?', 'are you a person'])
      expect(out).to.contain(`> ${asked}\n`)
    expect(out.split('> ')[0]?.length, 'a greeting comes first').to.be.greaterThan(50)
    expect(out.trim().split('\n').at(-1)).to.match(/^Take care/)
    expect(out).to.not.contain('\u001b')
    for (const line of out.split('\n')) if (!line.includes('://')) expect([...line].length, line).to.be.at.most(80)
  })

  it('says what it takes when it is given something else', async () => {
    const { code, err } = await chat(['--resume'])
    expect(code).to.equal(1)
    expect(err).to.contain('takes no "--resume"').and.contain('Ctrl-D')
    expect(await chat(['--help'])).to.include({ code: 0, err: '' })
  })
})

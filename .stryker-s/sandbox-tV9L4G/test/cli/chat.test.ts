// @ts-nocheck
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'chai'

const CHAT = import.meta.resolve('../../src/cli/chat.ts')
const TSX = import.meta.resolve('tsx')

/** Run the command with these lines piped in. */
async function chat(args: readonly string[], lines: readonly string[] = [], lang = 'en_US.UTF-8') {
  const program = `import { run } from ${JSON.stringify(CHAT)}; process.exitCode = await run(process.argv.slice(1))`
  const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', program, '--', ...args], {
    env: { ...process.env, LC_ALL: '', LANG: lang },
  })
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

  it('holds it in Spanish from the first word to the last, by the terminal or by --lang, and changes when asked', async () => {
    const byTerminal = await chat([], ['1', 'ayuda'], 'es_MX.UTF-8')
    const byOption = await chat(['--lang', 'es'], ['1', 'ayuda'])
    expect(byTerminal.out).to.equal(byOption.out)
    const english = /\b(?:the|you|your|type|question|about|nothing|take care)\b/i
    for (const line of byOption.out.split('\n')) expect(line).to.not.match(english)
    expect(byOption.out.trim().split('\n').at(-1)).to.match(/^Cuídate/)
    const changed = await chat([], ['1', 'en español'])
    expect(changed.out)
      .to.match(/Type a number/)
      .and.match(/Escribe un número/)
    expect(changed.out.trim().split('\n').at(-1)).to.match(/^Cuídate/)
  })

  it('says what it takes when it is given something else', async () => {
    const { code, err } = await chat(['--resume'])
    expect(code).to.equal(1)
    expect(err).to.contain('takes no "--resume"').and.contain('Ctrl-D')
    expect((await chat(['--lang', 'xx'])).err).to.contain('no words in the language "xx"; use en or es')
    expect(await chat(['--help'])).to.include({ code: 0, err: '' })
  })
})

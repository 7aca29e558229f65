import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect } from 'chai'

const MAIN = import.meta.resolve('../../src/cli/index.ts')
const TSX = import.meta.resolve('tsx')

describe('a command in a pipe', () => {
  it('ends without a word when the reader has seen enough', async () => {
    const program = `import { main } from ${JSON.stringify(MAIN)}; process.exitCode = await main(['match'])`
    const child = spawn(process.execPath, ['--import', TSX, '--input-type=module', '-e', program])
    let errors = ''
    child.stderr.on('data', (chunk) => {
      errors += chunk
    })
    // The child may be gone before all rows are written.
    child.stdin.on('error', () => undefined)
    child.stdin.end('{"answers":{"concerns":["sleep"]}}\n'.repeat(3000))
    child.stdout.once('data', () => child.stdout.destroy())
    const [code] = await once(child, 'close')
    expect({ code, errors }).to.deep.equal({ code: 0, errors: '' })
  })
})

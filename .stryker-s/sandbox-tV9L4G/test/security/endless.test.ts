// @ts-nocheck
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'

const READER = fileURLToPath(new URL('./reader.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')
/** Only a pattern that goes wild takes so long, on any machine; milliseconds. */
const FOR_EVER_MS = 50_000

describe('texts written to make a pattern go wild', () => {
  it('are all answered', () => {
    // In a process of its own: a pattern that never ends cannot be ended from within.
    const { stdout, status } = spawnSync(process.execPath, ['--import', TSX, READER], {
      encoding: 'utf8',
      timeout: FOR_EVER_MS,
      killSignal: 'SIGKILL',
    })
    expect(status, 'it ended').to.equal(0)
    expect(Number(stdout)).to.be.greaterThan(100)
  })
})

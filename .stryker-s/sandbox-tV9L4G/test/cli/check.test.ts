// @ts-nocheck
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect } from 'chai'
import { root } from '../bot.ts'

interface Ended {
  readonly code: number
  readonly out: string
  readonly err: string
}

const signpost = (...args: string[]): Promise<Ended> =>
  new Promise((resolve) => {
    execFile(process.execPath, [join(root, 'bin', 'signpost.js'), ...args], (error, out, err) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out, err })
    })
  })

describe('signpost on the command line', () => {
  it('lists its commands', async () => {
    const { code, out, err } = await signpost('help')
    expect([code, err]).to.deep.equal([0, ''])
    for (const name of ['chat', 'check', 'understand', 'match']) expect(out).to.match(new RegExp(`signpost ${name} `))
  })

  it('answers an unknown command with one kind line and the list', async () => {
    const { code, out, err } = await signpost('chatt')
    expect([code, out]).to.deep.equal([1, ''])
    expect(err.split('\n')[0]).to.equal('There is no command "chatt".')
    expect(err).to.include('signpost chat ')
  })

  it('checks what we ship', async () => {
    const { code, out } = await signpost('check')
    expect(code, out).to.equal(0)
    expect(out).to.match(/All dialogs and words fit together\.\n$/)
  })

  it('does not guess at what check was given', async () => {
    const { code, err } = await signpost('check', '--fix')
    expect([code, err]).to.deep.equal([1, 'signpost check takes no "--fix".\n'])
  })
})

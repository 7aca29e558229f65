import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { attackAll, type Outcome } from './attack.ts'
import { readCorpus } from './corpus.ts'
import { WAYS } from './http.ts'

describe('known attacks, against the program as it runs', () => {
  let outcome: Outcome
  before(async function () {
    this.timeout(180_000)
    outcome = await attackAll(await readCorpus(fileURLToPath(new URL('own', import.meta.url))))
  })

  it('are many enough to mean something', () => {
    expect(outcome.attacks).to.be.at.least(200)
    expect(outcome.http.requests).to.equal(outcome.attacks * WAYS)
    expect(outcome.http.statuses[200] ?? 0, 'words are heard').to.be.at.least(outcome.attacks * 0.8)
  })

  it('never end the program', () => {
    expect(outcome.exits).to.equal(0)
  })

  it('never get a server error or a stack trace', () => {
    expect(outcome.http.faults).to.deep.equal([])
  })

  it('never make a reader of texts or of files throw', () => {
    expect(outcome.readers).to.deep.equal([])
    expect(outcome.files).to.deep.equal([])
  })

  it('are good ids for the file store, and never lead out of its folder', () => {
    expect(outcome.store).to.deep.equal([])
    expect(outcome.stray).to.deep.equal([])
  })

  it('change and learn nothing of another person, nor anything behind a token', () => {
    expect(outcome.stolen).to.deep.equal([])
  })
})

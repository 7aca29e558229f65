// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { throughBotFramework } from './framework.ts'
import { type History, histories } from './history.ts'
import { throughSignpost } from './signpost.ts'

const SEED = Math.floor(Math.random() * 2 ** 31)
const RUNS = 10_000

describe(`${RUNS} histories of duplicates, reordering, two devices, two instances and a store that stumbles (seed ${SEED})`, function () {
  this.timeout(300_000)

  it('each leave every event applied once, in an order nobody can object to, and each answered the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(histories, async (history) => {
        expect(await throughSignpost(history)).to.deep.equal([])
      }),
      { numRuns: RUNS, seed: SEED },
    )
  })

  it('lose events in Bot Framework with its own storage, and apply others twice', async () => {
    const found = { lost: 0, twice: 0, histories: 0 }
    for (const history of fc.sample(histories, { numRuns: RUNS, seed: SEED })) {
      const faults = await throughBotFramework(history as History)
      found.lost += faults.filter((fault) => fault.endsWith('is lost')).length
      found.twice += faults.filter((fault) => fault.includes('more than once')).length
      if (faults.length > 0) found.histories += 1
    }
    process.stdout.write(
      `      Bot Framework: ${found.lost} events lost, ${found.twice} applied twice, in ${found.histories} of ${RUNS} histories\n`,
    )
    expect(found.lost).to.be.greaterThan(0)
    expect(found.twice).to.be.greaterThan(0)
  })
})

import { expect } from 'chai'
import { postgres } from '../storage/postgres-server.ts'
import { tortured } from './side-by-side.ts'
import { DATABASE_STEPS, DISK_STEPS } from './torture.ts'

// A hundred kills in all where `CI` is set; each step once elsewhere. `npm run torture -- 1000` kills as often as you like.
const CI_KILLS = process.env.CI ? 50 : 0
const SEED = Math.floor(Math.random() * 1_000_000)

describe(`the built program, killed while people talk to it (seed ${SEED})`, function () {
  this.timeout(900_000)

  it('at each step of its writing, with the power cut, loses and repeats nothing on a disk', async () => {
    const kills = Math.max(CI_KILLS, DISK_STEPS.length + 2)
    const { acknowledged, ends, faults, repeats, answers, ...outcome } = await tortured({
      kills,
      seed: SEED,
      steps: DISK_STEPS,
    })
    expect(faults).to.deep.equal([])
    expect(outcome.kills).to.equal(kills)
    expect(Object.keys(ends).length).to.be.at.least(DISK_STEPS.length)
    expect(repeats).to.be.at.most(kills)
    expect(answers).to.be.greaterThan(0)
    expect(acknowledged).to.be.greaterThan(DISK_STEPS.length)
  })

  it('before and after a question to the database, loses and repeats nothing there', async () => {
    const kills = Math.max(CI_KILLS, DATABASE_STEPS.length + 2)
    const database = async () => ({ DATABASE_URL: (await (await postgres()).database()).reveal() })
    const { acknowledged, faults, repeats, answers, ...outcome } = await tortured({
      kills,
      seed: SEED,
      steps: DATABASE_STEPS,
      more: database,
    })
    expect(faults).to.deep.equal([])
    expect(outcome.kills).to.equal(kills)
    expect(repeats).to.be.at.most(kills)
    expect(answers).to.be.greaterThan(0)
    expect(acknowledged).to.be.greaterThan(DATABASE_STEPS.length)
  })
})

// @ts-nocheck
import { expect } from 'chai'
import { createLog } from '../src/log.ts'
import { createRetention, limitsAt } from '../src/retention.ts'
import type { Limits } from '../src/storage/store.ts'

const NOW = Date.parse('2026-11-24T10:00:00.000Z')

describe('retention', () => {
  it('counts days back from now, and never keeps finished conversations longer than others', () => {
    expect(limitsAt(NOW, { idleDays: 30, finishedDays: 7 })).to.include({
      idleBefore: '2026-10-25T10:00:00.000Z',
      finishedBefore: '2026-11-17T10:00:00.000Z',
    })
    expect(limitsAt(NOW, { idleDays: 30, finishedDays: null }).finishedBefore).to.equal('2026-10-25T10:00:00.000Z')
    expect(limitsAt(NOW, { idleDays: 30, finishedDays: 90 }).finishedBefore).to.equal('2026-10-25T10:00:00.000Z')
  })

  it('sweeps when it is started, waits for that when it is stopped, and outlives a store that fails', async () => {
    const asked: Limits[] = []
    const lines: string[] = []
    const log = createLog('info', (line) => lines.push(line))
    const sweep = async (limits: Limits) => {
      asked.push(limits)
      if (asked.length === 1) throw new Error('the disk is gone')
      return 3
    }
    const retention = createRetention({ sweep }, { idleDays: 30, finishedDays: 7 }, { log, now: () => NOW })
    for (const _ of [1, 2]) {
      retention.start()
      await retention.stop()
    }
    expect(asked).to.deep.equal([1, 2].map(() => limitsAt(NOW, { idleDays: 30, finishedDays: 7 })))
    expect(lines[0]).to.contain('sweep-failed')
    expect(lines[1]).to.contain('swept').and.contain('"count":3')
  })
})

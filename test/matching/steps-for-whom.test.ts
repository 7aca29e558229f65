import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import type { ConcernId } from '../../src/core/vocabulary.ts'
import { match } from './knowledge.ts'

const about = (...ids: readonly ConcernId[]) => ids.map((id) => ({ id, evidence: '', confirmed: true }))
const idsFor = (answers: Answers) => match(answers, 'en').nextSteps.map(({ id }) => id)

describe('the next steps fit', () => {
  it('the way in of the country: adults of England go by themselves, the young by GP or school', () => {
    const worry = about('anxiety')
    for (const payment of ['low-cost', 'unsure', 'self-pay'] as const)
      expect(idsFor({ concerns: worry, region: 'GB', payment })).to.include('look-england')
    expect(idsFor({ concerns: worry, region: 'GB-ENG' })).to.include('look-england')
    expect(idsFor({ concerns: worry, region: 'GB', who: 'teen' })).to.include('look-uk-young')
    expect(idsFor({ concerns: worry, region: 'IE' })).to.include('look-ireland')
    expect(idsFor({ concerns: worry, region: 'AU-NSW' })).to.include('look-australia')
    expect(idsFor({ concerns: worry, region: 'FR' })).to.include('look-elsewhere')
  })

  it('what the service of England is there for', () => {
    for (const id of ['unusual-experiences', 'mood-swings', 'eating', 'substance-use', 'abuse'] as const)
      expect(idsFor({ concerns: about(id), region: 'GB' }))
        .to.include('look-elsewhere')
        .and.not.include('look-england')
  })

  it('a plan for low incomes: no deductible, nothing to claim back', () => {
    const paid = (insurer: string) =>
      idsFor({ concerns: about('sleep'), payment: 'insurance', insurer, region: 'US-OH' })
    for (const insurer of ['Medicaid', 'Molina Medicaid', 'Medi-Cal'])
      expect(paid(insurer)).to.include('money-medicaid').and.not.include('money-insurance-us')
    for (const insurer of ['Medicare', 'Aetna'])
      expect(paid(insurer)).to.include('money-insurance-us').and.not.include('money-medicaid')
  })

  it('who is hurt by someone the plan is shared with: its letters may tell', () => {
    expect(idsFor({ concerns: about('abuse'), payment: 'insurance' })).to.include('plan-letters')
    expect(idsFor({ concerns: about('abuse'), payment: 'low-cost' })).to.not.include('plan-letters')
    expect(idsFor({ concerns: about('anger'), payment: 'insurance' })).to.not.include('plan-letters')
  })

  it('who is young enough to be on the plan of a parent: its letters may tell too', () => {
    const young = { who: 'me', concerns: about('panic'), payment: 'insurance', ageBand: '18-25' } as const
    expect(idsFor(young)).to.include('plan-parent')
    expect(idsFor({ ...young, ageBand: '26-64' })).to.not.include('plan-parent')
    expect(idsFor({ ...young, region: 'GB' })).to.not.include('plan-parent')
  })

  it('the parent who asks, and the young person who does', () => {
    const worry = about('anxiety')
    expect(idsFor({ concerns: worry, who: 'teen' }))
      .to.include('parent-agrees')
      .and.not.include('guardian')
    expect(idsFor({ concerns: worry, who: 'me', ageBand: '13-17' }))
      .to.include('guardian')
      .and.not.include('parent-agrees')
  })

  it('a memory that fails for long, and one that fails all at once', () => {
    const old = { concerns: about('attention'), ageBand: '65-plus' as const }
    expect(idsFor({ ...old, duration: 'years' }))
      .to.include('memory-visit')
      .and.not.include('sudden-confusion')
    expect(idsFor({ ...old, duration: 'days' }))
      .to.include('sudden-confusion')
      .and.not.include('memory-visit')
  })
})

import { expect } from 'chai'
import type { Answers } from '../../src/core/answers.ts'
import { factsOf } from '../../src/matching/facts.ts'
import type { Role } from '../../src/matching/knowledge.ts'
import { ranked } from '../../src/matching/ranking.ts'
import { type Standing, seatsFor } from '../../src/matching/scoring.ts'
import { provider, rule } from './made.ts'

/** "pat prescribe 8 lead-0 safety": its name, role and weight; its place among the leads; whether a safety rule speaks for it. */
function standing(words: string): Standing {
  const [id = '', role, score, ...rest] = words.trim().split(' ')
  const lead = rest.find((word) => word.startsWith('lead-'))
  return {
    provider: provider(id, { roles: [role as Role] }),
    score: Number(score),
    lead: lead === undefined ? Number.POSITIVE_INFINITY : Number(lead.slice('lead-'.length)),
    rules: [...(rest.includes('safety') ? [rule('s', {}, {}, { safety: true })] : []), rule('r', {}, {})],
  }
}

/** Who is chosen of these, where each of `needs` is what one rule requires: one of its names. */
function chosen(standings: string, needs: readonly string[] = [], told: Partial<Answers> = {}): string {
  const all = standings === '' ? [] : standings.split(';').map(standing)
  const seats = seatsFor(
    all.map((one) => one.provider),
    'adult',
  )
  const fired = [rule('none', {}, {}), ...needs.map((names, n) => rule(`n${n}`, {}, { require: names.split('|') }))]
  return ranked(all, fired, factsOf({ concerns: [], ...told }), seats)
    .map((one) => one.provider.id)
    .join(' ')
}

describe('the choice among kinds of provider', () => {
  it('takes the best four, by weight, and those of one weight in the order of the file', () => {
    expect(chosen('')).to.equal('')
    expect(chosen('a talk 3; b talk 5; c talk 3')).to.equal('b a c')
    expect(chosen('a talk 5; b talk 5; c talk 5; d talk 5; e talk 5; f talk 6')).to.equal('f a b c')
  })

  it('puts those a safety rule leads with first, in its order, whatever they weigh', () => {
    expect(chosen('a talk 9; b talk 2 lead-1; c talk 1 lead-0')).to.equal('c b a')
    expect(chosen('a talk 9; b talk 1 lead-0; c talk 1 lead-1; d talk 1 lead-2')).to.equal('b c d a')
    expect(chosen('a talk 9; b talk 1 lead-0; c talk 2 lead-0')).to.equal('c b a')
  })

  it('leaves out what weighs less than a quarter of the best, but keeps two', () => {
    expect(chosen('a talk 8; b talk 8; c talk 2')).to.equal('a b c')
    expect(chosen('a talk 8; b talk 8; c talk 1')).to.equal('a b')
    expect(chosen('a talk 8; b talk 1; c talk 1')).to.equal('a b')
  })
})

describe('what a rule requires', () => {
  it('has a place, however light it is, and the lightest of the rest makes room', () => {
    expect(chosen('a talk 8; b talk 8; c talk 8; d talk 8; z talk 1', ['z'])).to.equal('a b c z')
  })

  it('is met by the best placed of the kinds it names, and by one that is there already', () => {
    expect(chosen('a talk 8; b talk 8; c talk 8; d talk 8; y talk 2; z talk 1', ['z|y'])).to.equal('a b c y')
    expect(chosen('a talk 8; b talk 8; c talk 8; d talk 8; y talk 2; z talk 1', ['z', 'y|z'])).to.equal('a b c z')
  })

  it('is passed over when nobody of its kinds is weighed', () => {
    expect(chosen('a talk 8; b talk 8', ['nobody', 'b'])).to.equal('a b')
    expect(chosen('s talk 8; t support 8; a talk 1; b talk 1; c talk 1', ['c'])).to.equal('s t c')
  })

  it('goes to those who ask first when more is required than there are places', () => {
    const all = 'a talk 5; b talk 5; c talk 5; d talk 5; e talk 5'
    expect(chosen(all, ['e', 'd', 'c', 'b', 'a'])).to.equal('b c d e')
  })
})

describe('someone to talk to', () => {
  const four = 'q support 8; r support 8; s support 8; u support 8'

  it('is always among them: the best of those who talk', () => {
    expect(chosen(`${four}; t talk 2; v talk 2`)).to.equal('q r s t')
    expect(chosen('a talk 8; b talk 8; c talk 8; d talk 8; q support 1', ['q'])).to.equal('a b c q')
  })

  it('takes the last place of four that are required', () => {
    expect(chosen(`${four}; t talk 2`, ['q', 'r', 's', 'u'])).to.equal('q r s t')
  })

  it('is not added to four of whom one talks already', () => {
    expect(chosen('y talk 9; q support 8; r support 8; s support 8; x talk 7', ['x', 'q', 'r', 's'])).to.equal(
      'q r s x',
    )
  })

  it('is missing only where nobody talks', () => {
    expect(chosen('p prescribe 8; q support 4', ['q'])).to.equal('q p')
  })
})

describe('those who prescribe', () => {
  const three = 'p prescribe 8; q prescribe 8; r prescribe 8'

  it('are two at most, unless safety leads with more', () => {
    expect(chosen(`a talk 9; ${three}; b talk 4`)).to.equal('a p q b')
    expect(chosen('a talk 9; p prescribe 8 lead-0; q prescribe 8 lead-1; r prescribe 8 lead-2')).to.equal('p q r a')
  })

  it('stand first only for whoever wants medicine, takes some or hopes for it', () => {
    const both = 'p prescribe 8; a talk 4; b talk 4'
    expect(chosen(both, [], { medication: 'want' })).to.equal('p a b')
    expect(chosen(both, [], { medication: 'taking' })).to.equal('p a b')
    expect(chosen(both, [], { goals: ['cope', 'medication'] })).to.equal('p a b')
    expect(chosen(both, [], { goals: ['cope'] })).to.equal('a p b')
    expect(chosen(both, [], { medication: 'open' })).to.equal('a p b')
    expect(chosen(both)).to.equal('a p b')
  })

  it('stand first where safety puts them there, or where there is nobody else', () => {
    expect(chosen('a talk 9; p prescribe 8 lead-0')).to.equal('p a')
    expect(chosen('p prescribe 8; q prescribe 4')).to.equal('p q')
  })

  it('are left out for whoever wants no medicine, unless a safety rule speaks for them', () => {
    expect(chosen('a talk 9; p prescribe 8; q prescribe 8 safety', [], { medication: 'no' })).to.equal('a q')
    expect(chosen('a talk 9; p prescribe 8', [], { medication: 'want' })).to.equal('a p')
  })
})

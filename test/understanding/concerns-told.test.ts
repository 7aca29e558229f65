import { expect } from 'chai'
import type { ReadConcern } from '../../src/core/reading.ts'
import { readConcerns } from '../../src/understanding/concerns.ts'
import type { ContextWords } from '../../src/understanding/context.ts'
import type { ConcernLexicon, LexiconEntry } from '../../src/understanding/lexicon.ts'
import type { Estimate } from '../../src/understanding/model.ts'
import { passageOf } from '../../src/understanding/passage.ts'
import { searchFor } from '../../src/understanding/phrases.ts'

const entry = (
  id: LexiconEntry['id'],
  strong: string[],
  phrases: string[] = [],
  weak: string[] = [],
): LexiconEntry => ({
  id,
  strong,
  phrases,
  weak,
  except: [],
})
const LEXICON: ConcernLexicon = {
  lists: {},
  concerns: [
    entry('anxiety', ['anxiety'], ['so tense'], ['jumpy']),
    entry('depression', ['depression'], ['so low'], ['blue']),
    entry('sleep', ['insomnia'], ['wide awake']),
    entry('work', ['my boss'], ['my work']),
    entry('panic', ['debts']),
    entry('anger', ['rage'], ['nope rage']),
    entry('grief', ['mother died']),
    entry('family', ['mother died', 'mother']),
    entry('social', ['so shy', 'so shy nope']),
    entry('stress', ['shy']),
  ],
}
const context: ContextWords = {
  hedges: new Set(['maybe']),
  others: new Set(['mother']),
  self: new Set(['i']),
  past: new Set(['ago']),
  breaks: new Set(['but']),
  not: 'not',
  wasBefore: () => false,
  isDenied: (before, _inside, after) => before.includes('never') || after[0] === 'nope',
}
const told = (text: string, estimate: Estimate | null = null): readonly ReadConcern[] =>
  readConcerns(
    { phrases: searchFor(LEXICON), estimate, context },
    passageOf(text, (tokens) => tokens),
  )
const idsIn = (text: string, estimate: Estimate | null = null): readonly string[] =>
  told(text, estimate).map(({ id, negated }) => (negated ? `not ${id}` : id))
const so = (count: number): string => Array(count).fill('and').join(' ')

describe('the concerns that are told of a text', () => {
  it('come best first, and of two alike the one said first', () => {
    expect(idsIn('i am so low with anxiety')).to.deep.equal(['anxiety', 'depression'])
    expect(idsIn('i am so tense and so low')).to.deep.equal(['anxiety', 'depression'])
    expect(idsIn('i am so low and so tense')).to.deep.equal(['depression', 'anxiety'])
  })

  it('have a score in hundredths', () => {
    expect(told('i am so low now').map(({ score }) => score)).to.deep.equal([0.26])
  })

  it('are named outright by a phrase that is all of its clause, and only then by a mere hint', () => {
    for (const text of ['blue', 'blue, you know', 'you know, blue', 'well, blue, you know'])
      expect(idsIn(text), text).to.deep.equal(['depression'])
    for (const text of ['i am blue', 'i am blue, you know', 'well, blue as ever', 'blue am i'])
      expect(idsIn(text), text).to.deep.equal([])
    expect(told('blue')[0]?.score).to.equal(told('depression')[0]?.score)
  })

  it('show up to four words on either side, up to a stop or a comma', () => {
    const shown = (text: string): unknown => told(text)[0]?.evidence
    expect(shown('a b c d e so low f g h i j')).to.equal('b c d e so low f g h i')
    expect(shown('a, b so low c. d')).to.equal('b so low c')
    expect(shown('I am so low!')).to.equal('I am so low')
  })

  it('are left out when they are said much less plainly than the main one', () => {
    expect(idsIn(`depression, ${so(12)} i am so tense ${so(12)}`)).to.deep.equal(['depression'])
    expect(idsIn(`i am so low ${so(12)} i am so tense ${so(12)}`)).to.deep.equal(['depression', 'anxiety'])
  })

  it('are more than three only when named outright, or said about as plainly as the main one', () => {
    expect(idsIn('depression, insomnia, debts, and my work is hard')).to.deep.equal(['depression', 'sleep', 'panic'])
    expect(idsIn(`depression, insomnia, debts ${so(12)} my boss too ${so(9)}`)).to.include('work')
    expect(idsIn('i am so low and so tense and wide awake over my work')).to.have.length(4)
  })

  it('are five at the most', () => {
    expect(idsIn('depression, anxiety, insomnia, debts, rage, my boss')).to.deep.equal([
      'depression',
      'anxiety',
      'sleep',
      'panic',
      'anger',
    ])
  })

  it('come last when they are denied, and count as meant when they are that anywhere', () => {
    expect(idsIn('never depression. i am so tense')).to.deep.equal(['anxiety', 'not depression'])
    expect(idsIn('never so low, but i am so low')).to.deep.equal(['depression'])
    expect(idsIn('never so low. never depression')).to.deep.equal(['not depression'])
    expect(told('never so low at all').map(({ score, negated }) => ({ score, negated }))).to.deep.equal([
      { score: 0.43, negated: true },
    ])
  })

  it('are each meant as their own words are, though these begin with the same word', () => {
    expect(idsIn('i am so shy nope')).to.deep.equal(['social', 'not stress'])
  })

  it("tell whose trouble it is: a loss is one's own, whoever died", () => {
    const whose = Object.fromEntries(told('mother died').map(({ id, who }) => [id, who]))
    expect(whose).to.deep.equal({ grief: 'self', family: 'other' })
  })

  it('tell how each is meant', () => {
    const [one] = told('maybe i am so low?')
    expect(one).to.deep.include({ hedged: true, asked: true, negated: false, who: 'self', time: 'now' })
  })
})

describe('the concerns a model senses', () => {
  /** Hears anxiety in "knots", and keeps what it was not to see. */
  const unseen: number[] = []
  const estimate: Estimate = (tokens, from, to, hidden) => {
    unseen.push(...hidden)
    return [...tokens.entries()]
      .slice(from, to)
      .filter(([at, { word }]) => word === 'knots' && !hidden.has(at))
      .map(([at]) => ({ id: 'anxiety' as const, chance: 0.5, place: () => ({ first: at, last: at }) }))
  }

  it('are told with the words that made it think so, beside those of phrases', () => {
    const [first, second] = told('i am so low. my stomach is in knots', estimate)
    expect(first).to.deep.include({ id: 'depression', evidence: 'i am so low' })
    expect(second).to.deep.include({ id: 'anxiety', evidence: 'my stomach is in knots', who: 'self' })
    expect(idsIn('my stomach is in knots')).to.deep.equal([])
  })

  it('add to what the phrases say', () => {
    const alone = told('i am so tense in knots')[0]?.score ?? 0
    expect(told('i am so tense in knots', estimate)[0]?.score).to.be.closeTo(alone + 0.4 * 0.45, 0.006)
  })

  it('are not told where their words are denied', () => {
    expect(idsIn('never in knots', estimate)).to.deep.equal([])
  })

  it('do not come from words of a clause in which a phrase is denied', () => {
    unseen.length = 0
    expect(idsIn('i say, never in knots so low. fine', estimate)).to.deep.equal(['not depression'])
    expect([...new Set(unseen)]).to.deep.equal([2, 3, 4, 5, 6])
    unseen.length = 0
    told('i am so low', estimate)
    expect(unseen).to.deep.equal([])
  })
})

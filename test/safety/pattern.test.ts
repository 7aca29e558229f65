import { expect } from 'chai'
import { compile, type Line, matchAt, type Pattern, shared } from '../../src/safety/pattern.ts'

/** Words of a text in which a full stop, standing alone, ends a sentence. */
function lineOf(text: string): Line {
  const words: string[] = []
  const sentences: number[] = []
  let sentence = 0
  for (const word of text.split(' ').filter((part) => part !== '')) {
    if (word === '.') sentence += 1
    else {
      words.push(word)
      sentences.push(sentence)
    }
  }
  return { words, sentences, slots: new Map() }
}

const SLOTS: readonly (readonly [string, string])[] = [['who', 'he|she|my son']]
const slots = () => new Map(SLOTS.map(([name, source]) => [name, compile(source, new Map())]))
const DROPPED: ReadonlySet<string> = new Set(['just', 'really'])
const read = (source: string): Pattern => compile(source, slots(), DROPPED)

/** Every length a pattern can have at a place of a text. */
const lengths = (source: string, text: string, at = 0): string => {
  const bits = read(source).lengths(lineOf(text), at)
  return [...Array(32).keys()].filter((bit) => (bits >>> bit) & 1).join(' ')
}

const ROWS = `
die | die now | 1
die | live now |
die | |
kill|end it | end it all | 2
kill|end it | kill it all | 1
kill|end it | end all |
kill me? now? | kill me now | 1 2 3
kill me? now? | kill now | 1 2
kill me? now | kill me |
a? b? | b | 0 1
a? b? | c | 0
a|b? | c | 0
a|b? | a | 0 1
a|b? | b | 0 1
(kill|end it)? now | end it now | 3
(kill|end it)? now | kill now | 2
(kill|end it)? now | now | 1
(kill|end it) now | now |
a (b (c|d)|e) f | a b d f | 4
a (b (c|d)|e) f | a e f | 3
a (b (c|d)|e) f | a b f |
(a|a b) b? | a b b | 1 2 3
a * b | a x b | 3
a * b | a b |
a * | a |
a .. b | a b | 2
a .. b | a x y z b | 5
a .. b | a w x y z b |
a .. b | a x . b |
a .. | a x y z v | 1 2 3 4
a .. | a x . y | 1
a ... b | a u v w x y z b | 8
a ... b | a t u v w x y z b |
a ... b | a x . b |
a .... b | a x . y z b | 5
a .... b | a 1 2 3 4 5 6 7 8 9 10 11 12 b | 14
a .... b | a 0 1 2 3 4 5 6 7 8 9 10 11 12 b |
@who dies | my son dies | 3
@who dies | she dies | 2
@who? dies | dies | 1
just really die | die | 1
(just|really) die | die | 1
(just|end) die | end die | 2
(just|end) die | die |
die just? | die now | 1
`

describe('a pattern over words', () => {
  for (const row of ROWS.trim().split('\n')) {
    const cells = row.match(/^(.*) \| (.*?) ?\|(.*)$/) ?? []
    const [source = '', text = '', long = ''] = cells.slice(1).map((cell) => cell.trim())
    it(`"${source}" ${long === '' ? 'is not at the start of' : `can be ${long} words long in`} "${text}"`, () => {
      expect(lengths(source, text)).to.equal(long)
    })
  }

  it('is looked for where it is asked for, and ends at the nearest or the furthest', () => {
    const line = lineOf('we all die now or die later')
    expect(matchAt(read('die now? or?'), line, 2)).to.equal(3)
    expect(matchAt(read('die now? or?'), line, 2, true)).to.equal(5)
    expect(matchAt(read('die'), line, 5)).to.equal(6)
    expect(matchAt(read('die'), line, 3)).to.equal(-1)
    expect(matchAt(read('live?'), line, 3)).to.equal(-1)
    expect(matchAt(read('die'), line, 99)).to.equal(-1)
  })

  it('cannot be read with a bracket too many or too few, or with a name that nobody defined', () => {
    expect(() => read('die)')).to.throw('the pattern "die)" has a bracket too many')
    expect(() => read('(die')).to.throw('bracket')
    expect(() => read('@they die')).to.throw('the pattern "@they die" uses @they, which is not defined')
    expect(() => read('@they? die')).to.throw('uses @they, ')
  })
})

describe('what a pattern tells of itself', () => {
  const first = (source: string) => [...read(source).first].join(' ')
  const needs = (source: string) =>
    read(source)
      .needs.map(({ words, reach }) => `${[...words].join('|')} within ${reach}`)
      .join(', ')

  it('is the words it may start with', () => {
    expect(first('kill me')).to.equal('kill')
    expect(first('kill|end it')).to.equal('kill end')
    expect(first('a? (b|c)? d e')).to.equal('a b c d')
    expect(first('a? b?')).to.equal('a b')
    expect(first('.. b')).to.equal('b')
    expect(first('@who dies')).to.equal('he she my')
  })

  it('is whether it may be missing altogether', () => {
    const may = ['a?', 'a? b?', 'a|b?', '(a b)?', '..'].map((source) => read(source).empty)
    const mayNot = ['a', 'a? b', 'a|b', '*', 'a ..'].map((source) => read(source).empty)
    expect(may).to.deep.equal([true, true, true, true, true])
    expect(mayNot).to.deep.equal([false, false, false, false, false])
  })

  it('is the words of which a text must have one, and how far ahead, for each piece that cannot be missing', () => {
    expect(needs('kill (me|her) now? .. * @who')).to.equal('kill within 0, me|her within 1, he|she|my within 7')
    expect(needs('(a b|c) d')).to.equal('a|c within 0, d within 2')
    expect(needs('(a b)? c ... d')).to.equal('c within 2, d within 9')
    expect(needs('a|b?')).to.equal('')
    expect(needs('a')).to.equal('a within 0')
  })

  it('is every word it is made of', () => {
    expect(read('kill (me|her)? now? .. * @who').words).to.have.members([
      'kill',
      'me',
      'her',
      'now',
      'he',
      'she',
      'my',
      'son',
    ])
    expect(read('a .. *').slots).to.deep.equal([])
  })
})

describe('a slot that many patterns share', () => {
  const counting = () => {
    const asked: number[] = []
    const inner = read('he|my son')
    const slot = shared({
      ...inner,
      lengths: (line, at) => {
        asked.push(at)
        return inner.lengths(line, at)
      },
    })
    return { asked, slot, inner }
  }

  it('is worked out once for each place of a text, whatever it finds there', () => {
    const { asked, slot } = counting()
    const line = lineOf('my son and he')
    const found = [0, 1, 3, 4, 0, 1, 3, 4].map((at) => slot.lengths(line, at))
    expect(found).to.deep.equal([4, 0, 2, 0, 4, 0, 2, 0])
    expect(asked).to.deep.equal([0, 1, 3, 4])
    expect(slot.lengths(lineOf('he'), 0)).to.equal(2)
    expect(asked).to.have.length(5)
  })

  it('keeps its words to itself, and is named with the slots inside it', () => {
    const { slot } = counting()
    const outer = shared(compile('@in dies', new Map([['in', slot]])))
    expect(slot.words).to.deep.equal([])
    expect(slot.slots.map(({ words }) => words)).to.deep.equal([['he', 'my', 'son']])
    expect(outer.slots.map(({ words }) => words)).to.deep.equal([['dies'], ['he', 'my', 'son']])
    expect(compile('@in|x', new Map([['in', slot]])).slots).to.deep.equal(slot.slots)
  })
})

import { expect } from 'chai'
import { read, rowsOf } from './tables.ts'

/** The table, and the least posts of it that have a fitting concern first, and among the first three. */
const TABLES = [
  ['concerns.rambling.txt', { first: 22, among: 24 }],
  ['concerns.rambling.fresh.txt', { first: 6, among: 10 }],
] as const

const postsOf = (file: string) =>
  rowsOf(file).map(({ text, expected }) => {
    const post = text.replaceAll(' // ', '\n\n')
    const concerns = read(post, { slots: [], language: 'en' }).concerns.filter(({ negated }) => !negated)
    return { post, concerns, fits: expected.split(', '), ids: concerns.map(({ id }) => id as string) }
  })

describe('long posts of several paragraphs', () => {
  for (const [file, least] of TABLES) {
    const posts = postsOf(file)

    it(`are heard for what they are about, in ${file}`, () => {
      const first = posts.filter(({ ids, fits }) => fits.includes(ids[0] ?? ''))
      const among = posts.filter(({ ids, fits }) => ids.slice(0, 3).some((id) => fits.includes(id)))
      expect(first.length).to.be.at.least(least.first)
      expect(among.length).to.be.at.least(least.among)
    })

    it(`are mirrored in four concerns at most, each in the person's own words, in ${file}`, () => {
      for (const { post, concerns } of posts) {
        expect(concerns.length, post).to.be.within(1, 4)
        for (const { evidence, start, end } of concerns) expect(evidence).to.equal(post.slice(start, end))
      }
    })
  }
})

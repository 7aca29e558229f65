import { expect } from 'chai'
import { fieldsOf, read, rowsOf } from './tables.ts'

const TABLES = [
  'fields.unseen.txt',
  'fields-lives.unseen.txt',
  'fields.txt',
  'fields-places.txt',
  'fields-places.unseen.txt',
]

describe('other answers in what people write', () => {
  for (const file of TABLES)
    for (const { text, slots, expected } of rowsOf(file))
      it(`reads ${expected || 'nothing'} in "${text}"${slots.length > 0 ? ` when asked for ${slots.join()}` : ''}`, () => {
        expect(read(text, { slots, language: 'en' }).fields).to.deep.equal(fieldsOf(expected))
      })
})

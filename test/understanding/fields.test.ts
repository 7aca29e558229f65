import { expect } from 'chai'
import { fieldsOf, read, rowsOf } from './tables.ts'

const TABLES = {
  en: [
    'fields.unseen.txt',
    'fields-lives.unseen.txt',
    'fields.txt',
    'fields-places.txt',
    'fields-places.unseen.txt',
    'hopes.txt',
  ],
  es: ['spanish-hopes.txt'],
}

describe('other answers in what people write', () => {
  for (const [language, files] of Object.entries(TABLES))
    for (const { text, slots, expected } of files.flatMap(rowsOf))
      it(`reads ${expected || 'nothing'} in "${text}"${slots.length > 0 ? ` when asked for ${slots.join()}` : ''}`, () => {
        expect(read(text, { slots, language }).fields).to.deep.equal(fieldsOf(expected))
      })
})

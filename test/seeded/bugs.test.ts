import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { root } from '../root.ts'
import { BUGS } from './bugs.ts'

describe('the bugs that are planted', () => {
  for (const { name, edits } of BUGS) {
    it(`still fit the sources: ${name}`, () => {
      for (const { file, from } of edits)
        expect(readFileSync(join(root, file), 'utf8').split(from), `${file}: ${from}`).to.have.length(2)
    })
  }
})

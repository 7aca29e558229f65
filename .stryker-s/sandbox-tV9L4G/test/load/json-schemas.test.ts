// @ts-nocheck
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { jsonSchemas } from '../../src/load/json-schemas.ts'
import { root } from '../bot.ts'

describe('the published JSON Schemas', () => {
  for (const [name, text] of Object.entries(jsonSchemas())) {
    it(`${name} is up to date; if not, run npm run schema`, () => {
      expect(readFileSync(join(root, 'schema', name), 'utf8')).to.equal(text)
    })
  }

  it('are named in the first line of every dialog, so that editors complete what is written', () => {
    const files = readdirSync(join(root, 'dialogs')).filter((name) => name.endsWith('.yml'))
    expect(files).to.not.be.empty
    for (const name of files) {
      const [first] = readFileSync(join(root, 'dialogs', name), 'utf8').split('\n')
      expect(first, name).to.equal('# yaml-language-server: $schema=../schema/dialog.schema.json')
    }
  })

  it('refuses ids that YAML may turn into something else', () => {
    const { $defs = {}, ...schema } = JSON.parse(jsonSchemas()['dialog.schema.json'] ?? '')
    const patterns = [...JSON.stringify({ $defs, schema }).matchAll(/"pattern":"(\^\(\?![^"]*)"/g)].map(
      ([, one]) => one,
    )
    expect(patterns).to.not.be.empty
    for (const pattern of patterns) {
      expect('yes').to.not.match(new RegExp(pattern ?? ''))
      expect('not-sure').to.match(new RegExp(pattern ?? ''))
    }
  })
})

import { expect } from 'chai'
import { begin } from '../../src/core/begin.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { countryIn } from '../../src/core/crisis-country.ts'
import { plain } from '../../src/core/plain.ts'
import { bot } from '../bot.ts'

const start: Conversation = begin(bot, 'c', '2026-11-23T10:00:00Z', 'en')
const from = (region: string): Conversation => ({ ...start, fields: { region } })
const named = (text: string, at: Conversation = start) => countryIn(bot, at, plain(text))

describe('the country a text names while help stands', () => {
  const ROWS: Readonly<Record<string, string | null>> = {
    Ireland: 'IE',
    'I am in Ireland': 'IE',
    'not in Ireland, in Canada': 'CA',
    'not Ireland': null,
    'there is no Ireland in any of what I told you': null,
    'first Canada, now Ireland': 'IE',
    'first Ireland, now Canada': 'CA',
    irlanda: 'IE',
    GB: 'GB',
    Ohio: 'US-OH',
    'I live in Ohio': 'US-OH',
    'we once drove all the way through Ohio with my cousins': null,
    'my whole family has lived somewhere in the far north of Ireland': 'IE',
    no: null,
    it: null,
    de: null,
    oh: null,
    'it hurts': null,
    pain: null,
    child: null,
    'it bleeds': null,
    quizá: null,
    cansada: null,
    'me duele': null,
    usa: 'US',
    'shes in texas': 'US-TX',
    'vivo en madrid': 'ES',
    '': null,
  }
  for (const [text, region] of Object.entries(ROWS))
    it(`is ${region ?? 'none'} in "${text}"`, () => {
      expect(named(text)).to.equal(region)
    })

  it('is none when it is known already, by country or by state', () => {
    expect(named('Ireland', from('IE'))).to.equal(null)
    expect(named('United States', from('US-OH'))).to.equal(null)
    expect(named('Texas', from('US-OH'))).to.equal(null)
  })

  it('moves only for short words about oneself once one is known', () => {
    expect(named('I am in Ireland', from('US-OH'))).to.equal('IE')
    expect(named('my brother lives in Ireland', from('US-OH'))).to.equal(null)
    expect(named('these days I spend most of my time over in Ireland', from('US-OH'))).to.equal(null)
  })

  it('is asked for again where the one known has no lines', () => {
    expect(named('my brother lives in Ireland', from('ZZ'))).to.equal('IE')
  })
})

// @ts-nocheck
import { expect } from 'chai'
import { faultsOf } from './schema.ts'

describe('the check of payloads', () => {
  const post = (blocks: readonly unknown[]) => faultsOf('chat.postMessage', { channel: 'D1', text: 't', blocks })
  const button = (more: object) => ({
    type: 'actions',
    elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'a' }, ...more }],
  })
  for (const [what, block] of [
    ['a button of 76 letters', button({ text: { type: 'plain_text', text: 'x'.repeat(76) } })],
    ['a value of 2001', button({ value: 'x'.repeat(2001) })],
    ['an action_id of 256', button({ action_id: 'x'.repeat(256) })],
    ['a field no button has', button({ colour: 'red' })],
    [
      '26 buttons',
      {
        type: 'actions',
        elements: Array.from({ length: 26 }, (_, n) => ({
          type: 'button',
          action_id: `a${n}`,
          text: { type: 'plain_text', text: 'a' },
        })),
      },
    ],
    ['a section of 3001', { type: 'section', text: { type: 'mrkdwn', text: 'x'.repeat(3001) } }],
    ['a header of 151', { type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
    [
      '11 boxes',
      {
        type: 'actions',
        elements: [
          {
            type: 'checkboxes',
            action_id: 'a',
            options: Array.from({ length: 11 }, (_, n) => ({ value: `${n}`, text: { type: 'plain_text', text: 'a' } })),
          },
        ],
      },
    ],
    [
      'an option of 76',
      {
        type: 'actions',
        elements: [
          {
            type: 'checkboxes',
            action_id: 'a',
            options: [{ value: 'v', text: { type: 'plain_text', text: 'x'.repeat(76) } }],
          },
        ],
      },
    ],
    ['101 rows', { type: 'table', rows: Array.from({ length: 101 }, () => [{ type: 'raw_text', text: 'a' }]) }],
    ['an empty text', { type: 'section', text: { type: 'mrkdwn', text: '' } }],
  ] as const) {
    it(`refuses ${what}`, () => {
      expect(post([block])).to.not.deep.equal([])
    })
  }
  it('refuses 51 blocks, a block twice and a missing channel', () => {
    expect(post(Array.from({ length: 51 }, () => ({ type: 'divider' })))).to.not.deep.equal([])
    expect(
      post([
        { type: 'divider', block_id: 'a' },
        { type: 'divider', block_id: 'a' },
      ]),
    ).to.not.deep.equal([])
    expect(faultsOf('chat.postMessage', { text: 't' })).to.not.deep.equal([])
  })
})

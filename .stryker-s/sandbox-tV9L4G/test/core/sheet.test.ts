// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { markdownOf, plainTextOf, type Sheet, unmarked } from '../../src/core/sheet.ts'

const sheetWith = (text: string): Sheet => ({
  title: 'Notes',
  lead: 'Today',
  parts: [{ title: 'Part', ordered: false, items: [{ text, lines: [text] }] }],
  foot: 'End',
})

describe('a sheet', () => {
  it('is plain text with underlined heads and hanging lines', () => {
    expect(plainTextOf(sheetWith('one'))).to.equal('Notes\n=====\n\nToday\n\nPart\n----\n\n- one\n  - one\n\nEnd\n')
  })

  it('is Markdown in which nothing a person wrote becomes a mark', () => {
    const text = markdownOf(sheetWith('[a](https://x) *b* <i>c</i> `d` ~e~'))
    expect(text).to.contain('- \\[a\\](https://x) \\*b\\* \\<i\\>c\\</i\\> \\`d\\` \\~e\\~')
    expect(markdownOf(sheetWith('# head'))).to.contain('- \\# head')
    expect(markdownOf(sheetWith('1. one'))).to.contain('- 1\\. one')
  })

  it('leaves no mark of Markdown unescaped, whatever was written', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), (text) => {
        const item = markdownOf(sheetWith(text)).split('\n- ')[1] ?? ''
        expect(item.replace(/\\[\s\S]/g, '')).not.to.match(/[`*_[\]<>~|]/)
      }),
    )
  })

  it('tells where a link of ours leads, and drops marks of strength', () => {
    expect(unmarked('See **this** at [the page](https://example.org/a)\nor [call](tel:988).')).to.equal(
      'See this at the page (https://example.org/a) or call.',
    )
  })
})

import { expect } from 'chai'
import fc from 'fast-check'
import { read } from './shipped.ts'

/** level | who | words, one row each, written for this project. */
const ROWS = `
crisis|self|i dont want to be alive anymore
crisis|self|Sometimes I think everyone would be better off if I was dead
crisis|self|I wish I could go to sleep and never wake up
crisis|self|wrote letters to my kids for after
crisis|self|I'm gonna unalive myself
crisis|self|I took 40 tylenol an hour ago
crisis|self|I started cutting again last week
crisis|self|my boyfriend hit me again last night
crisis|self|ya no quiero vivir
crisis|self|i w@nt to d!e
crisis|self|k.i.l.l myself
crisis|self|I wnat to kill myslef
crisis|self|I'm not suicidal but I wouldn't mind if I didn't wake up
crisis|self|the world would be better without me
crisis|self|life isn't worth living
crisis|self|don't call the police or I'll jump
crisis|self|is 30 paracetamol enough
crisis|self|I don't feel safe with myself
crisis|self|I don't feel safe with my husband
crisis|other|my daughter says she wants to kill herself
crisis|other|my friend just texted me goodbye and won't pick up
crisis|other|I want to hurt my coworker, I have a knife
concern|self|I feel so empty inside
concern|self|I tried to kill myself ten years ago
concern|self|I used to self harm in high school
concern|self|I drink every day before work
concern|other|my dad died by suicide last year
concern|other|I lost my best friend to suicide
none|self|I'm not thinking about killing myself
none|self|I would never hurt myself
none|self|this commute is killing me
none|self|I won't be here next week, I'm on annual leave
none|self|is my medication enough on its own
none|self|yes I'm still here
none|self|my cat died and I miss her
none|self|I want to kill time before my flight
none|self|I'd kill for a nap
none|self|I want to end my contract early
none|self|I work on a suicide hotline
none|self|estoy muerto de cansancio
none|self|I left my husband a note about groceries
none|self|I took my pills this morning as prescribed
`
  .trim()
  .split('\n')
  .map((row) => row.split('|'))

describe('the crisis screen', () => {
  for (const [level, who, text = ''] of ROWS) {
    it(`reads "${text}" as ${level}`, () => {
      const risk = read(text)
      expect(risk.level).to.equal(level)
      if (level === 'crisis') expect(risk.who).to.equal(who)
      expect(text).to.contain(risk.evidence)
    })
  }

  it('takes a short yes for a yes only after the direct question', () => {
    expect(read('Several days', [], true).level).to.equal('crisis')
    expect(read('yes').level).to.equal('none')
    expect(read('no', [], true).level).to.equal('none')
  })

  it('sees danger told in two messages', () => {
    expect(read('to be here any more honestly', ['no reason']).level).to.equal('crisis')
  })

  it('reads any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => text.includes(read(text).evidence)))
  })

  it('keeps its alarm when unrelated words come before', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('The weather is nice. ', 'Rent is due. '),
        fc.nat(20),
        (words, times) => read(`${words.repeat(times)}I want to kill myself`).level === 'crisis',
      ),
    )
  })
})

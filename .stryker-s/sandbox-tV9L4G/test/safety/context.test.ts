// @ts-nocheck
import { expect } from 'chai'
import { createScreen } from '../../src/safety/screen.ts'

// Phrases alone, so that what stands around them is all that counts.
const phrases = createScreen(null)
const read = (text: string) => phrases({ text, recent: [], asking: false, language: 'en' })

const reads = (rows: string, expected: (text: string, told: string) => void, title: (text: string) => string) => {
  for (const row of rows.trim().split('\n')) {
    const [told = '', text = ''] = row.split('|')
    it(title(text), () => expected(text, told))
  }
}

describe('a no near a sign of danger', () => {
  reads(
    `
none|I would never kill myself
none|no thoughts of suicide
none|I have zero wish to kill myself
none|I am not sad, tired or suicidal
none|I have never once in all these long hard years wanted to kill myself
none|suicide has never crossed my mind
none|he asked about suicide and I said no
none|they asked if I was suicidal and I am not
crisis|I feel suicidal and I am not sure why
crisis|I feel suicidal and I am not joking
crisis|no, I want to kill myself
crisis|I am not okay, I want to kill myself
crisis|I never sleep. I want to kill myself
crisis|not hungry but I want to kill myself
crisis|I am not sleeping because I want to kill myself
crisis|I have not eaten and I want to kill myself
crisis|I can not stop thinking about suicide
crisis|I do not even know why I want to kill myself
crisis|I am not only sad, also suicidal
crisis|I can not say that I never think about suicide
crisis|nobody would miss me if I died
crisis|I do not want to live
crisis|I do not think that I never want to kill myself
crisis|I have not told my wife or any one of my friends at the office about suicide
crisis|not much helps, suicide is on my mind
none|I do not think I am suicidal
none|I doubt it, no, I would not kill myself
`,
    (text, told) => expect(read(text).level).to.equal(told),
    (text) => `is heard as far as it reaches in "${text}"`,
  )
})

describe('when it was', () => {
  reads(
    `
concern|I wanted to kill myself ten years ago
concern|I wanted to kill myself when I was a teenager
concern|Back in 2012 I wanted to kill myself
concern|I was suicidal in high school. That was hard.
concern|de niña quería suicidarme
crisis|I wanted to kill myself ten years ago and now again
crisis|I wanted to kill myself in high school. Last night it was back.
crisis|I wanted to kill myself ten minutes ago
crisis|I wanted to kill myself this week
`,
    (text, told) => expect(read(text).level).to.equal(told),
    (text) => `decides in "${text}"`,
  )

  it('is looked for in the same sentence of a long text only', () => {
    const filler = 'We talked about the garden and the weather and the new kitchen and many other things of that kind. '
    expect(read(`I moved here ten years ago. ${filler.repeat(3)}I want to kill myself.`).level).to.equal('crisis')
    expect(read(`I wanted to kill myself ten years ago. ${filler.repeat(3)}`).level).to.equal('concern')
  })
})

describe('who it is about', () => {
  reads(
    `
self|I want to kill myself
self|my sister knows that I want to die
self|my brother died and I want to die
self|my husband hit me
self|my ex came to our house with a gun and kicked us
self|me quiero morir
self|they hit my head
other|my sister wants to die
other|my brothers want to die
other|she told me she wants to die
other|my son texted me that he is suicidal
other|my daughter wants to kill herself
other|mi hermano quiere matarse
other|mi hijo me dijo que ya no quiere vivir
other|someone at work is suicidal
`,
    (text, told) => expect(read(text)).to.deep.include({ level: 'crisis', who: told }),
    (text) => `is told in "${text}"`,
  )
})

describe('a figure of speech', () => {
  reads(
    `
none|kill me now
none|this job is killing me
none|I am dying to meet you
none|my phone is about to die
crisis|my phone is about to die and I want to die
crisis|this job is killing me and I want to kill myself
`,
    (text, told) => expect(read(text).level).to.equal(told),
    (text) => `takes up only its own words in "${text}"`,
  )
})

describe('how a word is written', () => {
  reads(
    `
crisis|I WANT TO KILL MYSELF
crisis|i wаnt tо kіll mysеlf
crisis|I want to kiII myself
crisis|ｉ ｗａｎｔ ｔｏ ｋｉｌｌ ｍｙｓｅｌｆ
crisis|ı want to kıll myself
crisis|I wánt tô kïll mysèlf
crisis|I want to ki​ll mys­elf
crisis|i want to k1ll mys3lf
crisis|i want to k!ll my$elf
crisis|i want to k i l l myself
crisis|i want to k.i.l.l myself
crisis|i want to kiiiill myself
crisis|i want to <b>kill</b> myself
crisis|i want to kill&nbsp;myself
crisis|I don’t want to live
crisis|I don\`t want to live
crisis|iwanttokillmyself
crisis|i wnat to kil mysef
crisis|feeling sucidal
none|KILLING IT AT WORK
none|I II III IV
none|vitamin k i l
`,
    (text, told) => expect(read(text).level).to.equal(told),
    (text) => `does not matter in "${text}"`,
  )

  it('leaves the evidence as it was written', () => {
    expect(read('Honestly, I want to ki\u200bll myself. Bye').evidence).to.contain('ki\u200bll myself')
    expect(read('so: Ｉ ｗａｎｔ ｔｏ ｄｉｅ ok').evidence).to.contain('ｄｉｅ')
    expect(read('ok 💊 i want to k1ll mys3lf now').evidence).to.contain('k1ll mys3lf')
  })
})

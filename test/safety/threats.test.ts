import { expect } from 'chai'
import type { RiskAbout } from '../../src/core/risk.ts'
import { read } from './shipped.ts'

const about = (text: string) => read(text).about

const TOLD: Readonly<Record<RiskAbout, readonly string[]>> = {
  own: [
    'I want to kill my boss',
    "I'm scared I'm going to hurt my wife",
    'my boss makes me so angry I want to kill him',
    'I threatened to kill my husband last night',
    'voices tell me to hurt my mom',
    'quiero matar a mi jefe',
  ],
  reported: [
    'a coworker says he will bring a gun tomorrow',
    'my son says he wants to hurt his teacher',
    "a kid at my daughter's school posted that he will shoot people on friday",
    'a guy at work has a list of people he wants to kill',
    "my boyfriend said he'll kill my ex",
    'un compañero de trabajo dice que va a traer una pistola mañana',
    'mi hijo dice que quiere lastimar a su maestra',
  ],
  threatened: [
    'my ex threatened to kill me',
    'my landlord threatened me with a bat',
    'a coworker threatened to kill me',
    'my neighbor says he will burn my house down',
    'my ex is outside with a knife',
    'someone is sending me death threats',
    'mi ex me amenazó con matarme',
    'un compañero me dijo que me va a matar',
  ],
  newborn: [
    'I keep having thoughts of harming my newborn',
    'had a baby 3 weeks ago and I get images of dropping her down the stairs',
    'postpartum and horrible thoughts of smothering my son',
    "what if I stab my baby, the thought won't leave",
    'tengo pensamientos de hacerle daño a mi bebé recién nacido',
  ],
  'newborn-now': ['I want to hurt my baby', "I haven't slept and the baby won't stop screaming and I almost shook her"],
  'newborn-other': ['my wife just gave birth and she has thoughts of hurting the baby'],
}
const NONE = [
  "I'm afraid to hurt my baby's feelings when I go to work",
  'thinking about throwing my baby a party',
  'my husband threatened to leave me',
  "my best friend says he has a gun and it'll be over soon",
  'my husband keeps a gun in the truck and talks about not being here',
  'mi hermano se encerró con un cuchillo y dice que se va a matar',
  'I want to kill myself and my baby',
  'my mom will kill me if I fail math',
  'my boss wants to kill the project',
  'my girlfriend says she will kill herself if I leave',
  "I can't bond with my newborn and think she'd be better off without me",
]

describe('how somebody stands to harm to others', () => {
  for (const [stance, texts] of Object.entries(TOLD))
    for (const text of texts) it(`is ${stance}: ${text}`, () => expect(about(text)).to.equal(stance))

  for (const text of NONE) it(`is nothing of it: ${text}`, () => expect(about(text)).to.equal(undefined))

  it('is a crisis where a threat is told, and at least a question where thoughts about a baby are', () => {
    const levels = (texts: readonly string[]) => new Set(texts.map((text) => read(text).level))
    expect([...levels([...TOLD.own, ...TOLD.reported, ...TOLD.threatened, ...TOLD['newborn-now']])]).to.deep.equal([
      'crisis',
    ])
    expect([...levels(TOLD.newborn)].sort()).to.deep.equal(['concern', 'crisis'])
  })
})

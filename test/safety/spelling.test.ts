import { expect } from 'chai'
import { spell } from '../../src/safety/spelling.ts'

const KNOWN: ReadonlySet<string> = new Set(
  'want to die kill myself live now my self saying going deadline today wan nadie a line kills one sone'.split(' '),
)

/** Each word, behind the one before it where that counts, and the words it stands for. */
const ROWS = {
  'contractions and short forms': {
    im: 'i am',
    dont: 'do not',
    'want/2': 'to',
    'ready/too': 'to',
    'planning/2': 'to',
    'wanted/2': '2',
    'me/too': 'too',
    'want/two': 'two',
    'want/kill': 'kill',
  },
  'letters drawn out': {
    killlll: 'kill',
    kiiillll: 'kill',
    goooing: 'going',
    dieeee: 'die',
    dooont: 'do not',
    nowww: 'now',
    aaaa: 'a',
    zooo: 'zooo',
  },
  'an ending cut short': { goin: 'going', sayin: 'saying', mountin: 'mountin', goi: 'goi' },
  'words run together': {
    iwanttodie: 'i want to die',
    killmyself: 'kill myself',
    iwannadie: 'i want to die',
    killsone: 'kill sone',
    imtodie: 'i am to die',
    todie: 'todie',
    nodie: 'nodie',
    wantto: 'wantto',
    wanttoday: 'wanttoday',
    deadlinetoday: 'deadlinetoday',
    atodie: 'atodie',
    iwanttodiezz: 'iwanttodiezz',
    zzwanttodie: 'zzwanttodie',
  },
  'one slip in a grave word, two in the gravest': {
    myseelf: 'myself',
    mysef: 'myself',
    mysekf: 'myself',
    mysefl: 'myself',
    msyelf: 'myself',
    mselff: 'mselff',
    hopelss: 'hopeless',
    hpoeless: 'hopeless',
    hopelses: 'hopeless',
    hopelsse: 'hopelsse',
    hoplss: 'hoplss',
    ropeless: 'ropeless',
    overdoze: 'overdose',
    overdoez: 'overdoez',
    suicidall: 'suicidal',
    suicidzzal: 'suicidal',
    siuciadl: 'suicidal',
    sucidarm: 'suicidarme',
    suidical: 'suicidal',
    suicidzzzal: 'suicidzzzal',
    zuicidal: 'zuicidal',
  },
  'letters swapped, left out or doubled within a short word': {
    klil: 'kill',
    alvie: 'alive',
    alve: 'alive',
    alivve: 'alive',
    thougts: 'thoughts',
    hutring: 'hurting',
    gnothit: 'gnothit',
    tonigth: 'tonigth',
    lailve: 'lailve',
    alibe: 'alibe',
    aliivve: 'aliivve',
    ksll: 'ksll',
    goodbxye: 'goodbye',
    godbe: 'godbe',
  },
  'everything else as it is': { now: 'now', table: 'table', '': '', x: 'x' },
}

describe('how a word is spelt', () => {
  for (const [what, rows] of Object.entries(ROWS))
    for (const [written, meant] of Object.entries(rows))
      it(`minds ${what}: "${written.replace('/', ' ')}" is "${meant}"`, () => {
        const [word = '', before = ''] = written.split('/').reverse()
        expect(spell(word, before, KNOWN).join(' ')).to.equal(meant)
      })

  it('parts a run of forty letters, and none that is longer', () => {
    const forty = 'iwanttodie'.repeat(4)
    expect(spell(forty, '', KNOWN)).to.have.length(16)
    expect(spell(`${forty}i`, '', KNOWN)).to.deep.equal([`${forty}i`])
  })
})

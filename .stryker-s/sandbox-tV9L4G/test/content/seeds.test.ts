// @ts-nocheck
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { loadLessons } from '../../src/load/lessons.ts'
import type { LessonSource } from '../../src/understanding/lesson-source.ts'

const lessons = loadLessons(fileURLToPath(new URL('../..', import.meta.url)), 'en').value

/** What a person is told there: the words without marks, and the table. */
const toldBy = ({ text, table }: LessonSource): string =>
  [text, ...(table ? [table.head, ...table.rows].map((row) => row.join(' | ')) : [])].join('\n').replaceAll('*', '')

const sectionsOf = (seed: string) => lessons.filter((lesson) => lesson.seed.includes(seed))
const told = (seed: string): string => sectionsOf(seed).map(toldBy).join('\n')
const section = (id: string): string =>
  lessons
    .filter((lesson) => lesson.id === id)
    .map(toldBy)
    .join('')
const row = (role: string): string =>
  lessons
    .find(({ id }) => id === 'who-is-who.compare')
    ?.table?.rows.find(([name]) => name === role)
    ?.join(' | ') ?? ''

/** Each row of the teaching checklist with the facts the lessons must tell. */
const FACTS: Readonly<Record<string, { about: string; facts: readonly RegExp[] }>> = {
  S1: { about: 'asking for help is brave', facts: [/brave/i] },
  S2: {
    about: 'which of them is which, and best for me',
    facts: [/psychotherapist/i, /psychologist/i, /psychiatrist/i, /no best one/i],
  },
  S3: {
    about: 'psychotherapy',
    facts: [/structured/i, /evidence-based/i, /talk therapy/i, /mental health conditions/i, /well-being/i],
  },
  S4: {
    about: 'a psychotherapist',
    facts: [/trained professional/i, /anxiety/i, /depression/i, /trauma/i, /stress/i, /safe/i, /tested/i],
  },
  S5: { about: 'the umbrella word', facts: [/umbrella/i, /LCSW/, /LMFT/, /LPC/, /PhD or PsyD/] },
  S6: { about: 'their role', facts: [/understand/i, /cope/i, /skills/i, /move forward/i, /heal/i, /trauma/i] },
  S7: {
    about: 'all psychotherapists are therapists',
    facts: [/all psychotherapists are therapists/i, /not all of them use that word/i],
  },
  S8: { about: 'assessment', facts: [/history/i, /hard (?:right )?now/i, /need/i, /goals/i] },
  S9: { about: 'the treatment plan', facts: [/type of therapy/i, /how often/i, /goals/i] },
  S10: { about: 'sessions', facts: [/process emotions/i, /patterns/i, /change/i, /resilience/i] },
  S11: {
    about: 'the eight themes',
    facts: [
      /stress/,
      /trauma/,
      /low self-esteem/,
      /relationship issues/,
      /grief or loss/,
      /chronic anxiety/,
      /depression/,
      /other mental health conditions/,
    ],
  },
  S12: { about: 'CBT', facts: [/thoughts/i, /habits that do not help/i, /more useful ones/i] },
  S13: { about: 'ACT', facts: [/accept/i, /trauma/i, /commit/i, /values/i] },
  S14: { about: 'psychodynamic therapy', facts: [/patterns you are not aware of/i, /past/i, /today/i] },
  S15: { about: 'online or in person', facts: [/peer-reviewed/i, /about as well/i, /travel/i] },
  S16: {
    about: 'degrees',
    facts: [/at least a master's degree/i, /counseling, social work,? (?:or|and) psychology/i, /doctorate/i],
  },
  S17: {
    about: 'graduate school',
    facts: [/graduate school/i, /psychology/i, /mental health/i, /human behavior/i, /ways of treating/i],
  },
  S18: { about: 'supervised hours', facts: [/supervise/i, /hundreds/i, /thousands/i] },
  S19: { about: 'the exam', facts: [/licensing exam/i, /state or national/i] },
  S20: { about: 'learning on', facts: [/continuing education/i] },
  S21: { about: 'why a license matters', facts: [/education/i, /expertise/i, /ethic/i, /effective/i, /safe/i] },
  S22: { about: 'LCSW', facts: [/licensed clinical social worker/i, /social work/i, /unfair systems/i, /advocacy/i] },
  S23: {
    about: 'LPC',
    facts: [/licensed professional counselor/i, /individuals, families and couples/i, /many concerns/i],
  },
  S24: {
    about: 'LMFT',
    facts: [
      /licensed marriage and family therapist/i,
      /relationships/i,
      /couples, partners and families/i,
      /individuals/i,
    ],
  },
  S25: { about: 'psychologist', facts: [/PhD or PsyD/, /broad understanding/i, /wide range of conditions/i] },
  S26: { about: 'therapist in the table', facts: [/^Therapist \| Varies.*talk therapy, counseling \| No$/im] },
  S27: {
    about: 'psychotherapist in the table',
    facts: [/^Psychotherapist \| Master's degree or doctorate \| Evidence-based talk therapy \| No$/m],
  },
  S28: {
    about: 'psychologist in the table',
    facts: [/^Psychologist \| Doctorate \(PhD or PsyD\) \| Therapy, testing, research \| No in most states/m],
  },
  S29: {
    about: 'psychiatrist in the table',
    facts: [/^Psychiatrist \| Medical doctor \(MD or DO\).*\| Diagnosis, medication, sometimes therapy \| Yes$/m],
  },
  S30: {
    about: 'the four definitions',
    facts: [/general word/i, /training varies/i, /tested talk therapy/i, /doctorate/i, /medical doctor/i, /testing/i],
  },
  S31: { about: 'no rule book', facts: [/no rule book/i, /daily stress/i, /serious condition/i] },
  S32: { about: 'conditions', facts: [/anxiety/i, /depression/i, /PTSD/, /OCD/] },
  S33: { about: 'life changes', facts: [/break-?up/i, /job/i, /grief/i, /burnout/i, /any other big change/i] },
  S34: { about: 'growth', facts: [/know themselves/i, /relationships/i, /strong emotions/i] },
  S35: { about: 'no crisis needed', facts: [/no crisis/i, /early/i, /everyday stress/i, /growth/i, /stronger/i] },
  S36: { about: 'step one, the concern', facts: [/concern/i, /specialties/i, /used to what you are facing/i] },
  S37: { about: 'step two, credentials', facts: [/education/i, /license/i, /background/i, /license lookup/i] },
  S38: { about: 'step three, style', facts: [/structured/i, /conversational/i, /at ease|heard/i] },
  S39: { about: 'step four, insurance', facts: [/insurance often covers/i, /in-network/i] },
  S40: { about: 'needs and preferences', facts: [/what suits you|may suit you/i, /narrow/i] },
  S41: {
    about: 'access',
    facts: [
      /wherever you have a connection/i,
      /home/i,
      /work/i,
      /school/i,
      /travel/i,
      /evening or weekend/i,
      /low cost/i,
    ],
  },
  S42: {
    about: 'how soon it helps, without a promise',
    facts: [/no one can promise/i, /differs from person to person/i, /careful with ads/i],
  },
  S43: { about: 'privacy choices', facts: [/your okay/i, /forget me/i, /delete/i, /privacy law/i] },
}

const all = lessons.map((lesson) => `${lesson.title}\n${toldBy(lesson)}`).join('\n')
const sentencesOf = (text: string): string[] => text.split(/[.!?\n]/)

describe('what the lessons teach', () => {
  it('names 43 rows of the checklist and no others', () => {
    const rows = Array.from({ length: 43 }, (_, i) => `S${i + 1}`)
    expect(Object.keys(FACTS)).to.deep.equal(rows)
    const known = new Set([...rows, 'E1', 'E2', 'E3', 'E4', 'E5'])
    expect(lessons.flatMap(({ seed }) => seed).filter((id) => !known.has(id))).to.deep.equal([])
    expect(lessons.filter(({ seed }) => seed.length === 0).map(({ id }) => id)).to.deep.equal([])
  })

  for (const [seed, { about, facts }] of Object.entries(FACTS))
    it(`${seed}: tells of ${about}`, () => {
      expect(sectionsOf(seed), 'no section covers it').to.not.deep.equal([])
      expect(facts.filter((fact) => !fact.test(told(seed))).map(String), told(seed)).to.deep.equal([])
    })

  it('cites the two studies on online therapy', () => {
    const urls = sectionsOf('S15').flatMap(({ sources }) => sources.map(({ url }) => url))
    expect(urls).to.include.members(['https://doi.org/10.3389/fpsyt.2023.1113956', 'https://doi.org/10.1002/cpp.2594'])
  })

  it('rests every section on at least one source', () => {
    expect(lessons.filter(({ sources }) => sources.length === 0).map(({ id }) => id)).to.deep.equal([])
  })
})

describe('errors the lessons must not repeat', () => {
  it('E1: a psychiatrist is a medical doctor, MD or DO, and never holds only a master’s', () => {
    const psychiatrist = `${section('who-is-who.psychiatrist')}\n${row('Psychiatrist')}`
    expect(psychiatrist)
      .to.match(/medical doctor/i)
      .and.to.match(/MD or (?:a )?DO/)
    expect(psychiatrist).to.not.match(/master/i)
    const near = sentencesOf(all).filter((text) => /psychiatrist\b.*\bmaster/i.test(text) && !/\|/.test(text))
    expect(near).to.deep.equal([])
  })

  it('E1: the nurse who prescribes is a role of their own', () => {
    expect(row('Psychiatric nurse practitioner'))
      .to.match(/nurse with a graduate degree/i)
      .and.to.match(/\| Yes/)
    expect(section('who-is-who.nurse-practitioner'))
      .to.match(/PMHNP/)
      .and.to.match(/physician assistant/i)
  })

  it('E2: a psychologist who treats people has a doctorate', () => {
    expect(section('who-is-who.psychologist'))
      .to.match(/doctorate/i)
      .and.to.not.match(/master/i)
  })

  it('E3: names prescribing psychologists and where they may prescribe', () => {
    const text = section('medication.psychologists')
    expect(text)
      .to.match(/in most US states, no/i)
      .and.to.match(/prescribing psychologists/i)
    for (const state of ['New Mexico', 'Louisiana', 'Illinois', 'Iowa', 'Idaho', 'Colorado', 'Utah'])
      expect(text).to.include(state)
  })

  it('E4: tells what was left out', () => {
    const missing = [
      /988/,
      /under 18/i,
      /addiction counselor/i,
      /coach/i,
      /peer specialist/i,
      /school counselor/i,
      /sliding scale/i,
      /EAP/,
      /out-of-network/i,
      /without insurance/i,
      /limits of confidentiality/i,
      /physical/i,
      /DBT/,
      /EMDR/,
      /ERP/,
      /CBT-I/,
      /everyone who comes should agree/i,
      /pregnancy/i,
      /older people/i,
    ].filter((fact) => !fact.test(all))
    expect(missing.map(String)).to.deep.equal([])
  })

  it('E5: does not call every therapist licensed', () => {
    expect(section('who-is-who.therapist'))
      .to.match(/not protected/i)
      .and.to.match(/may have little/i)
    expect(row('Therapist')).to.match(/varies/i)
  })

  it('S42: repeats no claim that most people are better within weeks', () => {
    expect(all).to.not.match(/70\s?(?:%|percent)/i)
    expect(all).to.not.match(/just a few weeks/i)
  })
})

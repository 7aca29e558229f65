import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'chai'
import { createBot } from '../../src/bot.ts'
import { run } from '../../src/cli/import.ts'
import type { Bot, Turn } from '../../src/core/bot.ts'
import { packed, unpacked } from '../../src/core/packed.ts'
import { scoreOf } from '../../src/core/score.ts'
import { bundleOf } from '../../src/handoff/bundle.ts'
import type { ResponseItem } from '../../src/handoff/fhir.ts'
import { bot as shipped } from '../bot.ts'
import { type Bundle, faultsOf, inBundle } from '../handoff/fhir.ts'
import { copyProject, type Project } from '../load/project.ts'
import { play } from '../play.ts'
import { DECIDED, gardenCheck } from './invented.ts'

describe('an imported questionnaire', () => {
  let project: Project
  let bot: Bot
  before(async () => {
    project = await copyProject()
    const path = join(project.root, 'source.json')
    await writeFile(path, JSON.stringify(gardenCheck))
    const write = process.stdout.write
    process.stdout.write = () => true
    await run([path, '--into', project.root, ...DECIDED]).finally(() => {
      process.stdout.write = write
    })
    await project.edit('dialogs/garden-check.yml', 'total: sum', 'total: sum\nbands: { few: [0, 3], many: [3.5, 8] }')
    await project.edit(
      'content/en/garden-check.md',
      '### as none',
      '- few: Few gardens are so calm.\n- many: Ask a gardener.\n\n### as none',
    )
    const made = createBot(project.root, undefined, undefined, { name: 'Maple Street Clinic' })
    expect(made.faults).to.deep.equal([])
    bot = made.bot
  })
  after(() => project.remove())

  const TO_RESULTS = ['(start)', 'find', 'yes', 'I feel stressed', 'yes', 'show my suggestions', 'yes']
  const talk = (...lines: readonly string[]): Turn =>
    play(
      bot,
      [...TO_RESULTS, ...lines].map((you) => ({ you, bot: [] })),
    ).last
  const textOf = ({ replies }: Turn) => replies.map(({ text }) => text).join('\n')
  const ALL = [
    '[Answer a short questionnaire]',
    'every day',
    '[Never]',
    '[A lot]',
    '[No]',
    'Mostly | moss\\u0007 & <ferns>',
  ]

  it('is offered after the suggestions, and asked in its order with its own words', () => {
    const begun = talk('[Answer a short questionnaire]')
    expect(textOf(begun)).to.match(
      /Garden check[\s\S]*In the past two weeks[\s\S]*1\. How often did the weeds upset you\?/,
    )
    expect(begun.replies.at(-1)?.ask?.choices.map(({ label }) => label)).to.deep.equal([
      'Never',
      'Some / days',
      'Every day',
    ])
    expect(begun.replies.at(-1)?.ask?.progress).to.deep.equal({ at: 1, of: 5 })
    expect(textOf(talk(...ALL.slice(0, 3)))).to.match(/^Two more.*\nHow much shade/)
  })

  it('is asked in its own language in a talk held in another, with the words around it in theirs', () => {
    const spanish = ['en español, por favor', '[Responder un cuestionario corto]']
    const begun = textOf(talk(...spanish))
    expect(begun).to.contain('solo las tengo en inglés').and.to.contain('How often did the weeds upset you?')
    expect(begun).not.to.match(/fixed questions|You can change that/)
    const done = talk(...spanish, ...ALL.slice(1))
    expect(textOf(done)).to.contain('Tus respuestas suman 5.5 de 8.').and.to.contain('Ask a gardener.')
    const open = talk(...spanish, 'saltar', ...ALL.slice(2))
    expect(textOf(open)).to.contain('no sumo las demás')
    const known = JSON.stringify(talk(...spanish, ...ALL.slice(1), 'qué sabes de mí').replies)
    expect(known).to.contain('Garden check, pregunta 1').and.to.contain('Every day')
  })

  it('is not offered where none was imported', () => {
    const plain = shipped
    expect(JSON.stringify(plain.dialogs.results?.steps.menu?.expect)).not.to.contain('form')
  })

  it('is added up and shown back in plain words, with no diagnosis, and the suggestions still stand', () => {
    const done = talk(...ALL)
    expect(textOf(done)).to.contain('Your answers add up to 5.5 of 8.').and.to.contain('Ask a gardener.')
    expect(textOf(done)).to.contain('only a clinician can find that out')
    expect(done.conversation.place).to.equal('results.menu')
    expect(done.conversation.matching).not.to.equal(null)
    expect(textOf(talk(...ALL.slice(0, 3), '[A little]', ...ALL.slice(4)))).to.contain('3.5 of 8')
    expect(textOf(talk('[Answer a short questionnaire]', 'never', 'never', 'a little', 'yes', 'x'))).to.contain(
      'Few gardens',
    )
  })

  it('is not added up while a question that counts is left out', () => {
    const done = talk('[Answer a short questionnaire]', 'skip', ...ALL.slice(2))
    expect(textOf(done))
      .to.contain('I do not add up')
      .and.not.to.match(/add up to \d/)
    expect(scoreOf(bot.dialogs['garden-check']!, done.conversation)).to.deep.equal({ points: 3, most: 8, open: 1 })
  })

  it('leads any answer above nothing at a marked question to the direct one, then goes on', () => {
    const asked = talk(...ALL.slice(0, 2), 'some / days')
    expect(textOf(asked)).to.contain('Are you having thoughts of ending your life?')
    expect(asked.replies.at(-1)?.card?.kind).to.equal('help')
    expect(asked.conversation.crisis).to.include({ level: 'concern', kind: 'suicide', asking: true })
    const after = talk(...ALL.slice(0, 2), 'some / days', 'no')
    expect(textOf(after)).to.contain('How much shade is there?')
    expect(after.conversation.items['garden-check.q2']).to.equal('a-some-days')
    expect(talk(...ALL.slice(0, 2), 'some / days', 'yes').conversation.crisis).to.include({
      level: 'crisis',
      active: true,
    })
    expect(talk(...ALL.slice(0, 3)).conversation.crisis).to.equal(null)
  })

  it('reads free words for danger like everything else, and keeps none of it then', () => {
    const alarmed = talk(...ALL.slice(0, 5), 'nothing, I want to kill myself')
    expect(alarmed.conversation.crisis).to.include({ level: 'crisis', kind: 'suicide' })
    expect(JSON.stringify(alarmed.conversation.items)).not.to.contain('kill')
  })

  it('can be gone back in, changed, seen and forgotten like every answer', () => {
    const back = talk(...ALL.slice(0, 3), 'back')
    expect(textOf(back)).to.contain('thoughts of hurting yourself')
    const known = talk(...ALL, 'what do you know about me')
    expect(JSON.stringify(known.replies)).to.contain('Garden check, question 1').and.to.contain('Every day')
    const changed = talk(...ALL, 'change garden check question 1', 'never')
    expect(changed.conversation.items['garden-check.q1']).to.equal('a-never')
    expect(talk(...ALL, 'forget me', 'yes').conversation.items).to.deep.equal({})
    expect(unpacked(packed(changed.conversation))).to.deep.equal(changed.conversation)
  })

  it("stands in the person's own copy and in what a clinic is shown", () => {
    const copy = JSON.stringify(talk(...ALL, 'save').replies)
    expect(copy).to.contain('Questionnaires I answered').and.to.contain('add up to 5.5 of 8')
    const preview = JSON.stringify(talk(...ALL, 'send my summary').replies)
    for (const text of [
      'Garden check',
      'Adds up to 5.5 of 8.',
      '1. How often did the weeds upset you?: Every day',
      'Mostly | moss & <ferns>',
    ])
      expect(preview).to.contain(text)
  })

  it('goes to the clinic as a response to the very questionnaire it came from', () => {
    const sent = talk(...ALL, 'send my summary', 'yes')
    const [effect] = sent.effects
    if (effect?.kind !== 'send') throw new Error('nothing was sent')
    const bundle = JSON.parse(JSON.stringify(bundleOf(bot, 'en', effect))) as Bundle
    expect(faultsOf(bundle)).to.deep.equal([])
    const [response, source] = [inBundle(bundle, 'QuestionnaireResponse', 1), inBundle(bundle, 'Questionnaire', 1)]
    expect(source).to.deep.equal(JSON.parse(JSON.stringify(gardenCheck)))
    expect(response).to.include({
      questionnaire: 'http://example.org/Questionnaire/garden-check|2.1',
      status: 'completed',
    })
    const items = response.item as readonly ResponseItem[]
    expect(items.map(({ linkId }) => linkId)).to.deep.equal(['g', 'shade', 'roses', 'more', 'sum'])
    expect(items[0]?.item?.map(({ answer }) => answer?.[0]?.valueCoding?.code)).to.deep.equal(['d', 'n'])
    expect(items.slice(1).map(({ answer }) => answer?.[0])).to.deep.equal([
      { valueCoding: { system: 'http://example.org/shade', code: 'lot', display: 'A lot' } },
      { valueBoolean: false },
      { valueString: 'Mostly | moss & <ferns>' },
      { valueDecimal: 5.5 },
    ])
  })

  it('is told as unfinished while an answer that must be given is not', () => {
    const [effect] = talk('[Answer a short questionnaire]', 'skip', ...ALL.slice(2), 'send my summary', 'yes').effects
    if (effect?.kind !== 'send') throw new Error('nothing was sent')
    const response = inBundle(JSON.parse(JSON.stringify(bundleOf(bot, 'en', effect))), 'QuestionnaireResponse', 1)
    expect(response).to.include({ status: 'in-progress' })
    expect(JSON.stringify(response)).not.to.contain('"sum"')
  })
})

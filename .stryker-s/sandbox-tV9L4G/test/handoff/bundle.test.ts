// @ts-nocheck
import { expect } from 'chai'
import fc from 'fast-check'
import { toAnswers } from '../../src/core/answers.ts'
import { agreedToSend, offerToSend } from '../../src/core/clinic/send.ts'
import type { Conversation } from '../../src/core/conversation.ts'
import { plainTextOf } from '../../src/core/sheet.ts'
import * as ids from '../../src/core/vocabulary.ts'
import { bundleOf } from '../../src/handoff/bundle.ts'
import type { QuestionnaireItem, ResponseItem, Send } from '../../src/handoff/fhir.ts'
import { type Bundle, faultsOf, inBundle, misfits } from './fhir.ts'
import { bot, said, saidInDanger } from './people.ts'

/** What goes for someone who is shown the summary and says yes. */
function sent(conversation: Conversation): Send {
  const { conversation: shown } = offerToSend(bot, conversation)
  if (shown.aside?.kind !== 'send') throw new Error('nothing was offered')
  const effect = agreedToSend(bot, shown, shown.aside).effects[0]
  if (effect?.kind !== 'send') throw new Error('nothing was sent')
  return effect
}

const bundled = (conversation: Conversation) =>
  JSON.parse(JSON.stringify(bundleOf(bot, 'en', sent(conversation)))) as Bundle
const responseIn = (bundle: Bundle) => inBundle(bundle, 'QuestionnaireResponse')
const itemsOf = (bundle: Bundle) => responseIn(bundle).item as readonly ResponseItem[]
const questionsOf = (bundle: Bundle) => inBundle(bundle, 'Questionnaire').item as readonly QuestionnaireItem[]

/** Every text in the answers, whatever its kind. */
const textsIn = (items: readonly ResponseItem[] = []): readonly string[] =>
  items.flatMap(({ answer = [], item }) => [
    ...answer.flatMap(({ valueString, valueCoding, item }) => [
      ...[valueString, valueCoding?.display].filter((text) => text !== undefined),
      ...textsIn(item),
    ]),
    ...textsIn(item),
  ])

const maybe = <T>(values: readonly T[]) => fc.option(fc.constantFrom(...values), { nil: undefined })
const person = fc
  .record({
    concerns: fc.uniqueArray(fc.constantFrom(...ids.CONCERNS), { maxLength: 5 }),
    denied: fc.uniqueArray(fc.constantFrom(...ids.CONCERNS), { maxLength: 2 }),
    words: fc.string({ unit: 'binary', maxLength: 40 }),
    confirmed: fc.boolean(),
    fields: fc.record({
      who: maybe(ids.WHO),
      ageBand: maybe(ids.AGE_BANDS),
      goals: fc.option(fc.uniqueArray(fc.constantFrom(...ids.GOALS), { minLength: 1 }), { nil: undefined }),
      medication: maybe(ids.MEDICATION),
      insurer: fc.option(fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }), { nil: undefined }),
      region: maybe(['US-OH', 'IE', 'GB-SCT']),
      language: maybe(['es', 'pt-BR']),
    }),
    crisis: fc.option(
      fc.record({
        level: fc.constantFrom('concern' as const, 'crisis' as const),
        kind: fc.constantFrom('suicide', 'self-harm', 'harm-to-others', 'abuse', 'medical', 'none'),
        who: fc.constantFrom('self' as const, 'other' as const),
        asking: fc.boolean(),
        answer: fc.constantFrom('yes' as const, 'no' as const, 'rather-not' as const),
        shown: fc.nat(9),
        active: fc.boolean(),
        at: fc.constant('2026-11-23T09:00:00.000Z'),
      }),
    ),
  })
  .map(({ concerns, denied, words, confirmed, fields, crisis }): Conversation => {
    const told = { ...said().conversation, crisis: crisis as Conversation['crisis'] }
    const heard = concerns.map((id) => ({ id, evidence: words, confirmed }))
    const known = JSON.parse(JSON.stringify(fields)) as Conversation['fields']
    const matching = bot.match(toAnswers({ ...told, fields: known, concerns: heard }), 'en')
    return { ...told, fields: known, concerns: heard, denied: denied.filter((id) => !concerns.includes(id)), matching }
  })

describe('what a clinic receives', () => {
  it('is a FHIR R4 Bundle in which two validators find no fault', () => {
    for (const { conversation } of [said(), saidInDanger('no'), saidInDanger('[I would rather not say]')]) {
      const bundle = bundled(conversation)
      expect(faultsOf(bundle)).to.deep.equal([])
      for (const { resource } of bundle.entry) expect(faultsOf(resource), resource.resourceType).to.deep.equal([])
    }
  })

  it('would be found at fault by both validators if a part were missing or wrong', () => {
    const { status: _, ...incomplete } = responseIn(bundled(said().conversation))
    expect(faultsOf(incomplete).length).to.be.at.least(2)
    expect(faultsOf({ ...incomplete, status: 'done' }).length).to.be.at.least(1)
    expect(faultsOf({ ...incomplete, status: 'completed', surprise: 1 }).length).to.be.at.least(2)
  })

  it('is sound, answers its own questions only, and holds nothing the preview does not, whoever it is about', () => {
    fc.assert(
      fc.property(person, (conversation) => {
        const bundle = bundled(conversation)
        expect(faultsOf(bundle)).to.deep.equal([])
        expect(misfits(itemsOf(bundle), questionsOf(bundle))).to.deep.equal([])
        const shown = plainTextOf(sent(conversation).note)
        const hidden = textsIn(itemsOf(bundle)).filter((text) => !shown.includes(text) && !NAMES.includes(text))
        expect(hidden).to.deep.equal([])
      }),
      { numRuns: 60 },
    )
  })

  it('puts danger first, and names kinds of provider by their NUCC codes', () => {
    const items = itemsOf(bundled(saidInDanger('no').conversation))
    expect(items.map(({ linkId }) => linkId)).to.deep.equal(['risk', 'concerns', 'answers', 'suggested', 'made-with'])
    expect(JSON.stringify(items[0])).to.contain('"no-thoughts"').and.to.contain('valueDateTime')
    const suggestions = items[3]?.item?.find(({ linkId }) => linkId === 'suggestion')?.answer ?? []
    expect(suggestions.map(({ valueCoding }) => valueCoding?.system)).to.include('http://nucc.org/provider-taxonomy')
    for (const { valueCoding } of suggestions) expect(valueCoding?.code).to.match(/^[0-9A-Z]{9}X$/)
  })

  it('names what it was made with, and by whom nobody was diagnosed', () => {
    const { conversation } = said()
    const bundle = bundled(conversation)
    const { dialogs, content } = conversation.versions
    for (const version of [dialogs, content, conversation.matching?.rulesVersion])
      expect(JSON.stringify(itemsOf(bundle))).to.contain(version)
    expect(responseIn(bundle).questionnaire).to.equal(`urn:signpost:questionnaire:intake|${dialogs}-${content}`)
    expect(inBundle(bundle, 'Questionnaire')).to.include({ version: `${dialogs}-${content}` })
    expect(JSON.stringify(bundle.entry.map(({ resource }) => resource.resourceType))).not.to.match(/Condition|Patient"/)
    expect(JSON.stringify(responseIn(bundle).text)).to.contain('This is not a diagnosis')
  })

  it('carries the note as the narrative and as a document, with nothing a person wrote taken for a mark', () => {
    const { conversation } = said()
    const evil = '<script>alert(1)</script> & "q" \u0000\u000b'
    const concerns = [{ id: 'sleep', evidence: evil, confirmed: true }] as const
    const bundle = bundled({ ...conversation, concerns })
    const { div } = responseIn(bundle).text as { div: string }
    expect(div).to.contain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;q&quot;').and.not.to.contain('<script')
    const { content } = inBundle(bundle, 'DocumentReference') as unknown as {
      content: [{ attachment: { data: string } }]
    }
    const note = Buffer.from(content[0].attachment.data, 'base64').toString()
    expect(note)
      .to.match(/^# Summary for Maple Street Clinic\n/)
      .and.to.contain('\\<script\\>')
  })

  it('is the same bytes for the same yes', () => {
    const send = sent(said().conversation)
    expect(JSON.stringify(bundleOf(bot, 'en', send))).to.equal(JSON.stringify(bundleOf(bot, 'en', send)))
  })

  it('asks for deletion with a response entered in error that tells nothing else', () => {
    const [effect] = said('send', 'yes', 'unsend').effects
    const bundle = JSON.parse(JSON.stringify(bundleOf(bot, 'en', effect as Send))) as Bundle
    expect(faultsOf(bundle)).to.deep.equal([])
    expect(responseIn(bundle)).to.include({ status: 'entered-in-error' }).and.not.to.have.property('item')
    expect(inBundle(bundle, 'DocumentReference')).to.include({ status: 'entered-in-error' })
    expect(JSON.stringify(bundle)).not.to.match(/sleep|Ohio|Aetna/)
  })
})

/** Names of codes that stand in the note in a sentence instead. */
const NAMES = ['no sign of danger read', 'something that called for a direct question', 'signs of present danger']

// @ts-nocheck
import fc from 'fast-check'
import type { Ask, Card, Reply } from '../../src/core/reply.ts'

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.lorem({ maxCount: 400 }),
  fc.constant(`<!here> ${'&'.repeat(3500)}`),
)
const id = fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 120 })
const anyChoices = fc.uniqueArray(fc.record({ value: id, label: text }), {
  maxLength: 45,
  selector: ({ value }) => value,
})
const anyAsk: fc.Arbitrary<Ask> = fc.record({
  step: id,
  kind: fc.constantFrom('choose', 'several', 'number', 'text'),
  choices: anyChoices,
  picked: fc.array(id),
  ways: fc.array(fc.record({ value: id, label: text }), { maxLength: 8 }),
  progress: fc.option(fc.record({ at: fc.nat(20), of: fc.nat(20) })),
})
const contact = fc.record({
  label: text,
  href: fc.constantFrom('tel:988', 'sms:1', 'https://a.example/|>'),
  note: text,
})
const sheet = { title: 'Notes', lead: '', parts: [], foot: '' }
const anyCard: fc.Arbitrary<Card> = fc.oneof(
  fc.record({
    kind: fc.constant('summary' as const),
    lines: fc.array(fc.record({ step: id, label: text, value: text }), { maxLength: 70 }),
  }),
  fc.record({ kind: fc.constant('steps' as const), steps: fc.array(fc.record({ id, text })) }),
  fc.record({
    kind: fc.constant('table' as const),
    head: fc.array(text, { minLength: 1, maxLength: 24 }),
    rows: fc.array(fc.array(text, { maxLength: 24 }), { maxLength: 8 }),
  }),
  fc.record({ kind: fc.constant('help' as const), contacts: fc.array(contact), urgent: fc.boolean() }),
  fc.record({
    kind: fc.constant('lesson' as const),
    title: text,
    sources: fc.array(fc.record({ title: text, url: fc.constant('https://a.example/x') })),
    more: fc.array(fc.record({ id, title: text }), { maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('copy' as const), name: text, text, sheet: fc.constant(sheet) }),
)
/** Whatever a reply may hold, and more than any reply of ours does. */
export const anyReply: fc.Arbitrary<Reply> = fc.record({ id, text, ask: fc.option(anyAsk), card: fc.option(anyCard) })

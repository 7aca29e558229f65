// @ts-nocheck
import type { Effect, Turn } from '../src/core/bot.ts'
import type { Inbound } from '../src/core/inbound.ts'
import type { Card, Reply } from '../src/core/reply.ts'
import { plainTextOf } from '../src/core/sheet.ts'

/** A conversation as anyone can read it; `test/README.md` explains the marks. */
export interface Transcript {
  readonly title: string
  readonly rounds: readonly Round[]
  readonly facts: readonly (readonly [string, string])[]
}

interface Round {
  readonly you: string
  readonly bot: readonly string[]
}

/** Read a .chat file: `you:` begins a round, `bot:` and indented lines are expected to the letter, `=` states a fact about the end. */
export function parseTranscript(source: string): Transcript {
  const lines = source.split('\n').filter((line) => line.trim() !== '')
  const rounds: { you: string; bot: string[] }[] = []
  const facts: (readonly [string, string])[] = []
  for (const line of lines.slice(1)) {
    if (line.startsWith('you: ')) rounds.push({ you: line.slice(5), bot: [] })
    else if (line.startsWith('= ')) facts.push(factOf(line))
    else if (/^(?:bot: | {5})/.test(line)) rounds.at(-1)?.bot.push(line)
    else throw new Error(`not a transcript line: ${line}`)
  }
  return { title: (lines[0] ?? '').replace(/^# /, ''), rounds, facts }
}

function factOf(line: string): readonly [string, string] {
  const at = line.indexOf(': ')
  return at < 0 ? [line.slice(2).replace(/:$/, ''), ''] : [line.slice(2, at), line.slice(at + 2)]
}

/** What a person did: `(start)`, `[tap]`, `[one | two]` for ticked boxes, `(later 8d)` before a text, or words. */
export function toInbound(line: string, asked: Reply['ask'], id: string, at: string): Inbound {
  if (line === '(start)') return { id, at, kind: 'start' }
  const tap = line.match(/^\[(.*)\]$/)?.[1]
  if (tap === undefined) return { id, at, kind: 'text', text: JSON.parse(`"${line.replaceAll('"', '\\"')}"`) }
  if (tap.startsWith(':')) return { id, at, kind: 'tap', step: ':', values: tap.split(' ') }
  const stale = tap.match(/^(\S+) = (\S+)$/)
  if (stale) return { id, at, kind: 'tap', step: stale[1]!, values: [stale[2]!] }
  const labels = tap === '' ? [] : tap.split(' | ')
  const values = labels.map(
    (label) => asked?.choices.find((choice) => choice.label === label)?.value ?? `no button "${label}"`,
  )
  return { id, at, kind: 'tap', step: asked?.step ?? '', values }
}

/** One reply as lines: the words, what is drawn, the buttons. */
export function printReply({ text, card, ask }: Reply): readonly string[] {
  const choices = (ask?.choices ?? []).map(({ value, label }) => `[${ask?.picked.includes(value) ? '✓ ' : ''}${label}]`)
  const lines = [
    ...text.split('\n'),
    ...(card ? printCard(card) : []),
    ...(choices.length > 0 ? [choices.join(' ')] : []),
  ]
  return lines.filter((line) => line.trim() !== '').map((line, n) => (n === 0 ? `bot: ${line}` : `     ${line}`))
}

function printCard(card: Card): readonly string[] {
  switch (card.kind) {
    case 'summary':
      return card.lines.map(({ label, value }) => `· ${label}: ${value}`)
    case 'suggestions':
      return [
        ...card.suggestions.flatMap(({ rank, title, because }) => [
          `${rank}. ${title}`,
          ...because.map(({ text }) => `   because: ${text}`),
        ]),
        ...card.alsoSee.map(({ text }) => `   also: ${text}`),
        ...card.heldBack.map(({ text }) => `   held back: ${text}`),
      ]
    case 'steps':
      return card.steps.map(({ text }, n) => `${n + 1}. ${text.split('\n')[0]}`)
    case 'table':
      return [card.head, ...card.rows].map((row) => row.join(' | '))
    case 'help':
      return card.contacts.map(({ label, href }) => `☎ ${label} <${href}>`)
    case 'lesson':
      return [`(${card.title}; sources: ${card.sources.length})`]
    case 'topics':
      return card.topics.map(({ title }) => `→ ${title}`)
    case 'copy':
      return [`(a copy called ${card.name})`, ...plainTextOf(card.sheet).trimEnd().split('\n')]
  }
}

/** What a fact line may name: `effects`, `concerns`, or a path such as `fields.who` or `crisis.level`. */
export function lookUp(fact: string, { conversation, effects }: Turn): string {
  if (fact === 'effects') return effects.map(printEffect).join(', ')
  if (fact === 'concerns')
    return conversation.concerns.map(({ id, confirmed }) => (confirmed ? id : `${id}?`)).join(', ')
  let value: unknown = conversation
  for (const part of fact.split('/')) value = (value as Record<string, unknown> | null | undefined)?.[part]
  return Array.isArray(value) ? value.join(', ') : String(value ?? '')
}

const printEffect = (effect: Effect): string =>
  effect.kind === 'count' ? `count ${effect.what} ${effect.of}` : effect.kind

// @ts-nocheck
import type { IAdaptiveCard } from '@microsoft/teams.cards'
import type { Ask, Reply } from '../../core/reply.ts'
import type { Opening } from './address.ts'
import { card } from './cards.ts'
import { answerPart, boxed, ownButton, type Part, paragraphs, words } from './parts.ts'
import { question } from './question.ts'
import { settled, titleOf } from './settled.ts'
import { harmless, linesOf, markdownLines, plainLines } from './text.ts'
import { namesOf, type WorkWords } from './words.ts'

/** What we send into a conversation, in the words of the Bot Framework protocol. */
export interface Outgoing {
  readonly type: 'message' | 'typing'
  readonly text?: string
  readonly textFormat?: 'markdown' | 'plain'
  /** What a notification shows. */
  readonly summary?: string
  /** What a voice says. */
  readonly speak?: string
  readonly inputHint?: 'expectingInput' | 'acceptingInput'
  readonly attachments?: readonly [{ readonly contentType: typeof CARD; readonly content: IAdaptiveCard }]
  readonly suggestedActions?: {
    readonly to: readonly string[]
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[]
  }
}

const CARD = 'application/vnd.microsoft.card.adaptive'
const CARD_VERSION = '1.5'

/** The channels that draw Adaptive Cards; on every other one, the same is said in words, with suggested actions. */
const CARD_CHANNELS: readonly string[] = ['msteams', 'webchat', 'directline', 'emulator']

export const drawsCards = (channelId: string): boolean => CARD_CHANNELS.includes(channelId)

/** Draw one reply for a channel. An opening stands above it, in the same message. */
export function render(reply: Reply, channelId: string, said: WorkWords, opening: Opening | null = null): Outgoing {
  const above = opening === null ? [] : openingParts(opening, said)
  if (!drawsCards(channelId)) return inWords(reply, said, above)
  if (reply.ask === null && reply.card === null && above.length === 0) return spoken(reply.text)
  const parts = [...above, ...partsOf(reply, said)]
  return cardMessage(parts, said.language, reply.ask === null ? 'acceptingInput' : 'expectingInput')
}

/** That others may read along here, and the way to where they cannot. */
const openingParts = (opening: Opening, said: WorkWords): readonly Part[] => [
  boxed([...paragraphs(said.text(opening)), ownButton(said.label(opening, 'private'), 'private')]),
]

/** Words alone need no card. */
export const spoken = (text: string): Outgoing => ({
  type: 'message',
  text: markdownLines(linesOf(text)),
  textFormat: 'markdown',
  speak: forVoice(plainLines(linesOf(text))),
})

/** The same once it was answered (null: only left): its buttons are gone, and the answer stands below. */
export function answeredMessage(
  reply: Reply,
  said: WorkWords,
  opening: Opening | null,
  answer: Given | null,
): Outgoing {
  const parts = [...(opening === null ? [] : openingParts(opening, said)), ...partsOf({ ...reply, ask: null }, said)]
  const given = answer === null ? [] : [answerPart(shownAnswer(reply, said, answer))]
  return cardMessage([...settled(parts), ...given], said.language, 'acceptingInput')
}

/** A tap, or words written into a card. */
export interface Given {
  readonly step: string
  readonly values: readonly string[] | 'in words'
}

/** The label that was pressed or ticked. What was written into a card is not repeated: so it is in no export of the chat. */
function shownAnswer(reply: Reply, said: WorkWords, { step, values }: Given): string {
  if (values === 'in words') return said.label('answered', 'form')
  if (values.length === 0) return said.label('answered', 'nothing')
  const pressed = titleOf(partsOf(reply, said), step, values)
  return pressed ?? namesOf(step, values, said)
}

const partsOf = ({ text, card: beside, ask }: Reply, said: WorkWords): readonly Part[] => [
  ...(beside?.kind === 'lesson' ? [words(beside.title, { weight: 'Bolder', size: 'Medium' })] : []),
  ...paragraphs(text),
  ...(beside === null ? [] : card(beside, said)),
  ...(ask === null ? [] : question(ask, said)),
]

/** A message that is one card. */
export function cardMessage(parts: readonly Part[], language: string, inputHint: Outgoing['inputHint']): Outgoing {
  const plain = plainOf(parts)
  const content: IAdaptiveCard = {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: CARD_VERSION,
    lang: language,
    fallbackText: plain,
    speak: forVoice(plain),
    body: parts.map(({ element }) => element),
    msteams: { width: 'full' },
  }
  return {
    type: 'message',
    summary: shortened(plain, 200),
    speak: forVoice(plain),
    ...(inputHint && { inputHint }),
    attachments: [{ contentType: CARD, content }],
  }
}

const plainOf = (parts: readonly Part[]): string =>
  parts
    .map(({ plain }) => plain)
    .filter((plain) => plain.trim() !== '')
    .join('\n')

/** For channels without cards: everything in words, and buttons that say their own label. */
function inWords(reply: Reply, said: WorkWords, above: readonly Part[]): Outgoing {
  const plain = plainOf([...above, ...partsOf(reply, said)])
  const actions = reply.ask === null ? [] : labelsOf(reply.ask)
  return {
    type: 'message',
    text: plain,
    textFormat: 'plain',
    speak: forVoice(plain),
    inputHint: reply.ask === null ? 'acceptingInput' : 'expectingInput',
    ...(actions.length > 0 && {
      suggestedActions: { to: [], actions: actions.map((label) => ({ type: 'imBack', title: label, value: label })) },
    }),
  }
}

/** Several boxes cannot be ticked by suggested actions: those are written as words, and only the ways out are buttons. */
const labelsOf = ({ kind, choices, ways }: Ask): readonly string[] =>
  [...(kind === 'several' ? [] : choices), ...ways].map(({ label }) => harmless(label)).slice(0, MOST_SUGGESTED)

/** Facebook shows eleven quick replies, others more; a longer row is no help anywhere. */
const MOST_SUGGESTED = 11

/** Speech is read as SSML where it looks like it: `<` and `&` must not. */
const forVoice = (plain: string): string =>
  shortened(plain.replace(/https:\S+/g, '').replaceAll('•', ''), 1_000).replace(/[<>&]/g, ' ')

const shortened = (text: string, most: number): string => {
  const letters = [...text]
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`
}

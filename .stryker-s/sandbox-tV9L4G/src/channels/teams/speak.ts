// @ts-nocheck
import { answerPart, buttonRow, openUrl, ownButton, type Part, paragraphs } from './parts.ts'
import { cardMessage, drawsCards, type Outgoing, spoken } from './render.ts'
import { namesOf, type WorkWords } from './words.ts'

/** What this channel says of its own, beside the conversation. */
export interface Speech {
  /** The one-time link to the private page. */
  readonly link: (url: string) => Outgoing
  readonly noLink: () => Outgoing
  /** The talk went on elsewhere; here is the way back. */
  readonly elsewhere: () => Outgoing
  /** Where others read along: the way to a chat for two. */
  readonly mention: (bot: string) => Outgoing
  /** A question that was answered: what it asked, the answer, and no button. */
  readonly answered: (step: string, values: readonly string[] | 'in words') => Outgoing
  /** One of the plain texts. */
  readonly plainly: (name: 'no-file' | 'too-long' | 'too-fast') => Outgoing
}

/** Put together for one channel and language. */
export function speech(channelId: string, said: WorkWords): Speech {
  const message = (parts: readonly Part[]): Outgoing =>
    drawsCards(channelId)
      ? cardMessage(parts, said.language, 'acceptingInput')
      : {
          type: 'message',
          textFormat: 'plain',
          text: parts
            .map(({ plain }) => plain)
            .join('\n')
            .trim(),
        }
  return {
    link: (url) => {
      const button = buttonRow([openUrl(said.label('link', 'open'), url)])
      return message([...paragraphs(said.text('link')), { ...button, plain: drawsCards(channelId) ? '' : url }])
    },
    noLink: () => spoken(said.text('no-link')),
    elsewhere: () =>
      message([...paragraphs(said.text('elsewhere')), ownButton(said.label('elsewhere', 'here'), 'here')]),
    mention: (bot) => {
      const chat = `https://teams.microsoft.com/l/chat/0/0?users=${encodeURIComponent(bot)}`
      const button = buttonRow([openUrl(said.label('mention', 'open'), chat)])
      return message([...paragraphs(said.text('mention')), { ...button, plain: '' }])
    },
    answered: (step, values) => message([...paragraphs(said.question(step)), answerPart(shown(step, values, said))]),
    plainly: (name) => spoken(said.text(name)),
  }
}

/** What was written into a card's field is not repeated: so it is in no export of the chat. */
function shown(step: string, values: readonly string[] | 'in words', said: WorkWords): string {
  if (values === 'in words') return said.label('answered', 'form')
  return values.length === 0 ? said.label('answered', 'nothing') : namesOf(step, values, said)
}

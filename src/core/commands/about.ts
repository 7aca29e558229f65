import type { Bot, Turn } from '../bot.ts'
import type { Conversation } from '../conversation.ts'
import { entryOf, fill, spoken, told, wordsOf } from '../say.ts'
import { slotsFor } from '../slots.ts'
import { stepAt } from '../steps.ts'
import { summaryLines } from '../summary.ts'
import { askAgain } from '../walk.ts'

/** Say something fixed, then ask the waiting question again. The place does not move. */
export function aside(bot: Bot, conversation: Conversation, name: string): Turn {
  return {
    conversation: { ...conversation, misses: 0 },
    replies: [told(bot, conversation, name), ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** Why the waiting question is asked. */
export function why(bot: Bot, conversation: Conversation): Turn {
  const step = stepAt(bot, conversation.place)
  const reason = step ? entryOf(wordsOf(bot, conversation), step.key).why : ''
  if (reason === '') return aside(bot, conversation, 'why-none')
  return { conversation, replies: [spoken(reason), ...askAgain(bot, conversation)], effects: [] }
}

/** Show everything that is kept about the person. */
export function known(bot: Bot, conversation: Conversation): Turn {
  const lines = summaryLines(bot, conversation)
  const reply = told(bot, conversation, lines.length > 0 ? 'known' : 'nothing-known')
  const card = lines.length > 0 ? ({ kind: 'summary', lines } as const) : null
  return { conversation, replies: [{ ...reply, card }, ...askAgain(bot, conversation)], effects: [] }
}

/** Show the person's own words behind each concern. */
export function evidence(bot: Bot, conversation: Conversation): Turn {
  const heard = conversation.concerns.some(({ evidence }) => evidence !== '')
  const words = wordsOf(bot, conversation)
  const text = entryOf(words, heard ? 'replies.evidence' : 'replies.no-evidence').text
  return {
    conversation,
    replies: [spoken(fill(text, slotsFor(words, conversation))), ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** The person's own copy of what was said and suggested, to keep or print. Nothing is sent anywhere. */
export function save(bot: Bot, conversation: Conversation): Turn {
  const reply = told(bot, conversation, 'save')
  const text = copyOf(bot, conversation)
  return {
    conversation,
    replies: [{ ...reply, card: { kind: 'copy', name: 'signpost.md', text } }, ...askAgain(bot, conversation)],
    effects: [],
  }
}

/** The copy as Markdown: answers, suggestions with reasons, next steps. */
function copyOf(bot: Bot, conversation: Conversation): string {
  const words = wordsOf(bot, conversation)
  const title = (key: string) => entryOf(words, `replies.${key}`).text
  const answers = summaryLines(bot, conversation).map(({ label, value }) => `- ${label}: ${value}`)
  const { suggestions = [], alsoSee = [], nextSteps = [] } = conversation.matching ?? {}
  const kinds = suggestions.flatMap(({ title, because, askAbout }) => [
    `### ${title}`,
    ...because.map(({ text }) => `- ${text}`),
    ...askAbout.map((text) => `- ${text}`),
    '',
  ])
  const part = (key: string, lines: readonly string[]) =>
    lines.length > 0 ? [`## ${title(key)}`, '', ...lines, ''] : []
  return [
    `# ${title('copy-title')}`,
    '',
    ...part('copy-answers', answers),
    ...part('copy-suggestions', kinds),
    ...part(
      'copy-also',
      alsoSee.map(({ text }) => `- ${text}`),
    ),
    ...part(
      'copy-steps',
      nextSteps.map(({ text }, index) => `${index + 1}. ${text}`),
    ),
    title('copy-foot'),
    '',
  ].join('\n')
}

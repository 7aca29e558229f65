// @ts-nocheck
import type { Bot } from './bot.ts'
import type { Conversation } from './conversation.ts'
import type { View } from './dialog.ts'
import type { Suggestion } from './matching.ts'
import type { Card } from './reply.ts'
import { summaryLines } from './summary.ts'

/** Draw what a step shows beside its words. */
export function viewOf(bot: Bot, conversation: Conversation, view: View): Card | null {
  const { matching } = conversation
  switch (view) {
    case 'summary':
      return { kind: 'summary', lines: summaryLines(bot, conversation) }
    case 'suggestions':
      return (
        matching && {
          kind: 'suggestions',
          suggestions: askedOnce(matching.suggestions),
          alsoSee: matching.alsoSee,
          heldBack: matching.heldBack,
        }
      )
    case 'next-steps':
      return matching && { kind: 'steps', steps: matching.nextSteps }
    case 'score':
      return null
    case 'roles': {
      const table = bot.lesson(ROLES, conversation.language)?.table
      return table ? { kind: 'table', ...table } : null
    }
  }
}

/** What to ask about is said where it first fits: a tired person reads it once. */
function askedOnce(suggestions: readonly Suggestion[]): readonly Suggestion[] {
  const said = new Set<string>()
  return suggestions.map((one) => {
    const askAbout = one.askAbout.filter((text) => !said.has(text))
    for (const text of askAbout) said.add(text)
    return { ...one, askAbout }
  })
}

/** The lesson that holds the comparison of roles. */
const ROLES = 'who-is-who.compare'

import { likelyAnswer } from './answer.ts'
import { PLAINLY } from './answer-concerns.ts'
import { beside } from './beside.ts'
import type { Bot, Turn } from './bot.ts'
import { answered, carriedOut } from './carry.ts'
import { revisitedBy } from './commands/move.ts'
import type { Conversation } from './conversation.ts'
import { corrected } from './corrected.ts'
import type { Step } from './dialog.ts'
import type { Heard } from './hear.ts'
import { contradicts, inPassing } from './passing.ts'
import { wordCount } from './plain.ts'
import { looksLikeQuestion, mayAsk } from './question.ts'
import type { Topic } from './reading.ts'
import { answerAside, miss, SURE, unanswered } from './repair.ts'
import { answersOwn } from './second-thoughts.ts'

/** A question that begins like a command ("can I change therapists?") is a question when a lesson answers it. */
export function asksInstead(bot: Bot, at: Conversation, text: string): Topic | null {
  const [best] = looksLikeQuestion(text, at.language) ? bot.topics(text, at.language) : []
  return best && best.score >= SURE ? best : null
}

/** An account of what brings someone here may begin like a command: "I want to change careers, but …". */
export const tellsInstead = (step: Step | null, heard: Heard): boolean =>
  step?.expect?.kind === 'concerns' &&
  (wordCount(heard.plain) > FEW_WORDS || heard.reading.concerns.some(({ negated }) => !negated))

/** Make sense of a text that is neither a command nor an answer to the letter: a side question, an answer in other words, news about something else. */
export function understand(bot: Bot, at: Conversation, step: Step | null, said: Heard, correcting: boolean): Turn {
  if (said.plain === '') return miss(bot, at, said)
  const heard = correcting && at.consent !== null ? corrected(bot, at, said) : said
  const asking = looksLikeQuestion(heard.text, at.language)
  const news = isNews(at, step, heard, asking, correcting)
  const topics = news ? [] : topicsOf(bot, at, step, heard, asking)
  const told = sureAnswer(bot, at, step, heard, topics)
  if (told && (asking || mayBeTopic(step, heard))) return told
  // What may ask or tell answers the waiting question first, if it can.
  const next = answeredOrNoted(bot, at, step, heard, correcting || news) ?? told
  return next ?? notUnderstood(bot, at, step, heard, asking ? topics : null)
}

/** Nothing answers: a question gets the nearest lessons; an account that holds one does not. */
function notUnderstood(
  bot: Bot,
  at: Conversation,
  step: Step | null,
  heard: Heard,
  topics: readonly Topic[] | null,
): Turn {
  if (topics !== null && !isAccount(heard)) return unanswered(bot, at, topics)
  return beside(bot, at, step, heard) ?? miss(bot, at, heard)
}

const isNews = (at: Conversation, step: Step | null, heard: Heard, asking: boolean, correcting: boolean): boolean =>
  contradicts(at, heard) && (correcting || !(asking || isElse(step, heard)))

function sureAnswer(
  bot: Bot,
  at: Conversation,
  step: Step | null,
  heard: Heard,
  [best]: readonly Topic[],
): Turn | null {
  return best && best.score >= SURE && !tellsAStory(step, heard) ? answerAside(bot, at, best) : null
}

const topicsOf = (bot: Bot, { language }: Conversation, step: Step | null, heard: Heard, asking: boolean) =>
  asking || mayAsk(heard.text, language) || mayBeTopic(step, heard) ? bot.topics(heard.text, language) : []

/** Whoever tells at length, or is asked to, tells of other people and other times as well; an answer needs no putting right. */
const isElse = (step: Step | null, heard: Heard): boolean =>
  hearsAll(step) || wordCount(heard.plain) > FEW_WORDS || answersOwn(step, heard)

/** At a menu, words that are no question may name a topic too: "insurance", "i can't afford therapy". */
const mayBeTopic = (step: Step | null, heard: Heard): boolean =>
  wordCount(heard.plain) <= FEW_WORDS && (step === null || !step.optional)

const FEW_WORDS = 12

/** A question inside a long account of oneself is part of the account. */
const tellsAStory = (step: Step | null, heard: Heard): boolean => step?.expect?.kind === 'concerns' && isAccount(heard)

/** So many words about oneself are no question, though a mark stands in them. */
export const isAccount = (heard: Heard): boolean =>
  wordCount(heard.plain) > LONG_QUESTION && heard.reading.concerns.some(({ negated }) => !negated)

const LONG_QUESTION = 15

function answeredOrNoted(
  bot: Bot,
  at: Conversation,
  step: Step | null,
  heard: Heard,
  correcting: boolean,
): Turn | null {
  const passing = inPassing(bot, at, step, heard, correcting)
  const own = !correcting || passing.slots.length === 0 || hearsAll(step) || answersOwn(step, heard)
  const given = step && own && mayAnswer(at, step, heard) ? likelyAnswer(bot, passing.conversation, step, heard) : null
  if (step && given) {
    const next = answered(bot, passing.conversation, step, given)
    return { ...next, replies: [...passing.replies, ...next.replies] }
  }
  if (passing.replies.length === 0) return null
  const next = carriedOut(bot, revisitedBy(bot, passing.conversation))
  return { ...next, replies: [...passing.replies, ...next.replies] }
}

const hearsAll = (step: Step | null): boolean => step?.expect?.kind === 'concerns'

/** A question is not an account of what brings someone here, unless it tells something. */
const mayAnswer = ({ language }: Conversation, step: Step, heard: Heard): boolean =>
  step.expect?.kind !== 'concerns' ||
  !looksLikeQuestion(heard.text, language) ||
  heard.reading.concerns.some(({ score }) => score >= PLAINLY)

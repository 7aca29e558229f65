import { join, resolve } from 'node:path'
import type { Channel } from './channels/channel.ts'
import type { Config } from './config.ts'
import type { Continue } from './continue/index.ts'
import type { Converse } from './converse.ts'
import type { Bot } from './core/bot.ts'
import { wordsOf } from './core/say.ts'
import type { Delivery } from './delivery.ts'
import type { Keys } from './keys.ts'
import type { Log } from './log.ts'
import { pseudonyms } from './pseudonym.ts'
import type { Limiter } from './server/limiter.ts'

export interface WorkChatMeans {
  readonly bot: Bot
  readonly converse: Converse
  readonly continues: Continue
  readonly limiter: Limiter
  readonly keys: Keys
  readonly log: Log
  readonly note: Delivery['note']
}

/** The chats people have at work, and the settings that turn each on. */
export const WORK_CHATS = {
  slack: 'SLACK_BOT_TOKEN with SLACK_SIGNING_SECRET or SLACK_APP_TOKEN',
  teams: 'TEAMS_APP_ID',
} as const

/** Every channel a person can come by: whether it is on, and what turns it on. */
export const channelStates = (on: readonly string[]) => [
  { name: 'web', on: on.includes('web'), hint: '' },
  ...Object.entries(WORK_CHATS).map(([name, hint]) => ({ name, on: on.includes(name), hint })),
]

/** Open those that are turned on. Their packages are heavy, so each is loaded only then. */
export async function openWorkChats(config: Config, means: WorkChatMeans): Promise<readonly Channel[]> {
  return Promise.all([
    ...(config.slack === null ? [] : [slack(config, config.slack, means)]),
    ...(config.teams === null ? [] : [teams(config.teams, means)]),
  ])
}

async function teams(
  settings: NonNullable<Config['teams']>,
  { bot, keys, continues, ...means }: WorkChatMeans,
): Promise<Channel> {
  const [{ openTeams }, { workWords }] = await Promise.all([
    import('./channels/teams/open.ts'),
    import('./channels/teams/words.ts'),
  ])
  return openTeams(settings, {
    ...means,
    privately: continues,
    pseudonym: pseudonyms(keys.personIds),
    words: (language) => workWords(wordsOf(bot, { language })),
    now: Date.now,
  })
}

async function slack(
  { dataDir }: Config,
  { events, access, apiUrl }: NonNullable<Config['slack']>,
  { bot, keys, ...means }: WorkChatMeans,
): Promise<Channel> {
  const { slackChannel } = await import('./channels/slack/index.ts')
  const wordsIn = (language: string) => wordsOf(bot, { language })
  const kept = { folder: join(resolve(dataDir), 'slack'), key: keys.installations }
  return slackChannel(
    { events, access: 'token' in access ? access : { ...access, ...kept }, apiUrl },
    {
      ...means,
      pseudonym: pseudonyms(keys.personIds),
      words: wordsIn('en'),
      wordsIn,
      languages: Object.keys(bot.words),
      now: Date.now,
    },
  )
}

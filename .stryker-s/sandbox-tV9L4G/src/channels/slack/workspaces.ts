// @ts-nocheck
import { type AuthorizeResult, type AuthorizeSourceData, webApi } from '@slack/bolt'
import type { Secret } from '../../secret.ts'
import { NotInstalledError } from './errors.ts'
import type { Installation, Installations } from './installations.ts'
import type { SlackLogger } from './logger.ts'

/** The workspaces we are in, and how to call Slack in each. */
export interface Workspaces {
  /** For Bolt: who we are in the workspace an event came from. Throws a NotInstalledError. */
  readonly authorize: (source: AuthorizeSourceData<boolean>) => Promise<AuthorizeResult>
  /** Throws a NotInstalledError. */
  readonly client: (team: string, enterprise: string | null) => Promise<webApi.WebClient>
}

/** How Web API calls are made: failures are ours to handle, for a call that hangs or waits must not hold up others. */
export const clientOptions = (apiUrl: string, logger: SlackLogger): webApi.WebClientOptions => ({
  slackApiUrl: apiUrl,
  retryConfig: { retries: 0 },
  rejectRateLimitedCalls: true,
  timeout: 10_000,
  logger,
})

/** The simple way: one workspace, one token. Slack is asked once which workspace it belongs to. */
export function oneWorkspace(token: Secret, options: webApi.WebClientOptions): Workspaces {
  const client = new webApi.WebClient(token.reveal(), options)
  let own: Promise<Installation> | null = null
  const ask = async (): Promise<Installation> => {
    const { team_id, enterprise_id, bot_id, user_id } = await client.auth.test()
    return {
      team: team_id ?? '',
      enterprise: enterprise_id ?? null,
      token,
      botId: bot_id ?? '',
      botUser: user_id ?? '',
    }
  }
  const who = (): Promise<Installation> => {
    own ??= ask().catch((error) => {
      own = null
      throw error
    })
    return own
  }
  return {
    authorize: async (source) => {
      const found = await who()
      if (!isFor(found, source.teamId, source.enterpriseId)) throw new NotInstalledError()
      return result(found)
    },
    client: async () => client,
  }
}

/** Many workspaces, each with the token its installation left here. */
export function manyWorkspaces(installations: Installations, options: webApi.WebClientOptions): Workspaces {
  const clients = new Map<string, webApi.WebClient>()
  const find = async (team: string | undefined, enterprise: string | null | undefined): Promise<Installation> => {
    const found = await installations.find(team ?? null, enterprise ?? null)
    if (found === null) throw new NotInstalledError()
    return found
  }
  return {
    authorize: async ({ teamId, enterpriseId }) => result(await find(teamId, enterpriseId)),
    client: async (team, enterprise) => {
      const token = (await find(team, enterprise)).token.reveal()
      const client = clients.get(token) ?? new webApi.WebClient(token, options)
      clients.set(token, client)
      return client
    },
  }
}

const isFor = (own: Installation, team: string | undefined, enterprise: string | undefined): boolean =>
  own.team === team || (own.enterprise !== null && own.enterprise === enterprise)

const result = ({ token, botId, botUser, team, enterprise }: Installation): AuthorizeResult => ({
  botToken: token.reveal(),
  botId,
  botUserId: botUser,
  teamId: team,
  ...(enterprise !== null && { enterpriseId: enterprise }),
})

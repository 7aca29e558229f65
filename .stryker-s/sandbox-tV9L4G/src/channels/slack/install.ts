// @ts-nocheck
import { randomBytes, timingSafeEqual } from 'node:crypto'
import { webApi } from '@slack/bolt'
import type { Log } from '../../log.ts'
import { Secret } from '../../secret.ts'
import { type Answer, type Refusal, type Request, type Route, refuse } from '../channel.ts'
import type { Installations } from './installations.ts'
import { SCOPES } from './scopes.ts'

/** What Slack gave the app to install itself with. */
export interface Installing {
  readonly clientId: string
  readonly clientSecret: Secret
  /** Where people's browsers reach this server: `https://signpost.example.org`. */
  readonly publicUrl: string
  readonly installations: Installations
  readonly options: webApi.WebClientOptions
  readonly log: Log
}

const COOKIE = '__Host-signpost-install'
const BACK = '/slack/oauth_redirect'
const AUTHORIZE = 'https://slack.com/oauth/v2/authorize'

/** The two pages that add the app to a workspace: one sends an admin's browser to Slack, one takes it back with the key. */
export const installRoutes = (means: Installing): readonly Route[] => [
  { method: 'GET', path: '/slack/install', answer: async () => toSlack(means) },
  { method: 'GET', path: BACK, answer: (request) => fromSlack(means, request) },
]

/** The random state goes out twice, in the address and in a cookie: only the browser that began can come back. */
function toSlack({ clientId, publicUrl }: Installing): Answer {
  const state = randomBytes(24).toString('base64url')
  const query = new URLSearchParams({
    client_id: clientId,
    scope: SCOPES.join(','),
    redirect_uri: publicUrl + BACK,
    state,
  })
  const cookie = `${COOKIE}=${state}; Path=/; Max-Age=600; HttpOnly; Secure; SameSite=Lax`
  return { status: 302, body: null, headers: { Location: `${AUTHORIZE}?${query}`, 'Set-Cookie': cookie } }
}

async function fromSlack(means: Installing, { query, headers }: Request): Promise<Answer> {
  const { code = '', state = '' } = query
  if (!isSame(state, cookieIn(headers.cookie ?? ''))) return refuse(NOT_OURS)
  if (!/^[\w.-]{1,200}$/.test(code)) return refuse(NOT_ALLOWED)
  try {
    const app = await exchanged(means, code)
    return {
      status: 302,
      body: null,
      headers: { Location: app, 'Set-Cookie': `${COOKIE}=; Path=/; Max-Age=0; Secure` },
    }
  } catch (error) {
    means.log.error('channel-failed', { error })
    return refuse(NOT_ALLOWED)
  }
}

/** Trade the code for a token and keep it; gives the address that opens the app in Slack. */
async function exchanged({ clientId, clientSecret, publicUrl, installations, options }: Installing, code: string) {
  const got = await new webApi.WebClient(undefined, options).oauth.v2.access({
    client_id: clientId,
    client_secret: clientSecret.reveal(),
    code,
    redirect_uri: publicUrl + BACK,
  })
  const team = got.team?.id ?? ''
  const token = new Secret(got.access_token ?? '')
  const own = await new webApi.WebClient(token.reveal(), options).auth.test()
  await installations.save({
    team,
    enterprise: got.enterprise?.id ?? null,
    token,
    botId: own.bot_id ?? '',
    botUser: got.bot_user_id ?? '',
  })
  return `https://slack.com/app_redirect?${new URLSearchParams({ app: got.app_id ?? '', team })}`
}

const cookieIn = (cookies: string): string =>
  cookies
    .split(/; */)
    .find((one) => one.startsWith(`${COOKIE}=`))
    ?.slice(COOKIE.length + 1) ?? ''

const isSame = (one: string, other: string): boolean =>
  one.length === 32 && other.length === 32 && timingSafeEqual(Buffer.from(one), Buffer.from(other))

const NOT_OURS: Refusal = {
  status: 400,
  code: 'not-begun-here',
  message: 'This did not begin in this browser, or took longer than ten minutes. Open /slack/install again.',
}
const NOT_ALLOWED: Refusal = {
  status: 400,
  code: 'not-installed',
  message: 'Slack did not give the permission. Nothing was installed. Open /slack/install to try again.',
}

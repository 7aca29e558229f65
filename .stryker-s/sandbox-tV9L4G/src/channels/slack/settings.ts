// @ts-nocheck
import { z } from 'zod'
import { Secret } from '../../secret.ts'
import type { SlackSettings } from './index.ts'

/** What turns Slack on: how events reach us, and what lets us speak. */
export type SlackConfig = Pick<SlackSettings, 'events'> & {
  readonly apiUrl: string
  readonly access:
    | { readonly token: Secret }
    | { readonly clientId: string; readonly clientSecret: Secret; readonly publicUrl: string }
}

const secret = (pattern: RegExp) =>
  z
    .string()
    .regex(pattern)
    .transform((value) => new Secret(value))
    .nullable()
    .default(null)

/** The settings of this channel, for `config.ts`. */
export const SLACK_SETTINGS = {
  SLACK_BOT_TOKEN: {
    schema: secret(/^xoxb-[\w-]{5,250}$/),
    fix: 'use the Bot User OAuth Token, which begins with xoxb-',
  },
  SLACK_SIGNING_SECRET: {
    schema: secret(/^[\x21-\x7e]{16,128}$/),
    fix: 'use the Signing Secret from Basic Information in the app settings',
  },
  SLACK_APP_TOKEN: { schema: secret(/^xapp-[\w-]{5,250}$/), fix: 'use an App-Level Token, which begins with xapp-' },
  SLACK_CLIENT_ID: {
    schema: z
      .string()
      .regex(/^\d+\.\d+$/)
      .nullable()
      .default(null),
    fix: 'use the Client ID from Basic Information in the app settings: two numbers with a point between',
  },
  SLACK_CLIENT_SECRET: {
    schema: secret(/^[\x21-\x7e]{16,128}$/),
    fix: 'use the Client Secret from Basic Information in the app settings',
  },
  SLACK_API_URL: {
    schema: z
      .string()
      .regex(/^https?:\/\/[\w.:-]{1,253}\/api\/$/)
      .default('https://slack.com/api/'),
    fix: 'use the address of Slack with /api/ at its end, for example SLACK_API_URL=https://slack-gov.com/api/',
  },
} as const

export type SlackValues = {
  readonly [N in keyof typeof SLACK_SETTINGS]: z.output<(typeof SLACK_SETTINGS)[N]['schema']>
}

interface Together {
  readonly settings: SlackConfig | null
  readonly wrong: readonly string[]
}

/** The settings together: null when Slack is off, and what is missing when it is half on. */
export function slackSettings(values: SlackValues & { readonly PUBLIC_URL: string | null }): Together {
  const isOn = [
    values.SLACK_BOT_TOKEN,
    values.SLACK_SIGNING_SECRET,
    values.SLACK_APP_TOKEN,
    values.SLACK_CLIENT_ID,
  ].some((one) => one !== null)
  if (!isOn) return { settings: null, wrong: [] }
  const events = eventsIn(values)
  const access = accessIn(values)
  const wrong = [events, access].filter((one) => typeof one === 'string')
  if (typeof events === 'string' || typeof access === 'string') return { settings: null, wrong }
  return { settings: { events, access, apiUrl: values.SLACK_API_URL }, wrong: [] }
}

/** A socket needs no public address, so it is taken when both are set. */
function eventsIn({
  SLACK_APP_TOKEN: appToken,
  SLACK_SIGNING_SECRET: signingSecret,
}: SlackValues): SlackConfig['events'] | string {
  if (appToken !== null) return { appToken }
  if (signingSecret !== null) return { signingSecret }
  return 'SLACK_SIGNING_SECRET: Slack is on, but nothing can reach it; set it to the Signing Secret of the app, or set SLACK_APP_TOKEN for Socket Mode'
}

function accessIn(values: SlackValues & { readonly PUBLIC_URL: string | null }): SlackConfig['access'] | string {
  const {
    SLACK_BOT_TOKEN: token,
    SLACK_CLIENT_ID: clientId,
    SLACK_CLIENT_SECRET: clientSecret,
    PUBLIC_URL: publicUrl,
  } = values
  if (token !== null) return { token }
  if (clientId === null || clientSecret === null) {
    return 'SLACK_BOT_TOKEN: Slack is on, but nothing lets it speak; set it to the Bot User OAuth Token, or set SLACK_CLIENT_ID and SLACK_CLIENT_SECRET for several workspaces'
  }
  if (publicUrl === null)
    return 'PUBLIC_URL: installing in several workspaces needs an address for browsers; set it, for example PUBLIC_URL=https://signpost.example.org'
  return { clientId, clientSecret, publicUrl }
}

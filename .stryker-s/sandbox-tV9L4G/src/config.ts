// @ts-nocheck
import { z } from 'zod'
import { SLACK_SETTINGS, type SlackConfig, slackSettings } from './channels/slack/settings.ts'
import { TEAMS_SETTINGS, type TeamsSettings, teamsSettings } from './channels/teams/settings.ts'
import { CLINIC_SETTINGS, type ClinicSettings, clinicSettings } from './handoff/settings.ts'
import { LOG_LEVELS } from './log.ts'
import type { OperatorAccess } from './operator/access.ts'
import { OPERATOR_SETTINGS, operatorAccess } from './operator/settings.ts'
import type { RetentionSettings } from './retention.ts'
import { Secret } from './secret.ts'
import { StartError } from './start-error.ts'

/** Everything that can be set from outside, read once at start. `.env.example` explains each. */
export interface Config {
  readonly port: number
  readonly host: string
  readonly dataDir: string
  /** The PostgreSQL database conversations are kept in; null keeps them in the data folder. */
  readonly databaseUrl: Secret | null
  /** A file with providers of the operator's: CSV or FHIR; null for none. */
  readonly providerDirectory: string | null
  /** Real people use it: then nothing that is only good enough for trying out is accepted. */
  readonly production: boolean
  /** What all keys of the installation are derived from; null to make one for trying things out. */
  readonly masterKey: Secret | null
  readonly retention: RetentionSettings
  /** What conversations are encrypted with: the first writes, all read. Empty to make one for trying things out. */
  readonly storeKeys: readonly { readonly id: string; readonly key: Secret }[]
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** Other sites whose pages may hold the chat: exact origins. */
  readonly webOrigins: readonly string[]
  /** Where people's browsers reach the page: an origin. Null when that is only this machine. */
  readonly publicUrl: string | null
  /** How many proxies of our own stand in front and add to X-Forwarded-For. */
  readonly trustedProxies: number
  readonly limits: Limits
  /** Who may see the operator's page and figures; nobody when neither way in is set. */
  readonly operator: OperatorAccess
  readonly metrics: MetricsSettings
  /** Null while summaries are sent nowhere. */
  readonly clinic: ClinicSettings | null
  /** Null while Slack is off. */
  readonly slack: SlackConfig | null
  /** Null while Teams is off. */
  readonly teams: TeamsSettings | null
}

/** Off unless a port or a token is set. */
export interface MetricsSettings {
  /** A port of their own; null for none. */
  readonly port: number | null
  readonly token: Secret | null
}

/** How much one conversation, and one network address, may ask for. */
export interface Limits {
  readonly messagesPerMinute: number
  readonly addressMessagesPerMinute: number
  readonly addressConversationsPerHour: number
}

const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.number().min(from).max(to))

const whole = (from: number, to: number, otherwise: number) => wholeNumber(from, to).default(otherwise)

const token = z
  .string()
  .regex(/^[\x21-\x7e]{32,512}$/)
  .transform((value) => new Secret(value))
  .nullable()
  .default(null)
const TOKEN_FIX =
  'use 32 to 512 letters, digits and signs without spaces, made by chance, such as what openssl rand -hex 32 prints'

/** `id:base64` pairs: 32 bytes are 43 signs and a =. */
const storeKeys = z
  .string()
  .transform((value) => value.split(',').map((one) => /^([a-z0-9-]{1,16}):([A-Za-z0-9+/]{43}=)$/.exec(one.trim())))
  .pipe(
    z.array(
      z
        .custom<RegExpExecArray>((one) => one !== null)
        .transform(([, id = '', key = '']) => ({ id, key: new Secret(key) })),
    ),
  )
  .refine((keys) => new Set(keys.map(({ id }) => id)).size === keys.length)
  .default([])

/** Each setting with its default, and what to write instead when it is wrong. */
export const SETTINGS = {
  PORT: { schema: whole(0, 65_535, 3978), fix: 'use a whole number from 0 to 65535, for example PORT=3978' },
  HOST: {
    schema: z
      .string()
      .regex(/^[A-Za-z0-9.:-]{1,253}$/)
      .default('127.0.0.1'),
    fix: 'use an address of this machine, for example HOST=127.0.0.1 (this machine only) or HOST=0.0.0.0 (everyone who can reach it)',
  },
  DATA_DIR: {
    schema: z
      .string()
      .regex(/^\P{Cc}+$/u)
      .default('./data'),
    fix: 'use the path of a folder, for example DATA_DIR=./data',
  },
  DATABASE_URL: {
    schema: z
      .string()
      .regex(/^postgres(?:ql)?:\/\/\S{1,2000}$/)
      .transform((value) => new Secret(value))
      .nullable()
      .default(null),
    fix: 'use the address of a PostgreSQL database, for example DATABASE_URL=postgres://user:password@host:5432/signpost',
  },
  RETENTION_DAYS: {
    schema: whole(1, 3_650, 30),
    fix: 'use a number of days from 1 to 3650, for example RETENTION_DAYS=30',
  },
  FINISHED_RETENTION_DAYS: {
    schema: wholeNumber(1, 3_650).nullable().default(null),
    fix: 'use a number of days from 1 to 3650, for example FINISHED_RETENTION_DAYS=7',
  },
  PROVIDER_DIRECTORY: {
    schema: z
      .string()
      .regex(/^\P{Cc}+$/u)
      .nullable()
      .default(null),
    fix: 'use the path of a file, for example PROVIDER_DIRECTORY=./providers.csv',
  },
  NODE_ENV: {
    schema: z.enum(['development', 'test', 'production']).default('development'),
    fix: 'use one of development, test, production',
  },
  MASTER_KEY: { schema: token, fix: TOKEN_FIX },
  STORE_KEYS: {
    schema: storeKeys,
    fix: 'use a name of small letters and digits, a colon and what openssl rand -base64 32 prints, the newest first, for example STORE_KEYS=2027:<key>,2026:<key>',
  },
  LOG_LEVEL: { schema: z.enum(LOG_LEVELS).default('info'), fix: `use one of ${LOG_LEVELS.join(', ')}` },
  WEB_ORIGINS: {
    schema: z
      .string()
      .transform((value) => value.split(',').map((one) => one.trim()))
      .pipe(z.array(z.string().refine(isOrigin)))
      .default([]),
    fix: 'use full origins with a comma between, without a path or a star, for example WEB_ORIGINS=https://www.example.org,https://intranet.example.org',
  },
  PUBLIC_URL: {
    schema: z
      .string()
      .transform((value) => value.replace(/\/$/, ''))
      .pipe(z.string().refine(isOrigin))
      .nullable()
      .default(null),
    fix: 'use the origin under which browsers reach the page, without a path, for example PUBLIC_URL=https://signpost.example.org',
  },
  TRUSTED_PROXIES: {
    schema: whole(0, 10, 0),
    fix: 'use the number of your own proxies in front of the server, from 0 to 10, for example TRUSTED_PROXIES=1',
  },
  MESSAGES_PER_MINUTE: {
    schema: whole(1, 100_000, 60),
    fix: 'use a whole number from 1, for example MESSAGES_PER_MINUTE=60',
  },
  ADDRESS_MESSAGES_PER_MINUTE: {
    schema: whole(1, 1_000_000, 600),
    fix: 'use a whole number from 1, for example ADDRESS_MESSAGES_PER_MINUTE=600',
  },
  ADDRESS_CONVERSATIONS_PER_HOUR: {
    schema: whole(1, 1_000_000, 120),
    fix: 'use a whole number from 1, for example ADDRESS_CONVERSATIONS_PER_HOUR=120',
  },
  OPERATOR_TOKEN: { schema: token, fix: TOKEN_FIX },
  ...OPERATOR_SETTINGS,
  METRICS_PORT: {
    schema: wholeNumber(0, 65_535).nullable().default(null),
    fix: 'use a whole number from 0 to 65535, for example METRICS_PORT=9464',
  },
  METRICS_TOKEN: { schema: token, fix: TOKEN_FIX },
  ...CLINIC_SETTINGS,
  ...SLACK_SETTINGS,
  ...TEAMS_SETTINGS,
} as const

type Name = keyof typeof SETTINGS
type Values = { [N in Name]: z.output<(typeof SETTINGS)[N]['schema']> }

/** Read the settings from the environment; an empty one counts as not set. Throws a StartError that names every wrong one. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const wrong: string[] = []
  const values: Record<string, unknown> = {}
  for (const [name, { schema, fix }] of Object.entries(SETTINGS)) {
    const given = env[name]?.trim() || undefined
    const read = schema.safeParse(given)
    if (read.success) values[name] = read.data
    // The value itself is not repeated: a secret may have been pasted into the wrong line.
    else wrong.push(`${name}: this value cannot be used; ${fix}`)
  }
  if (wrong.length > 0) throw new StartError(wrong)
  const slack = slackSettings(values as Values)
  const teams = teamsSettings(values as Values)
  const clinic = clinicSettings(values as Values)
  const operator = operatorAccess(values as Values)
  const apart = [...clinic.wrong, ...operator.wrong, ...slack.wrong, ...teams.wrong]
  if (apart.length > 0) throw new StartError(apart)
  return shaped(values as Values, {
    clinic: clinic.settings,
    operator: operator.access,
    slack: slack.settings,
    teams: teams.settings,
  })
}

const shaped = (values: Values, others: Pick<Config, 'clinic' | 'operator' | 'slack' | 'teams'>): Config => ({
  port: values.PORT,
  host: values.HOST,
  dataDir: values.DATA_DIR,
  databaseUrl: values.DATABASE_URL,
  retention: { idleDays: values.RETENTION_DAYS, finishedDays: values.FINISHED_RETENTION_DAYS },
  providerDirectory: values.PROVIDER_DIRECTORY,
  production: values.NODE_ENV === 'production',
  masterKey: values.MASTER_KEY,
  storeKeys: values.STORE_KEYS,
  logLevel: values.LOG_LEVEL,
  webOrigins: values.WEB_ORIGINS,
  publicUrl: values.PUBLIC_URL,
  trustedProxies: values.TRUSTED_PROXIES,
  limits: {
    messagesPerMinute: values.MESSAGES_PER_MINUTE,
    addressMessagesPerMinute: values.ADDRESS_MESSAGES_PER_MINUTE,
    addressConversationsPerHour: values.ADDRESS_CONVERSATIONS_PER_HOUR,
  },
  metrics: { port: values.METRICS_PORT, token: values.METRICS_TOKEN },
  ...others,
})

function isOrigin(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { origin, protocol } = new URL(value)
  return origin === value && (protocol === 'https:' || protocol === 'http:')
}

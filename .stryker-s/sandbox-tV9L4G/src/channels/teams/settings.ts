// @ts-nocheck
import { z } from 'zod'
import { Secret } from '../../secret.ts'

/** What turns Teams on: the bot's identity, or development on one machine. */
export interface TeamsSettings {
  /** Null on one machine only: then nobody has to prove who they are, and nobody else can ask or be answered. */
  readonly credentials: { readonly appId: string; readonly tenantId: string; readonly password: Secret } | null
  /** Organisations whose people are served. */
  readonly tenants: readonly string[]
  /** Hosts replies may be sent to, beside Microsoft's own. */
  readonly serviceHosts: readonly string[]
  readonly sdk: (typeof SDKS)[number]
}

export const SDKS = ['botbuilder', 'agents'] as const

const uuid = z.string().regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i)
const list = (item: z.ZodString) =>
  z
    .string()
    .transform((value) => value.split(',').map((one) => one.trim()))
    .pipe(z.array(item))
    .default([])
const UUID_FIX = 'use the id as Azure shows it: 36 letters and digits with four hyphens'

/** The settings of this channel, for `config.ts`. */
export const TEAMS_SETTINGS = {
  TEAMS_APP_ID: { schema: uuid.nullable().default(null), fix: UUID_FIX },
  TEAMS_APP_PASSWORD: {
    schema: z
      .string()
      .regex(/^[\x21-\x7e]{16,512}$/)
      .transform((value) => new Secret(value))
      .nullable()
      .default(null),
    fix: 'use the value of a client secret of the app (not its id)',
  },
  TEAMS_TENANT_ID: { schema: uuid.nullable().default(null), fix: UUID_FIX },
  TEAMS_TENANTS: {
    schema: list(uuid),
    fix: 'use tenant ids with a comma between; leave it empty for TEAMS_TENANT_ID alone',
  },
  TEAMS_SERVICE_HOSTS: {
    schema: list(z.string().regex(/^(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+$/)),
    fix: 'use host names with a comma between, without https:// or a path, for example TEAMS_SERVICE_HOSTS=smba.example.net',
  },
  TEAMS_SDK: { schema: z.enum(SDKS).default('botbuilder'), fix: `use one of ${SDKS.join(', ')}` },
  TEAMS_LOCAL: {
    schema: z.enum(['yes', 'no']).default('no'),
    fix: 'use yes only to try Teams out on this machine; otherwise no',
  },
} as const

export type TeamsValues = {
  readonly [N in keyof typeof TEAMS_SETTINGS]: z.output<(typeof TEAMS_SETTINGS)[N]['schema']>
}

interface Around {
  readonly HOST: string
  readonly NODE_ENV: string
}

/** The settings together: null when Teams is off, and what is wrong with them as a whole. */
export function teamsSettings(values: TeamsValues & Around): {
  readonly settings: TeamsSettings | null
  readonly wrong: readonly string[]
} {
  const { TEAMS_APP_ID: appId, TEAMS_APP_PASSWORD: password, TEAMS_TENANT_ID: tenantId } = values
  const shared = { serviceHosts: values.TEAMS_SERVICE_HOSTS, sdk: values.TEAMS_SDK }
  if (values.TEAMS_LOCAL === 'yes') {
    return { settings: { credentials: null, tenants: [], ...shared }, wrong: localFaults(values) }
  }
  if (appId === null && password === null && tenantId === null) return { settings: null, wrong: [] }
  if (appId === null || password === null || tenantId === null) return { settings: null, wrong: missing(values) }
  const tenants = values.TEAMS_TENANTS.length > 0 ? values.TEAMS_TENANTS : [tenantId]
  return { settings: { credentials: { appId, tenantId, password }, tenants, ...shared }, wrong: [] }
}

const missing = ({ TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID }: TeamsValues): readonly string[] =>
  Object.entries({ TEAMS_APP_ID, TEAMS_APP_PASSWORD, TEAMS_TENANT_ID })
    .filter(([, value]) => value === null)
    .map(
      ([name]) =>
        `${name}: is missing, and Teams does not start without it; deploy/teams/README.md says where it is found`,
    )

/** Without a proof of who asks, nothing may be reached from elsewhere. */
function localFaults({ TEAMS_APP_ID, HOST, NODE_ENV }: TeamsValues & Around): readonly string[] {
  const wrong: string[] = []
  if (TEAMS_APP_ID !== null) wrong.push('it cannot stand beside TEAMS_APP_ID; remove one of the two')
  if (NODE_ENV === 'production') wrong.push('it is not for production; set TEAMS_APP_ID instead')
  if (!LOOPBACK.includes(HOST)) wrong.push('it needs HOST=127.0.0.1')
  return wrong.map((why) => `TEAMS_LOCAL: with yes, nobody proves who they are, so ${why}`)
}

const LOOPBACK: readonly string[] = ['127.0.0.1', '::1', 'localhost']

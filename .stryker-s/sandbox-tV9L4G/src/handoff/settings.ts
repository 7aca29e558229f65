// @ts-nocheck
import { z } from 'zod'
import { Secret } from '../secret.ts'

/** Who receives summaries that people agree to send, and where. */
export interface ClinicSettings {
  readonly name: string
  readonly to: { readonly folder: string } | { readonly url: string; readonly secret: Secret }
}

/** The settings of the hand-off, for `config.ts`. */
export const CLINIC_SETTINGS = {
  CLINIC_NAME: {
    schema: z
      .string()
      .regex(/^[\p{L}\p{N}][\p{L}\p{N} .,&'’()-]{0,39}$/u)
      .nullable()
      .default(null),
    fix: 'use the name people know it by, at most 40 letters, for example CLINIC_NAME=Maple Street Clinic',
  },
  CLINIC_FOLDER: {
    schema: z
      .string()
      .regex(/^\P{Cc}+$/u)
      .nullable()
      .default(null),
    fix: 'use the path of a folder, for example CLINIC_FOLDER=/srv/clinic/inbox',
  },
  CLINIC_WEBHOOK_URL: {
    schema: z.string().refine(isSafe).nullable().default(null),
    fix: 'use an address that begins with https:// and holds no password, for example CLINIC_WEBHOOK_URL=https://clinic.example.org/signpost',
  },
  CLINIC_WEBHOOK_SECRET: {
    schema: z
      .string()
      .regex(/^whsec_[A-Za-z0-9+/]{32,88}={0,2}$/)
      .transform((value) => new Secret(value))
      .nullable()
      .default(null),
    fix: 'use whsec_ and what openssl rand -base64 32 prints, the same here and at the clinic',
  },
} as const

type ClinicValues = {
  readonly [N in keyof typeof CLINIC_SETTINGS]: z.output<(typeof CLINIC_SETTINGS)[N]['schema']>
}

interface Together {
  readonly settings: ClinicSettings | null
  readonly wrong: readonly string[]
}

/** The settings together: null when nobody receives summaries, and what is missing when they are half there. */
export function clinicSettings(values: ClinicValues): Together {
  const { CLINIC_NAME: name, CLINIC_FOLDER: folder, CLINIC_WEBHOOK_URL: url, CLINIC_WEBHOOK_SECRET: secret } = values
  if (name === null && folder === null && url === null && secret === null) return { settings: null, wrong: [] }
  const wrong = [
    ...only(
      name === null,
      'CLINIC_NAME: summaries have somewhere to go, but people must be told to whom; set it to the name they know',
    ),
    ...only(
      folder === null && url === null,
      'CLINIC_FOLDER: summaries have nowhere to go; set it to a folder, or set CLINIC_WEBHOOK_URL and CLINIC_WEBHOOK_SECRET',
    ),
    ...only(
      folder !== null && url !== null,
      'CLINIC_FOLDER: a folder and an address are both set; keep CLINIC_FOLDER or CLINIC_WEBHOOK_URL',
    ),
    ...only(
      url !== null && secret === null,
      'CLINIC_WEBHOOK_SECRET: the clinic could not tell who sends; set it to whsec_ and what openssl rand -base64 32 prints',
    ),
  ]
  if (wrong.length > 0 || name === null) return { settings: null, wrong }
  if (folder !== null) return { settings: { name, to: { folder } }, wrong }
  return url === null || secret === null
    ? { settings: null, wrong }
    : { settings: { name, to: { url, secret } }, wrong }
}

const only = (wrong: boolean, line: string): readonly string[] => (wrong ? [line] : [])

/** Answers about health go over TLS; without it only to this machine, for trying things out. */
function isSafe(value: string): boolean {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, username, password, hash } = new URL(value)
  if (username !== '' || password !== '' || hash !== '') return false
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname))
}

// @ts-nocheck
import { z } from 'zod'
import type { Secret } from '../secret.ts'
import { areNetworks, type OperatorAccess } from './access.ts'

const list = z.string().transform((value) => value.split(',').map((one) => one.trim()))

/** The settings of the deployment's own sign-in, each with what to write instead when it is wrong. */
export const OPERATOR_SETTINGS = {
  OPERATOR_HEADER: {
    schema: z
      .string()
      .regex(/^[A-Za-z][A-Za-z0-9-]{0,63}$/)
      .transform((name) => name.toLowerCase())
      .nullable()
      .default(null),
    fix: 'use the name of the header your sign-in proxy sets, for example OPERATOR_HEADER=X-Auth-Request-Email',
  },
  OPERATOR_ALLOWED: {
    schema: list
      .pipe(
        z.array(
          z
            .string()
            .regex(/^[\x21-\x7e]{1,200}$/)
            .transform((one) => one.toLowerCase()),
        ),
      )
      .default([]),
    fix: 'use the values of that header to let in, with a comma between, for example OPERATOR_ALLOWED=ann@example.org,bo@example.org',
  },
  OPERATOR_PROXIES: {
    schema: list.pipe(z.array(z.string()).refine(areNetworks)).default([]),
    fix: 'use the addresses your sign-in proxy connects from, with a comma between, for example OPERATOR_PROXIES=127.0.0.1,10.0.0.0/8',
  },
} as const

interface Values {
  readonly OPERATOR_TOKEN: Secret | null
  readonly OPERATOR_HEADER: string | null
  readonly OPERATOR_ALLOWED: readonly string[]
  readonly OPERATOR_PROXIES: readonly string[]
}

/** Join them: a header without allowed values, or without the proxies that may set it, would let anybody in or nobody. */
export function operatorAccess(values: Values): { readonly access: OperatorAccess; readonly wrong: readonly string[] } {
  const {
    OPERATOR_TOKEN: token,
    OPERATOR_HEADER: header,
    OPERATOR_ALLOWED: allowed,
    OPERATOR_PROXIES: proxies,
  } = values
  if (header === null) {
    const lone = [
      ...(allowed.length > 0 ? ['OPERATOR_ALLOWED'] : []),
      ...(proxies.length > 0 ? ['OPERATOR_PROXIES'] : []),
    ]
    return {
      access: { token, signIn: null },
      wrong: lone.map((name) => `${name}: this needs OPERATOR_HEADER; set it, or remove this setting`),
    }
  }
  const missing = [
    ...(allowed.length === 0 ? ['OPERATOR_ALLOWED'] : []),
    ...(proxies.length === 0 ? ['OPERATOR_PROXIES'] : []),
  ]
  return {
    access: { token, signIn: { header, allowed, proxies } },
    wrong: missing.map(
      (name) => `${name}: OPERATOR_HEADER needs it; ${OPERATOR_SETTINGS[name as 'OPERATOR_ALLOWED'].fix}`,
    ),
  }
}

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Contact } from '../core/reply.ts'
import type { Organisation } from '../matching/knowledge.ts'
import { line } from './crisis-lines.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const text = z.string().trim().min(1).max(200)
const expires = z.iso.date()
/** Each contact says until when it may be trusted. */
const contact = z.strictObject({ name: text, contact: text, expires })

/** The shape of `content/organisation.yml`. */
const OrganisationFile = z.strictObject({
  name: text,
  eap: z.strictObject({ ...contact.shape, sessions: z.int().min(1).max(52), hours: text }).optional(),
  plans: z.array(contact.extend({ also: z.array(text).default([]) })).default([]),
  directories: z.array(contact).default([]),
  crisis: z.array(z.strictObject({ ...line.shape, expires })).default([]),
  languages: z.array(z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'use BCP 47: es, or pt-BR')).default([]),
})

/** What an employer or clinic offers: its benefits for the steps, its own lines for times of danger. */
export interface LoadedOrganisation extends Organisation {
  readonly crisis: readonly Contact[]
}

const FILE = 'content/organisation.yml'

/** Read what an employer or clinic offers, if the file is there. An expired contact is a fault, and is left out. */
export function loadOrganisation(root: string, today: string, file: string = FILE): Loaded<LoadedOrganisation | null> {
  const path = join(root, file)
  if (!existsSync(path)) return { value: null, faults: [] }
  const { value, faults, lineOf } = readYaml(readFileSync(path, 'utf8'), file, OrganisationFile)
  if (value === null) return { value: null, faults }
  const expired: Fault[] = []
  const isCurrent = (name: string, until: string, at: readonly PropertyKey[]): boolean => {
    if (until >= today) return true
    const what = `the contact "${name}" expired on ${until}`
    const fix = 'check that it still holds and give it a new date'
    expired.push({ file, line: lineOf([...at, 'expires']), what, fix, isAge: true })
    return false
  }
  const current = <C extends { readonly name: string; readonly expires: string }>(list: readonly C[], at: string) =>
    list.filter((one, index) => isCurrent(one.name, one.expires, [at, index]))
  const eap = value.eap !== undefined && isCurrent(value.eap.name, value.eap.expires, ['eap']) ? value.eap : null
  const crisis = value.crisis.filter((one, index) => isCurrent(one.label, one.expires, ['crisis', index]))
  return {
    value: {
      name: value.name,
      eap,
      plans: current(value.plans, 'plans'),
      directories: current(value.directories, 'directories'),
      crisis: crisis.map(({ label, href, note }) => ({ label, href, note })),
      languages: value.languages,
    },
    faults: expired,
  }
}

/** Every contact of the organisation with the day it expires, whether that is over or not. None when the file cannot be read. */
export function organisationContacts(root: string): readonly { file: string; name: string; due: string }[] {
  const path = join(root, FILE)
  const value = existsSync(path) ? readYaml(readFileSync(path, 'utf8'), FILE, OrganisationFile).value : null
  if (value === null) return []
  const named = [...(value.eap ? [value.eap] : []), ...value.plans, ...value.directories]
  return [
    ...named.map(({ name, expires }) => ({ file: FILE, name, due: expires })),
    ...value.crisis.map(({ label, expires }) => ({ file: FILE, name: label, due: expires })),
  ]
}

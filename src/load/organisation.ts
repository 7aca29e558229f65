import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import type { Organisation } from '../matching/knowledge.ts'
import type { Fault, Loaded } from './fault.ts'
import { readYaml } from './yaml.ts'

const text = z.string().min(1)
/** Each contact says until when it may be trusted. */
const contact = z.strictObject({ name: text, contact: text, expires: z.iso.date() })

/** The shape of `content/organisation.yml`. */
const OrganisationFile = z.strictObject({
  name: text,
  eap: z.strictObject({ ...contact.shape, sessions: z.int().min(1).max(52), hours: text }).optional(),
  plans: z.array(contact).default([]),
  directories: z.array(contact).default([]),
  crisis: z.array(contact).default([]),
  languages: z.array(text).default([]),
})

const FILE = 'content/organisation.yml'

/** Read what an employer or clinic offers, if the file is there. An expired contact is a fault, and is left out. */
export function loadOrganisation(root: string, today: string, file: string = FILE): Loaded<Organisation | null> {
  const path = join(root, file)
  if (!existsSync(path)) return { value: null, faults: [] }
  const { value, faults, lineOf } = readYaml(readFileSync(path, 'utf8'), file, OrganisationFile)
  if (value === null) return { value: null, faults }
  const expired: Fault[] = []
  const current = (one: z.infer<typeof contact>, at: readonly PropertyKey[]): boolean => {
    if (one.expires >= today) return true
    const what = `the contact "${one.name}" expired on ${one.expires}`
    expired.push({
      file,
      line: lineOf([...at, 'expires']),
      what,
      fix: 'check that it still holds and give it a new date',
    })
    return false
  }
  const named = (list: 'plans' | 'directories' | 'crisis'): readonly string[] =>
    value[list].filter((one, at) => current(one, [list, at])).map((one) => `${one.name}: ${one.contact}`)
  const eap = value.eap !== undefined && current(value.eap, ['eap']) ? value.eap : null
  const lists = { plans: named('plans'), directories: named('directories'), crisis: named('crisis') }
  return { value: { name: value.name, eap, ...lists, languages: value.languages }, faults: expired }
}

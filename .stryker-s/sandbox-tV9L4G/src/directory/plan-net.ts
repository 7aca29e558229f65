// @ts-nocheck
import { z } from 'zod'
import type { Row } from './csv.ts'
import type { RawEntry } from './entry.ts'

/** The provider taxonomy in FHIR, and the extensions of Da Vinci PDex Plan-Net 1.2.0 (hl7.org/fhir/us/davinci-pdex-plan-net). */
const NUCC = 'http://nucc.org/provider-taxonomy'
const PLAN_NET = 'http://hl7.org/fhir/us/davinci-pdex-plan-net/StructureDefinition/'

/** What has another shape counts as not said: a Practitioner's address is a list, a Location's is not. */
const list = <S extends z.ZodType>(schema: S) => z.array(schema).catch([])
const text = z.string().catch('')

const coded = z.looseObject({ coding: list(z.looseObject({ system: text, code: text })) })
const reference = z.looseObject({ reference: text }).catch({ reference: '' })
const extension = z.looseObject({
  url: text,
  valueCodeableConcept: coded.optional().catch(undefined),
  get extension() {
    return z.array(extension).default([])
  },
})
const resource = z.looseObject({
  resourceType: z.enum(['Practitioner', 'PractitionerRole', 'Location', 'HealthcareService']),
  id: text,
  active: z.boolean().catch(true),
  meta: z.looseObject({ lastUpdated: text }).catch({ lastUpdated: '' }),
  extension: list(extension),
  practitioner: reference,
  location: list(reference),
  healthcareService: list(reference),
  code: list(coded),
  specialty: list(coded),
  qualification: list(z.looseObject({ code: coded })),
  communication: list(coded),
  telecom: list(z.looseObject({ system: text, value: text })),
  address: z
    .looseObject({ city: text, state: text, country: z.string().catch('US') })
    .optional()
    .catch(undefined),
  name: list(z.looseObject({ text, given: list(z.string()), family: text, suffix: list(z.string()) })),
})
type Resource = z.infer<typeof resource>

/** A resource and where it stands: the line of NDJSON, or the place in the bundle. */
interface Placed {
  readonly line: number
  readonly json: unknown
  readonly fullUrl: string
}

/** Read a Bundle: each row is a PractitionerRole, joined with whom it is about, where and how. */
export function readBundle(json: unknown): readonly Row[] {
  const bundle = z
    .looseObject({
      resourceType: z.literal('Bundle'),
      entry: z.array(z.looseObject({ fullUrl: text, resource: z.unknown().optional() })).default([]),
    })
    .safeParse(json)
  if (!bundle.success) return [{ line: 1, entry: 'this is no FHIR Bundle of resources' }]
  return rolesIn(bundle.data.entry.map(({ fullUrl, resource }, at) => ({ line: at + 1, json: resource, fullUrl })))
}

/** Read newline-delimited resources. */
export function readNdjson(source: string): readonly Row[] {
  const broken: Row[] = []
  const placed = source.split('\n').flatMap((text, at): readonly Placed[] => {
    if (text.trim() === '') return []
    try {
      return [{ line: at + 1, json: JSON.parse(text), fullUrl: '' }]
    } catch {
      broken.push({ line: at + 1, entry: 'this line is not JSON' })
      return []
    }
  })
  return [...rolesIn(placed), ...broken]
}

function rolesIn(all: readonly Placed[]): readonly Row[] {
  const known = new Map<string, Resource>()
  const roles: { readonly line: number; readonly role: Resource }[] = []
  const broken: Row[] = []
  for (const { line, json, fullUrl } of all) {
    const read = resource.safeParse(json)
    if (!isResource(json)) broken.push({ line, entry: 'this is no FHIR resource' })
    else if (read.success) {
      known.set(`${read.data.resourceType}/${read.data.id}`, read.data)
      if (fullUrl !== '') known.set(fullUrl, read.data)
      if (read.data.resourceType === 'PractitionerRole' && read.data.active) roles.push({ line, role: read.data })
    }
  }
  return [...roles.map(({ line, role }) => ({ line, entry: entryOf(role, known) })), ...broken]
}

/** Resources of other kinds belong to such a list too, and say nothing here. */
const isResource = (json: unknown): boolean => typeof json === 'object' && json !== null && 'resourceType' in json

function entryOf(role: Resource, known: ReadonlyMap<string, Resource>): RawEntry | string {
  const named = ({ reference }: { readonly reference: string }): readonly Resource[] => {
    const found = known.get(reference) ?? known.get(reference.split('/').slice(-2).join('/'))
    return found === undefined ? [] : [found]
  }
  const [person] = named(role.practitioner)
  if (person === undefined) return 'its practitioner is not in the list'
  const places = role.location.flatMap(named)
  const services = role.healthcareService.flatMap(named)
  const telecom = [role, ...services, ...places, person].flatMap((one) => one.telecom)
  const reach = (system: string): string => telecom.find((one) => one.system === system)?.value ?? ''
  const addressed = places.flatMap(({ address }) => address ?? [])
  const codes = nuccIn([...role.specialty, ...role.code])
  return {
    id: role.id,
    name: nameOf(person),
    codes: codes.length > 0 ? codes : nuccIn(person.qualification.map(({ code }) => code)),
    regions: addressed.map(({ country, state }) => (state === '' ? country : `${country}-${state}`)),
    city: addressed[0]?.city ?? '',
    languages: person.communication.flatMap(({ coding }) => coding.map(({ code }) => code)),
    formats: formatsOf(services, addressed.length > 0),
    accepting: valuesOf([role, ...services, ...places], 'newpatients', 'acceptingPatients')[0] ?? '',
    phone: reach('phone'),
    url: reach('url'),
    verified: (role.meta.lastUpdated || person.meta.lastUpdated).slice(0, 10),
  }
}

const nuccIn = (concepts: readonly z.infer<typeof coded>[]): readonly string[] => [
  ...new Set(
    concepts.flatMap(({ coding }) =>
      coding.flatMap(({ system, code }) => (system === NUCC && code !== '' ? [code] : [])),
    ),
  ),
]

/** Ways to meet that a service names; who has an address and names none sees people there. */
function formatsOf(services: readonly Resource[], hasPlace: boolean): readonly string[] {
  const named = [...new Set(valuesOf(services, 'delivery-method', 'type'))]
  return named.length > 0 || !hasPlace ? named : ['physical']
}

/** The codes of a part of a Plan-Net extension. */
const valuesOf = (resources: readonly Resource[], name: string, part: string): readonly string[] =>
  resources
    .flatMap((one) => one.extension.filter(({ url }) => url === PLAN_NET + name))
    .flatMap((one) => one.extension.filter(({ url }) => url === part))
    .flatMap(({ valueCodeableConcept }) => valueCodeableConcept?.coding.map(({ code }) => code) ?? [])

function nameOf({ name: [first] }: Resource): string {
  if (first === undefined) return ''
  return first.text || [...first.given, first.family, ...first.suffix].join(' ').trim()
}

import type { Besides, Bot, Contacts } from '../core/bot.ts'
import type { Contact } from '../core/reply.ts'
import type { RiskKind } from '../core/risk.ts'

/** Help lines by country, as kept in `content/crisis-lines.yml`. */
export interface CrisisLines {
  readonly fallback: { readonly label: string; readonly url: string }
  readonly countries: Readonly<Record<string, CountryLines>>
  /** How a call to an emergency number is offered, and what it is called, where that is not English. */
  readonly call?: (number: string) => string
  readonly emergency?: string
}

export interface CountryLines {
  readonly name: string
  readonly emergency: readonly string[]
  readonly lines: readonly Contact[]
  readonly abuse: readonly Contact[]
  readonly medical: readonly Contact[]
  /** Where children and young people are listened to. */
  readonly young: readonly Contact[]
  /** For parents around a birth. */
  readonly newborn: readonly Contact[]
  /** For LGBTQ people. */
  readonly pride: readonly Contact[]
}

/** Whom to reach for a region and a kind of danger: the emergency number first, then that kind's own lines; an organisation's own stand after all public ones. */
export function createContacts(
  lines: CrisisLines,
  own: readonly Contact[] = [],
  /** The same lines in other languages; where there are none, English is better than nothing. */
  others: Readonly<Record<string, CrisisLines>> = {},
): Bot['contacts'] {
  const spoken = new Map(Object.entries({ ...others, en: lines }).map(([name, all]) => [name, contactsIn(all, own)]))
  return (region, kind, language, besides = ALONE) =>
    (spoken.get(language) ?? contactsIn(lines, own))(region, kind, besides)
}

function contactsIn(
  { fallback, countries, call = (number) => `Call ${number}`, emergency: name = 'Emergency' }: CrisisLines,
  own: readonly Contact[],
): (region: string | null, kind: RiskKind, besides: Besides) => Contacts {
  const find: Contact = { label: fallback.label, href: fallback.url, note: '' }
  const list = Object.entries(countries).map(([code, { name }]) => ({ code, name }))
  return (region, kind, besides): Contacts => {
    const code = region?.slice(0, 2).toUpperCase() ?? ''
    const country = Object.hasOwn(countries, code) ? countries[code] : undefined
    if (country === undefined)
      return { known: false, country: null, name: '', contacts: [find, ...own], emergency: 0, countries: list }
    const emergency = country.emergency.map(
      (number): Contact => ({ label: call(number), href: `tel:${number}`, note: name }),
    )
    const contacts = [...emergency, ...extras(country, kind, besides), find, ...own]
    return { known: true, country: code, name: country.name, contacts, emergency: emergency.length, countries: [] }
  }
}

const ALONE: Besides = { also: [], young: false }

/** A body in danger first, then who listens to parents, to LGBTQ people and to the young, then the lines for this kind and for what else was told. */
function extras(
  { lines, abuse, medical, young, newborn, pride }: CountryLines,
  kind: RiskKind,
  besides: Besides,
): readonly Contact[] {
  const told = [kind, ...besides.also]
  const hurt = told.includes('abuse') ? abuse : []
  const listening = [
    ...(besides.newborn === true ? newborn : []),
    ...(besides.pride === true ? pride : []),
    ...(besides.young ? young : []),
  ]
  // Who is hurt and thinks of dying needs both: the line for this kind comes first.
  const [first, second] = kind === 'abuse' ? [hurt, lines] : [lines, hurt]
  return [...new Set([...(told.includes('medical') ? medical : []), ...listening, ...first, ...second])]
}

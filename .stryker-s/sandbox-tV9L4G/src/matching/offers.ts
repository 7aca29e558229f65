// @ts-nocheck
import type { MatchingWords, Named, Offer, Organisation, Plan } from './knowledge.ts'
import type { Slots } from './reasons.ts'

/** What of the organisation's benefits is there for this person, and how the steps name it. */
export interface Offers {
  readonly has: (offer: Offer) => boolean
  readonly slots: Slots
}

/** Find what the operator offers someone with this insurer; `listings` are names from its list, a line each. */
export function offersOf(
  organisation: Organisation | null,
  insurer: string | undefined,
  listings: readonly string[],
  words: MatchingWords,
): Offers {
  const listed = { listings: listings.map((one) => `\n- ${one}`).join('') }
  if (organisation === null) return { has: (offer) => offer === 'listings' && listings.length > 0, slots: listed }
  const { name, eap, plans, directories, languages } = organisation
  const plan = plans.find((one) => isNamed(one, insurer))
  const there: Readonly<Record<Offer, boolean>> = {
    eap: eap !== null,
    plan: plan !== undefined,
    plans: plans.length > 0,
    directories: directories.length > 0,
    listings: listings.length > 0,
  }
  return {
    has: (offer) => there[offer],
    slots: {
      ...listed,
      organisation: name,
      ...(eap && { eap: eap.name, sessions: String(eap.sessions), contact: eap.contact, hours: eap.hours }),
      ...(languages.length > 0 && { 'offer-languages': languageNames(languages, words) }),
      ...(plan && { insurer: plan.name, 'plan-contact': plan.contact }),
      plans: plans.map(said).join('; '),
      ...(directories.length > 0 && { directories: directories.map(said).join('; ') }),
    },
  }
}

const said = ({ name, contact }: Named): string => `${name} (${contact})`

/** People rarely give a plan its full name: one name within the other is enough. */
function isNamed({ name, also }: Plan, insurer: string | undefined): boolean {
  const given = plain(insurer ?? '')
  if (given.length < SHORTEST_NAME) return false
  return [name, ...also].map(plain).some((known) => known.includes(given) || given.includes(known))
}

const SHORTEST_NAME = 3

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const languageNames = (codes: readonly string[], { slots, language }: MatchingWords): string => {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return `${slots['in-languages'] ?? ''} ${codes.map((code) => names.of(code) ?? code).join(', ')}.`
}

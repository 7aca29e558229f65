import type { Bot } from '../core/bot.ts'
import { nearly } from '../core/nearly.ts'
import type { FieldGrammar } from './field-grammar.ts'
import { gateOf } from './gate/gate.ts'
import { lowered } from './lowered.ts'

/** States of the US and provinces of Canada by ISO 3166-2 code: their names are the same in everyday use. */
const STATES =
  'US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California|US-CA Calif|US-CO Colorado|US-CT Connecticut|US-DE Delaware|US-DC District of Columbia|US-FL Florida|US-GA Georgia|US-HI Hawaii|US-ID Idaho|US-IL Illinois|US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Louisiana|US-ME Maine|US-MD Maryland|US-MA Massachusetts|US-MI Michigan|US-MN Minnesota|US-MS Mississippi|US-MO Missouri|US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH New Hampshire|US-NJ New Jersey|US-NM New Mexico|US-NY New York|US-NC North Carolina|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregon|US-PA Pennsylvania|US-RI Rhode Island|US-SC South Carolina|US-SD South Dakota|US-TN Tennessee|US-TX Texas|US-UT Utah|US-VT Vermont|US-VA Virginia|US-WA Washington|US-WV West Virginia|US-WI Wisconsin|US-WY Wyoming|CA-AB Alberta|CA-BC British Columbia|CA-MB Manitoba|CA-NB New Brunswick|CA-NL Newfoundland and Labrador|CA-NS Nova Scotia|CA-ON Ontario|CA-PE Prince Edward Island|CA-QC Quebec|CA-SK Saskatchewan'

/** Countries people write in from, by ISO 3166-1 alpha-2, with the names they use. */
const COUNTRIES =
  'US United States|US USA|US America|US the US|US the states|CA Canada|GB United Kingdom|GB UK|GB England|GB Scotland|GB Wales|GB Britain|GB Great Britain|GB Northern Ireland|IE Ireland|AU Australia|NZ New Zealand|IN India|DE Germany|AT Austria|CH Switzerland|FR France|ES Spain|IT Italy|NL Netherlands|NL Holland|BE Belgium|PT Portugal|DK Denmark|NO Norway|SE Sweden|FI Finland|PL Poland|MX Mexico|BR Brazil|AR Argentina|CL Chile|CO Colombia|JP Japan|KR South Korea|SG Singapore|ZA South Africa'

/** Large cities that say which state or country a person is in. */
const CITIES =
  'US-NY New York City|US-NY NYC|US-NY Brooklyn|US-NY Manhattan|US-NY the Bronx|US-NY Buffalo|US-CA Los Angeles|US-CA San Francisco|US-CA San Diego|US-CA Sacramento|US-CA San Jose|US-CA Oakland|US-IL Chicago|US-TX Houston|US-TX Dallas|US-TX San Antonio|US-TX Austin|US-TX Fort Worth|US-AZ Phoenix|US-AZ Tucson|US-PA Philadelphia|US-PA Philly|US-PA Pittsburgh|US-WA Seattle|US-CO Denver|US-MA Boston|US-MI Detroit|US-NV Las Vegas|US-GA Atlanta|US-FL Miami|US-FL Orlando|US-FL Tampa|US-MN Minneapolis|US-MD Baltimore|US-WI Milwaukee|US-TN Nashville|US-TN Memphis|US-OH Cleveland|US-OH Cincinnati|US-OH Columbus|US-LA New Orleans|US-MO Kansas City|US-MO St Louis|US-UT Salt Lake City|US-NC Charlotte|US-NC Raleigh|US-OK Oklahoma City|US-DC Washington DC|US-DC DC|CA-ON Toronto|CA-ON Ottawa|CA-BC Vancouver|CA-QC Montreal|CA-AB Calgary|CA-AB Edmonton|GB London|GB Manchester|GB Glasgow|GB Edinburgh|GB Leeds|GB Liverpool|GB Birmingham|GB Bristol|GB Sheffield|GB Nottingham|GB Leicester|GB Cardiff|GB Belfast|GB Newcastle|IE Dublin|IE Galway|IE Limerick|AU Sydney|AU Melbourne|AU Brisbane|AU Perth|AU Adelaide|NZ Auckland|NZ Wellington|IN Mumbai|IN Delhi|IN New Delhi|IN Bangalore|IN Bengaluru|IN Hyderabad|IN Chennai|IN Kolkata|IN Pune|IN Ahmedabad|MX Mexico City|MX Guadalajara|MX Monterrey|MX Tijuana|MX Puebla|MX Cancun|CA-MB Winnipeg|CA-NS Halifax|DE Berlin|DE Munich|DE Hamburg|FR Paris|ES Madrid|ES Barcelona|IT Rome|IT Milan|NL Amsterdam|NG Lagos|ZA Johannesburg|ZA Cape Town|SG Singapore'

/** Words that make a name in passing a person's place: "in Ohio", "from Texas", "Aetna, Ohio", "actually Oregon". */
const LEADS =
  /(?:\b(?:in|from|near|outside|live in|living in|based in|to|actually|its|(?:state|province|bcbs|blue cross|blue shield|medicaid|part|parts) of)(?: (?:the|upstate|northern|southern|eastern|western|central|rural|downtown))?|[,;])\s*$/
/** Where somebody else lives, where one went once or will not go, and a place taken back. */
const NOT_MINE =
  /\b(?:not|isnt|left|instead of)\s+(?:in |from )?$|\bmoved\s+(?:here |away |over |back )?from\s+$|\b(?:(?:mom|mum|mother|dad|father|parents|sister|brother|friend|son|daughter|ex|boyfriend|girlfriend|husband|family|aunt|uncle|cousin|he|she|they|hes|shes|theyre|who) (?:now |still |just )?(?:lives?|lived|is|are|was|moved|moving|works?|went|goes|stays?)?(?: (?:away|back|over|out|all the way|off|to college|school))? ?(?:in|to|from)|vacation (?:in|to)|trip to|visit(?:ing|ed)? (?:in|to)?|holiday (?:in|to)|(?:born|grew up|raised|war|deployed|served|stationed|used to live|\bi lived|met (?:him|her)?|crash|accident) ?(?:in|to)|flew to|travel(?:ing|ed|ling|led)? to)(?: the)?\s*$/

/** The places of one language. */
export interface PlaceNames {
  /** `CODE name|CODE name`; of several names for a code the first is the one shown. */
  readonly states: string
  readonly countries: string
  /** Words that make a name in passing a person's place: "in Ohio", "from Texas", "Aetna, Ohio". */
  readonly leads: RegExp
  /** Large cities, which say the state or country they are in. */
  readonly cities?: string
  /** Words before a name that make it no place of the person's: "my sister lives in". */
  readonly notMine?: RegExp
  /** Two capitals in passing: "in OH". */
  readonly lettered: RegExp
  /** A text as names are compared: lower case, one character for each. */
  readonly folded: (text: string) => string
}

/** English names. */
export const ENGLISH_PLACES: PlaceNames = {
  states: STATES,
  countries: COUNTRIES,
  cities: CITIES,
  leads: LEADS,
  notMine: NOT_MINE,
  lettered: /(?:\b[Ii]n |\b[Ff]rom |, ?)([A-Z]{2})\b/,
  folded: lowered,
}

const table = (rows: string): readonly (readonly [string, string])[] =>
  rows.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)])

const STATE_CODES = new Map(table(STATES).map(([code]) => [code.slice(3), code]))

/** Finds the place a text names; a bare name, code or "US" only when a place was asked for. */
export function placesIn(language: PlaceNames): FieldGrammar['findPlace'] {
  const { states, countries, cities, leads, notMine, lettered, folded } = language
  // As long names go first, "West Virginia" is not read as "Virginia".
  const names = [...table(states), ...table(countries), ...(cities === undefined ? [] : table(cities))]
    .map(([code, name]) => [code, folded(name)] as const)
    .toSorted(([, a], [, b]) => b.length - a.length)
  const any = new RegExp(`\\b(?:${names.map(([, name]) => name).join('|')})\\b`, 'g')
  const codes = new Map(names.map(([code, name]) => [name, code]))
  let gate: ReturnType<typeof gateOf> | null = null
  return (text, asked) =>
    named(text, asked) ?? inLetters(text, asked) ?? (asked ? (whole(text) ?? misspelt(text)) : null)

  function named(text: string, asked: boolean): ReturnType<FieldGrammar['findPlace']> {
    const lower = folded(text)
    gate ??= gateOf([[any]])
    if (gate(lower)[0] === 0) return null
    for (const { 0: name, index } of lower.matchAll(any)) {
      const before = lower.slice(Math.max(0, index - NEAR), index)
      const code = codes.get(name)
      if (code && (asked || leads.test(before)) && !notMine?.test(before))
        return { code, start: index, end: index + name.length }
    }
    return null
  }

  /** Two capitals: "OH", "US". */
  function inLetters(text: string, asked: boolean): ReturnType<FieldGrammar['findPlace']> {
    const found = text.match(asked && !isShouted(text) ? /\b([A-Z]{2})\b/ : lettered)
    const code = codeOf(found?.[1])
    if (!(found?.index !== undefined && code)) return null
    const end = found.index + found[0].length
    return notMine?.test(folded(text.slice(Math.max(0, end - NEAR), end - 2))) ? null : { code, start: end - 2, end }
  }

  /** The whole answer is a name with a slip in it. */
  function misspelt(text: string): ReturnType<FieldGrammar['findPlace']> {
    const said = folded(text).match(/^\P{L}*(?:(?:in|from|en|de) )?(\p{L}[\p{L} ]{2,60}\p{L})\P{L}*$/u)?.[1] ?? ''
    const code = names.find(([, name]) => name.length > 4 && nearly(said, name))?.[0]
    return code ? { code, start: 0, end: text.length } : null
  }
}

/** How many letters before a name are looked at. */
const NEAR = 40

/** All capitals: then two capitals are a word like any other. */
const isShouted = (text: string): boolean => /\s/.test(text.trim()) && !/\p{Ll}/u.test(text)

/** Codes that are said for something else far more often. */
const WORDS = new Set(['ok', 'hi', 'me', 'in', 'or', 'id', 'on', 'de', 'la'])

/** The whole answer is a code in any case: "us", "oh". */
function whole(text: string): ReturnType<FieldGrammar['findPlace']> {
  const found = text
    .trim()
    .match(/^(usa|[a-z]{2})[.!]?$/i)?.[1]
    ?.toLowerCase()
  const code = found === undefined || WORDS.has(found) ? undefined : codeOf(found.toUpperCase().slice(0, 2))
  return code ? { code, start: 0, end: text.length } : null
}

const codeOf = (letters: string | undefined): string | undefined =>
  letters === 'US' ? 'US' : letters === 'UK' ? 'GB' : STATE_CODES.get(letters ?? '')

/** Says the everyday name of a region or language code, in languages that name states themselves; countries have theirs in every language. */
export function namesIn(languages: Readonly<Record<string, PlaceNames>>): Bot['nameOf'] {
  const labels = new Map(
    Object.entries(languages).map(([language, { states }]) => [language, new Map(table(states).toReversed())]),
  )
  // Slow to find, and a page shows them at every turn.
  const named = new Map<string, string>()
  return (slot, code, language) => {
    const known = slot === 'region' ? (labels.get(language) ?? labels.get('en'))?.get(code) : undefined
    if (known !== undefined) return known
    const key = `${language} ${slot} ${code}`
    const name = named.get(key) ?? nameIn(language, slot, code)
    if (named.size < MOST_NAMES) named.set(key, name)
    return name
  }
}

/** More than there are of the codes that people name. */
const MOST_NAMES = 2_000

function nameIn(language: string, type: 'region' | 'language', code: string): string {
  try {
    return new Intl.DisplayNames([language], { type }).of(code) ?? code
  } catch {
    return code
  }
}

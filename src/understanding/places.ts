/** States of the US and provinces of Canada by ISO 3166-2 code: their names are the same in everyday use. */
const STATES =
  'US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California|US-CO Colorado|US-CT Connecticut|US-DE Delaware|US-DC District of Columbia|US-FL Florida|US-GA Georgia|US-HI Hawaii|US-ID Idaho|US-IL Illinois|US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Louisiana|US-ME Maine|US-MD Maryland|US-MA Massachusetts|US-MI Michigan|US-MN Minnesota|US-MS Mississippi|US-MO Missouri|US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH New Hampshire|US-NJ New Jersey|US-NM New Mexico|US-NY New York|US-NC North Carolina|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregon|US-PA Pennsylvania|US-RI Rhode Island|US-SC South Carolina|US-SD South Dakota|US-TN Tennessee|US-TX Texas|US-UT Utah|US-VT Vermont|US-VA Virginia|US-WA Washington|US-WV West Virginia|US-WI Wisconsin|US-WY Wyoming|CA-AB Alberta|CA-BC British Columbia|CA-MB Manitoba|CA-NB New Brunswick|CA-NL Newfoundland and Labrador|CA-NS Nova Scotia|CA-ON Ontario|CA-PE Prince Edward Island|CA-QC Quebec|CA-SK Saskatchewan'

/** Countries people write in from, by ISO 3166-1 alpha-2, with the names they use. */
const COUNTRIES =
  'US United States|US USA|US America|US the US|US the states|CA Canada|GB United Kingdom|GB UK|GB England|GB Scotland|GB Wales|GB Britain|GB Great Britain|GB Northern Ireland|IE Ireland|AU Australia|NZ New Zealand|IN India|DE Germany|AT Austria|CH Switzerland|FR France|ES Spain|IT Italy|NL Netherlands|NL Holland|BE Belgium|PT Portugal|DK Denmark|NO Norway|SE Sweden|FI Finland|PL Poland|MX Mexico|BR Brazil|AR Argentina|CL Chile|CO Colombia|JP Japan|KR South Korea|SG Singapore|ZA South Africa'

const table = (rows: string): readonly (readonly [string, string])[] =>
  rows.split('|').map((row) => [row.slice(0, row.indexOf(' ')), row.slice(row.indexOf(' ') + 1)])

const NAMES = [...table(STATES), ...table(COUNTRIES)].toSorted(([, a], [, b]) => b.length - a.length)
const LABELS = new Map([...table(STATES), ...table(COUNTRIES).toReversed()])
/** As long names go first, "West Virginia" is not read as "Virginia". */
const NAMED = new RegExp(`\\b(?:${NAMES.map(([, name]) => name.toLowerCase()).join('|')})\\b`, 'g')
const CODES = new Map(NAMES.map(([code, name]) => [name.toLowerCase(), code]))
const STATE_CODES = new Map(table(STATES).map(([code]) => [code.slice(3), code]))

/** A place found in a text: its code, and the words it was named by. */
export interface Place {
  readonly code: string
  readonly start: number
  readonly end: number
}

/** Words that make a name in passing a person's place: "in Ohio", "from Texas", "Aetna, Ohio". */
const LEADS = /(?:\b(?:in|from|near|live in|living in|based in|to)|[,;])\s*$/

/** The place a text names; a bare name, code or "US" only when a place was asked for. */
export const findPlace = (text: string, asked: boolean): Place | null =>
  named(text, asked) ?? lettered(text, asked) ?? (asked ? whole(text) : null)

function named(text: string, asked: boolean): Place | null {
  const lower = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase())
  for (const { 0: name, index } of lower.matchAll(NAMED)) {
    const code = CODES.get(name)
    if (code && (asked || LEADS.test(lower.slice(0, index)))) return { code, start: index, end: index + name.length }
  }
  return null
}

/** Two capitals: "OH", "US". In passing only after "in" or a comma. */
function lettered(text: string, asked: boolean): Place | null {
  const found = text.match(asked ? /\b([A-Z]{2})\b/ : /(?:\bin|,) ([A-Z]{2})\b/)
  const code = codeOf(found?.[1])
  if (!(found && code)) return null
  const end = found.index === undefined ? 0 : found.index + found[0].length
  return { code, start: end - 2, end }
}

/** The whole answer is a code in any case: "us", "oh". */
function whole(text: string): Place | null {
  const found = text.trim().match(/^(usa|[a-z]{2})[.!]?$/i)?.[1]
  const code = found && codeOf(found.toUpperCase().slice(0, 2))
  return code ? { code, start: 0, end: text.length } : null
}

const codeOf = (letters: string | undefined): string | undefined =>
  letters === 'US' ? 'US' : letters === 'UK' ? 'GB' : STATE_CODES.get(letters ?? '')

/** The everyday name of a region or language code. */
export function nameOf(slot: 'region' | 'language', code: string, language: string): string {
  const known = slot === 'region' ? LABELS.get(code) : undefined
  if (known !== undefined && code.includes('-')) return known
  try {
    return new Intl.DisplayNames([language], { type: slot }).of(code) ?? code
  } catch {
    return code
  }
}

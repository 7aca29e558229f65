import { lowered } from '../lowered.ts'
import type { PlaceNames } from '../places.ts'
import { STATES } from '../states.ts'

/** Countries people write in from, by ISO 3166-1 alpha-2, with the names they use. */
const COUNTRIES =
  'US United States|US USA|US America|US the US|US the states|CA Canada|GB United Kingdom|GB UK|GB England|GB Scotland|GB Wales|GB Britain|GB Great Britain|GB Northern Ireland|IE Ireland|AU Australia|NZ New Zealand|IN India|DE Germany|AT Austria|CH Switzerland|FR France|ES Spain|IT Italy|NL Netherlands|NL Holland|BE Belgium|PT Portugal|DK Denmark|NO Norway|SE Sweden|FI Finland|PL Poland|MX Mexico|BR Brazil|AR Argentina|CL Chile|CO Colombia|JP Japan|KR South Korea|SG Singapore|ZA South Africa'

/** Large cities that say which state or country a person is in. */
const CITIES =
  'US-NY New York City|US-NY NYC|US-NY Brooklyn|US-NY Manhattan|US-NY the Bronx|US-NY Buffalo|US-CA Los Angeles|US-CA San Francisco|US-CA San Diego|US-CA Sacramento|US-CA San Jose|US-CA Oakland|US-CA San Fran|US-CA SF|US-CA the Bay Area|US-CA Bay Area|US-CA SoCal|US-CA So Cal|US-CA NorCal|US-CA Orange County|US-CA Long Beach|US-CA Fresno|US-NY Queens|US-NY Long Island|US-NY Staten Island|US-IL Chicago|US-TX Houston|US-TX Dallas|US-TX San Antonio|US-TX Austin|US-TX Fort Worth|US-AZ Phoenix|US-AZ Tucson|US-PA Philadelphia|US-PA Philly|US-PA Pittsburgh|US-WA Seattle|US-CO Denver|US-MA Boston|US-MI Detroit|US-NV Las Vegas|US-GA Atlanta|US-FL Miami|US-FL Orlando|US-FL Tampa|US-MN Minneapolis|US-MD Baltimore|US-WI Milwaukee|US-TN Nashville|US-TN Memphis|US-OH Cleveland|US-OH Cincinnati|US-OH Columbus|US-LA New Orleans|US-MO Kansas City|US-MO St Louis|US-UT Salt Lake City|US-NC Charlotte|US-NC Raleigh|US-OK Oklahoma City|US-DC Washington DC|US-DC DC|CA-ON Toronto|CA-ON Ottawa|CA-BC Vancouver|CA-QC Montreal|CA-AB Calgary|CA-AB Edmonton|GB London|GB Manchester|GB Glasgow|GB Edinburgh|GB Leeds|GB Liverpool|GB Birmingham|GB Bristol|GB Sheffield|GB Nottingham|GB Leicester|GB Cardiff|GB Belfast|GB Newcastle|IE Dublin|IE Galway|IE Limerick|AU Sydney|AU Melbourne|AU Brisbane|AU Perth|AU Adelaide|NZ Auckland|NZ Wellington|IN Mumbai|IN Delhi|IN New Delhi|IN Bangalore|IN Bengaluru|IN Hyderabad|IN Chennai|IN Kolkata|IN Pune|IN Ahmedabad|MX Mexico City|MX Guadalajara|MX Monterrey|MX Tijuana|MX Puebla|MX Cancun|CA-MB Winnipeg|CA-NS Halifax|DE Berlin|DE Munich|DE Hamburg|FR Paris|ES Madrid|ES Barcelona|IT Rome|IT Milan|NL Amsterdam|NG Lagos|ZA Johannesburg|ZA Cape Town|SG Singapore'

/** Words that make a name in passing a person's place: "in Ohio", "from Texas", "Aetna, Ohio", "actually Oregon". */
const LEADS =
  /(?:\b(?:in|from|near|outside|live in|living in|based in|to|actually|its|(?:state|province|bcbs|blue cross|blue shield|medicaid|part|parts) of)(?: (?:the|upstate|northern|southern|eastern|western|central|rural|downtown))?|[,;])\s*$/
/** Where somebody else lives, where one went once or will not go, and a place taken back. */
const NOT_MINE =
  /\b(?:not|isnt|left|instead of)\s+(?:in |from )?$|\b(?!am|is|so|be|we)[a-z]{2} (?:but )?(?:really |pretty |very )?close to\s+$|\bmoved\s+(?:here |away |over |back )?from\s+$|\b(?:(?:mom|mum|mother|dad|father|parents|sister|brother|friend|son|daughter|ex|boyfriend|girlfriend|husband|family|aunt|uncle|cousin|he|she|they|hes|shes|theyre|who) (?:now |still |just )?(?:lives?|lived|is|are|was|moved|moving|works?|went|goes|stays?)?(?: (?:away|back|over|out|all the way|off|to college|school))? ?(?:in|to|from)|vacation (?:in|to)|trip to|visit(?:ing|ed)? (?:in|to)?|holiday (?:in|to)|(?:born|grew up|raised|war|deployed|served|(?<!\b(?:we['’]re|i['’]m|im|am|are|currently|now) )stationed|used to live|\bi lived|met (?:him|her)?|crash|accident) ?(?:in|to)|flew to|travel(?:ing|ed|ling|led)? to)(?: the)?\s*$/

/** "LA" is the city; after a town, "Baton Rouge, LA", it is the state. */
const ANGELES =
  /\b(?:[Ii]n|[Tt]o|[Ff]rom|[Nn]ear|[Aa]round|[Oo]utside|[Dd]owntown|[Ww]est|[Ee]ast|[Ss]outh|[Nn]orth|[Gg]reater) (?:(?:[Dd]owntown|[Ww]est|[Ee]ast|[Ss]outh|[Nn]orth) )?(LA\b|L\.A\b\.?|l\.a\b\.?)/
const EVERYDAY =
  'bedfast berth calf coloreds dairyland farmland mainland medico perch slain spawn teas chide child chili chill chilly chive chore coloured colored column columns deli dustin fiance fiancee floored florid franc frances francs fresco garland germane indians inland lags leads lends lands leaks local logos main mains mane marine mind mine minor normal pairs parish parks pars parts pert portal queen queer queers sacrament settle social span spin spine stain tamp tales taxes tests texts trance virgin virginity virgins wages waits wakes walks walls wanes wares waves whales winning'.split(
    ' ',
  )

/** English names. */
export const ENGLISH_PLACES: PlaceNames = {
  states: STATES,
  countries: COUNTRIES,
  cities: CITIES,
  leads: LEADS,
  notMine: NOT_MINE,
  lettered:
    /(?:\b(?<!\b(?:check|checking|log|sign|come|drop|get|fit|give) )[Ii]n |\b[Ff]rom |, ?|\b(?:[Ii]n|[Ff]rom|[Nn]ear|[Oo]utside) (?:[A-Z][a-z]{1,20} ){1,3})([A-Z]{2})\b/,
  angeles: ANGELES,
  everyday: new Set(EVERYDAY),
  folded: lowered,
}

import type { PlaceNames } from '../places.ts'
import { folded } from './folded.ts'

/** States of the US and provinces of Canada by ISO 3166-2 code; the first name of each is the one shown. */
const STATES =
  'US-AL Alabama|US-AK Alaska|US-AZ Arizona|US-AR Arkansas|US-CA California|US-CO Colorado|US-CT Connecticut|US-DE Delaware|US-DC Distrito de Columbia|US-DC Washington D.C.|US-DC Washington DC|US-FL Florida|US-GA Georgia|US-HI Hawái|US-HI Hawaii|US-ID Idaho|US-IL Illinois|US-IN Indiana|US-IA Iowa|US-KS Kansas|US-KY Kentucky|US-LA Luisiana|US-LA Louisiana|US-ME Maine|US-MD Maryland|US-MA Massachusetts|US-MI Míchigan|US-MN Minnesota|US-MS Misisipi|US-MS Mississippi|US-MO Misuri|US-MO Missouri|US-MT Montana|US-NE Nebraska|US-NV Nevada|US-NH Nuevo Hampshire|US-NH New Hampshire|US-NJ Nueva Jersey|US-NJ New Jersey|US-NM Nuevo México|US-NM New Mexico|US-NY Nueva York|US-NY New York|US-NC Carolina del Norte|US-NC North Carolina|US-ND Dakota del Norte|US-ND North Dakota|US-OH Ohio|US-OK Oklahoma|US-OR Oregón|US-PA Pensilvania|US-PA Pennsylvania|US-RI Rhode Island|US-SC Carolina del Sur|US-SC South Carolina|US-SD Dakota del Sur|US-SD South Dakota|US-TN Tennessee|US-TN Tenesí|US-TX Texas|US-TX Tejas|US-UT Utah|US-VT Vermont|US-VA Virginia|US-WA Washington|US-WV Virginia Occidental|US-WV West Virginia|US-WI Wisconsin|US-WY Wyoming|CA-AB Alberta|CA-BC Columbia Británica|CA-MB Manitoba|CA-NB Nuevo Brunswick|CA-NL Terranova y Labrador|CA-NS Nueva Escocia|CA-ON Ontario|CA-PE Isla del Príncipe Eduardo|CA-QC Quebec|CA-SK Saskatchewan'

/** Countries people write in from, by ISO 3166-1 alpha-2, with the names they use. */
const COUNTRIES =
  'US Estados Unidos|US USA|US EE.UU.|US EE. UU.|US EEUU|US EUA|US los Estados|PR Puerto Rico|MX México|ES España|AR Argentina|CL Chile|CO Colombia|PE Perú|VE Venezuela|EC Ecuador|BO Bolivia|UY Uruguay|PY Paraguay|GT Guatemala|HN Honduras|SV El Salvador|NI Nicaragua|CR Costa Rica|PA Panamá|CU Cuba|DO República Dominicana|GQ Guinea Ecuatorial|CA Canadá|GB Reino Unido|GB Inglaterra|GB Escocia|GB Gales|GB Gran Bretaña|GB Irlanda del Norte|IE Irlanda|AU Australia|NZ Nueva Zelanda|IN India|DE Alemania|AT Austria|CH Suiza|FR Francia|IT Italia|NL Países Bajos|NL Holanda|BE Bélgica|PT Portugal|DK Dinamarca|NO Noruega|SE Suecia|FI Finlandia|PL Polonia|BR Brasil|JP Japón|KR Corea del Sur|SG Singapur|ZA Sudáfrica'

/** Large cities people name instead, whose name no other country shares with a large one of its own. */
const CITIES =
  'US-TX Houston|US-TX Dallas|US-TX San Antonio|US-TX Austin|US-TX El Paso|US-FL Miami|US-FL Orlando|US-FL Tampa|US-IL Chicago|US-CA Los Ángeles|US-CA Los Angeles|US-CA San Diego|US-CA San Francisco|US-CA Sacramento|US-AZ Phoenix|US-AZ Tucson|US-NV Las Vegas|US-NY Brooklyn|US-NY Manhattan|US-MA Boston|US-PA Filadelfia|US-PA Philadelphia|US-GA Atlanta|US-CO Denver|US-WA Seattle|US-NC Charlotte|ES Madrid|ES Barcelona|ES Sevilla|ES Bilbao|ES Zaragoza|ES Málaga|ES Alicante|MX Ciudad de México|MX CDMX|MX Monterrey|MX Guadalajara|MX Tijuana|MX Puebla|MX Cancún|AR Buenos Aires|AR Rosario|CO Bogotá|CO Medellín|CO Cali|CO Barranquilla|PE Lima|CL Valparaíso|EC Quito|EC Guayaquil|VE Caracas|VE Maracaibo|UY Montevideo|DO Santo Domingo|PR San Juan'

/** Where somebody else lives, and where one only went, or no longer is. */
const NOT_MINE =
  /\b(?:(?:mama|papa|madre|padre|herman[oa]s?|hij[oa]s?|prim[oa]s?|ti[oa]s?|amig[oa]s?|ex|novi[oa]|espos[oa]|marido|familia|abuel[oa]s?|el|ella|ellos) (?:ahora |ya )?(?:vive|viven|vivia|esta|estan|se fue|se mudo|trabaja|trabajan|es|son|nacio) (?:en|de|a)|no (?:vivo|estoy|soy) (?:en|de)|(?:llegue|llegamos|vine|venimos|vinimos|emigre|emigramos|sali|salimos|hui|huimos|inmigre|vengo) (?:aqui |para aca |aca )?(?:de|desde)|(?:viaj[eo]|viajar|vacaciones|visite|visitar|naci|creci|vivia|vivi|fui|guerra) (?:a|en|de))\s*$/

const EVERYDAY =
  'alerta aranas bolsa boton calmada cansada callada casada chicle child colonia cunada dejas dejes dinamica espanto extrana extrano indica lejas lejos main mama mami medico medicos notario paraguas pueblo quieto quinto quise quita quite quiza quizas sales social temas tenis tenias texto textos tortugas'.split(
    ' ',
  )

/** Spanish names: "en Ohio", "vivo en Nueva York", "Aetna, Texas". */
export const SPANISH_PLACES: PlaceNames = {
  states: STATES,
  countries: COUNTRIES,
  cities: CITIES,
  notMine: NOT_MINE,
  leads: /(?:\b(?:en|desde|de|cerca de|a)|[,;])\s*$/,
  lettered: /(?:\ben|,) ([A-Z]{2})\b/,
  everyday: new Set(EVERYDAY),
  folded,
}

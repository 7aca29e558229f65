import { denialIn } from '../denial.ts'
import { phrasesOf, wordsOf } from '../word-lists.ts'

/** "Nadie me pega", "ninguno de nosotros bebe": nobody does. */
const NOBODY =
  /\b(?:nadie|ningun[oa]?)(?: (?:de (?:nosotros|nosotras|ellos|mis? \w+)|en (?:mi|la|nuestra) (?:familia|casa|escuela)))?(?: (?:me|nos|ha|se|le|es|esta|tiene|nunca|jamas|toma|bebe|fuma|consume|usa))*$/
/** "Se me quitó", "está bajo control", "va muy bien", "ya pasó" after a trouble. */
const AFTER_WELL =
  /^(?:ya )?(?:(?:esta|estan|lo tengo|la tengo) (?:ya )?(?:todo )?(?:bien|bajo control|controlad[oa]s?|superad[oa]s?|en orden)|va(?: todo)? (?:muy |bastante |super )?bien|todo bien|se me (?:quito|quitaron|paso|pasaron|fue|fueron)|desaparecio|desaparecieron|(?:es|son) (?:cosa|historia) (?:del )?pasad[oa])/
/** "Duermo bien", "como de maravilla". */
const DOES_WELL =
  /^(?:muy |super |bastante )*(?:bien|de maravilla|perfecto|perfectamente|como (?:un )?(?:tronco|bebe|lirones?))\b/
const BODILY = wordsOf('duermo dormir como comer descanso')
/** Words that say as much as "no": "nada que ver con mi trabajo", "libre de ansiedad". */
const AS_GOOD_AS_NO =
  /\b(?:nada que ver con|libre de|en vez de|descartaron|cero|no va de|no va sobre)(?: (?:el|la|los|las|un|una|mi|mis|su|sus|nuestr[oa]))*$/
/** Good things: that nobody does them is the trouble. */
const DEAR = wordsOf(
  'quiere quieren ama aman entiende entienden habla hablan escucha escuchan apoya ayuda cree toca tocan abraza respeta llama',
)

const NEGATIONS = wordsOf('no nunca jamas sin tampoco ni ningun ninguna')

/** What may stand between a denial and what it denies: "no creo que sea", "no me siento muy", "no tengo problemas de". */
const CARRIES = wordsOf(
  'me te se lo la le es son era soy estoy esta estaba estado estar ser sea sido tengo tiene tener tenido tuve hay he ha haya siento siente sentir sentido sufro sufre padezco tomo toma bebo bebe consumo uso fumo creo pienso diria considero que de del en con por para a al el los las un una unos unas mi mis muy tan mucho mucha nada demasiado exactamente realmente precisamente especialmente historia signos sintomas problema problemas tema temas triste ansioso ansiosa deprimido deprimida enojado enojada estresado estresada preocupado preocupada quiero necesito busco ayuda ni o y algo ningun ninguna tipo persona esperando tenga tengamos haya hayan sufra alcohol drogas violencia actualmente ahora parece llamaria',
)

/** Words that turn a denial around: "no solo", "no sé", "no puedo dejar de", "no aguanto". */
const TURNS = phrasesOf(
  'no solo, no solamente, no se que, no se como, no se si, no se por, no se cual, no se cuanto, no se quien, no se a, no se donde, no se cuando, no se lo, no se estar, no se manejar, no se controlar, no entiendo, no quiero seguir, no quiero estar, no quiero sentir, no quiero sentirme, no quiero ser, no puedo, no aguanto, no soporto, no para, no deja, no se me quita, no hay duda, no importa, sin duda, sin parar, nunca me habia, nunca habia, nunca he estado tan, nunca me he sentido tan, no ayuda, no me ayuda',
)
/** "¿Cómo dejo de no …?", "por qué no …": the trouble is there. */
const ASKING = wordsOf('como que intento intentando trato tratando')

/** "El trabajo no es el problema", "el dinero no es problema". */
const AFTER =
  /^(?:no|nunca) (?:es|son|era|fue|ha sido|esta) (?:realmente |exactamente )?(?:(?:el|la|un|una|mi|lo|lo que|por)\b|(?:problema|asi|tan grave|grave)$)/

/** Whether a Spanish phrase is denied by the words before or after it in its clause. */
export const isDenied = denialIn({
  negations: NEGATIONS,
  reach: 5,
  listReach: 5,
  // "Ni" and "o" carry a denial as it is.
  joins: new Set(),
  carries: CARRIES,
  turns: TURNS,
  asking: ASKING,
  undoing: new Set(),
  without: 'sin',
  // "No puedo vivir sin beber", "sin pastillas no duermo".
  needing: wordsOf('no nunca ni'),
  isMissed: () => false,
  isMissedOfAll: (inside) => inside.some((word) => DEAR.has(word)),
  nobody: NOBODY,
  asGoodAsNo: AS_GOOD_AS_NO,
  after: [AFTER, AFTER_WELL],
  afterSome: [{ ends: BODILY, said: DOES_WELL }],
})

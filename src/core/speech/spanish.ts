import { pictured } from './pictured.ts'
import { SPANISH_DANGER } from './spanish-danger.ts'
import type { Speech } from './speech.ts'

/** What people say before they come to the point. */
const LEAD =
  '(?:(?:hola|buenas|buenos dias|ok|okay|vale|bueno|bien|pues|y|pero|eh|ah|oye|oiga|disculpa|disculpe|perdon|perdona|perdone|por favor|tambien|entonces|una pregunta|tengo una pregunta|en realidad) )*'

/** `que me pasa` and `como pedir` ask; `como siempre` and `cuando llego a casa` tell. */
const WH = [
  '(?:a |de |con |en |por |para |pa )?(?:que|q|ke) (?!no |si |me )',
  '(?:de |en |para |pa )que me ',
  '(?:que|q|ke) me (?:pasa|recomiendas|recomienda|conviene|puede|sirve|sugieres|sugiere|van|va|vas|piden|preguntan|llevo|pongo)',
  '(?:a |de |con |para )?quien(?:es)? ',
  '(?:a |de |desde |hasta |por |como |mas o menos )?(?:donde|cuant[oa]s?) ',
  'en cuant[oa]s? (?:tiempo|sesiones|citas|dias|semanas|meses)',
  '(?:a |de |con |en )?cual(?:es)? ',
  'como (?:se|es|son|le|lo|les|saber|(?:me |te |nos )?(?:puedo|podria|hago|elijo|escojo|eliges|funciona|funcionan|encuentro|busco|cambio|pido|debo|seria|empiezo|consigo|pago|preparo|doy cuenta|noto|compruebo|verifico|averiguo|decides|sabes|llego|uso|explico|digo|llamas|ayuda|ayudas|ayudan|trabajas|trabajan|dejo|termino|borro|denuncio|reconozco)) ?',
  'cuando (?:debo|deberia|conviene|hay que|es|se|puedo|tengo que|empieza|empiezo|voy a (?:empezar|sentirme|estar|mejorar|dejar|notar)) ?',
  '(?:por que|porque|xq) (?:preguntas|no|se|es|hay|tengo|me|son|necesitas|cuesta|cuestan) ?',
].join('|')

const VERB = [
  '(?:puede|pueden|puedo|podria|podrian|debo|deberia|tengo que|hay que|hace falta|se puede|se necesita|es|son|esta|estan|hay|existe|existen|sirve|sirven|funciona|funcionan|cuesta|cuestan|vale|tarda|necesito|cubre|cubren|acepta|aceptan|receta|recetan|atiende|atienden|te hacen|hacen) (?:un|una|unos|unas|el|la|los|las|yo|mi|mis|si|lo|esto|eso|algun|alguna|cada|que|ir|haber|normal|mejor|necesario|obligatorio|privad[oa]|confidencial|gratis|car[oa]|verdad|cierto|diferencia|terapia|psicolog[oa]s?|psiquiatras?|terapeutas?|raro|secreto|igual de|lo mismo)',
  'se puede [a-z]+r',
  'puede(?:n)? venir',
  'me (?:serviria|ayudaria|convendria|haria falta|harian falta|haria bien)',
  'l[ea]s? (?:va|van) a (?:contar|decir|avisar)',
  '(?:el|la|un|una|mi|los|las) (?:psicolog[oa]|terapeuta|psiquiatra|doctora?|medic[oa]|consejer[oa])s? (?:me |le |te |les )?pueden?',
  'eres (?:un|una|humano|humana|robot|bot|real|de verdad|chatgpt|terapeuta|psicologo|psicologa|doctor|medico|persona)',
  '(?:de verdad|de veras|en serio|realmente) (?:funciona|ayuda|sirve|vale|la terapia)',
].join('|')

const REQUEST = [
  '(?:me )?(?:puedes|puede|podrias|podria) (?:explicar|decir|contar)(?:me)?',
  '(?:explica|explique|explicame|expliqueme|dime|digame|cuentame|cuenteme|ensename|define|describe|compara) ?',
  '(?:quiero|quisiera|querria|me gustaria|necesito) (?:saber|entender|aprender|conocer)',
  '(?:no entiendo|no se|no me queda claro|me pregunto|tengo duda(?:s)? (?:de|sobre)) (?:que|como|cual|quien|cuanto|si|la diferencia|por que)',
  '(?:la )?(?:diferencia|diferencias|significado|definicion) (?:entre|de)',
  'informacion (?:de|sobre)',
].join('|')

/** `y si no me cae bien` asks what happens then. */
const WHAT_IF = '(?:y|pero y) si '

/** In speech the tone tells that these ask; in writing without marks nothing does. */
const HALF = [
  '(?:me |lo |la |le |les |nos |se )?(?:puedo|podemos|puede|pueden|podria|podrian) [a-z]+r(?:me|te|lo|la|le|les|se|nos)?',
  '(?:tengo|tenemos|hay) (?:que )?[a-z]+',
  '(?:trabajan|abren|cierran|apuntan|anotan|tardan?|venden|guardan|graban|cuentan|leen|comparten|cobran|aceptan|atienden|dan|hacen|ofrecen|recetan) ',
  '(?:mi|mis|el|la|los|las|un|una|esto|nadie|alguien) (?:[a-z]+ )?(?:me |le |les |lo |la |nos |se )*(?:puede|pueden|va|van|cubren?|pagan?|sirven?|vale|enteran?|tienen? que|ven?|leen?) ',
  '(?:es|esta|son|sirven?|vale|pasa|exagero|habra) ',
  '(?:me |le |les |nos |se |lo |la )+(?:va|van|pueden?|cobran?|cubren?|enteran?|cuentan?) ',
  '(?:adonde|a como|cuando (?:voy|vamos|me)|como van?) ',
  'como (?!much|poc|loc|espos|hij|amig|nuev|dig|tod|baj|otr|adult|herman)[a-z]{2,12}o (?:al?|si|con|mi|una?|el|la|esto|eso) ',
  'y?(?: ?si)? me ',
].join('|')

export const SPANISH: Speech = {
  courteous:
    /^(?:ok|okay|vale|bueno|bien|pues|por|oye|oiga|hola|eh|ah|puedo|podria|podrias|puedes|puede|podemos|me|quiero|quisiera|querria|vamos|dejame|y) |(?:favor|porfa|porfavor|porfis|gracias|ahora|plis|pls|jaja|jajaja|jeje|wey|guey)$/,
  courtesy: [
    / (?:por favor|porfa|porfavor|porfis|plis|pls|muchas gracias|gracias|ahora|jaja|jajaja|jeje|wey|guey)$/,
    /^(?:ok|okay|vale|bueno|bien|pues|por favor|oye|oiga|hola|eh|ah|y) /,
    /^(?:puedo|podria|podrias|puedes|puede|podemos|se puede) /,
    /^(?:quiero|quisiera|querria|me gustaria|vamos a|dejame) /,
  ],
  oaths: / (?:carajos?|demonios|diablos|chingados?|mierda|malditos?|malditas?|puta|cono)(?= |$)/g,
  asks: new RegExp(`^${WHAT_IF}|^${LEAD}(?:${WH}|(?:${VERB}|${REQUEST})(?: |$))`),
  mayAsk: new RegExp(`^${LEAD}(?:${HALF})`),
  asksLast:
    / (?:o que|(?:que|q) (?:es|son|hace|hacen|significa)|y ahora que|que hago|que puedo hacer|que debo hacer|a quien (?:acudo|voy|llamo|busco|veo)|con quien (?:hablo|voy)|donde (?:voy|llamo|busco))$/,
  pictures: pictured([
    ['👍👌✅🆗☑', 'sí'],
    ['👎❌🚫🙅', 'no'],
    ['👋', 'hola'],
    ['🙏', 'gracias'],
    ['🤷🤔', 'no sé'],
    ['😢😭😞😔🥺☹🙁😿😩😫', 'estoy muy triste'],
    ['😡🤬😠', 'estoy muy enojado'],
    ['😰😨😱😟😧', 'tengo mucha ansiedad'],
    ['😴🥱', 'no puedo dormir'],
    ['💔', 'me rompieron el corazón, una ruptura'],
  ]),
  turns: /[,.;:!?\n…–—]+|\b(?:pero|sino|quise decir|quiero decir|digo|deber[ií]a ser|mejor dicho)\b/,
  denies: /\b(no|nunca|jamas|tampoco|ni|excepto|salvo|menos|sin)\b/,
  limits: /\b(?:pero|aunque|salvo|solo|solamente|o|si acaso|mal)\b/,
  removes:
    /^(no|no es|sin|quita|quitar|quite|borra|borrar|borre|elimina|eliminar|menos|saca|saque)\b(?! (?:durante|por|en|a|al|antes|despues|con|desde|hasta|para|cuando|mientras)\b)/,
  adds: /^(?:(?:y|ah|pero) )?(?:tambien|agrega|anade|suma)\b/,
  and: new Set(['y', 'e']),
  option: /^(?:la )?(?:opcion|numero|no|num) /,
  number: /^(?:tengo |unos |unas |como |edad )?(\d{1,3})(?: anos?)?$/,
  vague: new Set(
    'un una unos el la lo de en a que si no ya muy mas o menos poco poquito mucho muchisimo bastante demasiado todo algo casi nada medio regular veces siempre nunca antes ahora actualmente momento vez primera fui voy estoy yendo tomando tomo quiero quizas quiza tal puede ser hace falta prefiero mejor puedo me interesa seguro segura idea se trabajo mi empresa manana tarde noche practico respuestas'.split(
      ' ',
    ),
  ),
  pointsAt: /^(?:(?:es|seria|no) )*(?:para )?(?:el|ella|ellos|ellas)$/,
  wishesFor:
    /^(?:(?:solo|mejor|prefiero|quiero|quisiera|me gustaria|busco|ojala) )*(?:(?:a )?(?:alguien|una persona|gente) (?:que|con|como|de|cercan[oa]|mayor|joven|amable)\b|que (?:no )?(?:sea|sepa|entienda|tenga|me|haya|este)\b)/,
  small: new Set(
    'el la los las que de y en un una por para con me mi yo estoy tengo es muy mas pero como se lo su del hola quiero necesito hablo espanol puedo esta desde le nos todo porque cuando siento dormir ayuda busco ya hace nada sin'.split(
      ' ',
    ),
  ),
  danger: SPANISH_DANGER,
}

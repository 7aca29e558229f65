import { bare, type FieldRule, rule } from '../field-rules.ts'
import { SPANISH_ASKED } from './asked.ts'

const MATE = '(?:senora|mujercita|maridito|viej[oa]|espos[oa]|marido|mujer|pareja|novi[oa]|companer[oa]|prometid[oa])'
const KIN =
  '(?:mama|papa|madre|padre|mami|papi|amig[oa]|herman(?:it)?[oa]|abuel[oa]|ti[oa]|prim[oa]|suegr[oa]|cunad[oa]|vecin[oa]|companer[oa] de (?:trabajo|cuarto|piso)|colega)'
const PILLS =
  '(?:medicamentos?|medicinas?|medicacion|pastillas|pastas|sertralina|fluoxetina|escitalopram|paroxetina|prozac|clonazepam|rivotril|alprazolam|diazepam|litio|antidepresivos|ansioliticos|farmacos|remedios|tratamiento con medicamentos)'
const PEOPLE = '(?:terapeuta|psicolog[oa]|psiquiatra|consejer[oa]|profesional|doctor|doctora|especialista)'

const SOME =
  '(?:unos pocos |unas pocas |unos cuantos |unas cuantas |unos |unas |un par de |varios |varias |algunos |algunas |pocos |pocas |los ultimos |las ultimas |\\d{1,2} |dos |tres |cuatro |cinco |seis |siete |ocho |nueve |diez |quince |veinte )?'
const since = (unit: string) =>
  new RegExp(
    `\\b(?:hace|desde hace|llevo|lleva|llevamos|durante|por|en|van|ya son)(?: ya| como| mas de| casi| solo| apenas)? ${SOME}${unit}\\b`,
  )

/** `mi mamá necesita ayuda`, `mi esposo debería ver a alguien`. */
const inNeed = (whom: string) =>
  new RegExp(
    `\\bmi ${whom} (?:necesita|deberia|tiene que|busca|quiere) (?:(?:ver|hablar con|ir con|ir a|ir al|buscar|encontrar|recibir) )?(?:a |al |un |una |con )*(?:ayuda|terapia|${PEOPLE}|alguien)\\b`,
  )

/** Spanish rules, read against lower-case text without accents; the first that fits wins for a slot that holds one value. */
export const SPANISH_RULES: readonly FieldRule[] = [
  ...SPANISH_ASKED,
  rule(
    'who',
    'couple',
    new RegExp(
      `\\b(?:mi ${MATE} y yo|yo y mi ${MATE}|para (?:los dos|nosotros dos|ambos|mi ${MATE} y (?:para )?mi|mi y (?:para )?mi ${MATE})|terapia de pareja|como pareja|en pareja|ambos queremos)\\b`,
    ),
  ),
  rule('who', 'teen', /\bpara mi (?:hij[oa] )?adolescente\b/),
  rule('who', 'teen', inNeed('(?:hij[oa] )?adolescente')),
  rule('who', 'child', /\bpara mi (?:hij[oa]|nin[oa]|hijit[oa]|pequen[oa]|bebe)\b/),
  rule('who', 'child', inNeed('(?:hij[oa]|nin[oa]|hijit[oa])')),
  rule(
    'who',
    'family',
    /\b(?:toda (?:la|mi|nuestra) familia|para (?:mi|nuestra|la) familia|terapia familiar|como familia|en familia)\b/,
  ),
  rule('who', 'someone-else', new RegExp(`\\bpara (?:mi|un|una) (?:${KIN}|${MATE})\\b`)),
  rule('who', 'someone-else', inNeed(`(?:${KIN}|${MATE})`)),
  rule('who', 'me', /\b(?:es |seria |solo )?para mi(?: mism[oa])?(?=[,.;!]|$)|\bes para mi mism[oa]\b/),
  bare(
    'who',
    'me',
    /\byo (?:merit[oa]|mism[oa]|nomas|solo|sola)\b|^ *(?:yo|pa mi) *$|^(?:yo|pa mi)[,.;]? (?:tengo )?(?:1[89]|[2-9]\d)(?: anos)?$/,
  ),
  rule(
    'duration',
    'days',
    new RegExp(
      `${since('dias').source}|\\bdesde (?:ayer|anteayer|el lunes|el martes|el miercoles|el jueves|el viernes|el sabado|el domingo)\\b`,
    ),
  ),
  rule(
    'duration',
    'weeks',
    new RegExp(
      `${since('semanas').source}|\\b(?:hace|desde hace|llevo) (?:como )?una semana\\b|\\bdesde la semana pasada\\b`,
    ),
  ),
  rule(
    'duration',
    'months',
    new RegExp(
      `${since('meses').source}|\\b(?:hace|desde hace|llevo|lleva) (?:como |casi )?(?:un mes|medio ano)\\b|\\bdesde (?:el mes pasado|el verano|el invierno|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)\\b`,
    ),
  ),
  rule(
    'duration',
    'years',
    new RegExp(
      `${since('anos').source}|\\b(?:hace|desde hace|llevo|lleva) (?:como |casi |mas de )?un ano\\b|\\bdesde el ano pasado\\b|\\btoda (?:la|mi) vida\\b|\\bdesde (?:siempre|chic[oa]|nin[oa]|pequen[oa]|la infancia|que (?:era|soy) (?:chic[oa]|nin[oa]|pequen[oa])|que tengo memoria|que me acuerdo)\\b`,
    ),
  ),
  bare('duration', 'days', new RegExp(`\\b${SOME}di(?:a|ita)s?\\b|\\bhoy\\b|\\bayer\\b|\\besta semana\\b`)),
  bare('duration', 'weeks', new RegExp(`\\b${SOME}seman(?:a|ita)s?\\b|\\beste mes\\b`)),
  bare('duration', 'months', new RegExp(`\\b${SOME}mes(?:es|ecitos?)?\\b|\\bmedio ano\\b`)),
  bare('duration', 'years', new RegExp(`\\b${SOME}(?<!\\btengo (?:1[0-9]|[2-9]\\d) )an(?:o|ito)s?\\b`)),
  bare('duration', 'years', /\bsiempre\b|\bmucho tiempo\b|\bdecadas?\b/),
  rule(
    'impact',
    'cannot-cope',
    /\bno (?:puedo mas|doy mas|aguanto mas|doy abasto|puedo (?:con (?:esto|todo|nada|la vida)|seguir asi|funcionar|levantarme|hacer nada|salir de la cama))\b|\bya no puedo\b|\bya no puedo ni\b|\bno puedo ni con mi alma\b|\bapenas (?:funciono|puedo)\b|\bme supera\b/,
  ),
  bare('impact', 'a-lot', /\b(?:mucho|muchisimo|bastante|demasiado|todo el tiempo|todos los dias|a diario)\b/),
  bare('impact', 'some', /\b(?:algo|mas o menos|a veces|regular|medio|moderado|de vez en cuando)\b/),
  bare('impact', 'little', /\b(?:un poco|poco|poquito|no mucho|apenas|casi nada)\b/),
  rule(
    'medication',
    'taking',
    new RegExp(
      `\\b(?:(?:ya )?(?:tomo|estoy tomando|toma|uso) (?:ya )?(?:alguna?s? |unas? |mis |mi |una )?${PILLS}|estoy (?:medicad[oa]|con ${PILLS}|en ${PILLS}))\\b`,
    ),
  ),
  rule(
    'medication',
    'no',
    new RegExp(
      `\\b(?:sin|nada de|no quiero(?: tomar)?(?: ninguna?s?| nada de(?: las| los)?)?|no a (?:los|las)|prefiero no tomar|en contra de (?:los|las)?|no me gustan (?:los|las)) ?${PILLS}\\b`,
    ),
  ),
  rule(
    'medication',
    'open',
    new RegExp(`\\b(?:abiert[oa]|dispuest[oa]) a (?:tomar |probar )?(?:los |las |la )?${PILLS}\\b`),
  ),
  rule(
    'medication',
    'want',
    new RegExp(
      `\\b(?:quiero|quisiera|necesito|busco|me interesan?|preguntar (?:por|sobre)|probar|me recet(?:e|en)|recetarme)(?: tomar| probar)? (?:alguna?s? |unas? |un |una |la |los |las )?${PILLS}\\b`,
    ),
    // Who wonders has not decided.
    {
      unless:
        /\b(?:no (?:lo )?se|no (?:estoy|tengo) (?:muy |del todo )?(?:segur[oa]|claro)(?: de)?|dudo|me pregunto) si\b/,
    },
  ),
  rule(
    'format',
    'online',
    /\b(?:en linea|online|on line|virtual(?:es|mente)?|por (?:video(?:llamada)?s?|internet|zoom|telefono)|videollamadas?|teleterapia|telesalud|telemedicina|a distancia|desde (?:mi )?casa|remot[oa])\b/,
  ),
  rule(
    'format',
    'in-person',
    /\b(?:en persona|presencial(?:es|mente)?|cara a cara|frente a frente|(?:en|ir al?|voy al?) (?:el |su |un |la )?(?:consultorio|consulta|clinica)|en vivo)\b/,
  ),
  rule(
    'times',
    'mornings',
    /\b(?:(?:por|en) las? mananas?|de manana|mananas|antes (?:del trabajo|de trabajar|de entrar a trabajar))\b/,
  ),
  rule('times', 'afternoons', /\b(?:(?:por|en) las? tardes?|de tarde|tardes|a mediodia|al mediodia)\b/),
  rule(
    'times',
    'evenings',
    /\b(?:(?:por|en) las? noches?|de noche|noches|despues (?:del trabajo|de trabajar|de las (?:5|6|7|8|cinco|seis|siete|ocho)(?: de la tarde| de la noche| pm)?)|al salir del trabajo|tarde noche)\b/,
  ),
  rule('times', 'weekends', /\b(?:(?:los |el )?fin(?:es)? de semana|findes?|(?:los )?sabados|(?:los )?domingos)\b/),
  bare('times', 'evenings', /\bnoche\b/),
  bare('times', 'mornings', /\bmanana\b/),
  bare('times', 'afternoons', /\btarde\b/),
  rule(
    'payment',
    'low-cost',
    /\b(?:bajo costo|bajo coste|de bajo precio|barat[oa]s?|economic[oa]s?|gratis|gratuit[oa]s?|no (?:puedo|podemos) pagar(?: mucho)?|no me alcanza|(?:no tengo|sin|no tenemos|no cuento con|no contamos con) (?:un |ningun )?(?:seguro|dinero|plata|cobertura)|no tengo como pagar|no (?:tengo|tenemos) (?:mucho |nada de |casi )?(?:dinero|plata|lana|feria)|(?:no tengo|sin) aseguranza|poco dinero|escala movil|segun (?:mis )?ingresos)\b/,
  ),
  rule(
    'payment',
    'eap',
    /\b(?:eap|pae|programa de (?:asistencia|ayuda) al empleado|por (?:mi|el) trabajo|beneficio(?:s)? (?:de mi|del) trabajo|a traves de mi empresa)\b/,
  ),
  rule(
    'payment',
    'self-pay',
    /\b(?:de mi bolsillo|pago yo|lo pago yo|pagar (?:yo|por mi cuenta|en efectivo|particular)|por mi cuenta|en efectivo|particular)\b/,
  ),
  rule(
    'payment',
    'insurance',
    /\b(?:(?:mi|con|tengo|por|uso|usar|el|un) (?:mi |el |un )?(?:seguro(?: medico| de salud)?|obra social|aseguradora|prepaga|isapre|eps)|medicaid|medicare)\b(?! que\b)/,
  ),
  rule(
    'style',
    'structured',
    /\b(?:estructurad[oa]|con (?:tareas|ejercicios|pasos claros)|ejercicios|herramientas (?:practicas|concretas)|pasos claros|algo practico)\b/,
  ),
  rule(
    'style',
    'conversational',
    /\b(?:solo (?:quiero )?hablar|solo (?:quiero )?desahogarme|alguien con quien hablar|alguien que me escuche|conversar|charlar)\b/,
  ),
  rule(
    'gender',
    'woman',
    new RegExp(
      `\\b(?:(?:con|prefiero(?: a| que sea)?|que sea|mejor|ojala|de preferencia|preferiblemente|quiero|quisiera|busco|por|que me (?:atienda|vea|toque|escuche)) (?:con |a )?(?:una )?mujer|una mujer|(?:una|la) (?:terapeuta|psicologa|doctora|consejera|profesional)(?: mujer)?|terapeuta mujer|${PEOPLE} mujer)\\b`,
    ),
  ),
  rule(
    'gender',
    'man',
    new RegExp(
      `\\b(?:(?:con|prefiero(?: a| que sea)?|que sea|mejor|ojala|de preferencia|preferiblemente|quiero|quisiera|busco|que me (?:atienda|vea|toque|escuche)) (?:con |a )?(?:un )?(?:hombre|varon)|${PEOPLE} (?:hombre|varon))\\b`,
    ),
  ),
  rule('gender', 'nonbinary', /\b(?:terapeuta|persona|profesional|alguien) no binari[oae]\b/),
  rule(
    'affirming',
    'lgbtq',
    /\b(?:afirmativ[oa] (?:con |de |para )?(?:lo |las personas )?lgbt\w*|(?:amig[oa]|aliad[oa]|respetuos[oa]|abiert[oa]) (?:de |con |a )?(?:lo |la comunidad |personas )?(?:lgbt\w*|gay|trans)|lgbtq?\w* friendly|gay friendly|terapia afirmativa|que entienda (?:a )?(?:lo |personas )?(?:lgbt\w*|trans|gay))\b/,
  ),
  rule(
    'affirming',
    'faith',
    new RegExp(
      `\\b(?:${PEOPLE} (?:cristian[oa]|catolic[oa]|evangelic[oa]|musulman|musulmana|judi[oa]|religios[oa])|(?:comparta|respete|conozca|entienda) mi (?:fe|religion|creencias?))\\b`,
    ),
  ),
  rule(
    'affirming',
    'culture',
    /\b(?:(?:comparta|conozca|entienda|respete) (?:mi|nuestra) cultura|de mi (?:misma )?cultura|que sea latin[oa]|(?:terapeuta|psicolog[oa]) latin[oa])\b/,
  ),
  rule(
    'before',
    'first',
    /\b(?:nunca (?:he |habia )?(?:ido|fui|estado|hice|hecho|probado|tenido)(?: (?:a|en|con))?(?: un| una| al?)? ?(?:terapia|psicolog[oa]|terapeuta)|(?:es )?(?:mi|la) primera vez(?: (?:en|que voy a) terapia)?)\b/,
  ),
  rule(
    'before',
    'past',
    /\b(?:ya (?:fui|he ido|estuve|hice|probe|tuve)(?: (?:a|en|con|al))?(?: un| una)? ?(?:terapia|psicolog[oa]|terapeuta)|(?:fui|iba|estuve|hice|probe) (?:a |en |con |al )?(?:un |una )?(?:terapia|psicolog[oa]|terapeuta)|mi (?:antigu[oa]|ex|anterior|ultim[oa]) (?:terapeuta|psicolog[oa]))\b/,
  ),
  rule(
    'before',
    'current',
    /\b(?:mi (?:terapeuta|psicolog[oa]) (?:actual|dice|me dijo)|(?:tengo|veo a|voy (?:a|con)) (?:un |una |al |mi )?(?:terapeuta|psicolog[oa])|(?:estoy|voy) (?:en|a) terapia)\b/,
  ),
]

import { wholeNo } from './half-no.ts'
import type { DangerSpeech } from './speech.ts'

const LEAD =
  '(?:(?:ja|jaja|jajaja|jeje|ay|ah|uy|eh|pues|bueno|ok|vale|oye|oiga|che|y|pero|mira|por favor|porfa|solo|la verdad) )*'
/** What was, and is over. */
const OVER =
  /^(?:antes|lo pensaba|los tenia|tenia|lo pense|los tuve|si antes)(?: [a-z]+){0,4} (?:pero )?(?:ahora no|ya no|hoy no)$/

const DENIES = [
  '(?:no|nop|nope|nel|nel pastel|nones|nah)(?: .{1,80})?',
  '(?:para nada|pa nada|claro que no|por supuesto que no|desde luego que no|que va|ni loc[oa]|ni de chiste|ni de broma|ni en broma|en absoluto|tampoco|negativo|ya no|nada de eso|creo que no|no creo|como crees|como cree)(?: .{1,60})?',
  '(?:nunca|jamas)(?: (?:lo|he|pensaria|pense|haria|se)(?: .{1,40})?)?',
]

/** What people say around the words for danger, in Spanish, without accents. */
export const SPANISH_DANGER: DangerSpeech = {
  sos: /^(?:ayuda urgente|emergencia|es una emergencia|urgente|necesito ayuda (?:ya|ahora|urgente|ahora mismo)|auxilio|socorro)$/,
  takesBack:
    /\b(?:(?:es|era|fue|solo|en) (?:una )?broma|bromeaba|(?:estaba )?bromeando|estoy bromeando|era (?:un )?chiste|jodiendo|olvidalo|olvidalos|olvidelo|olvidate|olvida lo que dije|no es nada|no (?:lo|la) (?:decia|dije|digo) (?:en serio|de verdad)|no queria decir eso|no hagas caso|no haga caso|no me hagas caso|estoy bien|dejalo|dejelo|exager(?:o|e|aba|ando)|ya me calme|ya estoy (?:mas )?(?:tranquil[oa]|calmad[oa])|tranqui(?:lo|la)?|no (?:lo )?voy a hacer(?:lo| nada)?)\b|^(?:ja|jaja|jajaja|jeje|no)(?: (?:ja|jaja|jajaja|jeje|no))+$/,
  goesOn:
    /^(?:(?:ok|okay|vale|si|bueno|por favor|estoy bien|quiero|podemos|puedo|vamos a) )*(?:seguir|sigamos|sigue|siga|segui|continuar|continua|continue|continuemos|adelante)\b/,
  wantsProvider:
    /\b(?:busca|buscar|buscas|encontrar|encuentra|encuentras|recomienda|recomendar|quiero|necesito|dame|ver)(?:me)?(?: a| un| una| algun| alguna)* (?:terapeuta|psicolog[oa]|psiquiatra|consejer[oa]|especialista)\b|\b(?:buscarme|encontrarme|encuentrame|buscame) (?:a )?alguien\b/,
  noNumbers:
    /\b(?:no mas|basta de|deja de|dejate de|deje de|no quiero|no me des|no me de|no me sirven|para con|hart[oa] de)\b.*\b(?:numeros?|telefonos?|lineas?)\b|\bsolo quiero (?:hablar|que me escuch)|\b(?:escuchame|solo escucha|habla conmigo|hablame)\b|\b(?:las lineas|los numeros) no (?:ayudan|sirven)\b|\bno (?:me )?(?:sirves|ayudas|servis|ayudas) (?:de|para) nada\b|\beres inutil\b|\b(?:solo|nada mas que) un (?:robot|bot|programa|guion|script)\b|\b(?:vaya|que gran|gran) ayuda\b|\b(?:otro|un) (?:numero|telefono) mas\b/,
  noCall:
    /\b(?:no (?:quiero|puedo|voy a|me gusta|me animo a|pienso)|odio|me da (?:miedo|pena|verguenza))(?: [a-z]+){0,2} (?:llamar|llamadas|hablar por telefono|telefono)\b|\b(?:sin saldo|no tengo saldo|no tengo credito|soy sord[oa]|lengua de senas|lenguaje de senas|sin llamadas)\b|\bsolo (?:puedo )?(?:escribir|mensajes|chat|chatear|textear)\b/,
  worried:
    /\b(?:policia|presos?|presa|carcel|arresten|arrestar|lo lleven|la lleven|ambulancia|encerrar|encierren|encerrarme|internar|internarme|internen|hospital|(?:me )?(?:quiten|quitar|quitan|quitarme|saquen) a (?:mis? )?(?:hij[oa]s?|nin[oa]s?|bebe)|perder (?:mi|el) trabajo|deportar|deporten|deportan|deporte|deporta|migracion|mis papeles|sin papeles|no tengo papeles|indocumentad[oa]|desquite|desquitar|vengarse|se vengue|sepa que fui yo|sepan que fui yo|que pasa si|que va a pasar|que me van a (?:decir|hacer|preguntar)|manden a alguien|le digan a mi (?:familia|jefe|mama|esposo))\b/,
  fearsHelp:
    /\b(?:ambulancia|policia|hospital|deportar|deportan|deporten|papeles|migracion|encierren|arresten|detengan|problemas|pagar)\b/,
  noPrivacy:
    /\b(?:sin privacidad|no tengo privacidad|me (?:oyen|escuchan|van a oir|van a escuchar|pueden oir|pueden escuchar)|(?:esta|estan) (?:aqui|aca|en casa|escuchando|al lado)|(?:puede|podria|va a|van a) (?:ver|leer|revisar) (?:esto|el (?:celular|telefono|movil)|mi (?:celular|telefono|movil)|mis mensajes)|me revisa (?:el|mi) (?:celular|telefono|movil)|comparto (?:el )?cuarto|comparto (?:la )?(?:habitacion|pieza))\b/,
  nobody:
    /\b(?:no tengo a nadie|no hay nadie|a nadie le importo|nadie me (?:escucha|quiere|ayuda)|estoy (?:completamente |muy |tan )?sol[oa])\b/,
  afraidToTell:
    /\b(?:miedo|verguenza|pena) (?:de )?(?:contar|decir|hablar|pedir|que (?:se enteren|sepan|lo sepan))(?:lo|le|selo)?\b|\bno (?:puedo|quiero|me animo a|me atrevo a|se como) (?:contar|decir|hablar)(?:lo|le|selo)?\b|\bno quiero que (?:nadie|mi [a-z]+|se) (?:sepa|sepan|se entere|enteren)\b/,
  telling: new RegExp(
    `\\b(?:le|les|se lo|lo) (?:vas|va|van) a (?:decir|contar|avisar)\\b|\\b(?:vas|va) a (?:llamar|avisar|decir|contar|denunciar|decirle|contarle|avisarle)\\b|^${LEAD}no (?:l[eo]s? |se l[oa] )?(?:digas|diga|cuentes|cuente|llames|llame|avises|avise|llamen|mandes|mande|denuncies|denuncie)\\b|\\bquien (?:va a ver|ve|lee|puede ver|puede leer|se entera|se va a enterar)\\b|\\bse (?:va|van) a enterar\\b|\\b(?:me hizo|le) promet(?:er|i)\\b|\\bpromet(?:i|er) (?:que )?no (?:decir|contar)`,
  ),
  noAnswer:
    /\b(?:me colg(?:aron|o)|han colgado|me cuelgan|nadie (?:contesta|contesto|responde|respondio|atiende|atendio)|no (?:contestan|contestaron|contesta|responden|respondieron|atienden|atendieron|me contestan|me atienden|me atendieron)|(?:esta|estaba|da|sonaba) ocupad[oa]|en espera|se corto (?:la llamada)?|no (?:pude|puedo) comunicarme|llame (?:y|pero) no|no hicieron nada|no me (?:ayudaron|creyeron|creen|hicieron caso))\b/,
  reached:
    /\b(?:ya (?:llame|les llame|los llame|he llamado|hable|hable con|le dije|le conte|pedi ayuda|escribi)|(?:llame|hable|he hablado|he llamado) (?:a|al|con)|(?:vienen|viene|ya vienen) (?:en camino|para aca|para ca|la ambulancia|ya)|(?:la )?ambulancia (?:ya )?(?:viene|llego|esta en camino)|vienen en camino|estan en camino|mandaron (?:a alguien|una ambulancia)|(?:en|al) (?:el )?hospital ya|ya (?:esta|estoy|estamos) en (?:el )?(?:hospital|urgencias))\b/,
  safe: /^(?:(?:si|ok|creo que|por ahora|ahora|y|pero|ya) )*(?:estoy|me siento|estamos) (?:a salvo|segur[oa]|mejor|un poco mejor|mas tranquil[oa])\b|\ba salvo (?:ahora|por ahora|ya)\b/,
  thanks: /^(?:ok |vale |bueno |ay )?(?:muchas |mil )?gracias\b/,
  shouldCall:
    /\b(?:debo|deberia|tengo que|hace falta) (?:decirle|decirles|decirselo|contarle|contarlo|llamar|avisar|denunciar|ir a)\b|\bllamo a (?:la policia|emergencias|alguien|la ambulancia)\b/,
  putAway:
    /\b(?:l[oa]s? (?:guarde|tire|bote|escondi|entregue|di)|ya (?:guarde|tire|bote|entregue|deje) (?:el|la|las|los)|se l[oa]s? di a)\b|\ben (?:la|su) cuna\b/,
  leavesAlone: /\b(?:puedo|debo|deberia) (?:dejarl[oa]s?|quedarme con|dejar a)\b/,
  ashamed:
    /\bsoy (?:un|una) (?:monstruo|mala (?:madre|persona)|mal padre)\b|\bme estoy volviendo loc[oa]\b|\bque me pasa\b|\bestoy loc[oa]\b/,
  asksHow:
    /\bcuant[oa]s?(?: [a-z0-9]+){0,4} (?:hacen falta|hace falta|necesito|para morir|matan|mata|tarda|tardan)\b|\b(?:dime|ensename|explicame) como\b|\bcomo (?:lo hago|se hace|hacerlo|puedo matarme|puedo morir|me mato|morir)\b|\b(?:forma|manera|metodo|muerte) (?:mas )?(?:rapid[oa]|facil|sin dolor|indolor[oa]?|menos doloros[oa]|tranquil[oa])\b|\bduele (?:ahorcarse|ahogarse|mucho morir|morir)\b/,
  ofReaching:
    /\b(?:llamar|llamo|llamada|linea|lineas|chat|chatear|escribir|escribo|mensaje|mensajes|ambulancia|policia|terapia|cita|sesion|ayuda|ayudan|contestar|contestan|responder|responden|llegar|llegan)\b/,
  helpIsThere:
    /\b(?:ya (?:llego|llegaron|esta aqui|estan aqui)|(?:la )?ambulancia (?:ya )?(?:llego|esta aqui|viene|esta en camino)|(?:los )?paramedicos (?:ya )?(?:llegaron|estan)|ya (?:esta|estoy|estamos) en (?:el hospital|urgencias|la ambulancia))\b/,
  waiting:
    /\b(?:mientras|hasta que) (?:espero|esperamos|llega|llegan|llegue|lleguen|viene|vienen)\b|^que hago (?:ahora|mientras)\b/,
  asksPride:
    /\b(?:linea|numero|alguien|lugar|chat)(?: [a-z]+){0,4} (?:lgbt[a-z]*|queer|trans|gays?|lesbianas?|bisexual(?:es)?)\b/,
  young: /\btengo(?: solo| apenas)? (?:[4-9]|1[0-7])(?: (?:anos|anitos|y|pero)\b|$)/,
  noLanguage:
    /\bno (?:hablo|entiendo|se) (?:bien |mucho |nada de |casi )?(?:el )?(?:idioma|ingles|espanol|aleman|frances|italiano|portugues|holandes)\b|\bmi (?:ingles|espanol) es\b/,
  aboutHelp:
    /\bno (?:l[eo]s? )?(?:llames|llame|digas|diga|cuentes|avises|mandes) (?:a|al)\b|\b(?:encierren|encerrar|encerrarme|internar|internarme|internen|quiten a mis? hij[oa]s?|quitar a mis? hij[oa]s?)\b|\bsigo aqui\b|\b(?:llame|fui|denuncie) a la policia\b|\b(?:me hizo prometer|(?:le )?prometi (?:que )?no)\b/,
  sameHere:
    /\b(?:yo tambien|soy yo|es por mi|es para mi|se trata de mi|hablo de mi|en realidad soy yo|a mi tambien|igual yo|yo igual|siento lo mismo|me pasa (?:lo mismo|igual)|la entiendo|lo entiendo|los entiendo|entiendo por que)\b/,
  deniesIt: wholeNo(LEAD, DENIES, OVER),
  ratherNot:
    /\b(?:(?:prefiero|preferiria) no (?:decir|contestar|responder|hablar|contar)(?:lo|te)?|no (?:quiero|te voy a|voy a|pienso) (?:decir|contestar|responder|hablar de eso|contar)(?:lo|te|telo)?|no (?:te importa|es asunto tuyo|es tu problema)|que te importa|sin comentarios|paso|vete a la (?:mierda|verga|chingada)|largate|callate|siguiente pregunta|dejame en paz)\b/,
  asksWhy:
    /^(?:y |pero |a ver )?(?:por que|porque|xq|pq|para que) (?:me |lo |te |eso|esa|la |preguntas|pregunta|quieres|queres|importa)|^(?:por que|xq|pq)$|\bque (?:quieres|queres|quiere) decir\b|\ba que te refieres\b|\bque (?:clase|tipo) de pregunta\b|\bque pasa si (?:digo|te digo|contesto|respondo)\b|\bque vas a hacer\b/,
  elsewhere:
    /\b(?:mis? (?!pais)[a-z]+|ella|ellos|ellas|era|eran|vivia|estaba|estuve|soy de|nunca|odio|extrano|voy a ir|amig[oa]s?|alguien)\b/,
  mayBeDanger:
    /\b(?:hoy|manana|pronto|ahora|ya|ahorita|quedan?|dias?|horas?|minutos?|hasta|final|sol[oa]|solamente|nomas|nadie|nada|todo|adios|perdon|muert[oa]|morir|nunca|no|casa|telefono|llam[a-z]+|mism[oa]|tom[eo]|tomad[oa]|segur[oa]|salvo|bien|dolor|gratis|ellas?|ellos|(?:esta|este|proxim[oa]|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo))|en (?:un|una|unos|unas|dos|tres|\d+) [a-z]+)\b/,
}

import type { Risk } from '../core/risk.ts'

/** Whose threat it is: the words for whoever makes one are wrong for the one who heard it, and for the one it is meant for. */
export function withThreat(risk: Risk, all: string, text: string): Risk {
  const words = all.replace(BY_A_THING, ' ')
  if (risk.kind === 'self-harm' || risk.kind === 'medical' || says(ONESELF, words)) return risk
  if (THREATENED.test(words)) return { ...risk, level: 'crisis', who: 'other', kind: 'harm-to-others', about: 'own' }
  if (says(MINE, words)) return risk.kind === 'harm-to-others' ? { ...risk, about: 'own' } : risk
  const known = risk.level === 'crisis'
  if (!known && says(FIGURES, words)) return risk
  const evidence = risk.evidence === '' ? text : risk.evidence
  if (says(atMe(risk, known), words)) {
    const kind = says(OUTSIDER, words) && !says(CLOSE, words) ? 'harm-to-others' : 'abuse'
    return { level: 'crisis', who: 'self', kind, about: 'threatened', evidence }
  }
  return says(reported(risk, known), words)
    ? { level: 'crisis', who: 'other', kind: 'harm-to-others', about: 'reported', evidence }
    : risk
}

/** How plain a threat has to be: plainer where nothing else sounds like danger, or something else does. */
function atMe({ kind }: Risk, known: boolean): readonly RegExp[] {
  if (!known) return PLAINLY_AT_ME
  return kind === 'suicide' ? THREATENS_ME : AT_ME
}

function reported({ kind, who }: Risk, known: boolean): readonly RegExp[] {
  if (!known) return PLAINLY_REPORTED
  if (kind === 'harm-to-others') return REPORTED
  return who === 'self' && kind !== 'none' ? [] : PLAINLY_REPORTED
}

/** "My doctor said stress will kill me" threatens nobody. */
const THING =
  '(?:stress|job|work|workload|overtime|smoking|drinking|drink|alcohol|cigarettes|vaping|weight|pressure|cholesterol|diet|sugar|salt|snoring|lifestyle|anxiety|worry|worrying|heat|commute|cancer|tumou?r|disease|apnea|habits?|estres|trabajo|cigarro|tabaco|alcohol|azucar|sal|presion|colesterol|ansiedad|preocupacion|corazon)'
const BY_A_THING = new RegExp(
  `\\b${THING} (?:(?:will|would|could|might|may|is going to|was going to|is) (?:kill|killing|finish) me|me (?:va|van|iba) a matar|me (?:mata|esta matando))\\b`,
  'g',
)

const says = (patterns: readonly RegExp[], words: string): boolean => patterns.some((pattern) => pattern.test(words))

const HARM =
  '(?:kill|killing|hurt|hurting|harm|harming|stab|stabbing|shoot|shooting|strangle|strangling|murder|murdering|attack|attacking|beat|beating|poison|poisoning|burn|burning|blow|bomb|choke|choking|drown|drowning|smother|smothering|punch|punching|gun|guns|knife|weapon|rifle)'
const DAÑO =
  '(?:matar(?:l[oae]s?|nos)?|matara|lastimar(?:l[oae]s?)?|herir|hacer(?:les?)? dano|golpear(?:l[oae]s?)?|apunalar(?:l[oae]s?)?|disparar(?:les?)?|disparara|quemar|pistola|arma|armas|cuchillo|bomba|navaja|machete)'

/** A threat of one's own: no violence suffered, and no wish to die. */
const THREATENED =
  /\bi (?:have )?(?:threatened to|told (?:my )?[a-z]+ (?:that )?i would|said i would|swore i would) (?:kill|stab|shoot|hurt|beat) (?:up )?(?:my (?!self)[a-z]+|him|her|them)\b|\b(?:amenace|le dije que lo|le dije que la) (?:con |iba a |voy a )?(?:matar|golpear)/

/** Words between a person and what that person wants, none of which names somebody else. */
const MINE: readonly RegExp[] = [
  // Voices are no third person.
  /\b(?:voices?|voces|god|devil|demons?|dios|diablo|spirits?|part of me|parte de mi)\b/,
  new RegExp(
    `\\bi (?!live |work )(?:(?!(?:he|she|they|who|someone|my [a-z]+ (?:is|will|would|wants|might|could|says|said|has)) )[a-z]+ ){0,7}${HARM}\\b`,
  ),
  new RegExp(`\\b(?:makes?|made|tells?|telling|told) me (?:want )?to (?:[a-z]+ ){0,2}${HARM}\\b`),
  new RegExp(
    `\\b(?:yo|quiero|quisiera|voy a|pienso|podria|planeo|juro|amenace|ganas de|miedo de|pensamientos de|ideas de|tengo una?|llevo) (?:[a-z]+ ){0,3}${DAÑO}\\b`,
  ),
]
/** Danger to oneself is another matter, whoever else is named. */
const ONESELF: readonly RegExp[] = [
  /\b(?:myself|himself|herself|themselves|themself|suicid[a-z]*|matarse|suicidarse|quitarse la vida|hacerse dano|cortarse)\b|\bse (?:va|van|quiere|iba|piensa|queria) (?:a )?(?:matar|lastimar|hacer dano|disparar)\b|\b(?:off|unalive|end) (?:it|himself|herself)\b/,
  /\b(?:quiero|voy a|ganas de|pienso|pensado en|quisiera) (?:morir|morirme|matarme)\b/,
]

const SOMEBODY =
  '(?:he|she|they|someone|somebody|who|(?:my|a|an|the|our|this|that|his|her|another)(?: [a-z]+){1,3}?|(?:my|a|the|our) (?:[a-z]+ ){1,2}(?:at|from|in) (?:[a-z]+ ){1,3}?[a-z]+)'
const ALGUIEN =
  '(?:el|ella|ellos|alguien|(?:mi|un|una|el|la|nuestr[oa]|su|ese|esa)(?: [a-z]+){1,2}?|(?:un|una|mi|el|la) [a-z]+ (?:de|en) (?:[a-z]+ )?[a-z]+)'
const TELLS =
  '(?:say|says|said|saying|tell|tells|told|post|posts|posted|write|wrote|text|texted|threatens|threatened|threatening|talks|talked|talking|swears|swore|joked|plans|planning|wants|wanted|will|would|might|is going|are going|keeps|has|have)'
const CUENTA =
  '(?:dice|dijo|dicen|decia|conto|publico|escribio|amenaza|amenazo|amenazan|jura|juro|quiere|va|planea|piensa|habla|tiene)'

/** Told of somebody who may hurt others. */
const REPORTED: readonly RegExp[] = [
  new RegExp(`\\b${SOMEBODY} ${TELLS} (?:[a-z0-9]+ ){0,9}${HARM}\\b`),
  new RegExp(`\\b${ALGUIEN} ${CUENTA} (?:[a-z]+ ){0,8}${DAÑO}\\b`),
]
const PERSON =
  '(?:everyone|everybody|people|us|them|him|someone|dad|father|mom|mum|mother|boss|manager|teacher|wife|husband|brother|sister|son|daughter|neighbou?r|ex|family|coworkers?|colleagues?|classmates|students|kids|children)'
/** So plainly that it needs no other sign. */
const PLAINLY_REPORTED: readonly RegExp[] = [
  new RegExp(
    `\\b(?:say|says|said|wrote|posted|told|texted|threatened|threatens|wants|plans|planning)(?: [a-z]+){0,7} (?:kill|shoot|stab|murder) (?:[a-z]+ ){0,2}${PERSON}\\b`,
  ),
  new RegExp(`\\b${PERSON} (?:he|she|they) (?:want|wants|plans|is going|are going) to (?:kill|shoot|stab|hurt)\\b`),
  /\b(?:say|says|said|wrote|posted|threatened|threatens|told)(?: [a-z]+){0,7} (?:shoot up|blow up|bomb|burn) (?:the|this|our|my|his|her) (?:[a-z]+ ){0,1}(?:school|office|place|building|house|work|church|down)\b/,
  /\b(?:threatens|threatened|threatening) (?:[a-z]+ ){1,3}with (?:a|the|his|her) (?:knife|gun|weapon|bat|hammer)\b/,
  /\b(?:companer[oa]s|personas|gente|maestr[oa]s|nombres|ninos|alumnos)(?: [a-z]+){0,3} que (?:quiere|va a|planea|piensa) (?:matar|lastimar|herir|disparar)\b/,
  /\b(?:dice|dijo|jura|juro|amenaza|amenazo)(?: [a-z]+){0,6} (?:matar|lastimar|herir|golpear|apunalar)(?:l[eoa]s?)? al? [a-z]/,
  /\b(?:dice|dijo|publico|escribio|amenaza|amenazo|jura|juro)(?: [a-z]+){0,6} (?:disparar|traer una pistola|traer un arma|llevar una pistola|llevar un arma|poner una bomba|apunalar)\b/,
]

const ME = '(?:me|us|my (?:life|family|kids|children|house|home|car|son|daughter|baby))'
const PLAINLY_AT_ME: readonly RegExp[] = [
  new RegExp(
    `\\b(?:threatens|threatened|threatening|threats|threat) (?:to )?(?:kill|shoot|stab|beat|hurt|harm|burn|attack|rape|murder) (?:up |down )?${ME}\\b`,
  ),
  /\bthreaten[a-z]* (?:me|us) with (?:a|the|his|her) (?:knife|gun|weapon|bat|hammer)\b/,
  /\bdeath threats?\b|\bamenazas? de muerte\b/,
  new RegExp(
    `\\b(?:says|said|told me|tells me|telling me|swore|texted|wrote|keeps saying|messaged)(?: [a-z]+){0,6} (?:will|would|going to|wants to) (?:kill|shoot|stab|beat|murder|rape) ${ME}\\b`,
  ),
  /\bme (?:amenaz(?:o|a|an|aron|aba|aban)|esta(?:n)? amenazando|ha(?:n)? amenazado) (?:con|de) (?:[a-z]+ ){0,2}(?:matarme|golpearme|hacerme dano|lastimarme|quemar|muerte|hacerle dano)/,
  /\b(?:dice|dijo|dicen|jura|juro)(?: [a-z]+){0,5} (?:me (?:va|van) a (?:matar|golpear|apunalar|disparar)|(?:quiere|va a) (?:matarme|golpearme|apunalarme))\b/,
]
/** Enough where something else sounds like danger already, even like danger to oneself: "amenaza con matarme". */
const THREATENS_ME: readonly RegExp[] = [
  ...PLAINLY_AT_ME,
  /\bthreaten[a-z]* (?:me|us)\b/,
  /\bme (?:amenaz(?:o|a|an|aron|aba)|esta(?:n)? amenazando|ha(?:n)? amenazado)\b|\bamenaz[a-z]+ con (?:[a-z]+ ){0,3}(?:matarme|quemar mi)/,
  /\b(?:mi (?!cuerpo|mente|cabeza)|un |una )[a-z]+ (?:quiere|va a) (?:matarme|golpearme|hacerme dano)\b/,
]
/** Told of somebody who may hurt whoever writes. */
const AT_ME: readonly RegExp[] = [
  ...THREATENS_ME,
  new RegExp(
    `\\b(?:threaten[a-z]*|says|said|swore|told me|wants|will|would|going to)(?: [a-z]+){0,8} ${HARM} (?:[a-z]+ ){0,1}${ME}\\b`,
  ),
  /\b(?:burn|smash|blow up|shoot up|trash) (?:down )?my (?:house|home|car|place)\b/,
  /\b(?:is|are|was|came|standing|waiting|showed up|shows up) (?:[a-z]+ ){0,2}(?:outside|at my|in my|here) (?:[a-z]+ ){0,4}with (?:a|the|his|her) (?:knife|gun|weapon|bat|rifle|hammer)\b/,
]
/** Said in anger over small things. */
const FIGURES: readonly RegExp[] = [
  /\b(?:if|when|unless|because|for) i\b|\b(?:lol|haha|jaja|kidding|joking|joke|movie|game|book|laughing|deadline|project)\b|\bsi (?:no|llego|repruebo|saco)\b/,
]

const OUTSIDER: readonly RegExp[] = [
  /\b(?:coworker|co worker|colleague|boss|manager|supervisor|neighbou?r|stranger|man|guy|woman|someone|somebody|client|customer|patient|student|classmate|landlord|stalker|companer[oa]|jefe|jefa|vecin[oa]|desconocid[oa]|alguien|cliente|hombre|tipo)\b|\bdeath threats?\b|\bamenazas? de muerte\b/,
]
/** Whoever is close: the lines for violence at home fit. */
const CLOSE: readonly RegExp[] = [
  /\b(?:ex|husband|wife|partner|boyfriend|girlfriend|fiance|dad|father|mom|mum|mother|step[a-z]+|brother|sister|son|daughter|uncle|cousin|espos[oa]|marido|pareja|novi[oa]|papa|padre|mama|madre|herman[oa]|hij[oa]|padrastro|tio)\b/,
]

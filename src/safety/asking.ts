import type { Risk } from '../core/risk.ts'

/** Said before or behind an answer, and no part of it. */
const LEAD =
  /^(?:(?:ngl|not gonna lie|lowkey|fr|well|um+|uh+|hm+|so|and|honestly|i mean|to be honest|tbh|lol|ok|okay|oh|god|maybe|perhaps|probably|i guess|i think(?! about| of)|i suppose|just|only|mostly|tal vez|talvez|quizas|quizás|quiza|quizá|supongo que|creo que|solo|pues|ps|pos|bueno|mm+|la verdad|la neta|a ver|ay|uy|mira|la verdad es que) )+(?=.)/
const TAIL = / (?:i guess|i suppose|i think|tbh|lol|honestly|to be honest|really|supongo|creo|la verdad|la neta)$/

/** Any of these is more than never: how often, how much, and what is not a no. */
const YES = [
  'y|ye|yes|yea|yeah|yep|yup|yh|yas|ya|uh huh|mhm|true|correct|of course|obviously|definitely|absolutely|totally|pretty much',
  'i am|i do|i have|i did|i might|i think so|i guess|i guess so|i suppose(?: so)?|probably|possibly|perhaps|maybe|could be|it could be|might be',
  '(?:sometimes|some ?times|some days|at times|often|always|constantly|all the time|every ?day|every night|most days|most nights|nearly every day|several days|more than half(?: the days)?|a lot|a little(?: bit)?|a lil(?: bit)?|lil bit|a bit|a few times|many times|occasionally|rarely|once in a while|on and off|off and on|from time to time|now and then|now and again|here and there|lately|recently|at night|on bad days|when its bad)(?: .{0,50})?',
  'kind of|kinda|sort of|sorta|more or less|in a way|ish|not right now|not today|not tonight|not now|not yet|not seriously|not actively|not exactly seriously|passively|i try not to',
  '(?:ive |i have |i |it |its |theyve |they |that has |it has |its )?(?:thought about|think about|thinking about|crossed|crosses|come and go|comes and goes)(?: .{0,40})?',
  '(?:yes|yeah|yep|yea|sí|simon|simón) .*',
  // Without its accent it is "if" as well.
  'si (?:pero|a veces|mucho|muchas|creo|claro|la verdad|lo|he|tengo|todos|siempre|algunas|un poco|por|desde|ultimamente|y|cada)\\b.*',
  'si|sí|sip|sep|siii*|simon|simón|claro|claro que si|claro que sí|creo que si|creo que sí|me temo que si|me temo que sí|pienso que si|pienso que sí|obvio|por supuesto|que si|que sí|asi es|así es|es verdad|cierto|afirmativo',
  '(?:a veces|aveces|a ratos|de vez en cuando|de repente|a menudo|seguido|siempre|todo el tiempo|todos los dias|todos los días|casi todos los dias|casi todos los días|casi siempre|varios dias|varios días|mas de la mitad|más de la mitad|muchas veces|pocas veces|algunas veces|en ocasiones|ultimamente|últimamente|por las noches|en las noches)(?: .{0,50})?',
  // "More than I like to admit, yes."
  '(?!.*\\bno\\b|(?:what|why|who|que|qué|por|y) ).{1,60} (?:yes|sí)',
  'un poco|un poquito|algo|mas o menos|más o menos|tal vez|talvez|quiza|quizá|quizas|quizás|a lo mejor|capaz|puede ser|puede que si|puede que sí|puede|es posible|posiblemente|probablemente|ahora no|hoy no|ahorita no|todavia no|todavía no|aun no|aún no',
  '(?:lo |los |eso )?(?:he pensado|pienso|pense|pensé|estoy pensando|se me ha pasado|se me pasa|me ha pasado|me pasa)(?: (?:en|por|a|eso|la|lo|mucho|seguido|veces|cabeza|mente|muchas|de)\\b.{0,40})?',
].join('|')

/** No yes and no no: asked again, more gently. */
const UNSURE = [
  "i ?(?:really |honestly |just |kinda )*(?:(?:do ?n'?t|do not|cant|can't) (?:really )?(?:know|tell|say)|dunno)(?: .{0,40})?",
  "idk(?: .{0,30})?|dunno|dont know|don't know|no idea|no clue|not sure(?: .{0,30})?|unsure|i'?m not (?:really |so |too )?sure(?: .{0,30})?|hard to (?:say|tell|answer)|its complicated|it's complicated|complicated|it depends(?: .{0,30})?|depends(?: .{0,30})?|not exactly|(?:probably|maybe|perhaps|i guess|i suppose) not|not that i know(?: of)?|prefer not to say|(?:i'?d |i would )?rather not(?: say)?",
  'no (?:lo )?(?:se|sé)(?: .{0,30})?|nose|no sabria(?: .{0,20})?|no sabría(?: .{0,20})?|no estoy segur[oa](?: .{0,20})?|ni idea|ni yo (?:se|sé)|no tengo idea|quien sabe|quién sabe|a saber|es complicado|depende(?: .{0,30})?|no exactamente|(?:tal vez|talvez|quizas|quizás|quiza|quizá|supongo que|a lo mejor|probablemente) no',
].join('|')

const YES_WHOLE = new RegExp(`^(?:${YES})$`)
const UNSURE_WHOLE = new RegExp(`^(?:${UNSURE})$`)

/** Of a long answer only its beginning is read: "yes" stands there. */
const LONGEST = 200

/** What a short answer to the direct question means; null when it is no such answer. */
export function answerToQuestion(text: string): Risk | null {
  const whole = text
    .trim()
    .toLowerCase()
    .slice(0, LONGEST)
    .replaceAll('’', "'")
    .replace(/[.!?,;…¿¡\s]+/g, ' ')
    .trim()
  const bare = whole.replace(LEAD, '')
  const ways = [whole, bare, bare.replace(TAIL, '')]
  if (ways.some((said) => YES_WHOLE.test(said)))
    return { level: 'crisis', who: 'self', kind: 'suicide', evidence: text }
  return ways.some((said) => UNSURE_WHOLE.test(said))
    ? { level: 'concern', who: 'self', kind: 'suicide', evidence: text }
    : null
}

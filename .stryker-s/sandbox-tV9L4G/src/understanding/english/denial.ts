// @ts-nocheck
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NEGATIONS = words(
  'not no never without isnt arent wasnt werent dont doesnt didnt havent hasnt hadnt nor neither hardly aint wont wouldnt',
)
/** How many words back a denial reaches. */
const REACH = 5

/** What may stand between a denial and what it denies: "I don't think I'm really that depressed", "no history of". */
const CARRIES = words(
  'im i am is are was were be been being feel feeling feels felt have has had having get getting got suffer suffering from struggle struggling with deal dealing think believe consider call say say its it it’s that really very so much too all a an any the my about of or and nor even actually particularly exactly especially always depressed anxious sad angry worried stressed history signs symptoms problem problems issue issues trouble need want help for seem seems he she hes shes they theyre currently ever used to experience experiencing experienced anymore do does drink use abuse take with',
)

/** Words that turn a denial around: "not only", "I don't know why", "how do I not hate myself", "can't not". */
const TURNS: readonly (readonly string[])[] = [
  ['not', 'only'],

  ['dont', 'sleep'],
  ['not', 'just'],
  ['not', 'sure'],
  ['not', 'because'],
  ['dont', 'know'],
  ['dont', 'understand'],
  ['dont', 'get'],
  ['dont', 'want', 'to', 'be'],
  ['dont', 'want', 'to', 'feel'],
  ['dont', 'want', 'to', 'keep'],
  ['no', 'idea'],
  ['no', 'matter'],
  ['no', 'one'],
  ['no', 'longer'],
  ['no', 'doubt'],
  ['no', 'wonder'],
  ['not', 'to', 'be'],
  ['not', 'to', 'feel'],
  ['never', 'been', 'so'],
  ['never', 'been', 'this'],
  ['never', 'felt', 'so'],
  ['never', 'felt', 'this'],
  ['never', 'stop'],
  ['never', 'stops'],
  ['doesnt', 'stop'],
  ['wont', 'stop'],
  ['doesnt', 'help'],
  ['doesnt', 'understand'],
  ['dont', 'care'],
]
/** Good things: to be without them is the trouble, so "my husband won't touch me" denies nothing. */
export const HELD_DEAR = words(
  'sex eat eats sleep sleeps love loves trust friends friend enjoy happy happiness joy energy motivated motivation confident confidence affection affectionate intimate intimacy communicate communication focus concentrate touch touches kiss cuddle hug talk talking close esteem worth appetite purpose fit belong connect connection respect help listen',
)
/** Words that make a trouble of a good thing: "sleep problems". */
const TROUBLE = words('problem problems issue issues disorder trouble lack too cant dont not no')
const isDear = (inside: readonly string[]): boolean =>
  inside.some((word) => HELD_DEAR.has(word)) && !inside.some((word) => TROUBLE.has(word))

/** "My sleep is fine". */
const WELL =
  /^(?:is|are|has been|have been|been|was|its) (?:pretty |really |all |totally |just |mostly |actually |very |so |going )*(?:fine|ok|okay|good|great|well|no (?:problem|issue)|not (?:a|the) (?:problem|issue)|under control|all right|alright|healthy|normal|wonderful|perfect|solid|stable|strong)(?: (?:now|though|actually|thanks|too|at the moment|right now|enough|these days|and|with|so|thank|otherwise)\b|$)/
/** "I sleep well", "I eat ok". */
const DOES_WELL = /^(?:pretty |very |really |quite )*(?:well|fine|ok|okay|great|good|enough|normally)\b/
const BODILY = words('sleep eat eating sleeping drink')
/** "Nobody ever hit me". */
const NOBODY = /\b(?:nobody|no one|noone)(?: (?:has|ever|even))* ?$/
const HARM = words(
  'hit hits hurt abused abuse touched forced raped bullied beat threatened molested attacked harassed cheated',
)

/** "How do I not …", "why am I not …": the trouble is there. */
const ASKING = words('how why what trying try')

/** "The marriage is not the problem", "money isn't an issue". */
const AFTER =
  /^(?:(?:is|was|are) (?:not|never)|isnt|wasnt|arent) (?:really |even |exactly )?(?:(?:the|a|an|my|our|why)\b|(?:it|so bad|bad)$)/

/** Whether a phrase is denied by the words before or after it in its clause. */
export const isDenied = (before: readonly string[], inside: readonly string[], after: readonly string[]): boolean =>
  isUndoneAfter(inside, after.join(' ')) ||
  (HARM.has(inside[0] ?? '') && NOBODY.test(before.join(' '))) ||
  isDeniedBefore(before, inside)

const isUndoneAfter = (inside: readonly string[], after: string): boolean =>
  AFTER.test(after) || WELL.test(after) || (BODILY.has(inside.at(-1) ?? '') && DOES_WELL.test(after))

function isDeniedBefore(before: readonly string[], inside: readonly string[]): boolean {
  const near = before.slice(-REACH)
  const at = near.findLastIndex((word) => NEGATIONS.has(word))
  if (at < 0 || NEGATIONS.has(inside[0] ?? '')) return false
  const between = near.slice(at + 1)
  if (!between.every((word, n) => CARRIES.has(word) || isListed(between, n))) return false
  if (isUndone(near, at) || (isDear(inside) && between.at(-1) !== 'about')) return false
  const said = [...near.slice(at), ...inside]
  if (TURNS.some((turn) => turn.every((word, n) => said[n] === word))) return false
  return !before.slice(0, before.length - near.length + at).some((word) => ASKING.has(word))
}

/** "No drinking or drugs": one denial for both. */
const isListed = (between: readonly string[], n: number): boolean => {
  const next = between[n + 1]
  return next === 'or' || next === 'nor' || between[n] === 'or' || between[n] === 'nor'
}

/** "I can't not check". */
const isUndone = (near: readonly string[], at: number): boolean => /^(?:cant|couldnt)$/.test(near[at - 1] ?? '')

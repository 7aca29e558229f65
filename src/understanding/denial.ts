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
/** "How do I not …", "why am I not …": the trouble is there. */
const ASKING = words('how why what trying try')

/** "The marriage is not the problem", "money isn't an issue". */
const AFTER =
  /^(?:(?:is|was|are) (?:not|never)|isnt|wasnt|arent) (?:really |even |exactly )?(?:(?:the|a|an|my|our|why)\b|(?:it|so bad|bad)$)/

/** Whether a phrase is denied by the words before or after it in its clause. */
export function isDenied(before: readonly string[], inside: readonly string[], after: readonly string[]): boolean {
  if (AFTER.test(after.join(' '))) return true
  const near = before.slice(-REACH)
  const at = near.findLastIndex((word) => NEGATIONS.has(word))
  if (at < 0 || NEGATIONS.has(inside[0] ?? '')) return false
  const between = near.slice(at + 1)
  if (!between.every((word) => CARRIES.has(word))) return false
  const said = [...near.slice(at), ...inside]
  if (TURNS.some((turn) => turn.every((word, n) => said[n] === word))) return false
  return !before.slice(0, before.length - near.length + at).some((word) => ASKING.has(word))
}

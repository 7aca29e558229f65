/** For someone who worries about another person, and for the young, these kinds of help have words of their own. */
const FOR_OTHERS = [
  'suicide',
  'self-harm',
  'abuse',
  'medical',
  'concern',
  'concern-no',
  'telling',
  'no-answer',
  'reached',
  'retract',
]
const FOR_THE_YOUNG = ['suicide', 'self-harm', 'abuse', 'telling', 'afraid-to-tell', 'worried']

/** And for how they stand to harm to others, or to a baby. */
const FOR_STANDING: Readonly<Record<string, readonly string[]>> = {
  reported: ['harm-to-others', 'telling', 'worried', 'should-i-call', 'no-answer', 'reached', 'retract'],
  threatened: ['harm-to-others', 'abuse', 'worried', 'no-answer'],
  newborn: [
    'put-away',
    ...['harm-to-others', 'worried', 'concern', 'concern-unsure', 'concern-why', 'concern-still', 'concern-anew'],
    ...['concern-no', 'concern-rather-not'],
  ],
  'newborn-other': ['harm-to-others'],
}

/** What is said by name when someone may be in danger. */
export const CRISIS_TEXTS: readonly string[] = [
  ...['suicide', 'self-harm', 'harm-to-others', 'abuse', 'medical', 'abuse-too', 'suicide-too', 'sos'],
  ...FOR_OTHERS.map((name) => `${name}-other`),
  ...FOR_THE_YOUNG.map((name) => `${name}-young`),
  ...Object.entries(FOR_STANDING).flatMap(([ending, names]) => names.map((name) => `${name}-${ending}`)),
  ...[
    'waiting',
    'no-answer-now',
    'worried-now',
    'no-call-now',
    'worried-now-other',
    'no-method',
    'pride',
    'find',
    'ashamed',
    'stay-near',
  ],
  ...['country', 'lines', 'lines-now', 'more', 'more-now', 'unhurried', 'urgent', 'still', 'standing', 'taken'],
  ...['concern', 'concern-unsure', 'concern-open', 'concern-why', 'concern-still', 'concern-anew'],
  ...['concern-no', 'concern-rather-not', 'concern-heard'],
  ...['no-call', 'no-call-only', 'worried', 'no-privacy', 'nobody', 'telling', 'afraid-to-tell', 'no-language'],
  ...[
    'no-answer',
    'reached',
    'safe',
    'thanks',
    'why-help',
    'put-away',
    'should-i-call',
    'heard',
    'listening',
    'retract',
    'back',
  ],
  ...['leaving', 'go-on', 'go-on-now'],
]

const CHECK = ['safe', 'not-safe', 'go-on']

/** The buttons and openings they need. */
export const CRISIS_OPTIONS: Readonly<Record<string, readonly string[]>> = {
  'crisis.more': ['no-call', 'worried', 'no-privacy', 'nobody', 'go-on'],
  'crisis.still': ['a', 'b', 'c', 'd', 'e', 'f', 'g'],
  'crisis.unhurried': ['a', 'b', 'c', 'd', 'e'],
  'crisis.urgent': ['a', 'b', 'c', 'd', 'e'],
  'crisis.concern': ['yes', 'no', 'rather-not'],
  'crisis.retract': CHECK,
  'crisis.back': CHECK,
}

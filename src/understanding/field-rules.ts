import type { Slot } from '../core/vocabulary.ts'

/** Words that fill one slot with one value, wherever they stand in a message. Read against the plain text. */
export interface FieldRule {
  readonly slot: Slot
  readonly value: string
  readonly says: RegExp
  /** Only counts when the question on the table is about this slot. */
  readonly bareOnly?: boolean
}

/** A rule that holds anywhere. */
export const rule = (slot: Slot, value: string, says: RegExp): FieldRule => ({ slot, value, says })
/** A rule that holds only in answer to its own question. */
export const bare = (slot: Slot, value: string, says: RegExp): FieldRule => ({ slot, value, says, bareOnly: true })

/** The rules of English. */
export const ENGLISH_RULES: readonly FieldRule[] = [
  rule(
    'who',
    'couple',
    /\b(?:my (?:husband|wife|partner|boyfriend|girlfriend|spouse|fiancee?) and (?:i|me)|(?:me|i) and my (?:husband|wife|partner|boyfriend|girlfriend|spouse|fiancee?)|both of us|couples? (?:therapy|counsell?ing)|as a couple)\b/,
  ),
  rule('who', 'child', /\bfor my (?:kid|child|toddler|little (?:boy|girl|one))\b/),
  rule('who', 'teen', /\bfor my teen(?:ager)?\b/),
  rule('who', 'family', /\b(?:(?:my|our|the) whole family|for (?:my|our) family|family therapy|as a family)\b/),
  rule(
    'who',
    'someone-else',
    /\bfor my (?:mom|mum|mother|dad|father|friend|brother|sister|husband|wife|partner|boyfriend|girlfriend|grand(?:mother|father|ma|pa)|colleague|coworker|roommate)\b/,
  ),
  rule('who', 'me', /\b(?:it is|its|this is|just) for (?:me|myself)\b/),
  rule(
    'duration',
    'days',
    /\b(?:for|since|past|last|it has been|its been) (?:a few |a couple of |some |the (?:past|last) (?:few )?|\d )?days\b|\bsince (?:yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|\bfor a few days\b/,
  ),
  rule(
    'duration',
    'weeks',
    /\b(?:for|past|last|been) (?:a few |a couple of |some |several |the (?:past|last) (?:few |couple of )?|\d |two |three )?weeks\b|\bfor (?:about )?a week\b/,
  ),
  rule(
    'duration',
    'months',
    /\b(?:for|past|last|been) (?:a few |a couple of |some |several |many |about |the (?:past|last) (?:few |couple of )?|\d{1,2} |two |three |four |five |six )?months\b|\bfor (?:about )?(?:a|one) month\b|\bhalf a year\b/,
  ),
  rule(
    'duration',
    'years',
    /\b(?:for|past|last|been) (?:a few |a couple of |some |several |many |about |over |more than |the (?:past|last) (?:few |couple of )?|\d{1,2} |two |three |four |five |ten )?years\b|\b(?:for|over) (?:about |over )?(?:a|one) year\b|\bmy (?:whole|entire) life\b|\bsince (?:i was )?(?:a )?(?:child|childhood|kid|young|little)\b|\bever since i can remember\b/,
  ),
  bare('duration', 'days', /\bdays?\b|\btoday\b|\byesterday\b|\bthis week\b/),
  bare('duration', 'weeks', /\bweeks?\b/),
  bare('duration', 'months', /\bmonths?\b/),
  bare('duration', 'years', /\byears?\b|\bdecades?\b|\bforever\b|\balways\b/),
  rule(
    'impact',
    'cannot-cope',
    /\b(?:cant|cannot|can not) (?:cope|function|go on like this|do anything|get out of bed)\b|\bbarely (?:function|cope)/,
  ),
  bare('impact', 'a-lot', /\b(?:a lot|very much|massively|hugely|every day|all the time)\b/),
  bare('impact', 'some', /\b(?:somewhat|moderate|medium|now and then|sometimes)\b/),
  bare('impact', 'little', /\b(?:a (?:little|bit)|not (?:much|a lot)|barely)\b/),
  rule(
    'medication',
    'taking',
    /\b(?:(?:i am|im|already) (?:on|taking) (?:medication|medicine|meds|antidepressants|ssris?)|i take (?:medication|medicine|meds|antidepressants))\b/,
  ),
  rule(
    'medication',
    'no',
    /\b(?:no|not|without|dont want(?: any)?|against|rather not take) (?:medication|medicine|meds|pills|drugs for)\b/,
  ),
  rule('medication', 'open', /\bopen to (?:medication|medicine|meds)\b/),
  rule(
    'medication',
    'want',
    /\b(?:want|need|looking for|interested in|ask about|try|prescribe me) (?:some )?(?:medication|medicine|meds|antidepressants)\b/,
  ),
  rule(
    'format',
    'online',
    /\b(?:online|virtual(?:ly)?|video (?:call|session|therapy)s?|by video|over video|telehealth|teletherapy|on zoom|remotely?)\b/,
  ),
  rule('format', 'in-person', /\b(?:in person|face to face)\b/),
  rule('times', 'mornings', /\b(?:in the mornings?|mornings|morning (?:appointments?|sessions?)|before work)\b/),
  rule('times', 'afternoons', /\b(?:afternoons?)\b/),
  rule('times', 'evenings', /\b(?:evenings|in the evening|evening (?:appointments?|sessions?)|after work hours)\b/),
  rule('times', 'weekends', /\b(?:weekends?|saturdays?|sundays)\b/),
  bare('times', 'evenings', /\b(?:evening|after work)\b/),
  bare('times', 'mornings', /\bmorning\b/),
  rule(
    'payment',
    'low-cost',
    /\b(?:sliding scale|low cost|(?:cant|cannot) afford|no insurance|uninsured|dont have insurance|free (?:therapy|counsell?ing))\b/,
  ),
  rule('payment', 'eap', /\b(?:eap|employee assistance)\b/),
  rule('payment', 'self-pay', /\b(?:self pay|out of pocket|pay (?:for it )?(?:myself|cash|privately))\b/),
  rule('payment', 'insurance', /\b(?:(?:my|have|through|with|use) (?:health )?insurance|medicaid|medicare)\b/),
  rule('style', 'structured', /\b(?:structured|homework|exercises|practical tools)\b/),
  rule('style', 'conversational', /\b(?:just (?:want )?to talk|someone to talk to|conversational)\b/),
  rule(
    'gender',
    'woman',
    /\b(?:(?:a|an|prefer(?:ably)? a|ideally a|rather a|see a) (?:woman|female)|female (?:therapist|provider|psychologist|counsell?or|psychiatrist|doctor)|woman (?:therapist|provider))\b/,
  ),
  rule(
    'gender',
    'man',
    /\b(?:(?:a|prefer(?:ably)? a|ideally a|rather a) (?:male (?:therapist|provider|psychologist|counsell?or)|man please)|(?:prefer(?:ably)?|ideally|rather) a man|male (?:therapist|provider|psychologist|counsell?or))\b/,
  ),
  rule('gender', 'nonbinary', /\bnon ?binary (?:therapist|provider|person to see)\b/),
  rule('affirming', 'lgbtq', /\b(?:lgbtq?\w*|queer|gay|trans) (?:affirming|friendly)\b/),
  rule(
    'affirming',
    'faith',
    /\b(?:christian|muslim|jewish|faith based|religious) (?:therapist|counsell?or|provider)\b|\b(?:shares|respects|knows) my (?:faith|religion)\b/,
  ),
  rule('affirming', 'culture', /\b(?:shares|knows|understands|respects) my culture\b/),
  rule(
    'before',
    'first',
    /\b(?:never (?:been (?:to|in)|had|tried|done|seen) (?:a )?(?:therap\w+|counsell?\w+)|first time (?:in|going to|seeking|trying) therapy|new to therapy)\b/,
  ),
  rule(
    'before',
    'past',
    /\b(?:tried therapy|(?:been (?:to|in)|had|did) (?:therapy|counsell?ing)(?: before| once)?|used to (?:see|go to) (?:a )?therap\w+|my (?:old|last|former) therapist)\b/,
  ),
  rule(
    'before',
    'current',
    /\b(?:my (?:current )?therapist says|i (?:see|have) a therapist|in therapy (?:now|right now|already))\b/,
  ),
]

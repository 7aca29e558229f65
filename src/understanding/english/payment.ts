import { bare, type FieldRule, rule } from '../field-rules.ts'

/** A plan that does not pay is no way of paying. */
const NOT_COVERED =
  /\b(?:doesnt|does not|wont|will not|didnt|never|ran out|refus\w+|denied|lapsed|expired|lost|deal with|calling|fighting|work in|sell\w*)\b/

/** How the help is paid for. */
export const PAYMENT_RULES: readonly FieldRule[] = [
  rule(
    'payment',
    'low-cost',
    /\b(?:sliding scale|low (?:cost|fee)|(?:cant|cannot|can not|couldnt|could not) (?:really )?afford (?:it|much|a (?:therap|counsel|psych)\w+|therapy|counsell?ing|to pay|this|that|help|one)|no (?:health )?insurance|uninsured|(?:dont|do not|doesnt) have (?:any |health )?insurance|lost (?:my|our|his|her|the) (?:health )?insurance|(?:people|someone|somebody|those) (?:without|with no) (?:money|insurance)|without insurance|unemployed and (?:broke|cant pay)|(?:cant|cannot) pay(?! (?:attention|the|my|our|rent|bills))|broke (?:student|college)|free (?:or cheap )?(?:therap(?:y|ist)|counsell?(?:ing|or)|help)|(?:something |needs to be |has to be |must be )(?:cheap|free|affordable)|cheap (?:therap(?:y|ist)|counsell?(?:ing|or)|help|options?)|affordable (?:therap(?:y|ist)|counsell?(?:ing|or)|help|options?)|between jobs and broke|no money (?:for|to pay)|on a (?:tight|small) budget)\b/,
  ),
  rule(
    'payment',
    'eap',
    /\b(?:eap|employee assistance|(?:my|our|the) (?:employer|company|work|job|workplace) (?:pays?|covers?|offers?|gives|provides?)|(?:employer|company) (?:pays?|offers?|provides?) (?:for )?(?:\w+ )?(?:sessions|counsell?ing|therapy))\b/,
  ),
  rule(
    'payment',
    'self-pay',
    /\b(?:self pay(?:ing)?|out of (?:my own )?pocket|pay(?:ing)? (?:for it |for this |it |the full price )?(?:myself|ourselves|it ourselves|it myself|cash|privately|on my own|in cash)|private(?:ly)? pay|cash pay)\b/,
  ),
  rule(
    'payment',
    'insurance',
    /\b(?:(?:my|have|through|with|use|using|got|our|has|on) (?:good |health |private |state )?(?:insurance|health plan)|medicaid|medicare|obamacare|affordable care act|(?:marketplace|aca|exchange|student|university|cobra) (?:health )?(?:plan|insurance|coverage)|insurance through (?:my )?(?:work|job)|in network|(?:covered by|takes?|accepts?) (?:my )?insurance)\b/,
    {
      unless: NOT_COVERED,
    },
  ),
  bare('payment', 'eap', /\b(?:through (?:my )?(?:work|job|employer|company)|employer)\b/),
  bare(
    'payment',
    'insurance',
    /\b(?:on|with|through|thru|under|have) (?:my|our|his|her|their)(?: \w+){0,2} plan\b|^\W*ins\W*$/,
  ),
  bare(
    'payment',
    'low-cost',
    /\b(?:dont|do not) have (?:any |much |the |a lot of )?(?:money|cash)\b|\bgot no(?:thing)?\b/,
  ),
  bare(
    'payment',
    'self-pay',
    /\b(?:(?:i|we) can pay|up to (?:like |about |maybe )?\d+|(?:my )?(?:parents|mom|dad|family) (?:will |can |would |could )?pays?|[hf]sa)\b/,
  ),
  bare('payment', 'self-pay', /\b(?:cash|myself|private(?:ly)?|credit card|savings|own money)\b/),
  bare(
    'payment',
    'low-cost',
    /\b(?:cheap(?:er|est)?|free|no money|broke|affordable|as little as possible|nothing|cant afford)\b/,
  ),
  bare('payment', 'insurance', /\b(?:insurance|health plan|insured)\b/),
  bare('payment', 'unsure', /\b(?:not sure|unsure|no idea|dont know|idk|no clue|dunno|depends)\b/),
]

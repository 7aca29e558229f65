import { type FieldRule, rule } from '../field-rules.ts'

/** What one wants, and not what one has, lacks or did. */
const WISHED = {
  given:
    /\b(?:wants?|wanna|needs?|hop(?:e|ing)|would like|(?:id|wed) (?:really )?(?:like|love)|looking|trying|should|(?:can|could) (?:someone|somebody|i|we|you))\b/,
  unless: /\b(?:dont|doesnt|didnt|not|never|cant|wont|used to|was|were|got|already|ago)\b/,
}

const hope = (goal: string, says: RegExp): FieldRule => rule('goals', goal, says, WISHED)

const CONDITION = '(?:adhd|add|autism|asd|aspergers?|dyslexia|dyscalculia|ocd|bipolar|ptsd|learning)'

/** What people plainly hope for, told before anybody asked. */
export const HOPE_RULES: readonly FieldRule[] = [
  hope(
    'testing',
    new RegExp(
      `\\b(?:tested|assessed|evaluated|evaluate (?:me|him|her|them)|test (?:me|him|her|them)) for (?:a |an )?${CONDITION}\\b|\\b(?:${CONDITION}|neuropsych\\w*|psychological|cognitive|memory) (?:tests?|testing|assessment|evaluation|screening)\\b`,
    ),
  ),
  hope(
    'diagnosis',
    /\b(?:find out|know|figure out|learn) (?:whats|what is|what it is thats) (?:wrong|going on|the matter|happening) with (?:me|him|her|us|them|my \w+)\b|\b(?:need|want|get|like|have) a (?:proper |formal |real |clear )?diagnosis\b/,
  ),
  hope(
    'understand',
    /\b(?:understand|know|figure out|make sense of) (?:myself|who i (?:really )?am|why i (?:am|keep|do|feel|react|get|cant)\b)/,
  ),
  hope('heal', /\bheal(?:ing)? (?:from|after|my|the wounds)\b/),
  hope(
    'cope',
    /\b(?:learn|tools|ways?|strategies|skills|techniques|methods) (?:how )?(?:to|for) (?:better )?(?:cope|coping|manag(?:e|ing)|deal(?:ing)?|handl(?:e|ing)|control(?:ling)?|calm)\b/,
  ),
  hope(
    'relationships',
    /\b(?:work on|fix|save|improve|repair|strengthen|rebuild) (?:my|our|the|this) (?:relationships?|marriage|bond)\b/,
  ),
  hope(
    'growth',
    /\bgrow as\b|\bbuild (?:up )?(?:my |some |more )?(?:confidence|self ?esteem)\b|\bbe(?:come)? (?:a |the )(?:better|best) (?:person|man|woman|mom|mum|mother|dad|father|parent|partner|husband|wife|friend|version)\b/,
  ),
]

import { bare, type FieldRule } from '../field-rules.ts'

const hope = (goal: string, says: RegExp): FieldRule => bare('goals', goal, says)

/** What people hope for, in their own words, when they are asked. */
export const GOAL_RULES: readonly FieldRule[] = [
  hope(
    'cope',
    /\b(?:cop(?:e|ing)|freak\w* out|my (?:own )?life back|on time|leav(?:e|ing) the house|stable|steady|(?:be|feel(?:ing)?) like (?:me|myself)(?: again)?|look(?:ing)? forward|enjoy|have fun|(?:some ?one|somebody) to (?:talk to|listen)|on my feet|cry\w*|any ?more|angry|anger|manage|handle|deal with|get through|control|calm(?:er)?|relax\w*|relief|better|normal|happy|happier|peace|ok|okay|sleep|less|reduc\w+|lower|stop|quit|cut down|get rid of|not (?:to |be |to be )?(?:feel\w*|so|lonely|alone|scared|afraid|anxious|sad)|without feeling|stay sober|sober|function|energy|survive|tools|skills|worry less|stress)\b/,
  ),
  hope(
    'understand',
    /\b(?:understand(?:ing)?|figure (?:it |this |things |myself |me )?out|make sense|know (?:why|myself)|why i|insight|clarity|find out why|who i am)\b/,
  ),
  hope(
    'heal',
    /\b(?:heal(?:ing)?|get over|move on|let (?:it )?go|forgive|recover(?:y|ing)?|process|work through|close this chapter|closure|past behind)\b/,
  ),
  hope(
    'relationships',
    /\b(?:relationships?|company|meet people|(?:my|our|her|his) (?:son|daughter|kids?|wife|husband|partner|family|marriage) back|(?:love|bond with|connect with|closer to) (?:my|the|our) (?:baby|son|daughter|kids?|wife|husband|partner|family)|better (?:dad|father|mom|mum|mother|parent|husband|wife|partner|friend)|marriage|get along|getting along|communicat\w+|(?:fight|argue|yell|fighting|arguing|yelling|shout|shouting)\b|trust|friends|friendships?|closer|intimacy|save (?:us|it)|with my (?:wife|husband|partner|kids?|son|daughter|mom|mother|dad|father|family|boyfriend|girlfriend))\b/,
  ),
  hope(
    'diagnosis',
    /\b(?:diagnos\w+|whats (?:wrong|going on|happening)|what is (?:wrong|going on|happening)|know what (?:it|this) is|answers|a name for it|if i have|(?:find out|know|see) (?:if|whether)|if (?:im|i am|its|it is|hes|shes|he has|she has))\b/,
  ),
  hope('testing', /\b(?:test(?:s|ed|ing)?|assess\w+|evaluat\w+|screen(?:ed|ing))\b/),
  bare(
    'goals',
    'medication',
    /\b(?:medication|medicine|meds|pills|prescri\w+|antidepressants?|tablets)\b/,
    // Who is not sure about pills does not hope for them.
    { unless: /\b(?:not|unsure|no|dont|without|rather)\b/ },
  ),
  hope(
    'growth',
    /\b(?:grow(?:th|ing)?|confiden\w+|self ?esteem|better person|best self|purpose|direction|goals|improve myself|be myself|love myself|like myself|potential|become)\b/,
  ),
]

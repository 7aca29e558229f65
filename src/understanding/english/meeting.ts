import { bare, type FieldRule, rule } from '../field-rules.ts'

/** The net is also where people meet, play, shop and are hurt. */
const NOT_CARE = {
  unless:
    /\b(?:met|meet (?:people|men|women|girls|guys)|play\w*|gam(?:e|es|ing|er)|shop\w*|dating|date|chat(?:s|ting|ted)?|cheat\w*|friends?|porn|bull(?:y|ied|ying)|school|class(?:es)?|read|found|saw|searched|looked|posted|post|gambl\w*|scroll\w*|college|stalk\w*|flirt\w*|gambling|money|business|he|she|hes|shes|they|affair|degree|quiz|hours|addicted|always|girls?|guys?|men|women|tests?|strangers?|spend\w*)\b/,
}

/** What makes a time of day one to meet at. */
const WISHED =
  /\b(?:free|available|prefer\w*|best|better|good|ideal\w*|works?|can|could|would|only|please|appointments?|sessions?|weekdays?|want|need|meet|schedule|any|or|online|in person|video|fine|possible|ok|okay|suits?|off)\b|^\W*\w+(?:\W+\w+){0,2}\W*$/
/** What a person does or feels then. */
const LIVED =
  /\b(?:feel\w*|felt|worst|worse|hard\w*|cry\w*|drink\w*|drank|drunk|busy|sad|wake|woke|awake|sleep|anxious|anxiety|fight\w*|nervous|dread\w*|part(?:y|ies|ying)|smok\w*|hate|panic\w*|lonely|alone|depressed|scared|happen\w*|he|she|they|every|this|last|yesterday|one|that|each|tomorrow|visit\w*|cant (?:get up|sleep)|fall apart|lose it|work|working|eat\w*|binge\w*|argu\w*|get up)\b/
/** "Evenings work best" is no work. */
const MEETS =
  /\b(?:that|this|they|which) (?:works?|would)\b|\b(?:mornings?|afternoons?|evenings?|weekends?|saturdays?|sundays?|nights?|pm|work|one|that)(?: or \w+| and \w+)? (?:usually |always |would |do |does )?works?\b|\bafter work\b|\bbefore work\b/
/** The bus that stops at six makes no evening. */
const NOT_THEN = new RegExp(
  `${LIVED.source}|\\b(?:bus(?:es)?|trains?|doesnt run|stops? running|dont drive|cant drive)\\b`,
)
const LIVED_THEN = { given: WISHED, unless: LIVED, yet: MEETS }
/** "Either is fine", "I don't mind": all are good. */
const EITHER =
  /\b(?:either|(?<!for )both(?! of (?:us|them))|any(?:thing)?(?! ?time)(?: (?:is|works))?|idc|dont give an? (?:shit|damn|fuck)|dont (?:mind|care)|doesnt matter|no preference|whatever|whichever|not (?:fussy|picky|fussed|pushed|bothered))\b/
/** "Not during work hours": when one is free. */
const OFF_WORK =
  /\b(?:not|outside|out)(?: of)?(?: (?:during|at|in|my|the))* ?(?:work(?:ing)?|office|business)(?: hours?| time)?\b|\b(?:off|after) hours\b/
const NO_DAY = { unless: /\b(?:not|cant|never|worst|hard)\b/ }
const GREETING = '(?<!\\bgood )'

const all = (says: RegExp): readonly FieldRule[] =>
  ['mornings', 'afternoons', 'evenings', 'weekends'].map((time) => bare('times', time, says))

/** How and when to meet, and in what style. */
export const MEETING_RULES: readonly FieldRule[] = [
  rule(
    'format',
    'online',
    /\bonline\b(?! (?:dating|games?|gaming|friends?|school|class\w*|shopping|affair|bull\w+|gambl\w*|relationship|porn|test|quiz|college|business|store|poker))/,
    NOT_CARE,
  ),
  rule(
    'format',
    'online',
    /\b(?:virtual(?:ly)?|video (?:calls?|sessions?|therapy|chat|visits?|appointments?)|(?:by|over|via|through|on|using) (?:video|zoom|skype|facetime|google meet|the phone|phone)|tele ?health|tele ?therapy|tele ?med\w*|remotely|from home|phone (?:calls?|sessions?))\b/,
    {
      unless:
        /\bwork\w* from home\b|\b(?:he|she|they|always|scroll\w*|hours|stuck|addicted|run|ran|away|moved|works?|screams?|yells?|talk(?:s|ed|ing)? to (?:him|her|my)|she is|he is|on my phone|virtual (?:school|reality|friends?))\b/,
    },
  ),
  rule(
    'format',
    'in-person',
    /\b(?:in person|face to face|in (?:an|their|the|your|a real) office|in real life|irl)\b/,
    {
      unless:
        /\b(?:met|meet (?:him|her)|seen (?:him|her)|talk(?:ing)? to people|work|boss|never met|friends?|shy|each other)\b/,
    },
  ),
  rule(
    'format',
    'in-person',
    /\b(?:in the same room|(?:no|not|hate|rather not|without|dont (?:want|like)) (?:on ?line|video|videos|zoom|screens?|virtual)(?: (?:please|calls?|sessions?|therapy))?(?=\W*$|[,.;!]))/,
    { unless: /\b(?:games?|gaming|dating|school|friends?)\b/ },
  ),
  bare('format', 'online', /\b(?:zoom|video|phone|remote|internet|web ?cam|facetime|skype)\b/),
  bare('format', 'in-person', /\b(?:office|offline|person)\b/),
  bare('format', 'either', EITHER),
  rule(
    'times',
    'mornings',
    new RegExp(`\\b(?:${GREETING}mornings?|before work|before (?:8|9|10|11|noon)(?: ?am)?)\\b`),
    LIVED_THEN,
  ),
  rule(
    'times',
    'afternoons',
    new RegExp(`\\b(?:${GREETING}afternoons?|after school|after lunch|lunch ?(?:time|break|hour))\\b`),
    LIVED_THEN,
  ),
  rule(
    'times',
    'evenings',
    new RegExp(
      `\\b(?:${GREETING}evenings?|nights|after (?:work|(?:5|6|7|8|five|six|seven)(?: ?pm| oclock)?)(?! (?:years|months|weeks|days|minutes|hours|drinks|beers)))\\b`,
    ),
    { ...LIVED_THEN, unless: NOT_THEN },
  ),
  rule(
    'times',
    'evenings',
    /\b(?:once|when|after) the (?:kids?|children|baby) (?:are|is) (?:in bed|asleep|sleeping)\b/,
  ),
  rule('times', 'weekends', /\b(?:weekends?|saturdays?|sundays?)\b/, LIVED_THEN),
  bare('times', 'mornings', /^\W*(?:as )?early(?: as possible)?\b/),
  ...['afternoons', 'evenings'].map((time) =>
    bare('times', time, /\b(?:after |from )?(?:1|2|3|4) ?(?:pm|oclock)? (?:or later|onwards?|and later|on)\b/),
  ),
  bare('times', 'weekends', /\b(?:sat|sun)\b/),
  bare('times', 'afternoons', /\blunch\b/),
  bare(
    'times',
    'evenings',
    /\b(?:[5-9]|1[01]) ?(?:pm|ish|pm ?ish)\b|\bafter the (?:kids?|children|baby) (?:are|is|go(?:es)?) (?:down|to bed)\b/,
  ),
  ...['mornings', 'afternoons'].map((time) =>
    bare(
      'times',
      time,
      /\b(?:day ?times?|during (?:the|school) (?:day|hours)|(?:only|just) days|days only|school hours|(?:when|while) (?:he|she|they|hes|shes|theyre)(?: is| are)? (?:at|in) (?:work|school))\b/,
      NO_DAY,
    ),
  ),
  ...['evenings', 'weekends'].map((time) => bare('times', time, OFF_WORK)),
  ...all(/^\W*any ?time\b/),
  bare('format', 'online', /\b(?:text(?:ing)?|chat|messag(?:es?|ing))\b/),
  ...all(
    /^\W*(?:any ?time|whenever|all(?: of (?:them|those|it))?|i am flexible|im flexible|flexible|always|any(?: of (?:them|those))?(?: (?:time|day)s?)?(?: (?:works|is fine))?)\W*$/,
  ),
  rule(
    'style',
    'structured',
    /\b(?:structured?|homework|exercises|practical (?:tools|steps|tips|advice)|clear steps|step by step|worksheets|tools i can use|concrete (?:tools|steps))\b/,
    {
      unless:
        /\b(?:(?:his|her|their|kids|my) homework|do(?:ing|es)? (?:his|her|their|my) |school|refuses|teacher|grades|physical|(?:not|no|without) enough structure|college|failing|assignments?|my (?:son|daughter|child|kid))\b/,
    },
  ),
  rule(
    'style',
    'conversational',
    /\b(?:just (?:want |need |like |looking for |to have )*(?:(?:some ?one|somebody) )?(?:to )?(?:talk|listen)|(?:some ?one|somebody) (?:to just listen|who (?:just |really )?listens)|conversational|talk (?:it|things) (?:out|through)|open talking|just listens?)\b/,
    {
      unless: /\b(?:he|she|never|they|had no|have no|dont have|nobody)\b/,
    },
  ),
  rule(
    'style',
    'structured',
    /\bsomething practical\b|\b(?:need|want|give me|looking for) (?:concrete |practical |some |real |actual )*(?:tools|techniques|strategies|skills)\b/,
    {
      unless: /\b(?:social|parenting|his|her|their|job|work)\b/,
    },
  ),
  rule(
    'style',
    'conversational',
    /\b(?:no|dont (?:want|need|like)|do not want|hate|without) (?:any )?(?:homework|exercises|worksheets)\b|\bto (?:just )?(?:be (?:heard|listened to)|vent)\b/,
  ),
  bare('style', 'structured', /\b(?:cbt|practical|a plan)\b/),
  bare('style', 'conversational', /\b(?:talk|talking|listen\w*|open)\b/),
  bare('style', 'either', EITHER),
]

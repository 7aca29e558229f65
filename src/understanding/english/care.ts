import { bare, type FieldRule, rule } from '../field-rules.ts'

const MEDS =
  '(?:medications?|medicines?|meds|pills|antidepressants?|anti depressants?|tablets|ssris?|prescriptions?|anxiety meds|drugs for)'
/** Common medicines for the mind, by the names people use. */
const NAMED =
  '(?:zoloft|sertraline|lexapro|escitalopram|prozac|fluoxetine|celexa|citalopram|paxil|paroxetine|wellbutrin|bupropion|effexor|venlafaxine|cymbalta|duloxetine|trazodone|remeron|mirtazapine|buspar|buspirone|hydroxyzine|lamictal|lamotrigine|lithium|abilify|seroquel|quetiapine|vyvanse|concerta|ritalin|adderall|strattera|klonopin|clonazepam|ativan|lorazepam)'
const TAKEN = `(?:an? |my |some |the |daily )*(?:\\d+ ?mg (?:of )?)?(?:${MEDS}|${NAMED})`

const THERAPIST = '(?:therap(?:ist|y)s?|counsell?(?:or|ing)s?|psychologist|psychiatrist|shrink)'

/** How much it weighs, told by what it does: a bare "barely" is little, "I can barely work" is not. */
const IMPACT_TOLD: readonly FieldRule[] = [
  bare('impact', 'a-lot', /\b(?:9|10|nine|ten|8|7|eight|seven) ?(?:\/|out of) ?(?:10|ten)\b/),
  bare('impact', 'some', /\b(?:4|5|6|four|five|six) ?(?:\/|out of) ?(?:10|ten)\b|\b50 ?\/ ?50\b|\bhalf the time\b/),
  bare('impact', 'little', /\b(?:1|2|3|one|two|three) ?(?:\/|out of) ?(?:10|ten)\b/),
  bare('impact', 'some', /\b(?:i (?:can )?manage|i get (?:by|through|thru)|getting by)\b.*\b(?:but|barely)\b/),
  bare(
    'impact',
    'a-lot',
    /\b(?:barely|hardly) (?!at all\b|affects?|bothers?|ever\b|any\b|noticeabl[ey]|there\b)[a-z]+|\bby a thread\b/,
  ),
  bare(
    'impact',
    'a-lot',
    /\b(?:a )?(?:good|fair) (?:amount|bit|deal)\b|\b(?:most|nearly all|almost all) (?:days|mornings|nights|of the (?:time|day))\b|\b(?:nearly|almost) every ?day\b|\bsignificant(?:ly)?\b|\bmore than (?:it used to|i like|i want)\b|\ball (?:day|the time)\b/,
  ),
  bare(
    'impact',
    'a-lot',
    /\b(?:had to (?:get off|leave|go home|turn (?:back|around)|call (?:out|in|off))|call(?:ed|ing)? (?:out|in) sick|miss(?:ed|ing) (?:work|school|class(?:es)?|days|shifts?)|(?:almost |nearly )?(?:got fired|lost (?:my|his|her|their) job)|(?:an )?hours? (?:every|each|a) (?:day|morning|night)|gone by the wayside|scared all the time)\b/,
  ),
  bare(
    'impact',
    'some',
    /\b(?:i get by|getting by|could be (?:worse|better)|not (?:great|terrible|too bad)|medium ?ish)\b/,
  ),
]

/** How much it weighs, what is thought of medicine, and therapy before. */
export const CARE_RULES: readonly FieldRule[] = [
  rule(
    'impact',
    'cannot-cope',
    /\b(?:cant|cannot|can not|unable to) (?:even )?(?:cope|function|go on like this|do anything|get out of bed|leave (?:the|my) (?:house|bed)|take (?:it|this) any ?more)\b|\b(?:barely|hardly|cant even) (?:function|cope|coping|functioning|get out of bed|getting out of bed|get up)\b|\b(?:falling apart|not functioning|not coping)\b/,
  ),
  rule(
    'impact',
    'a-lot',
    /\b(?:ruin(?:s|ing)|wreck(?:s|ing)|destroy(?:s|ing)|taking over) (?:my (?:whole |entire )?life|everything)\b|\baffect(?:s|ing) (?:everything|every part of my life|my (?:whole|entire) life)\b/,
  ),
  rule('impact', 'cannot-cope', /\b(?:cant|cannot) get anything done\b/),
  rule('impact', 'a-lot', /\baffect(?:s|ing) (?:my|our) [^.,!?]{2,40} (?:a lot|badly|so much)\b/),
  bare(
    'impact',
    'cannot-cope',
    /\b(?:totally|completely|unbearable|had to (?:stop|quit|leave) (?:work\w*|my job|school|college|everything)|(?:cant|cannot) (?:work|leave|go out)|(?:dont|never) leave (?:the|my) (?:house|room|bed|home))\b/,
  ),
  ...IMPACT_TOLD,
  bare(
    'impact',
    'little',
    /\b(?:a (?:little|tiny|wee)(?: bit)?|(?<!quite )(?:a|just a) bit|i (?:can )?manage|its manageable|not at all|(?:doesnt|does not)(?: really)?(?=\W*$|,)|not (?:too |very |really |that |so )?(?:much|a lot|bad)|barely|hardly|slightly|not really)\b/,
  ),
  bare(
    'impact',
    'a-lot',
    /\b(?:a ?lot|lots|very much|massively|hugely|every ?day|all the time|big time|quite a bit|tons|so much|badly|constantly|(?:pretty|really|very|so) (?:bad|badly|hard)|terribl[ey]|enormous(?:ly)?|extreme(?:ly)?|sever(?:e|ely)|a great deal|huge|massive|big|more than id like)\b/,
  ),
  bare(
    'impact',
    'some',
    /\b(?:some|somewhat|moderate(?:ly)?|medium|now and then|sometimes|here and there|so so|kind ?of|kinda|in between|comes and goes|on and off|off and on|depends|up and down|ups and downs)\b/,
  ),
  rule(
    'medication',
    'taking',
    new RegExp(
      `\\b(?:(?:i am|im|ive been|i have been|currently|already|been) (?:(?:already|currently|still|now) )*(?:on|taking|prescribed)|i (?:already |currently |still )?take|put me on|started me on) ${TAKEN}\\b`,
    ),
    {
      unless:
        /\b(?:not|never|addicted|abus\w+|too many|off)\b|\b(?:he|she|mom|mother|son|daughter|husband|wife)\b[^.]*\btak/,
    },
  ),
  rule(
    'medication',
    'no',
    new RegExp(
      `\\b(?:no|not|without|dont (?:want|need|like|believe in)|do not (?:want|need)|against|(?:rather|prefer) not|avoid|not interested in|not keen on|refuse|hate|never) (?:(?:to|take|taking|be|on|any|more|the idea of|have|use|using|go on|try|into) )*${MEDS}\\b(?! (?:has|have|helps?|helped|work(?:s|ed)?|seems?|yet)\\b)`,
    ),
    { unless: /\b(?:im|i am|been|was|currently) not (?:on|taking)\b/ },
  ),
  rule(
    'medication',
    'no',
    /\b(?:rather|prefer) (?:not|to not)(?: to)? (?:medicate|(?:do|take|use|try) (?:any )?(?:pills|meds|drugs))\b/,
  ),
  rule(
    'medication',
    'open',
    new RegExp(
      `\\b(?:open to|(?:happy|willing|prepared|ready|glad) to (?:try|take|consider|think about)|wouldnt mind|dont mind|would consider|might (?:try|consider|take)|could try|okay with|ok with|fine with|maybe) (?:\\w+ )?${MEDS}\\b|\\b${MEDS} (?:is|are|would be) (?:ok|okay|fine)\\b|\\bmaybe (?:some )?${MEDS}\\b`,
    ),
  ),
  rule(
    'medication',
    'want',
    new RegExp(
      `\\b(?:want|need|would like|id like|looking for|interested in|ask(?:ing)? about|try|start|get(?:ting)? (?:on|back on)|prescribe me|talk about) (?:(?:to|try|start|take|get|go|on|about|ask|some|a|an|new) )*${MEDS}\\b|\\b(?:someone|somebody|doctor|who) (?:who |that )?can prescribe\\b`,
    ),
    // Who wonders has not decided.
    {
      unless:
        /\b(?:(?:dont|do not) (?:really )?know|(?:not|am not|im not|isnt) sure|unsure|undecided|wonder(?:ing)?|no idea) (?:if|whether)\b/,
    },
  ),
  bare(
    'medication',
    'open',
    /\b(?:dont know|do not know|idk|dunno|not sure|unsure) (?:if|whether)\b|\blast resort\b|\bwhatever (?:helps|works|it takes)\b|\bwhat it takes\b|\bneutral\b|\bup to (?:the|my|a) (?:doc(?:tor)?|psychiatrist|provider)\b|\b(?:no strong|dont have an?y? (?:strong )?) ?(?:feelings|opinion)\b|\beither way\b/,
  ),
  bare(
    'medication',
    'no',
    /\bnot (?:a|a big|much of a) fan\b|\b(?:hated|didnt like|dont like|couldnt stand) (?:it|them|that stuff|how)\b|\b(?:scared|afraid|worried) (?:of|about) (?:getting |being |becoming )?(?:hooked|addicted|dependent)\b/,
  ),
  bare(
    'medication',
    'taking',
    new RegExp(`\\balready\\b|\\b(?:i take|taking|im on|on) (?:some|it|one|them)\\b|\\b${NAMED}\\b`),
    { unless: /\b(?:get|try|want|need|ask|prescri\w+|should i|can i|could i)\b/ },
  ),
  bare(
    'medication',
    'no',
    /^\W*(?:(?:ah|oh|eh|um|well|god) )*(?:no|nope|nah|never|no thanks|no thank you|rather not|id rather not|i would rather not|not for me|not really|without|absolutely not|definitely not|hell no|no way|not interested|not keen)\b/,
  ),
  bare(
    'medication',
    'open',
    /\b(?:maybe|open|perhaps|possibly|(?:only )?if (?:needed|necessary|it helps|(?:i|we) (?:really )?(?:have|need) to|the (?:doctor|psychiatrist)|it comes to that)|depends|well see|we will see|not opposed|considering)\b/,
  ),
  bare('medication', 'want', /^\W*(?:yes|yeah|yep|sure|definitely|please|i do|i would|id like (?:that|to)|ok|okay)\b/),
  rule(
    'before',
    'first',
    new RegExp(
      `\\b(?:never|havent ever|havent) (?:actually |ever |really )?(?:been (?:to|in)|had|tried|done|seen|gone to|went to|talked to|spoken to) (?:any |a |an )?${THERAPIST}\\b|\\b(?:my )?first time (?:in|going to|seeking|trying|seeing|getting|doing|looking for|with)? ?(?:a |any )?(?:${THERAPIST}|help)|\\bnew to (?:all this |this |therapy|counsell?ing)|\\bnever (?:been|done this|tried it|had any) before\\b|\\b(?:never|havent ever|havent) (?:ever )?(?:talked|spoken) to (?:a|any) (?:professional|specialist|expert)\\b`,
    ),
  ),
  rule(
    'before',
    'current',
    new RegExp(
      `\\b(?:my (?:current )?${THERAPIST} (?:says|thinks|told|wants|suggest\\w+|said|and i|is)|i (?:already |currently |still )?(?:see|have|am seeing|got) (?:a|my|an) ${THERAPIST}|(?:im|i am) (?:already |currently )?seeing (?:a|my|an) ${THERAPIST}|(?:im |i am |already |currently |been )?in (?:therapy|counsell?ing) (?:now|right now|already|at the moment|currently)|(?:im|i am|already|currently) in (?:therapy|counsell?ing)|(?:im|i am|already) seeing (?:someone|somebody) (?:already|now|currently|for (?:this|it)|at the moment))\\b`,
    ),
    { unless: /\bwish\b|\bused to\b|\bhe\b|\bshe\b/ },
  ),
  rule(
    'before',
    'past',
    new RegExp(
      `\\b(?:(?:tried|did|had|done|went to|been (?:to|in)|gone to|was in|saw|seen|quit|stopped|finished) (?:a |an |some |my |several |many |two |three |couples |marriage |family )*${THERAPIST}|used to (?:see|go to|have|be in) (?:a )?${THERAPIST}|my (?:old|last|former|previous|ex) ${THERAPIST}|${THERAPIST} (?:years ago|in the past|before|didnt (?:help|work)|did not (?:help|work)))\\b`,
    ),
    {
      unless:
        /\b(?:he|she|they|husband|wife|son|daughter|mom|mother|dad|father|sister|brother|never|havent|hasnt|wish)\b/,
    },
  ),
  bare(
    'before',
    'first',
    /^\W*(?:(?:ah|oh|eh|um|well|god) )*(?:no|nope|nah|never|not yet|not really|first|this is (?:my|the) first|havent)\b/,
  ),
  bare(
    'before',
    'current',
    /\b(?:now|currently|at the moment|still (?:do|go|going|in|seeing|see)|right now|see (?:some ?one|somebody))\b/,
  ),
  bare(
    'before',
    'past',
    /^\W*(?:yes|yeah|yep|once|twice|one time|two times|we (?:did|have|tried|went)|back (?:in|when)|when i was|in (?:high school|college)|i have|i did|before|in the past|a few|a couple|several|tried|did|had|years ago|long ago|a while (?:ago|back)|as a (?:kid|child|teen))\b|\b(?:ago|years back|(?:19|20)\d\d)\b|\b(?:once|twice|a few times)\W*$/,
  ),
]

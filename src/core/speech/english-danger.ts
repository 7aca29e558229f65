import { wholeNo } from './half-no.ts'
import type { DangerSpeech } from './speech.ts'

const LEAD =
  '(?:(?:lol|haha|hah|um|uh|oh|god|well|ok|okay|hey|wtf|omg|jeez|and|but|so|just|please|pls|look|honestly) )*'
/** What was, and is over. */
const OVER = /^(?:i )?(?:used to|did|have)(?: [a-z]+){0,4} but not (?:any ?more|now|these days|lately|today)$/

const DENIES = [
  'no(?: .{1,80})?',
  '(?:nope|nah|naw|not really|not at all|not any ?more|no way|of course not|hell no|heck no|absolutely not|definitely not|nothing like that|not like that|none|negative)(?: .{1,60})?',
  'never(?: (?:ever|thought|had|considered|would)(?: .{1,60})?)?',
  'i (?:dont|do not) (?:think so|have (?:any|those|these|such|thoughts)(?: .{1,40})?|want to (?:die|kill myself|end (?:it|things|my life)|hurt myself)|feel that way|think (?:about|of) (?:that|it|suicide|dying))',
  'im not(?: (?:suicidal|thinking|having|going to|planning|like that)(?: .{1,60})?)?',
  'i (?:am|do|have) not',
  'i (?:would|could) never(?: .{1,60})?',
  'id never(?: .{1,60})?',
  'not (?:suicidal|like that|thinking (?:of|about) (?:it|that|dying|suicide))(?: .{1,60})?',
]

/** What people say around the words for danger, in English. */
export const ENGLISH_DANGER: DangerSpeech = {
  sos: /^(?:sos|crisis help|emergency|i need help now|urgent help)$/,
  takesBack:
    /\b(?:jk|just kidding|kidding|joking|(?:was|its|it was|only|just|as) a joke|forget it|forget i said|never ?mind|ignore that|i didnt mean|didnt mean it|not serious|wasnt serious|im fine|im ok|being dramatic|overreacting|exaggerat(?:ing|ed)|chill|relax|calm down|calmed down|im not (?:suicidal|going to (?:do it|do anything|hurt|kill)))\b|^(?:lol|haha|ha|nah|no)(?: (?:lol|haha|no|nah|nope|not really|im good))+$/,
  goesOn:
    /^(?:(?:ok|okay|yes|please|im ok|can we|can i|lets|i want to|just|whatever|fine|anyway|so) )*(?:go on|continue|carry on|move on|keep going)\b/,
  wantsProvider:
    /\b(?:talk to|talk with|speak to|speak with|find|look for|looking for|search for|get|suggest|recommend|see|want|need|show|give)(?: me| us| still)*(?: (?:a|an|some|any|the|my|good|right|list|names?|of))* (?:therapists?|counsell?ors?|psychologists?|psychiatrists?|providers?|shrink)\b|\bfind (?:me |us )?(?:someone|somebody|anyone|anybody)\b/,
  noNumbers:
    /\b(?:stop|no more|dont|do not|not another|enough|sick of|tired of)\b.*\b(?:numbers?|hotlines?|helplines?|lines?)\b|\bjust want to talk\b|\b(?:just|only|please|you) listen\b|\b(?:hotlines?|helplines?|lines) (?:dont|do not|never) (?:help|work)\b|\byoure (?:useless|no help|not helping)\b|\bthis (?:is useless|isnt helping|doesnt help)\b|\b(?:just|only|nothing but) an? (?:script|bot|robot|chatbot|machine|program|algorithm)\b|\b(?:so|real|really|very|super) helpful\b|\bwow thanks\b|\b(?:another|same|just a|a) (?:phone )?(?:number|hotline)\b|\bcopy (?:and )?pasted?\b/,
  noCall:
    /\b(?:not|dont|cant|wont|never|hate|scared to|afraid to|too shy to|rather not|refuse to)(?: [a-z]+){0,3} (?:call|calls|calling|phone|phones|phoning|talk to a stranger|speak to a stranger)\b|\b(?:deaf|no phone|phone anxiety|no credit|no calls?|asl|sign language|videophone|mute)\b|\b(?:only|just|rather|can only) (?:text|chat|write|type|message)\b/,
  worried:
    /\b(?:police|cops|handcuff(?:ed|s)?|arrest(?:ed)?|jail|prison|juvie|expelled|undocumented|deport(?:ed|ation)?|immigration|out me|ambulance|locked up|lock me (?:up|away)|hospital|hospitali[sz]ed?|sectioned|psych ward|(?:take|taking|lose) (?:my|her|him|them|the) ?(?:kids?|children|bab(?:y|ies)|son|daughter|away)?|come after me|get back at me|retaliate|revenge|find out it was me|know it was me|(?:take|send) me away|foster|lose my (?:job|visa|licen[sc]e)|on my record|tell my (?:parents|boss|family|wife|husband)|send (?:someone|somebody|anyone)|what (?:will|would|do|happens|if) (?:happen|they|i))\b/,
  fearsHelp:
    /\b(?:ambulance|police|cops|hospital|er bill|afford|deport(?:ed|ation)?|undocumented|immigration|locked up|arrest(?:ed)?|in trouble|sectioned|psych ward)\b/,
  noPrivacy:
    /\b(?:no privacy|someone (?:is|will|might|can) (?:here|hear|listening|home)|(?:he|she|they) (?:is|are|will|might|can|could) (?:hear|here|home|listening|in the (?:next )?room)|(?:hes|shes|theyre) (?:here|home|listening|in the (?:next )?room)|(?:might|may|could|can|will|to) (?:see|read|find|check) (?:this|it|my (?:phone|laptop|computer|messages|history))|(?:checks?|reads?|goes through|looks at|monitors) my (?:phone|laptop|computer|messages|history)|thin walls|share a room|roommate|cant talk (?:here|now|out loud))\b/,
  nobody:
    /\b(?:(?:have|got|there is|theres) (?:nobody|no one|noone|no friends|no family)|(?:nobody|no one)(?:s| is) (?:here|around|home|with me)|nobody (?:cares|to talk to|would come|there)|no one (?:cares|to talk to|would come|there)|(?:all|completely|totally|so) alone)\b/,
  afraidToTell:
    /\b(?:scared|afraid|ashamed|embarrassed|terrified|nervous|too shy) (?:to|of) (?:tell|telling|say|saying|talk|talking|ask|asking|admit|admitting)\b|\b(?:cant|could never|dont want to|dont know how to) (?:tell|talk to) (?:anyone|anybody|my|them|him|her|someone)\b|\bdont want (?:anyone|anybody|people|them|my [a-z]+) to (?:know|find out)\b|\b(?:kill|hate|disown|beat|hit|throw) me (?:out )?if (?:they|he|she) (?:ever )?(?:found|find|finds|knew|know|knows)\b/,
  telling: new RegExp(
    `\\b(?:will|would|are|do|can|could|did|have) you (?:going to |gonna |have to |need to )?(?:tell|told|telling|report|reporting|call|calling|contact|inform|notify|send)\\b|^${LEAD}(?:dont|do not|never|you cant) (?:you )?(?:tell|call|report|contact|inform|notify|send)\\b|\\bdoes (?:hr|it|anyone|anybody|someone|my [a-z]+|the [a-z]+) (?:see|know|read|find out|get told|hear)\\b|\\bwho (?:will|can|could|would|gets to) (?:see|read|know|find out|be told)\\b|\\bwill (?:anyone|anybody|they|my [a-z]+) (?:know|find out|be told|be called|get told)\\b|\\b(?:promise[sd]?|swore|sworn) (?:him |her |them |me )?(?:not to|i wouldnt|to not) (?:tell|say)\\b|\\bmade me (?:promise|swear)\\b|\\b(?:said|says|told me|asked me)(?: to)? (?:not to |dont |do not |never )(?:tell|say|report)\\b`,
  ),
  noAnswer:
    /\b(?:hung up|hang up on|no ?(?:one|body) (?:picked|picks|is picking|answered|answers|is answering|replied|replies|came)|(?:didnt|doesnt|wont|dont|not|isnt|arent) (?:pick(?:ing)? up|answer(?:ing)?|reply(?:ing)?)|on hold|(?:line|lines|it) (?:is|was|are|were|keeps being) (?:busy|dead|down)|busy signal|(?:press(?:ing)? [0-9]|number|line|link|chat|text) (?:doesnt|didnt|isnt|wont) (?:work|working|connect|go through)|(?:police|cops) (?:never|dont|didnt|wont) (?:do|did|help|care|come)(?: anything)?|nobody picks up|couldnt get through|cant get through|call (?:dropped|failed)|got disconnected|(?:called|tried|texted)(?: [a-z0-9]+){0,5} (?:didnt|doesnt|no) (?:help|work|use|good)|(?:did|do|does|doing) nothing|(?:didnt|dont|wouldnt|wont) (?:help|believe|listen|take me seriously)|(?:nobody|no one) (?:believes|believed|listens|listened|helps|helped)(?: me)?)\b/,
  reached:
    /\b(?:(?:already|just|ive|i have|i) (?:called|phoned|rang|texted|spoke|talked|told|spoken)(?: (?:to|with))?(?: (?:them|him|her|911|999|112|000|111|988|a|an|the|my|someone|somebody|samaritans|lifeline|hotline|ambulance|doctor|police|mom|mum|dad|friend|sister|brother|therapist|wife|husband|partner)\b)*|(?:they|theyre|they are|someone|somebody|ambulance|help|police|paramedics|medics|911)(?: [a-z]+){0,2} (?:sending|coming|on (?:the|its|their) way|arrived|here now|is here|are here)|(?:at|in|to) the (?:hospital|er|emergency room)(?: now)?|(?:called|got) (?:an ambulance|help))\b/,
  safe: /^(?:(?:yes|yeah|ok|okay|i think|for now|right now|and|but) )*(?:im|i am|i feel|were|we are|feeling) (?:safe|better|calmer|a bit better|a little better|much better)\b|\b(?:he|she)s safe\b|\bsafe (?:now|right now|for now|tonight)\b/,
  thanks: /^(?:ok |okay |oh )?(?:thanks?|thank you|thx|ty|cheers|appreciate)\b/,
  shouldCall:
    /\b(?:should|shall|must|do) i (?:have to |need to |really )?(?:call|tell|phone|report|go to|text|have to call|need to call)\b|\bis it (?:ok|okay|worth|bad enough) to call\b/,
  putAway:
    /\b(?:gave|given|locked|flushed|got rid of|hid) (?:it|them|(?:the|my|all the|all my) (?:pills?|tablets?|meds?|medicine|medication|gun|guns|rifle|pistol|bullets|ammo|knife|knives|blades?|razors?|rope|keys?|bottle))(?: (?:away|out|up|down|to [a-z ]+))?\b|\b(?:put|threw|thrown) (?:it|them|(?:the|my|all the|all my) (?:pills?|tablets?|meds?|medicine|medication|gun|guns|rifle|pistol|bullets|ammo|knife|knives|blades?|razors?|rope|keys?|bottle)) (?:away|outside|out|down|in (?:the|a|my) (?:safe|box|trash|bin|garage|car|drawer|shed)|in the [a-z]+ and locked)\b|\b(?:gave|handed) (?:it|them) (?:to|over)\b|\b(?:in|into) (?:the|her|his) (?:crib|cot|bassinet|cradle)\b/,
  leavesAlone:
    /\b(?:should|can|could) i (?:leave|stay with|stay near) (?:her|him|them|my [a-z]+)\b|\b(?:be|is|are) (?:she|he|they)? ?(?:ok|okay|safe) (?:alone|by (?:herself|himself|themselves))\b/,
  ashamed:
    /\bam i (?:a |an |really |just )*(?:monster|bad|terrible|awful|horrible|evil|crazy|insane|going crazy|going mad|sick|broken|normal)\b|\b(?:im|i am|i feel like) (?:a |an |such a |the )*(?:monster|terrible|awful|horrible|bad|worst|evil) ?(?:mom|mum|mother|dad|father|parent|person|human)?\b|\b(?:whats|what is) wrong with me\b/,
  asksHow:
    /\bhow (?:many|much|long|high|deep|far|fast)(?: [a-z0-9]+){0,4} (?:take|takes|need|kill|die|dying|lethal|fatal|work|bleed|fall|jump|drown|hang)\b|\b(?:tell|show|teach) me how\b|\bhow (?:do|should|would|can|could|to) (?:i |you |one |people )?(?:do it|kill|die|end (?:it|my|your)|hang|overdose)\b|\b(?:is|does|would|will|are) (?:a |an |it |the )?(?:hanging|jumping|drowning|overdos[a-z]+|pills?|bleeding|cutting|gun|rope|train|[a-z]{4,14}ing) (?:be )?(?:quick|fast|painless|painful|hurt|work|easy|peaceful)\b|\b(?:painless|least painful|easiest|quickest|fastest|surest|most painless|peaceful) (?:way|method|death)\b|\bwhat(?:s| is) the best way to (?:die|do it|kill)\b/,
  ofReaching:
    /\b(?:call|calls|calling|phone|phoning|text|texting|chat|chatting|lines?|therap[a-z]*|counsel[a-z]*|talking|appointments?|sessions?|ambulance|police|help|answer|answers|get here|arrive)\b/,
  helpIsThere:
    /\b(?:ambulance|paramedics?|medics?|ems|police|doctor|nurse)(?:s| is| are| has| have| just)? (?:here|arrived|come|came|coming|with (?:him|her|them|us|me) now|on (?:the|its|their) way|taking (?:him|her|them|me))\b|\b(?:theyre|they are) (?:here|working on (?:him|her|them)|taking (?:him|her|them|me))\b|\b(?:im|i am|were|we are|hes|shes|he is|she is) (?:now )?(?:at|in) the (?:hospital|er|emergency room|ambulance)\b/,
  waiting:
    /\b(?:while|until|till) (?:i |we |im |were |the |they |help )?(?:wait|waiting|ambulance|they come|they get here|help comes|come|get here)\b|^what (?:do|should|can) i do (?:now|meanwhile|in the meantime)\b/,
  asksPride:
    /\b(?:line|hotline|helpline|number|someone|anyone|people|place|chat)(?: [a-z]+){0,4} (?:lgbt[a-z]*|queer|trans|transgender|gay|lesbian|bisexual|non ?binary)\b|\b(?:lgbt[a-z]*|queer|trans|transgender|gay|lesbian|bisexual)(?: [a-z]+){0,2} (?:line|lines|hotline|helpline|number)\b/,
  young:
    /\b(?:im|i am)(?: only| just)? (?:[4-9]|1[0-7])(?: (?:years?|yrs?|yo|and|but)\b|$)|\b(?:im|i am)(?: a| an)? [a-z]+(?: [a-z]+)? and(?: only| just)? (?:[4-9]|1[0-7])(?: (?:years?|yrs?|yo|and|but)\b|$)|\b(?:im|i am) a (?:[4-9]|1[0-7]) year old\b/,
  noLanguage:
    /\b(?:dont|do not|cant|cannot|not|wont) (?:really )?(?:speak|understand|know)(?: [a-z]+)? (?:language|english|spanish|german|french|italian|dutch|portuguese|polish|japanese|korean|swedish|danish|norwegian|finnish)\b|\b(?:nobody|no one|none of them|they dont|do they|does anyone|anyone) (?:there )?(?:speaks?|talks?) (?:english|spanish|my language|[a-z]+ish)\b|\bmy english is\b/,
  aboutHelp:
    /\b(?:dont|do not|never|please) (?:you )?(?:call|tell|contact|send|report)\b|\b(?:lock me (?:up|away)|locked up|section me|sectioned|commit me|take (?:my|her|him|them)(?: [a-z]+)?(?: away)?|call the (?:police|cops))\b|\bstill here\b|\bi (?:called|told|went to) (?:the )?(?:police|cops|911|999|them)\b(?: (?:and|but) (?:they|nobody|no one) did nothing\b)?|\b(?:made me (?:promise|swear)|promised (?:her|him|them|not))\b/,
  sameHere:
    /\b(?:me too|same here|so do i|so am i|feel (?:the same|that too|it too|that way too|like (?:that|her|him|them) too)|(?:i|im|me) (?:also|as well)|(?:get|understand|see|know) (?:why|how) (?:he|she|they)|(?:its|it is|this is|thats) (?:actually |really |about |for |just )*me|(?:i am|im) the friend|the friend is me|talking about me|there is no friend|theres no friend|talking about myself|no friend its me|(?:dont|cant|do not) blame (?:him|her|them))\b/,
  deniesIt: wholeNo(LEAD, DENIES, OVER),
  ratherNot:
    /\b(?:(?:rather|prefer) not|dont (?:want|like|feel like|wanna) (?:to )?(?:say|answer|talk|tell|share|go there|discuss)|wont (?:say|answer)|(?:im|i am) not (?:going to|gonna|telling|answering|saying)(?: (?:answer|say|tell|you|that))*|none of your business|not your business|no comment|pass|next question|leave me alone|fuck off|go away|get lost|shut up|stop asking|too personal)\b/,
  asksWhy:
    /^(?:but |and |so |ok |wait )?(?:why|how come)(?:$| (?:do|are|would|did|does|is|you|that|this|ask|should|u|r)\b)|\bwhat (?:do|did|does) (?:you|that|this|it|u) mean\b|\bwhat (?:kind|sort) of (?:a )?question\b|\bwhat happens (?:if|when|after|then)\b|\bwhat if i (?:say|said|do|am)\b|\bwho (?:sees|will see|would see|gets|reads)\b|\bwhat (?:will|would|are) you (?:going to )?do\b|\bare you serious\b/,
  elsewhere:
    /\b(?:my (?!country)[a-z]+|his|her|he|she|they|their|theyre|hes|shes|was|were|from|used to|going to|miss|hate|never|friends?|someone)\b/,
  mayBeDanger:
    /\b(?:today|tonight|tonite|tomorrow|soon|now|left|more|until|till|days?|hours?|minutes?|moments?|end|this|next|coming|in (?:a|an|one|two|three|\d+|few|some) [a-z]+|(?:on|by) (?:the )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|weekend|[a-z]+day)|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|evening|night|afternoon|alone|just|only|phone|call(?:ed|ing|s)?|home|house|myself|self|nobody|nothing|everything|already|took|taken|take|never|cant|cannot|wont|dont|safe|ok|okay|goodbye|bye|sorry|over|gone|die|dead|hurt|free|him|her|them|he|she|they)\b/,
}

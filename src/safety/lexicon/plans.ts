import { lines, type Phrases } from './phrases.ts'

/** Plans, places, means, and putting things in order. */
export const PLANS: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (rope|ropes|noose|gun|guns|pistol|pills|tablets|blade|blades|razor|helium|charcoal) (is|are)? (ready|tied|loaded|laid out|waiting|set up|hung|hanging ready)
      (left|leaving|put|took off) (my|the) (wedding|engagement)? (ring|keys|phone|wallet|badge|glasses|watch) .. and (a|the|my) (note|letter)
      (have|got|made|make|making|come up with|finalised|finalized|set|picked|chose|chosen|know|decided on|settled on|worked out|booked) (a|my|the|what) (plan|method|date|day|way|spot|place|time|bridge|tree|hotel room) (to|for) (do it|die|end|it all|my death|kill|go|when i|my exit|my last|how i|disappear)
      (have|got|made|set|picked|chose|chosen) (a|my|the) (plan|method) (and|, and|ready|in place|worked out|already|for tonight|for when|set|how to (die|do|end))
      (not|no|never) .. (plan|date|method|note|time|way) yet
      (picked|set|chosen|chose|decided on|marked|circled|fixed) (a|the|my) (date|day|method|spot|bridge)
      know .. (how|when|where|which|what) .. (i would|i will|i am going to|i am gonna|i|to) (do it|do this|end|end it|go|die|use|jump|kill)
      (worked|figured|thought|planned|mapped|sorted|got) (it)? (out)? (all)? (which|what|how|where) (train|bridge|pills|method|i would do|i will do|i am going to do|i would go|i will go|many|high|much|rope|building|tree|floor|day i|to do it)
      (have|got|am having) (it)? (all)? (planned|worked out|figured out|mapped out|thought through) (out|how|when|and|to the|already|now|down)
      (worked|figured|planned|thought) (it)? (out|through) .. how
      (thinking|think|thoughts|thought|dreaming|dream) (about|of) jumping
      (made|wrote|write|writing|making|finished) (a|the|my) list (of|with|for) who (gets|inherits|should get|will get) (what|my|the)
      (next|only|last) (step|thing|part) .. (is (to do it|doing it|jump|the note|writing|rope|pills)|left is)
      (rope|noose|gun|pistol|rifle|shotgun|blade|razor|pills|tablets|bottle|meds|helium|charcoal|hose|car) (is|are|sits|sitting|lying|waiting|hidden|ready|packed) .. (in|on|under|by|ready|waiting|loaded|next|packed|hidden|laid|here|right) .. (garage|attic|car|closet|wardrobe|bed|drawer|table|bag|hand|me|loft|shed|basement|boot|trunk|loaded|waiting|ready|tonight|there)
      (rope|noose|gun|pistol|shotgun|blade|razor|pills|helium|bottle) (is|are) (already|all|now)? (ready|waiting|loaded|tied|hung|counted|laid out|lined up|set)
      (loaded|load|loading|cleaned|cleaning|holding|held|hold|took out|got out|pulled out|taken out|unlocked|found|bought|buy|buying|borrowed|stole|ordered|own|have|keep|got|had|staring at|looking at|stare at|reaching for) (my|the|a|his|dads|grandpas|my dads|my husbands|some|up)? (@weapon) .. (and|in|sat|on|to|with|by|next|under|for|loaded|tonight|ready|last|just in case|so i|keep|at|against|on my)
      (@weapon|pills|bottle|knife|blade|razor|train|trains|bridge|roof|tracks|cliff|ledge|balcony|window|river|edge|tower|beam|tree) ... i (keep|kept|can not stop|always|find myself) (walking|going|looking|staring|thinking|driving|coming back|picturing|imagining|eyeing|returning|holding|counting|ending up|stopping|circling|touching|drifting|gravitating|measuring)
      (keep|kept|keeps|been|always|find myself|found myself|end up|ended up|started) (walking|going|driving|looking|staring|standing|returning|heading|sitting|drifting|gravitating|driving past|walking past|walking to|stopping|eyeing) .. (@edge|river|window|car park roof|parking garage|multi storey|gun|pills|knives|blades|rope|station)
      (on|at|by|over) (the|a|my|that|this) (@edge) .. (right now|now|alone|thinking|looking down|ready|tonight|about to|going to|want to|jump|wondering|can not|let go|no one|nobody|wind|cold|goodbye)
      (standing|stood|sitting|sat|am|climbed|climbing|leaning|leaned|hanging|dangling|been|was|legs|feet) .. (on|at|over|off|onto|from|to|near) (the|a|my|that|this|top of the) (@edge)
      (over|other side of|wrong side of|climbed|climbing) the (railing|railings|barrier|fence|rail|parapet|guard rail|guardrail)
      (drive|drove|driving|driven|walk|walked|walking|went|go|going|head|heading|on my way|way) .. (to|up|towards|toward|over) (the|a|that)? (@edge|lake|river|woods|quarry|forest|sea|beach|spot) .. (nearly|almost|kept going|thinking|to do it|last night|jump|stood|sat|stopped|thought|end|turned back|and back|not come|not coming|tonight|with (a|the|my) (rope|gun|pills|bottle)|alone and|goodbye|drown|walk in|end it)
      (walk|walking|wade|swim|drive|driving|run) (into|out into) the (sea|ocean|river|lake|water|woods|traffic|desert|snow) (and|until|til|forever|tonight|not come|never|keep)
      (how|what|which|is it|does it|would|will|is|if|enough) .. (dose|amount|many|much|long|high|painless|hurt|quick|lethal|fatal|fast|deep|pills|mg|insulin|paracetamol|tylenol|painful) ... (kill|to die|die|lethal|fatal|od|overdose|death|bleed out|not wake up|deadly|painless|suffocate|lethal|asphyxiate|end it|end my life|never wake up|kill you|sleep forever) .. (me|you|someone|a person|a human|tonight|if|from|of)?
      (is it|does it|would it|will it|how) .. (painless|painful|hurt|quick|peaceful|instant|slow) .. (to|when|if) .. (jump|hang|die|drown|bleed|overdose|fall|suffocate|shoot|dying|bleeding|freeze|cut)
      (dose|amount) of (@pills|insulin) .. (lethal|fatal|deadly|die|kill)
      (dose|amount|number|level|quantity) of .. (lethal|fatal|deadly|kill|enough to die|enough to kill)
      (lethal|fatal|deadly|toxic) .. (@pills|dose|doses|amount)
      (research|researching|researched|googled|googling|looked up|looking up|look up|searched|searching|read|reading|reading up on|watching|study|studying|compare|comparing|learning|learned) .. (for|about|up)? (methods|ways to die|suicide|how to die|how to kill|painless|how to tie|nooses|exit bags|exit bag|helium|lethal|quick ways|ways to go|ways to do it|how to end|drop heights|hanging|overdosing|overdose|what happens when you (die|hang|overdose)|knots|nitrogen|drop tables|which pills|how many pills|poison|poisons)
      (saving|saved|save|hoarding|hoarded|stockpiling|stockpiled|stashing|stashed|collecting|collected|hiding|hid|keeping|kept|gathering|stealing|stole) .. (up)? .. (@pills|pills|insulin|meds|opioids)
      (bought|buying|got|getting|ordered|picked up|have|found|stole|counted|purchased) (enough|too many|so many|loads of|lots of|a lot of|all the|what i need|everything i need|the stuff|the supplies) .. (@pills|rope|to do it|to die|to end|for it|for tonight)
      (counted|counting|count|lined up|laying out|laid out|line up|emptied|crushed|crushing|sorted) .. (@pills|pills|my pills)
      (@pills|pills) .. (counted|lined up|laid out|on the table|in a pile|in front of me|next to my bed|hidden|in my hand|saved up|crushed|ready|waiting|stashed|stockpiled) .. (and|ready|waiting|tonight|for|enough|vodka|whiskey|note)?
      (engine|car|exhaust|motor) .. (running|on) .. (garage|closed|hose|window|door shut)
      (garage|car) .. (engine|exhaust|motor|hose) .. (running|on|pipe|window)
      (hose|pipe|tube) .. (exhaust|tailpipe|car window)
      (plastic|exit|suicide) bag .. (over|head|helium|and)
      bag over my head
      (tied|tying|made|making|tie|hung|learned|learning|practiced|practising|practicing|practised) (a|the|my|that|how to tie|to tie|tying) (noose|knot|slipknot|rope|hangmans knot) 
      (rope|belt|cord|cable|scarf|sheet) .. (round|around|to|over) .. (neck|beam|door|ceiling|branch|tree|fan|rail|pole|throat)
      where .. (keeps|hides|stores|kept|hid|locks) .. (gun|guns|pills|ammo|rifle|bullets|pistol)
      (where|code|key|combination|access) .. (gun|guns|rifle|pistol|safe|pills|ammo|bullets) .. (kept|keeps|is|are|safe|cabinet|hidden|code|to it|stored)
      (gun|knife|blade|razor|barrel|pistol) .. (to|against|in|on|at|under) my (head|temple|mouth|throat|neck|wrist|wrists|chest|chin|heart)
      (taste|tasted|tasting|click|cold) .. (gun|barrel|metal|steel) .. (mouth|head|temple)
      (written|wrote|writing|finished|started|drafted|typed|rewrote|rewriting|redone|signed|sealed|hidden|hid|left) (the|my) (last|final|goodbye|farewell)? (note|notes|letter|letters|goodbye|goodbyes|video)
      (written|wrote|writing|write|started|left|leave|leaving|recorded|recording|made|making|filmed|sent|scheduled|prepared|have|sealed) .. (letter|letters|note|notes|video|videos|message|messages|email|emails|voicemail|voice notes|cards) .. (to|for) (my|everyone|each|all|the people|loved ones|those|after|when|them|once i|her|him|every) .. (@family|i love|who|after|to open|to find|to watch|gone|goodbye|why|bye|birthdays|explaining|in case|ones i)
      (letter|letters|note|notes|video|videos) .. (to|for) .. (kids|wife|husband|family|mum|mom|parents|each|son|daughter|everyone|friends|brother|sister|children) .. (after|when i|gone|goodbye|open|found|explaining|read after|to find|once)
      (video|videos|letter|letters|note|recording|message) .. for .. (to)? (watch|read|open|find|see) (after|when i|once i|later when|if i)
      (left|leave|leaving|wrote|written|writing|made|given|gave|put|planned|planning|chose|chosen|sorted|arranged|paid for|picked|written down) .. (instructions|plans|songs|song|money|details|arrangements|list|everything|outfit|music|readings|clothes|photo) .. (for|of|at)? .. (funeral|burial|cremation|when i am gone|after i am gone|wake|coffin)
      my (own)? (funeral|obituary|eulogy|gravestone|headstone|burial|cremation|suicide|suicide note|goodbye letter|goodbye note|death certificate)
      (my|his|her|their) affairs (in order|sorted|settled|are|done|so|arranged)
      (put|putting|get|getting|got|settle|settling|settled|sort|sorting|sorted|arrange|arranging|tie|tying|tied|close|closing) (up)? (all|off)? (my|his|her|their|the)? (affairs|loose ends)
      (accounts|bills|debts|paperwork|will|passwords|insurance|belongings|house|room|desk|things|stuff|documents|everything|papers|finances|estate) .. so .. (not|nobody|no one|easier|they|she|he|my|wife|husband|family|kids|everyone) ... (mess|deal|worry|clean|sort|burden|find|handle|trouble|after|easier|after me|go through|hassle|when i am)
      (closed|closing|cancelled|canceled|paid|paid off|settled|cleared|emptied|deleted|deleting|quit|returned|packed|cleaned|handed over|transferred|signed over) .. (accounts|account|debts|debt|subscriptions|lease|everything|bills|social media|gym|phone|photos|room|flat|apartment|desk|savings|loan|house|dog|cat|contract|membership|memberships) ... (nothing left|left to do|only thing left|feels finished|done now|no need|not need|goodbye|so nobody|last month|it feels|so no one|peace|peaceful|calm|over now|time to go|nothing to keep|for when i am gone|all that is left)
      (nothing|not much|little|one thing) (left|more|else) .. (to)? (do but go|live for|stay for|keep me|keeping me|holding me|for me here|here for me|worth staying|but go|say but goodbye|do but die|but to die|but leave|to do but|for me to stay)
      se donde (guarda|guardan|esta|tiene|tienen|escondio|hay) .. (pistola|arma|escopeta|rifle|revolver|veneno|pastillas|balas)
      (not|nobody|no one|stop|if) .. (call|calls|come|comes|coming|tell|tells|touch|touches|move|moves) ... i will (jump|pull the trigger|let go|step off|kill myself|cut (myself|deeper)|take them all|hang myself|shoot myself)
      (test|tested|testing|check|checked|checking|see|saw|measured|measuring|tried) .. (beam|branch|hook|rail|rafter|rafters|pipe|ceiling fan|rope|knot|door frame|bannister|banister|light fitting|chandelier) .. (my weight|me|high enough|a body|a person)
      (measured|measure|measuring|estimated|calculated|checked|checking) the (drop|fall) .. (roof|balcony|bridge|window|ledge|cliff|floor|ground|rooftop|top)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      hate .. (my|this) life .. (want|need|wish) (it|this|everything) to (end|stop|be over|be finished)
      (cba|can not be (arsed|bothered|fucked)) (to|with)? (live|living|be alive|life|being alive|exist|existing)
      (gave|give|giving|given|leaving|leave|left|passing|donated|donating|handing|sold|selling|gifted|gifting|found a home for|finding a home for|rehome|rehoming|rehomed|signed over|posted|dropped off|packed|packing|sorted|boxed) .. (guitar|dog|cat|car|everything|stuff|things|belongings|ring|watch|collection|pet|pets|laptop|clothes|books|it all|jewelry|jewellery|records|record collection|possessions|money|savings|bike|camera|console|games|plants|tools|rabbit|horse|keys|house) ... (not need|no longer need|not going to need|no use|better life with|have a better life|where i am going|to remember|remember me|keepsake|before i go|goodbye|not be here|when i am gone|when i go|after i am|not be around|nobody has to|no one has to|so nobody|no longer be|for when i am|once i am|to be safe without me|peace|calm|it is nearly time|time is)
      (will|would|do|am|going to) not (going to)? (be)? (need|needing|require|use|using|want|have use for) (it|them|any|any of it|my|these|this|anything|money|stuff|clothes|a (coat|car|phone|job|therapist|future|pension)) .. (anymore|any more|soon|longer|where i am|after|tomorrow|much longer|next|when i am gone|again)
      by the time (you|anyone|someone|they|he|she|everyone|somebody) .. (read|reads|see|sees|get|gets|find|finds|hear|hears|notice|come|wake|wakes) .. (this|it|me|that|home|up|will)
      (if|when) you (are reading|read|get|find|see) this .. (i am|i will be|it is) (gone|dead|too late|already|over|no longer)
      (this is|guess this is|so this is|well this is) (it|goodbye|the end|bye|farewell) (for me|from me|then|everyone|you will hear|goodbye|for good|i am sorry|i love you|all|my friends|of the line|of me|forever|guys|now goodbye)
      (this is|it is|that is) (my|the) (last|final|goodbye|farewell) (message|text|post|words|time you|time i|conversation|chat|note|letter|email|entry|update|thing i|cry|goodbye|time anyone)
      last (message|post|text|words|time|conversation) .. (from me|i will|you will|ever|before i|send|goodbye)
      (want|wanted|need|needed|came|come|here|writing|had|time|trying|going|like|calling) .. to (say|tell) .. (goodbye|bye|farewell) .. (before|one last|for good|last time|to everyone|to my|properly|and sorry|to you all|to someone|to all|and thank|i love|while i|forever|first)
      (say|said|saying|told) .. (goodbye|goodbyes|farewell|farewells|bye) .. (to everyone|to all|to the kids|to my (kids|wife|husband|children|daughter|son)|to the (people|ones|world)|one last|before i (go|leave|die|do)|for the last time|for good|and (sorry|thank|now|hung|then))
      said (my|all my|our|his|her) (goodbyes|final|last|farewells|byes)
      (know|knows|knew|say) (that)? (i|he|she) tried
      (remember|forget) me (kindly|fondly|as|well|like|the way|when i am|for who|with|happy|smiling|please|not for)
      (please)? (forgive me|do not hate me|do not blame yourself|do not be sad|do not cry|do not look for me|do not come looking|do not try to (stop|find)|do not be angry|do not miss me|do not be mad) .. (for (what i|doing this|this|leaving|being)|when i am|mum|mom|dad|everyone|i am gone|i tried|it is not|goodbye|it is better|too late|over this|about this)
      (take|taking) care of (each other|my (kids|dog|cat|mum|mom|mother|family|wife|husband|brother|sister|son|daughter|children|baby|pets)) .. (when i|for me|after|please|once|if i|i am sorry|goodbye|forever)
      (look after|take care of|be there for|watch over|be good to|hug|kiss) .. (@family) .. for me .. (please|when|always|okay|goodbye|will you)?
      (who|someone|anyone|nobody|neighbour|sister|mum|mom|she|he) .. (will|would|can|to) (look after|take care of|feed|take in|adopt|raise|have) (my|the)? (dog|cat|kids|children|pets|baby|son|daughter|plants) .. (when i am|if i (die|am gone|was gone|were gone|go|kill)|after i|once i am|without me|better life)
      (love|loved) you all .. (goodbye|bye|sorry|always|take care|so much|forgive|remember|forever|this is)
      (bye|goodbye|farewell) (world|everyone|everybody|all|forever|cruel|life|for good|mum|mom|dad|my love|guys forever|friends|family|to all|earth|then world)
      (i am|so|really)? sorry (mum|mom|dad|everyone|to everyone|everybody|to my (family|kids|parents|wife|husband|mum|mom)|i could not|i can not|for leaving|for doing this|for what i|you had to find|that you|for everything|i was not strong|i failed|it ended|i am not strong|it came to this|for being) .. (goodbye|bye|love|hold on|anymore|do this|stronger|forgive|find|better|go on|take it|longer|to this|enough|pain|burden|gone)
      (tried|try|gave) (so hard|everything|my best|all i could|it all) .. (goodbye|i am done|i am sorry|it is over|no more|this is it|can not anymore|time to go|i give up|bye)
      (arranged|arranging|found|asked|paid|begged|lined up|sorted) .. (someone|somebody|friend|neighbour|neighbor|sister|brother|mum|mom|kennel|shelter|home|sitter) .. (dog|cat|pets|pet|kids|plants|fish|rabbit|animals) .. (calm|peace|arranged|forever|permanently|for good|gone|no return|not coming back|ready|everything)
      (finally|strangely|so|weirdly|suddenly|feel|feeling|felt|very) (calm|peaceful|at peace|relieved|light|free|serene|happy) .. (because|now that|since|that) .. (decided|decision|know (how|when)|plan|date|over soon|end|leaving|going to die|made up my mind|it is almost over)
      (made|make) (up)? my (mind|decision|choice) .. (die|end|tonight|go|leave|goodbye|nobody can|no one can|not here|kill|pills|stop me|not coming back|it is time)
      i (am not|will not be) coming (back|home) .. (from|this time|tonight|ever|again|tomorrow)
      not coming back (from (this|the (bridge|woods|walk|trip|hotel))|this time|ever|alive)
      (one|last) (last|final|more) (time|hug|look|goodbye|sunset|drink|meal|night) .. (before i (go|die|leave|end|do)|and then i|then i am (gone|done|free))
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    firm: true,
    patterns: lines(`
      regret (surviving|being saved|being found|waking up|that i (survived|lived|woke|failed|was found|did not)|not dying|not succeeding|not dying|living|not finishing|not going through)
      (wish|wished|wishing|should|disappointed|sad|sorry|angry|pity|shame) .. (had worked|it worked|it had worked|i had not (survived|been found|woken|been saved|called)|they had not (found|saved|revived)|nobody had (found|saved)|no one had (found|saved)|it did not work|did not work|it failed|i survived|i lived|i did not die|they found me|they saved me|i woke up alive|left me to die)
      (since|after|from|of) my (last|first|second|suicide)? (attempt|overdose|suicide attempt|od) .. (and|but)? .. (again|same|back|still|now|not better|worse|want|feel)
      (attempt|attempted|overdosed|tried to (kill|end|hang|take|die)) .. (last|this|on|two|three|few|a few|couple|days|yesterday|recently|days ago|weeks ago|last night) .. (week|month|night|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|days|weeks|yesterday|ago|hours|morning|hospital)
      (pumped|pump) my stomach
      (discharged|released|home|out|back|got out) .. (of|from)? (the)? (hospital|ward|psych ward|icu|er|a and e|unit|inpatient) .. (after|for|because|since|following) .. (attempt|attempting|trying|overdose|suicide|tried|i tried|taking|pills|cutting)
      (tried|attempted|attempt|wanted) .. (january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|winter|autumn|last year|years ago|before|in the past|as a teen|teenager|younger) ... (again|back|there again|same place|now it|it is back|came back|coming back|returning|returned|getting there|this time|and now|still)
      (used to|was|thought i was|had|years|stopped) ... (suicidal|wanted to die|wanting to die|want to die|kill myself|self harm|cutting|hurt myself|cut myself|end it|those thoughts|dark thoughts) ... (and now|again|it is back|is back|are back|came back|come back|coming back|returned|returning|creeping back|this week|lately|starting again|tonight|right now|has started|have started|worse now)
      (thoughts|feelings|urges|voices|urge|darkness|ideation|wanting to die|plans) (are|is|have|has|keep|came|come|coming)? (back|come back|came back|returned|returning|started again|stronger than ever|creeping back|louder|getting louder|worse than ever|got louder|getting stronger)
      not (today|tonight|yet|this week|right now) (but|though|at least|maybe|i|anyway)
      will not do (anything|it) (tonight|today|yet|right now|until|before|this week|till)
      (never|not) .. (do it|act on it|do anything|go through with it|because of my|do that) .. but .. (think|thinking|thought|wish|want|imagine|picture|dream|know how|constantly|hope|dying|planned|worked out)
      not (that|like) .. (do it|act on it|i would|do anything|suicidal|going to) .. but .. (think|thought|worked|know|want|wish|imagine|picture|hope|die|dying|dead|wake|planned|plan|how)
      (not|never) .. (suicidal|kill myself|want to die|hurt myself|end my life|do anything|going to do|in danger|a plan|suicide) .. (i|but|though|however|only|it is more) .. (want|wish|rather|hope|prefer|would not mind|would like|would be fine|would not care|think about|thinking about|dream) .. (to|i|if|about|was|it|were)? .. (be dead|dead|die|not wake|not exist|stop living|dying|death|disappear|gone|not be here|sleep forever|never wake|stop existing|it was over|it to end|a car|a bus|a truck|ended|over)
      (never|not) .. (do it|act on it|hurt myself) .. (at least|or so|or maybe|i think|i hope|probably|as far as|that is what)
      (fine|okay|ok|alright|good) .. (not|never|no) .. (see|picture|imagine) .. (alive|me here|myself here|wake up|live|next year|living|tomorrow)
      (fine|okay|ok|alright|good) .. (not|never|no) .. (want|want to|think i (will|want to)|know (if|whether) i (will|want to)) (be (alive|here)|wake up|live|living|see tomorrow|exist)
      (not|never|stopped) .. (thought|thinking|think|dreamt|considered) .. (ending it|ending my life|suicide|killing myself|wanting to die|dying|being dead|those thoughts) .. (years|months|while|ages|long|since) .. (now|this|today|suddenly|until|again|back) .. (again|back|every|all|time|returned)?
      (told|tell|said|say|answered|put|wrote|ticked|checked) ... (not suicidal|no thoughts|not a danger|am safe|was safe|not want to die|not thinking about (suicide|dying|it)|no plan|no plans) .... i (lied|was lying|lie|am lying)
      lied .. (about|when|to) ... (suicidal|suicide|killing myself|wanting to die|hurting myself|the thoughts|being safe|dying)
      (yes|and) i (do)? mean (die|dying|dead|death|suicide)
      (attempt|attempts|overdose|last time|first time) (failed|did not work|was not enough|went wrong) .. (learned|learnt|know better|next time|this time|again|more|properly)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'self',
    firm: true,
    patterns: lines(`
      (shot|hanged|hung|killed|jumped|suicide|own life|overdosed|ended (his|her|their) life) ... i (now|can)? (understand|get|envy|admire|respect|see|know|agree|am jealous|completely understand) .. (him|her|them|why (he|she|they)|the appeal|what (he|she|they))
      (shot|hanged|hung|killed|jumped|suicide|own life|overdosed|ended (his|her|their) life) ... (he|she|they) (had|was|were|got|is|did|knew) .. (right idea|right|it right|smart|smarter|lucky|luckier|brave|the right thing|braver|the way out)
      (shot|hanged|hung|killed|jumped|suicide|own life|overdosed|ended (his|her|their) life) ... i (am|feel|was|am so)? (jealous|envious|almost jealous|understand now|get it|get it now|see it now|want what (he|she|they) (has|have|got))
      (thoughts|urges|voices|darkness|ideation) .. (stopped|gone|went away|gone away|quiet|silent) .... (are|they are|is|came|come)? (back|again|returned|louder) .. (since|this|now|today|again|week|monday|yesterday|louder|every)
      (shot|hanged|hung|killed|jumped|suicide|own life|overdosed|dead|died|death) ... i (want|wish|need|long|am going|would love) to (lie|lay|be|sleep|rest|be buried|go) (down|underground|in the ground)? (next to|beside|with|by|near) (him|her|them)
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    patterns: lines(`
      (have|got|made) (a|my) plan
      (loose|tying up loose) ends
      (want|wish|need) .. (run away|get away|escape|leave|walk away) .. (and)? (not|never) (come|coming|return|look) (back)?
      not (want|wish|going) .. (come|coming) back
      i took (them|everything|too much|it all|them all|too many)
      (pull|pulling) the (trigger|plug)
      (dream|dreams|dreamed|dreamt|nightmare|nightmares) .. (of|about|that|where) .. (dying|death|die|dead|funeral|killing myself|suicide|being dead)
      (give|giving) (all)? my (things|stuff|belongings|possessions|savings|money) away
      (not|never) (going to|be)? (here|around|alive) (anymore|for long|much longer)
      @ifgone
    `),
  },
]

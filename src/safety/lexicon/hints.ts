import { lines, type Phrases } from './phrases.ts'

/** Veiled families: a future without oneself, an off switch, envy of the dead, rehearsals, means at hand, last things. */
export const HINTS: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (thought|thoughts|think|thinking|idea|ideas|urge|urges|plan|plans|planning|fantasy|fantasies|visions|talking|feel like|feeling like|close|considering|intention|intentions|desire|images|intent|contemplating|tempted) (of|about|to|on)? @doself (my self|myself)
      (not|do not|never) (save|keep|book|buy|get|bother|order|make|wait|leave|plan|set|expect|count|include|invite|schedule|renew) .. (me|for me|my) .. (seat|place|spot|next (year|week|month|time)|christmas|birthday|dinner|ticket|anymore|gift|present|plate|follow up|appointment|on me|a follow up)
      (there|it) (will|is|would) (not|never) (be)? .. (next time|next year|next session|another (day|birthday|christmas|year|appointment|time)|tomorrow|a tomorrow|a next) (for me)?
      (no more|never another|not another) (mornings|tomorrows|birthdays|mondays|christmases|sunrises|days like|me) .. (for me|me|after this|after tonight|please)?
      no (tomorrows|birthdays|christmases|sunrises) .. (for me|after this|after tonight)
      (not|never) (hear|hearing|see|seeing) (from|of|you|me)? (me|from me|anyone|you)? .. (again|anymore|after (this|tonight|today|tomorrow)|ever)
      (do not|not|nothing|never) (matter|make a difference|make any difference|change anything|matters) .. (if|whether|when) i .. (here|alive|around|gone|dead|exist|live|die|breathing|not|am)
      (not|no) .. part of me .. (want|wants|wanting) .. (to)? (live|be here|be alive|go on|wake up|exist|stay|survive)
      (part of me|half of me|something in me|a piece of me) (want|wants|wishes|hopes|wanted|is hoping|keeps hoping|hoped|would like|is ready|is done) .. (die|dead|gone|not wake|disappear|end|stop living|not survive|over|it all to)
      (envy|envious|jealous|lucky|trade|swap|switch|change) .. (places)? (of|with)? .. (dead|die|died|dying|cancer|suicide|killed|cemetery|graves|grave|terminal|terminally|buried|deceased|passed away|passed)
      (hope|hoping|wish|want|pray|praying|wishing) .. (fatal|terminal|deadly|incurable|lethal) (disease|illness|condition|cancer|accident|crash|tumor|tumour|diagnosis|wreck)
      (being|be) dead (sounds|seems|would be|feels|looks|must be|is)
      (peaceful|nice|easy|easier|quiet|better|wonderful|lovely|good|great|restful|calm|relief|simple|beautiful|freeing) .. (it)? (would|will|must|might|could|to) (be|feel)? .. (to)? (be gone|be dead|not exist|die|not be here|sleep forever|never wake up|not wake up|end it|stop existing|disappear forever|be nothing|not be alive|cease|never have been born|never have existed|not have to exist|not have to live|no longer exist)
      (hit|press|pressing|flip|push|find|found|had|have|want|wish|need|reach|switch|give me|is there|looking for) .. (the|an|my|that|off) (off switch|off button|delete button|delete key|eject button|self destruct|exit button|power button|unsubscribe button|switch for (life|me)) .. 
      (switch|switching|turn|turning|shut|shutting|power|powering) (myself|me|my life|life|everything|it all|my existence) (off|down|out) .. (forever|for good|permanently|completely|tonight)?
      (go|going|log|logging|sign|signing|shut|shutting|power|powering|went) (offline|off|out|down|dark) .. (permanently|forever|for good|for ever|irl|of life|from life|and never|one last time|for the final time)
      (leave|leaving|exit|exiting|quit|quitting|disconnect|disconnecting|unsubscribe|unsubscribing|resign|resigning|withdraw|eject|ejecting|opt out|dip|dipping|bounce|escape|escaping|logging|log|cancel|cancelling|canceling|end|ending) (from|of|out of|the|my|off of|out|off)? (the|this|my|from|to)? (simulation|matrix|life|existence|realm|mortal coil|earth|group chat of life|world|game of life|server of life|subscription to life|membership to life|human race|planet|living)
      subscription to life|mortal coil|pushing up daisies|pushing daisies|push daisies
      (pine|wooden|forever) box|(big|eternal|endless) sleep|long sleep
      (eat|eating|swallow|catch|suck|kiss|taste|tasting|chew) (a|my|the|some) (bullet|gun|shotgun|barrel|bullets|lead|pistol)
      (blow|blowing|blew|splatter|paint) .. (brains|brain|head|skull) (out|off|all over|on the)
      (bullet|round|knife|blade) (in|through|to) my (head|brain|skull|heart|temple|mouth|chest)
      (one|a) bullet .. (end|away|all it|enough|left|me)
      (throw|throwing|fling|flinging|hurl|hurling|launch|launching|toss|tossing|chuck|chucking|lob|tip|drop|dropping|threw|drag) (myself|my self|meself) (off|into|under|in front|out|from|over|onto|down)
      long walk off a short (pier|bridge|cliff|plank)
      walk (into|off) (the sea|the ocean|a river|the river|traffic|a bridge|the pier|a cliff|a roof)
      (run|running|ran|almost|getting|nearly) out of reasons
      (reason|reasons) .. (to|for) (stay|live|keep going|be here|stay alive|not do it|hold on|staying|living|keep living|stay here|stick around|not kill|not jump|not end|wake up|keep breathing) .. (left|shorter|fewer|gone|none|anymore|not|nothing|running)
      (list|reasons) .. (to (stay|live)|why i should (die|kill|not be|end)) .. (shorter|empty|short|longer|gone|blank)?
      (want|wanted|wants|tempted|going|might) to do the same (as (him|her)|to myself)
      (in|on|over|behind) .. (his|her|their) footsteps .. (suicide|end|die|jump|too)
      (cost|costing|bill|drain|expense|dead weight|leech|parasite|liability|waste) .. (to|on|for) .. (family|everyone|society|wife|husband|kids|parents|world|people) .. (alive|living|existing|being here|as long as|until i|while i am|breathing)
      (do|deserve|need|have|get|find|be|are|is) (so much|much|way|far)? (better|happier|someone else|a better (mum|mom|dad|wife|husband|life|mother|father|daughter|son|partner|friend)) .. ((if|when|once|after|now) i (was|were|am|had|have|leave|left|go|went|die|died|disappear|disappeared|vanish|vanished|never|just (die|died|leave|left|go|went)|did not|do not|stop (existing|living|breathing|being)|stopped (existing|living|breathing|being))|without me|with me gone)
      (counting|count) down .. (days|hours|until|til|to) .. (end|gone|die|over|do it|final|last|exit|death|not be|am free|it)
      (until|only|last|final|two|three|few|couple|one|just) .. (more)? (days|day|weeks|week|hours|nights|night|sleeps) (left|more|then|and then|until) .. (i am (gone|out|free|dead|not here)|it is over|it ends|over for me|peace|end it|die|i can (go|rest|leave)|do it|on this earth|to live|me)
      (live|living|been|am|i am) on borrowed time
      (nobody|no one|not) .. (stop|save|find|talk) me .. (from|this time|in time|out of it|until|before|tonight|now|anymore)
      (too late) (for me|to (save|stop|help) me|now i)
      (can not|could not|not) (be)? (saved|be saved|be fixed|be helped|worth saving|want to be saved)
      not (want|need) (to be)? (saved|rescued|found|revived|resuscitated|stopped|talked (down|out of it)|saving)
      (enough) .. (@pills|pills|insulin|rope) .. (to)? (do it|die|kill|end|not wake|sleep forever|stop my heart|finish|for me|here|in the house|saved|now|tonight)
      (counted|count|checked|saved) .. (@pills|pills|tablets) .. enough
      (can|could|will|would|does|do|is|are|how) (you|i|someone|a person|people|one|it|that|this|@pills) .. (die|overdose|od|fatal|lethal|enough to die|kill you|kill me|kill someone|stop your heart|stop my heart|be fatal) .. (from|if|by|with|on|of)? .. (@pills|pills|taking|take|paracetamol|lithium|insulin|swallowing|drinking|bleach|jumping|hanging|too much|too many|drowning|bleeding|floors|storeys|stories|carbon|exhaust|mixing|helium|cutting|wrists|sleeping|fall|height)
      (what|how) .. (happens|happen|feel|feels|long|painful) .. (if i|when you|if you|to|does it take|until) .. (overdose|hang|take (all|too|a lot|50|40|30|100|20|the whole|enough|so many)|swallow|jump|drown|bleed out|slit|cut (your|my) wrists|shoot|die|stop breathing|suffocate|od)
      (bought|buy|buying|ordered|ordering|got|getting|have|found|picked up|borrowed|made|hid|hidden|own|purchased|need) (a|the|some|my|that|us)? (new|length of|long|strong|thick)? (rope|noose|helium|helium tank|exit bag|cyanide|nitrogen|sodium nitrite|carbon monoxide|razor blades|blades|poison|rat poison|gun|pistol|handgun|revolver|shotgun|bullets|ammo|charcoal grill for) 
      (know|chosen|picked|found|decided|decided on|chose|scouted|visited) (which|what|the|a|my) (bridge|train|tree|beam|rope|roof|cliff|method|noose|knife|belt|ledge|balcony|overpass|pills)
      (gun|guns|rope|noose|blade|razor|pistol|pills|knife|bottle) (is|are|sits|sitting|lying)? .. (table|lap|hand|desk|bed|front of me|pocket|mouth|counter|floor|nightstand) .. (front|me|now|tonight|loaded|waiting|ready|and i)
      (gun|guns|rope|noose|pistol|shotgun) (is|are|s)? (on|in|next to|under|beside|by) (the|my|me) .. (table|lap|hand|desk|bed|front|pocket|mouth|counter|floor|nightstand|me)?
      (had|held|put|with|got|holding) .. (pills|gun|blade|barrel|rope|noose|belt|knife|razor|tablets|cord|pistol) .. (in|to|on|around|round|against|at) (my|the) (mouth|hand|hands|head|neck|wrist|throat|lap|lips|temple|chest|arm)
      (pills|tablets|handful) .. (in my (mouth|hand)|to my lips) .. (spat|stopped|could not|swallow|ready)?
      (not|no|can not|will not|where) ... where i am (going|headed|heading)
      (my|the) (letters|goodbye letter|last letter|letter|note|will|farewell) (is|are|will be|for (everyone|them|her|him|my))? (in|on|under|inside|behind|is in|is on|are in|are on) (the|my|a|their|his|her) .. (drawer|desk|bed|table|pillow|envelope|safe|box|counter|kitchen|laptop|folder|car|nightstand|mailbox|shelf|bible|freezer|closet)
      (bank|account|password|passwords|logins|pin|insurance|papers|documents|will|deeds|details) .. (in|on|with|under|for|to) .. (envelope|drawer|folder|note|letter|fridge|wife|husband|sister|brother|mum|mom|dad|son|daughter|when i|if i|if anything happens|in case|safe) .. (when i am gone|after i|if i|not be|when i am not|anything happens to me|in case i|she will need|he will need|they will need|need it soon|in case something)
      (if|when|in case) (anything|something) (happens|happen|happened) to me .. (tell|know|look after|take care|please|give|love|feed|my|make sure|dog|cat|kids)
      (taught|teaching|showed|showing|told|explained|wrote down) .. (wife|husband|kids|son|daughter|mum|mom|sister|brother|partner|her|him|them) .. (how|where) ... (when i|if i|without me|after me|not here|gone|on her own|on his own|alone soon)
      (decided|decision|made up my mind|set on it|sure now|know what i have to do|know what i need to do|time has come|chosen) .... (lighter|calm|calmer|peace|peaceful|relief|relieved|free|goodbye|sorry|no going back|not scared|not afraid|nobody can|tonight|tomorrow)
      (i am|so) (done|finished|over) .... (no more (mornings|tomorrows|tomorrow|days)|not coming back|goodbye everyone|bye everyone|tell them|love you all|forgive me|never again wake)
      (bye|goodbye|farewell) .... (forgive me|sorry for|not your fault|i love you all|take care of (each other|my|them)|remember me|thanks for being|thank you for being|you were good to me|it is not your|was not your|no one is to blame|thanks for trying|thank you for trying|do not look for|by the time|live well|be happy without)
      (forgive me|so sorry|i am sorry|thanks for trying|thank you for trying|thanks for everything|thank you for everything|love you all|i love you) .... (goodbye|bye|farewell|not be here|by the time|this is it|it is time|last|too late|no other way|only way)
      (tell|told|telling) (my|the|them|him|her|everyone) .... (loved (him|her|them|you)|not (their|his|her|your) fault|i tried|i am sorry|so sorry|i was happy) .. (when|after|once|goodbye|please|gone)?
      (can not|could not|not) (say|promise|guarantee|swear|be sure) .. (never|not|safe|stay|will be here|alive|okay tonight|control) .. (do it|do anything|hurt myself|hurt me|safe|tonight|be here|alive|try|act|tomorrow|kill)
      (not|no longer) (feel|be|am|think i am|sure i am) safe .. ((with|by|around|from|being|on) (myself|alone|my own|my thoughts|my head|my own company)|tonight|alone|in my own (head|mind)|right now)
      not (be)? (left|stay|be) alone .. (tonight|right now|with (myself|my thoughts|these thoughts|the pills)|because i|or i|what i)
      (stop|help|save) me .. (before i|from (doing|killing|hurting|myself|ending)|i am going to|do something|jump|tonight)
      (someone|somebody|please) (stop|help|save|come|talk) .. (before i|or i|i am going to|or else i) .. (do|kill|jump|end|hurt|take|die|something)
      (tired|exhausted|weary) .. (sleep (can not|does not|will not|never) (fix|help|touch|cure)|not (sleep|sleepy) tired|in my (bones|soul)) .. 
      (i|me) .. (already|basically|practically)? (dead|a ghost|a corpse|buried|gone|a dead (man|woman|person)) .. (inside a|just (not|waiting)|body|waiting|not buried|not fallen|paperwork|formality|no one noticed|nobody noticed)
      (credits|curtain|final chapter|last chapter|last page|final page|end of the road|end of the line|finish line|final act|final curtain|last stop|closing scene) .. (for me|of my life|roll|rolling|my story|is here|is near|coming|close|now|tonight|i am ready)
      (not|never) (good|fit|meant|worthy|deserving) .. (of|to|for)? (life|live|living|being alive|exist|breathe|this world|this life|oxygen)
      (why|how) am i (still)? (alive|here|living|breathing|not dead)
      (still|how am i) (alive|breathing|living) .. (do not know why|no idea why|for some reason|unfortunately|regret|sadly|against my|disappointed|wish|somehow)
      (unfortunately|sadly|regrettably|annoyingly) (i)? (still|am) .. (alive|woke up|wake up|here|breathing|survived)
      (anyone|someone|you|who) .. (kill|shoot|end|euthanise|euthanize|murder|run) me (please|already i am serious|over|i mean it|now i mean|tonight)
      (assisted|medically assisted) (suicide|dying|death) .. (for me|myself|i (want|qualify|apply|could|can)|get|apply|depression|qualify|dignitas)
      (want|apply|qualify|go|going|looking) .. (dignitas|maid|euthanasia|assisted (dying|suicide)|euthanised|euthanized)
      (forever|permanent|lasting) (peace|rest|quiet|silence|solution|break|escape|way out|sleep)
      (will|going to|about to|might|could|want to|ready to) (be|become) .. (dead|a corpse|a body|worm food|ash|ashes|dust|buried|in a coffin|in the ground|stardust|a star|a tombstone|a memory) .. (soon|tonight|tomorrow|by|before|then|for them|to find)?
      (find|finding|found|finds|discover) my (body|corpse)
      (body|corpse) .. (found|find|washes|washed up|clean up|cleaned up|dealt with) .. (me|my|mess|after|they|maid|tomorrow|by)?
      (mess|trauma|burden) .. (whoever|who|someone|they) (find|finds|found|has to find|clean) me
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    patterns: lines(`
      (what is|where is) the (use|point) (of|in)? (trying|anything|it|this|life|fighting|going to|in)?
      (feel|am|so|feeling|getting|and) .. desperate
      i can not (anymore|any more|go on|keep on|carry this|bear|do it|hold it together|pretend|fight|keep pretending|keep this up|breathe anymore)
      (everything|living|my heart|my soul|existing|being me) hurts
      (tired|sick|so done|exhausted|weary) (of|with) (everything|it all|all of it|all this|fighting|trying|feeling|hurting|crying|struggling|pain|the pain|suffering|surviving|pretending|carrying|being strong|being sad|life like)
      (not|never|no longer) (worth anything|worth it|enough for anyone|important to anyone|loved|lovable) .. (anyone|anybody|anymore|to them|anywhere|at all)?
      (i|me|my life|my feelings|my existence) (do|does|did|would|will|can|have)? (not|never|no longer) (matter|mattered)
      (not|never|no longer) matter (anymore|any more|any longer|to (anyone|anybody|them|him|her)|if i|whether i|what (becomes of|happens to) me)
      (nobody|no one) .. (needs|wants|loves|cares|sees|would notice|understands|believes|misses|likes|asks|hears) (about|for)? me
      (have|having) a (good|nice|great|happy) life .. (without me|all|everyone|goodbye)
      (apologised|apologized|made amends|said sorry|making amends) .. (to|with) (everyone|everybody|all my|all the people)
      (delete|deleted|deleting|wiped|erased|burned|burnt|shredded|destroyed) .. (all my|my) (photos|diaries|journals|diary|accounts|letters|notebooks|pictures|everything)
      (updated|made|wrote|changed|finished|signed|redid|rewrote|writing|making|sorted) my will
      (everything|it) (is|has been) .. (in place|taken care of|arranged|settled)
      (not|never) (reply|replying|answer|answering|respond|be back|be online|see your reply) .. (after this|anymore|again|after tonight)
      (thanks|thank you) for (being (nice|kind|there|good|patient)|trying|everything you did|caring about) .. (me|all|help)?
      where i am (going|headed)
      (two|three|few|couple|last) (more)? (days|weeks) (left|then) .. (out|done|gone|free|over)
      (stuck|trapped|caught) .. (and|in) .. (desperate|despair|my own head|my own mind|hell|darkness|no escape|misery|life|nightmare|hopeless)
      (want|wish|need) .. (peace|rest|quiet|silence|to rest|the noise to stop|my brain to stop|my head to stop|to be at peace|to be free|to turn (it|my brain|my mind|everything) off|to shut (it|my brain|my mind) off|to feel nothing|nothingness|to be nothing|oblivion|the void)
      (can not|not|do not) (think|know|see) .. (i (can|will|am going to)|how to|how i|how much longer|how long) .. (make it|survive|get through (this|tonight|it)|go on|keep going|keep doing|last|hold on|carry on|do this|cope|manage)
      (not|hardly|barely) (holding|hanging|keeping) (on|it together|up|together)
      i am (hanging|holding on|clinging) (on)? by (a|my) (thread|fingernails)
      (on|at|near|over) the (edge|brink|verge|end) .. (of (breaking|collapse|despair|everything|giving up)|again|and|no|can not|my|mentally)
      (heart|soul|spirit) .. (broken|shattered|dead|empty|crushed|black) .. (beyond|never|fix|repair|anymore)
      (life|everything|it) .. (not|no longer|never) (get|getting|going to get|be|feel) .. (better|easier|ok|okay|good|worth)
      (no one|nobody|not) .. (can|could|to) help me .. (anymore|now|beyond)?
      (beyond|past) (help|saving|repair|hope|fixing)
      (see|saw|seeing) (a|no|any)? (way|future|end|point|hope) .. (no|not|for me|anymore|out|at all)
      (screaming|dying|rotting|crumbling|bleeding|drowning|suffering|hurting) (inside|internally|on the inside)
      (every|each) (day|morning|night|hour|breath) (is|feels like|feels) (torture|hell|agony|a battle|pain|a fight|misery|unbearable|harder|a struggle to live|worse)
      (disgusting|pathetic|useless|worthless|garbage|trash|monster|failure|loser|mistake) .. (i am|that i am|human|person|of a human|waste)
      (i am|am|being) (a) (mistake|failure|waste|loser|burden|disgrace|disappointment|monster|fraud who|garbage|trash|nobody|nothing)
      past (asking|wanting|needing|the point of asking) (for)? help
      (want|wanted|hope|hoping|need|wish) it to be (painless|gentle|quick and painless|gentle and quick|fast and painless)
      said .. (everything|what|all) i (needed|had|wanted) to say to (everyone|everybody|them all|my family|all of them)
    `),
  },
  {
    kind: 'self-harm',
    level: 'crisis',
    patterns: lines(`
      (cigarette|cigarettes|lighter|match|iron|candle|lit cigarette) .. (out|on|against|to|into|onto) (my|own) .. (arm|arms|leg|legs|skin|hand|wrist|thigh|body|stomach)
      (make|made|making|making|watch|watching|seeing|see) (myself|me) bleed
      (thighs|thigh|arms|arm|wrists|wrist|legs|hips|forearms|forearm) (are|is|look|looks|were) .. (mess|covered|shredded|wrecked|bandaged|bleeding|full of|sliced|destroyed|cut up|carved|scarred|raw|red with)
      (punched|punch|hit|smashed|broke|kicked) .. (mirror|window|glass|wall|walls) .. (on purpose|blood|bleeding|bleed|knuckles|hand is|stitches|cut)
      (slit|slitting|cut|cutting|slash|slashing|opened|open|slice) (my|own) (wrist|wrists|throat|veins|vein|arm|arms|artery)
      (did|done|doing) it .. (blade|razor|bathroom|toilet|toilets|shower|thigh|thighs|arms|wrist|wrists|scissors) .. (again|blood|at work|last night|today|bleeding|deep)?
      (sharp|blade|blades|knife|scissors|razor) .. (keep|looking|tempting|calling|temptation|itch|urge|reach|want|need to|thinking) .. (me|cut|at|skin|arm|using|about|use)?
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    patterns: lines(`
      (the|those|these|my) pills (are)? (starting|beginning|kicking|working|hitting) .. (work|kick|in|me|now|sleepy)?
      (room|everything|world) (is)? (spinning|fading|going dark|getting dark|blurry) .. (took|pills|bye|drank|sorry|overdose|tired|sleepy)
      (going|getting|feel|feeling) .. (cold|sleepy|faint|drowsy|numb|dizzy|heavy) .. (lost|losing|so much) blood
      (took|taken|swallowed|drank|ate|downed) (it|them|the pills|everything|pills|tablets) .... (bye|goodbye|sorry|do not (call|send)|do not want to be alone|scared|help me|what now|what do i do|regret|please|dying|sleepy|too late)
      (overdosed|poisoned|hanged|hung|drugged|gassed) (myself|on purpose|again|last night|today|this morning|yesterday|an hour ago|just now|about)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (hear|heard|saw|see|seen|watch|watched|seeing|hearing|witnessed) .. (him|her|them|he|she|neighbour|neighbor|man|dad|father|husband|boyfriend|mother|mum|mom|woman|stepdad|uncle|guy) .. (beating|hitting|hurting|choking|punching|slapping|kicking|beat|hit|slap|kick|punch|choke|strangle|strangling|whip|shake|shaking|abusing|abuse|hurt) .. (her|him|them|kids|child|children|wife|girlfriend|baby|son|daughter|mum|mom|sister|boy|girl|woman|husband|dog)
      (screams|screaming|crying|shouting|thumps|banging) .. (next door|upstairs|downstairs|neighbour|neighbors|neighbours|through the wall) .. (every|kid|child|help|hit|beat|hurt|woman|scared|baby|him|her)
    `),
  },
  {
    kind: 'medical',
    level: 'concern',
    patterns: lines(`
      (more|double|triple|extra|twice) .. (pills|meds|medication|dose|doses|tablets|painkillers|xanax|codeine|oxy) .. (than|prescribed|to cope|to sleep|to numb|just to|every)
      (need|needing|using|rely|relying|depend|depending) .. (wine|vodka|alcohol|weed|pills|drink|beer|whiskey|gin|coke|xanax|benzos|painkillers|oxy) .. (to|every) .. (sleep|fall asleep|cope|function|work|get through|calm|feel|face|start|get out|night|morning|day)
    `),
  },
  {
    kind: 'abuse',
    level: 'concern',
    patterns: lines(`
      (ruin|destroy|take everything|make my life hell|take the kids|take my kids|never see (the|my) (kids|children)|leave me with nothing|tell everyone|out me|deport|kill (himself|herself)|hurt (himself|herself)) .. if i (leave|left|tell|go|divorce|break up|report|ever|move out|speak)
      (afraid|scared|terrified|frightened|fear|fearful) of (him|her|my (husband|wife|partner|boyfriend|girlfriend|dad|father|mother|ex|stepdad|brother|boss|son|parents|family)|them|what (he|she) (will|might|could) do)
    `),
  },
]

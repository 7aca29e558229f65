import { lines, type Phrases } from './phrases.ts'

/** Hurting oneself, hurting others, being hurt, and bodies in danger now. */
export const HARM: readonly Phrases[] = [
  {
    kind: 'self-harm',
    level: 'crisis',
    patterns: lines(`
      (saw|seen|noticed|found|finds|hide|hides|hiding|hid) .. (new|fresh) (scars|cuts|marks|burns)
      (@hurt) .. @me
      (cut|cutting|cuts|burn|burned|burning|burnt|slice|slicing|sliced|slit|slitting|carve|carving|carved|scratch|scratching|hurt|bleed|bruise|bite|biting|stab) (up)? (my|his|her|their) own? (arm|arms|wrist|wrists|leg|legs|thigh|thighs|skin|stomach|hip|hips|body|hand|hands|forearm|ankles)
      (self) (harm|harming|harmed|injure|injuring|injury|mutilate|mutilation|mutilating)
      (scratch|pick|dig|bite|rub|hit|punch|scrub|claw|pinch|cut|head|wall) .. (until|till) .. (bleed|bleeds|bleeding|blood|raw|bruise|bruised|pass out)
      (hit|bang|banging|hitting|slam|smash|bash|bashing|slamming|punch|punching) my (head|fist|fists|face|leg|legs|hand|hands) .. (wall|floor|desk|table|bleeds|bleed|bruise|bruises|on purpose|over and over)
      (burned|burnt|burn|cut|scald|bruised|broke|scratch|starve|hit|scalded) ... (on purpose|deliberately|intentionally)
      (long sleeves|hoodie|sleeves|bracelets|bandages|plasters|jumper) .. (summer|july|august|june|heat|hot|so|hide|because|cover) .. (not|nobody|no one)? .. (arms|arm|wrists|cuts|scars|marks|see|ask|ask about my arms|notice)
      (cat scratches|barcode|barcodes|styro|styros|beans|beaning|hitting beans|hit beans|hitting styro) (on my|again|until|last night|my|tonight|deeper|today) 
      (make|making|hit|hitting|made|see) (beans|styro|styros) 
      (clean|months clean|days clean|weeks clean|years clean) .. (relapsed|gone|cut|from cutting|blade|self harm|again)
      (relapsed|relapse|relapsing) .. (cutting|self harm|cut|blade|razor|burning|sh)
      (blade|razor|lighter|scissors|knife|glass) .. (my|against|on|to|across)? (skin|arm|arms|wrist|wrists|thigh|thighs|leg)
      (new|fresh|more|deep|deeper) (cuts|scars|marks|burns) on my (arm|arms|wrist|wrists|thigh|thighs|leg|legs|body)
      (cutting|burning|self harming) (again|helps|is the only|every night|every day|myself|to cope|to feel)
      (pain|bleeding|blood|cutting|hurting) .. (only|makes me feel|helps me feel|is the only) .. (feel|real|relief|alive|something|calm|way)
      back (to|on|with) (the|a|my) (blade|blades|razor|razors|box cutter|cutter|scalpel|lighter|scissors) .. (arm|arms|forearm|forearms|thigh|thighs|wrist|wrists|leg|legs|again|every night|mostly)
      (urge|urges|want|need|craving) to (cut|bleed|burn my|hurt myself|self harm|feel pain)
      (dig|digging|dug|scratch|claw|clawing|press|scrape|scraping|rub|peel|peeling|drag) .. (until|till) .. (skin breaks|breaks the skin|skin splits|bleed|bleeds|blood|raw)
      (hold|holding|held|press|pressing|put|putting) .. (ice|fire|flame|flames|lighter|match|iron|candle|cigarette|cigarettes|hot spoon|hot pan) .. (to|on|against|under) my (skin|own skin|arm|arms|hand|palm|leg|legs|thigh|thighs|stomach|wrist)
      (skin|arm|arms|blade|cut|cutting|ice|fire|lighter|bite|burn|razor|needle|needles) .. to feel (something|anything|alive|real|human)
      i (still)? cut (in the (bathroom|bathrooms|toilet|toilets|shower|stall|restroom)|at (night|school)|on my (lunch|break|breaks)|again (last|tonight|today)|to (cope|feel|calm|release|breathe|punish)|when i (am|feel|get)|whenever|most (days|nights))
      (razor|razors|blade|blades|scissors|lighter|knife) (came out|comes out|came back|is back|was back|is out|won|wins|calls me|called me|called) (again|last night|tonight|today|yesterday|on|when|whenever)
      (kettle|boiling|hot|scalding) (water|oil|tea|coffee) .. (on purpose|deliberately|intentionally|to feel|as punishment|over my (hand|arm|leg|skin)) .. (on purpose|deliberately|intentionally|to feel|punishment)?
      (burn|burned|scald|scalded|run|ran|poured|pour|held|slam|slammed|slamming|smash|smashed|let|put|shut|hit) .. my (hand|hands|arm|arms|leg|skin|fingers|wrist|head|foot) .. (on purpose|deliberately|intentionally)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (feel like|want to|urge to|urges to|going to) (stab|stabbing|shoot|shooting|kill|killing|strangle|strangling|murder|murdering) (someone|somebody|people|him|her|them|everyone|everybody)
      (drown|drowned|drowning|smother|smothered|smothering|suffocate|suffocated|suffocating|strangled|strangle|choked) (my|the|our) (baby|newborn|toddler|son|daughter|child|kid|infant)
      (shook|shake|shaken) (my|the|our) (baby|newborn|toddler|infant)
      (voice|voices|god|devil|demon|demons|angel|angels|radio|tv|spirits|satan|jesus|allah) .. (tell|tells|telling|told|order|orders|ordering|ordered|want|wants|command|commands|commanding|urge|urges) me .. to @kill .. @target
      (think|thinking|thought|thoughts|dream|dreaming|fantasise|fantasising|fantasize) (about|of) (hitting|punching|beating up|beating|slapping|kicking|stabbing|killing|hurting|choking|strangling|smothering|drowning|poisoning) (my|our|the|his|her) (little|big|baby|younger|older|own)? (brother|sister|mum|mom|dad|mother|father|wife|husband|boss|manager|kid|kids|son|daughter|baby|child|ex|roommate|flatmate|teacher|coworker|colleague|neighbour|neighbor|girlfriend|boyfriend|mother in law|partner|dog|cat)
      (@will) (just|really|actually)? (@kill) (@target)
      (have|got|has) .. (plan|gun|knife|weapon|list) .. (kill|shoot|hurt|stab|attack|get|use it on|for) (@target)
      (hit list|kill list|death list)
      (going|planning|want|bring|bringing|taking) .. (gun|knife|weapon|rifle|bomb) .. (to)? (work|school|office|his house|her house|the meeting|church)
      (they|he|she|everyone|you|people) (will|is going to|are going to|all will) (all)? (be sorry|regret it|pay for|pay|suffer|regret|wish they|know my name|remember my name|see what i) ... (news|blood|dead|bodies|tomorrow|monday|gun|tonight|i promise|they laughed|when i|watch)
      (see|hear|read|watch) .. (on|in) the news (tomorrow|tonight|monday|soon|when i|what i)
      (tomorrow|monday|soon|tonight) .. (sorry|regret|pay) .. (news|laughed|fired|bodies|blood)
      (you|they) will see (it|me|my name|what i did) on the news
      (i will|i am going to|going to|swear i will) (end|finish|waste|bury|destroy|gut|smash|cap|off|get) (him|her|them|that man|that woman|you all) .. (mean it|serious|gun|knife|swear|tonight|tomorrow|not joking|kidding)
      (i will|going to) end (him|her|them)
      (voice|voices|god|demon|demons|devil|they|something|spirit) (keep|keeps|is|are|has)? (tell|tells|telling|told|command|commanding|want|wants|says|say|ordering|whisper|whispers) .. me .. (to)? (hurt|kill|stab|attack|shake|drown|smother|push|harm|shoot|punish) (@target)
      (scared|afraid|worried|terrified|frightened|fear|feel like|about to|might|urge|urges) .. (hurt|shake|harm|smother|drown|drop|hit|throw) (the|my|our) (baby|child|kids|son|daughter|children|toddler|newborn|infant|wife|husband)
      (want|going|ready|plan|fantasise|fantasize|fantasies|thoughts|dream|thinking) .. (to|about|of|of) (killing|shooting|stabbing|hurting|murdering|strangling|poisoning|burning down|blowing up) (@target)
      (almost|nearly) (strangled|stabbed|killed|choked|shook|smothered|hit) (my|the|our) (wife|husband|baby|kids|kid|son|daughter|boss|girlfriend|boyfriend|partner|brother|mother) .. (last night|today|again|yesterday|scared|and|this)
      (bring|take|bringing|brought) (a|my|the) (gun|knife|rifle|weapon) to (work|school|the office|class)
      (bomb|shoot up|shooting up|blow up|burn down) .. (office|school|building|place|house|work|church)
      (homicidal)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    patterns: lines(`
      (he|she|they|husband|wife|partner|boyfriend|girlfriend|dad|father|mum|mom|mother|ex|brother|stepdad|boss|carer|uncle|son|fiance|roommate) (just|always|still|regularly|has|has been|will|threatens to|threatened to|is going to|said he will|said she will|keeps|often|sometimes)? (choked|chokes|choke|strangled|strangles|hit|hits|hitting|beat|beats|beating|punched|punches|punching|kicked|kicks|slapped|slaps|slapping|kick|raped|rapes|burned|burns|shoved|shoves|pushed|pushes|threw|throws|grabbed|grabs|hurt|hurts|kill|stab|stabbed|molested|molests|forced himself on|forced herself on|forces himself on|gropes|groped|attacked|assaulted|held me down|locks|locked|touches|touched) .. (me|us|my kids|the kids|my children|my (son|daughter|head|face|arm))
      (raped|grape|graped|molested|sexually assaulted|gang raped|grape victim|roofied|forced into sex|s assaulted)
      (forced|forces|forcing|made|makes) .. (me (to have sex|into sex|to do sexual)|himself on me|herself on me|me to sleep with)
      (was|got|been|being|am|is|get) (just)? (raped|beaten|beaten up|choked|strangled|assaulted|molested|trafficked|held captive|drugged|abused|stalked|attacked|hit by my) .. (by|last|yesterday|today|at|tonight|again|every|week|this|right)?
      not safe (at home|in my house|in this house|here|with him|with her|at my house|around him|around her|going home|to go home|in my home)
      (afraid|scared|terrified|frightened) (to go home|to be home|of going home|of what he will|of what she will|he will (kill|hurt|hit|find|beat)|she will (kill|hurt|hit|find)|for my (life|safety))
      (he|she|husband|wife|ex|partner|boyfriend|girlfriend|dad|father|brother) .. (going to|will|would|wants to|threatens to|threatened to|swore to|said he would) (kill|hurt|shoot|stab|beat) (me|us|my kids|the kids|my family)
      next time (he|she) (will not stop|will kill me|will not miss)
      (carer|caregiver|husband|wife|partner|dad|mum|mom|father|boyfriend|he|she|they|son|parents|family|boss|mother) .. (locks|lock|locked|keeps|traps|chains|tied|ties) me (in|up|out|inside|locked|down)
      (does not|will not|do not) (give|let|allow) me (any)? (food|eat|leave the house|have food|leave)
      (will not|does not|would not) let me (leave|eat|out|leave the house|see a doctor)
      (has|holds|held|pointed|points|put|puts) (a|his|the) (gun|knife) (to|at|against) (me|my)
      (hiding|hid|locked) .. (bathroom|closet|room|car|toilet) .. (husband|he is|boyfriend|from him|from my|so he|she is)
      (black eye|bruises|broken rib|broken arm) from (him|my|her|last night)
      (took|takes|hides|has) my passport .. (let|leave|work|boss|husband|go|not)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (boy|girl|child|kid|kids|children|baby|daughter|son|niece|nephew|toddler|student|neighbour|neighbor|sister|friend|mum|mom|mother|grandmother|grandma|brother|coworker|colleague) .. (covered in|has|had|with|full of|came with|comes with|shows) .. (bruises|burns|black eye|marks|cigarette burns|bruise|welts|handprint)
      (neighbour|neighbor|neighbours|neighbors|downstairs|upstairs|next door|he|dad|father|stepdad|husband|boyfriend|uncle|mother|she|partner|brother in law) .. (hits|hit|beats|beat|beating|hurts|hurting|chokes|abuses|abusing|molests|touches|touched|molested|raped|rapes|kicks|punches|slaps|abused|starves|locks|locked) .. (his|her|the|their|my)? (kids|kid|child|children|son|daughter|baby|wife|girlfriend|husband|sister|friend|niece|nephew|mum|mom|mother|grandmother|brother|him|stepson)
      (friend|sister|daughter|mum|mom|mother|coworker|colleague|niece|neighbour|neighbor|brother|cousin|roommate) .. (is|was|being|gets|got|been) (being|getting)? (beaten|abused|hit|raped|choked|molested|assaulted|strangled|beaten up|trafficked|starved) .. (by)?
      hear .. (him|her|them|kids|children|child|baby) screaming .. (every|night|hit|bruises|help)?
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    patterns: lines(`
      (took|taken|taking|swallowed|swallowing|downed|drank|drunk|ate|popped|injected|have taken|necked|take) ... (load|whole|all|all my|all the|all of|too many|bottle|handful|handfuls|everything|entire|bunch|pack|packet|box|lots|fistful|double|40|30|20|50|60|100|antifreeze|bleach|cabinet) .. @pills?
      (took|taken|swallowed|downed|drank|popped) .. (too many|handful of|load of|all my|all the|whole bottle|whole pack|entire bottle|bunch of|whole box|a lot of|bottle of|packet of|box of|all of my|whole strip|everything in the) 
      (took|taken|injected|shot up|swallowed|gave myself) (way|far)? too much (insulin|heroin|morphine|fentanyl|oxy|methadone|@pills)
      (took|swallowed|drank|downed|popped) .. @pills .. (ago|just now|help|feel|tonight|whiskey|vodka|wine|alcohol)
      (drank|swallowed|drinking|drink|drunk|ate|eaten|eating|injected) .. (rat poison|slug pellets|weedkiller|weed killer|bleach|antifreeze|drain cleaner|poison|pesticide|cleaner|disinfectant|lighter fluid)
      (overdosed|overdosing|overdose|od ed|oding|odd on)
      (i have|i) (done|did) it (it is|and now|now|bye|sorry|goodbye|too late|pills|i took) .. (in me|bye|too late|sorry|over|goodbye|sleepy)?
      (it is|they are) in me .. (bye|goodbye|now|sorry)?
      (slit|cut|opened|sliced) my (wrist|wrists|throat|vein|veins|arm) .. (and|bleeding|blood|not stop|too deep|deep|tonight|open|now)
      (bleeding|blood) .. (will not|not|can not|would not|everywhere|all over) .. (stop|floor|stopping|sink|bathroom)
      (can not|could not|not able to) (breathe|feel my|wake) .. (pills|took|overdose|blue|lips|took)
      (he|she|friend|husband|wife|son|daughter|partner|brother|sister|mum|mom|dad) .. (is not|not|stopped|is barely) (breathing|waking|responding|waking up|conscious|moving)
      (unconscious|unresponsive|passed out) .. (pills|bottle|took|overdose|drugs|not wake|breathing)
      (getting|feeling|feel|so|very) (sleepy|drowsy|dizzy|numb) .. (took|pills|now|bye|goodbye|in me|tablets)
      (chest pain|crushing chest|having a heart attack|having a stroke) .. (now|arm|breathe|right now|help)
      (voice|voices|god|devil|demon|demons|jesus|satan|angel|angels|radio|tv) (keep|keeps|is|are|has|have)? (tell|tells|telling|told|command|commands|commanding|want|wants|says|say|saying|ordering|whisper|whispers|whispering|shouting|scream|screaming) .. (to|that)? (jump|die|dead|kill|hurt|cut|end|stop eating|follow them|myself|drown|burn|hang|deserve to die|do it)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'other',
    sure: true,
    patterns: lines(`
      how (do|can|could|should|to) (i|we|you) .. (help|stop|convince|save|support|keep|talk to|reach|persuade|get) .. (someone|somebody|@person) .. (suicidal|to stay alive|not to (kill|end|jump|do it|hurt)|from (killing|ending|jumping|suicide|hurting|cutting)|wants to (die|kill)|kill (himself|herself|themselves))
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      @person .. (left|leaving|wrote|sent|posted|found) .. (a|me|her|his|this)? (note|goodbye|goodbye text|goodbye message|suicide note|letter) .. (and|phone|gone|missing|saying|not|can not|sorry|goodbye|everyone|i)
      @person .. (says|said|told|has|have|got|texted|bought|keeps) .. (gun|rope|pills|noose|plan|date|knife|razor|bridge|roof|ledge) .. (over soon|over|tonight|ready|will|going|die|end|do it|scared|use|kill|saying|and|counted|hidden|can not)
      @person .. (says|said|told|texted|posted|messaged|keeps saying|thinks|talks about) .. (over soon|goodbye|end it|ending it|last day|better off without|not be here|not be around|wants out|can not go on|no point|better off dead|do not want to be here|does not want to be here|not want to live|giving up on life|give up on life|unalive|kys|jumping|does not want to live|does not want to be alive|wants it to be over|will not be here)
      @person .. (is|was|are|were) .. (on the (bridge|roof|ledge|edge)|going to jump|threatening to|locked in the bathroom with)
      @person .. (giving|gave|gives) away .. (stuff|things|belongings|possessions|everything|guitar|all)
      @person .. (took|taken|swallowed) .. (pills|tablets|overdose|bottle|meds)
      @person .. (cuts|cutting|cut|burns|burning|hurts|hurting|harming|harms) (himself|herself|themself|themselves|her (arm|arms|wrists|legs|thighs)|his (arm|arms|wrists|legs|thighs)|their (arms|wrists))
      (cuts|scars|marks) on (his|her|their|my (sons|daughters|friends|sisters|brothers)) (arm|arms|wrist|wrists|legs|thighs|thigh)
    `),
  },
]

import { lines, type Phrases } from './phrases.ts'

/** Hurting oneself, being hurt, a body in danger, harm to others: built from slots. */
export const HURT: readonly Phrases[] = [
  {
    kind: 'self-harm',
    level: 'crisis',
    patterns: lines(`
      (been|started|start|back to|keep|kept|still|am|was|stop|addicted to|thinking about|thoughts of|urges to be|went back to|turned to|resorted to|gone back to|returned to|use|using|into|by|quit|crave|craving|miss|think about) (cutting|burning|self harming|self harm|hurting myself|harming myself|self injuring|self mutilating|slicing|scratching myself|bleeding myself)
      (cutting|self harm|self harming|burning myself|hurting myself|bleeding) .. (is|it is|was|the) (the only|my only|how i|helps|calms|makes me|what|addictive|a release|relief|my way|my coping|the one)
      (my|new|fresh|more|these|old|some|the|deep) (cuts|scars|burns|wounds|slashes|slits|gashes) .. (new|fresh|some new|infected|bleeding|deeper|deep|hide|hiding|cover|covering|covered|sleeves|ashamed|nobody|no one|not stop|again|open|thighs|thigh|wrist|wrists|arms|arm|legs|hips|stomach|keep|reopen|reopening|need stitches|stitches|new ones|worse|healing but i|noticed|see them|seen)
      (have|got|see|more) (scars|cuts|burns) .. (new|fresh|recent|bleeding|infected|open)
      (cover|covering|hide|hiding|hides|covers) .. (cuts|scars|marks|wounds|wrists|arms|thighs|legs|bandages|burns) .. (with|so|from|under|because|at work|long sleeves|in summer|makeup|every)?
      (punch|punching|hit|hitting|kick|kicking|bash|bashing|bang|banging|smash|smashing|slam|slamming|slap|slapping) .. (wall|walls|things|door|doors|concrete|head|face|myself|fists|fist|legs) .. (until|til|till|on purpose|bleed|bleeds|bleeding|bruise|bruises|knuckles|over and over|to feel|to punish|to calm|when i am (upset|angry|overwhelmed|stressed))
      (knuckles|arms|wrists|legs|thighs|skin|hands) (bleed|bleeding|are bleeding|bruised|are bruised|are raw) .. (on purpose|feels|calms|relief|better|again|from (punching|hitting|cutting))
      (hide|hiding|hid|keep|keeping|carry|carrying|stash|stashed|bought|got|have|stole|broke|unscrewed|took apart|sleep with) .. (blade|blades|razor blade|razor blades|razorblade|razorblades|scalpel|sharpener blade|sharpener|box cutter) .. (in|under|for|phone case|purse|room|out|with|on|at|near|behind|again|wallet|drawer)
      (carve|carved|carving|cut|write|writing|scratch|scratched|scratching|etched|etch|burn|burned) .. (words|word|names|name|lines|letters|tally|marks|fat|hate|worthless) .. (into|in|on|onto|across) .. (my|arm|arms|leg|legs|thigh|thighs|skin|stomach)
      (picking|pick|slicing|slice|cut|cutting|scratching|scratch|digging|dig|gouging|scraping|scrape|poke|poking|stabbing|stab) .. (skin|arm|arms|legs|leg|thighs|thigh|wrist|wrists|myself|stomach|hand|hands) .. (with|using) (a|the|my|some)? (razor|blade|knife|needle|scissors|glass|nails|pin|compass|paperclip|safety pin|fork|box cutter)
      (bang|banging|slam|slamming|smash|smashing|bash|bashing|headbutt|headbutting|hit|hitting|punch|punching) (my|own) (own)? (head|face|skull)
      (burn|burned|burning|burnt|scald|scalding|put|stub|stubbed|stubbing|hold|held|press|pressed) .. (myself|my|arm|arms|skin|hand|hands|thigh|wrist|out) .. (cigarette|cigarettes|lighter|iron|flame|candle|match|stove) .. (on|to|against|until|when|purpose)?
      (hurt|hurting|cut|cutting|bite|biting|burn|pinch|scratch|slap|hit|starve|bruise|punish) (myself|me self|my self|my own) .. 
      (pull|pulling|rip|ripping|tear|tearing) .. (hair|nails|skin) .. (until|bleed|bleeds|bleeding|on purpose|to punish|to feel)
      (pinch|bite|biting|scratch|scratching|claw|clawing|dig|digging|snap|rub|scrub|pick) .. (until|til|till|so hard) .. (bleed|bleeds|bleeding|bruise|bruises|bruised|raw|blood|scars|it hurts|mark|marks)
      (need|needed|want|crave|urge|urges|itch|itching|deserve) .. (to)? (cut|slice|bleed|see blood|feel pain|feel the blade|feel the burn|self harm|hurt myself|be punished|burn myself|the blade|my blade|my razor|a blade) (so|again|right|now|tonight|bad|myself|my|when|to|every)?
      (relapsed|relapse|relapsing|slipped|slip) .. (cutting|cut|cuts|blade|razor|self harm|selfharm|burning|thighs|thigh|wrist|wrists|arm|arms|last night|harming|again and)
      (days|weeks|months|years|day|streak|clean) .. (clean|streak|free) .. (gone|over|broke|broken|ruined|relapsed|lost|ended|back to zero|down the drain|last night)
      (broke|ruined|lost|reset|threw away) my (clean)? (streak|months clean|weeks clean|days clean|sobriety from cutting)
      (blood|bleeding) .. (makes me|calms|relief|feel (alive|something|better|real|calm)|soothing|down my (arm|leg))
      (hurt|hurting|injure|harm|harming|pain) .. (only (way|thing)|feel (alive|something|anything|real|less numb)|in control|cope|deserve it|to punish|release)
      (razor|blade|knife|scissors) .. (calms|calm|helps|relief|soothes|comforts|wrist|wrists|skin|thigh|thighs|feel)
      (overexercise|starve|starving) .. (punish myself|hurt myself)
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    patterns: lines(`
      (have|i) (already|just)? (took|taken|swallowed|drank|downed|popped|necked|ate|had|injected|take) (them|everything|it all|them all|all of them|the lot|all of it|the whole lot|the whole thing|enough) .. (sleep|sleepy|alone|sorry|goodbye|bye|help|now|scared|do not want|going to die|dying|numb|hands|feel|cabinet|in the house|waiting|tired|ago|dizzy)
      took (too much|too many) .. (pills|meds|tablets|medication|insulin|of my|on purpose|i am scared|help|dizzy|heart|breathe|sleep|sick|tylenol|xanax|of them|of it|last night|tonight|just now|and now|i think)
      (think|maybe|scared|worried|afraid|accidentally) .. i (have)? (took|taken|have taken|had) (too much|too many)
      (cut|cuts|went|slashed|sliced|gone) .. too deep
      (bleeding|blood|bleed) .. (did it|on purpose|to myself|wrists|wrist|arms|will not|not stop|not stopping|a lot and|everywhere|floor|soaked|through|pouring|gushing|heavily|losing)
      (losing|lost) .. (a lot of|so much|too much) blood
      (chest|heart) .. (hurts|hurting|pain|pains|tight|tightness|crushing|pressure|squeezing) ... (arm|arms|breathe|numb|jaw|sweating|left side|faint|shoulder)
      (face|mouth) .. (drooping|drooped|numb) .. (arm|speech|talk|slurred|smile|side)
      (arm|face|side) .. numb .. (breathe|talk|speak|chest|slurring|slurred|move|suddenly)
      (throat|tongue|lips) .. (closing|swelling|swollen|swelled) .. (up|breathe|allergic|ate|help|now)?
      (not|can not|hardly|barely) .. (wake|rouse|get) (him|her|them|my) .. (up|awake|to wake|to respond)
      (he|she|they|friend|girlfriend|boyfriend|husband|wife|son|daughter|mum|mom|dad|brother|sister|roommate|partner|baby|mate|flatmate|kid|uncle|nan) .. (will|is|does|can|are)? not (wake up|waking up|waking|breathing|respond|responding|conscious|moving|wake)
      (he|she|they|friend|girlfriend|boyfriend|husband|wife|son|daughter|mum|mom|dad|brother|sister|roommate|partner|baby|mate) .. (overdosed|od|turning blue|turned blue|blue lips|lips are blue|having a seizure|had a seizure|seizing|foaming|unconscious|collapsed|passed out|choking|barely breathing|stopped breathing)
      (taken|took|having|taking|accidental|intentional|deliberate) .. overdose
      (overdose|overdosing|od|oding) .. (on|of)? (@pills|pills|fentanyl|heroin|opioids|benzos|coke|cocaine|oxy|meth|purpose|now|right now|help)
      (drank|drunk|drinking|swallowed|swallowing|ate|eaten|took|taken|injected|inhaled|sprayed|gulped) .. (bleach|antifreeze|cleaner|drain cleaner|pesticide|poison|rat poison|weed killer|weedkiller|lighter fluid|detergent|hand sanitizer|sanitiser|paint thinner|batteries|disinfectant|windex|acetone|glass|petrol|gasoline|pills|tablets) .. 
      (took|taken|swallowed|downed|popped|necked|drank|ate|had) .. (10|12|15|20|24|25|28|30|32|35|40|45|48|50|60|64|70|80|90|100|120|200|dozens of|ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|whole|entire|full|handful of|fistful of|bunch of|load of|loads of|a lot of|so many|all my|all the|all of my|all his|all her|too many|rest of my|bottle of|box of|packet of|pack of|months worth of|strip of) .. (@pills|pills|sleepers|anti depressants|sertraline|prozac|zoloft|lithium|ativan|klonopin|ambien|melatonin|advil|aleve|codeine|tramadol|panadol|mgs|mg|beta blockers|heart meds|blood pressure meds|benadryl|nytol|zopiclone|diazepam|quetiapine|seroquel|bottle|box|packet|capsules|vitamins|iron tablets)
      (medicine|bathroom|pill|drug)? cabinet .. (took|swallowed|emptied|in me|all of)
      (emptied|raided) .. (medicine|cabinet|pill|bottle|bottles)
      (baby|newborn|infant|son|daughter|child) .. (is|was|has been|must be) .. (evil|possessed|devil|demon|cursed|swapped|replaced|not real|poisoned|satan|antichrist|saved|sent by|switched|not mine|changeling|sacrificed)
      (since|after|birth|postpartum|just had|gave birth|had) .. (baby|birth|giving birth|gave birth|delivery|born) ... (voices|evil|possessed|demon|demons|not slept|seeing things|hearing things|messages|chosen|plotting|not real|paranoid|poison|hallucinating|not sleeping at all|has not slept|devil|watching me|steal the baby|take the baby away and)
      (chip|implant|implanted|bug|bugs|tracker|device|insects|worms|parasites|something|wires) .. (in|under|inside|into|beneath) (me|my) .. (head|skin|brain|teeth|arm|body|blood)? .. (cut|get it out|dig|remove|tear|burn|drill|claw) .. (out|it|them|in)?
      (cut|dig|tear|burn|drill|claw|rip) (it|them|the chip|the device|the tracker|the bugs|the thing) out
      (voice|voices|god|devil|satan|demon|demons|angel|angels|spirit|spirits|lord|jesus|allah|tv|radio|entity|shadow|shadows|whispers|man in my head|woman in my head|person in my head) .. (say|says|said|saying|tell|tells|told|telling|want|wants|wanted|command|commands|commanded|commanding|order|orders|ordered|ordering|whisper|whispers|whispering|ask|asks|asking|scream|screams|screaming|shout|shouts|shouting|need|needs|convince|convincing) ... (die|dead|death|kill|jump|hurt|cut|end it|not wake|burn|drown|step|stop eating|join (them|him|her)|deserve|sacrifice|suicide|end my|off the|in front|stab|hang|leave this world|bleed|overdose|harm|attack)
      (hear|hearing|heard) .. (voice|voices|whispers|someone|people) .. (tell|tells|telling|say|says|saying|order|ordering|command|commanding|want|wants|scream|screaming|urging) .. (to|i|me|i should|that)? .. (die|kill|jump|hurt|cut|end|burn|drown|hang|stab|harm|deserve|worthless|do it|bad things|dead|suicide|baby)
      (i am|am) (jesus|god|the messiah|the chosen one|chosen|immortal|already dead|invincible|an angel|the devil) .. (and|so|fly|jump|can not die|must|need to|have to|mission|sent)
      (not slept|no sleep|have not slept|awake) .. (days|nights|week) .. (god|voices|chosen|mission|messages|invincible|powers|seeing|watching|speaking to me|buzzing|genius|plan)
      (dogs|people|they|neighbours|neighbors|government|fbi|cia|coworkers|family) .. (trying to|want to|going to|plotting to|poisoning|planning to) (kill|poison|murder|get) me .. (i|chip|signal|radio|hide|knife|protect|water|food|know it|hear)
      (want|need|going|have|must|can|could) .. (fly|jump) (off|from|out) .. (roof|building|window|balcony|bridge) .. (fly|wings|angel|god|fine|chosen)?
      (transmitter|implant|microchip|chip|device|tracker) .. (in|inside) (me|my (head|brain|body|tooth|teeth|neck|arm|skull|ear)) .. (says|say|tells|telling|orders|controls|controlling|listening|talks|speaks|makes me|jump|die|kill|sends)
      (voice|voices|transmitter|chip|implant|radio|tv|angel|angels|god|satan|devil|demon|jesus|spirits|aliens) .. (says|say|tells|told|said|insists|decided|know) .. (that)? i (have to|must|need to|should|got to|am supposed to|deserve to) .. (jump|die|kill|cut|burn|drown|hurt|bleed|end|hang|starve|sacrifice)
      (satan|god|devil|demon|demons|angels|spirits) (wants|want|needs|demands|is asking for|asks for) my (blood|life|soul|death|body|sacrifice)
      (god|satan|devil|demon|demons|angel|angels|jesus|voice|voices|spirit|spirits|universe) .. (calling|calls|called|chose|chosen|asking|asks|pushing|invites|sending) me .. to (die|jump|kill|bleed|burn|hang|be sacrificed|sacrifice|leave my body|end)
      (man|woman|people|someone|voice|voices) in the (wall|walls|tv|radio|mirror|ceiling|vents|attic) .. (wants|want|tells|tell|says|say|orders|asks) .. me .. to (die|jump|hang|kill|cut|burn|bleed|end)
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    sure: true,
    patterns: lines(`
      (took|taken|swallowed|downed|popped|necked|tome|trague|tomado) (about|like|over|around|at least|nearly|almost|some|como|unas|mas de)? (10|12|14|15|16|18|20|24|25|28|30|32|35|36|40|45|48|50|56|60|64|70|80|90|100|120|150|200|ten|twelve|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|a hundred|hundreds|diez|doce|quince|veinte|treinta|cuarenta|cincuenta) (of)? (my|the|his|her|those|these|de las|de mis)? (@pills|pastillas|tabletas|capsulas|comprimidos)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    patterns: lines(`
      @hitter .. @hits .. (me|us|my (head|face|arm|arms|stomach|ribs|neck|throat|back|hair|mouth|kids|son|daughter|children|child|baby|belly))
      @hitter .. (hurts|hurt|hurting) me .. (when (he|she|they) (is|are|gets|get|drinks|comes)|physically|again|at night|on purpose|every|last night|sexually|bruises|if i)
      @hitter .. (shoves|shoved|pushes|pushed|throws|threw|dragged|drags|grabs|grabbed|slams|slammed|holds|held|kicked|kicks) me (down|against|into|by|around|up against|on|over|onto|out|to the|across|from|under|so|off|again|and|yesterday|last|when|every|in the)
      @hitter .. (touches|touched|touching|fondles|fondled|feels|kisses|kissed|undresses|films|rubs|comes into my (room|bed)|came into my (room|bed)|gets into my bed|got into my bed|climbs into my bed) (me)? .. (at night|in my sleep|down there|when mum|when mom|when my|when no|when everyone|inappropriately|where|under my|private|privates|and says|and told|not to tell|secret|do not want|bed|naked|in the shower|while i (sleep|am asleep))
      @hitter .. (makes|made|forces|forced|forcing|making|make|pressures|pressured|blackmails|coerces|coerced) .. (me) .. (do things|have sex|touch|sleep with|undress|watch porn|send nudes|sexual|sex|naked|perform|strip|suck|give him|go down|do stuff|to do it with)
      (forced|forces|forcing|pushed|pushes|imposed|thrust) (himself|herself|themselves|themself) (on|onto|upon|inside|into) me
      @hitter .. (threw|throws|throwing|hurled|hurls|smashed|swung|aimed|pointed|points|pulled|pulls|waved|waves|held|holds|came at|comes at|chased|chases|attacked|attacks|has|had|got) .. (knife|gun|hammer|plate|plates|bottle|glass|chair|belt|bat|machete|scissors|axe|boiling water|hot water|things|something|stuff|pan|shotgun|weapon|acid) .. (at|on|to|me|with|against|over|in) .. (me|us|my head|my throat|my face|the kids)?
      (outside|house|door|work|home|came|coming|shows|showing|turned|waiting|here|following|school|window|garden|driveway|parking) .. (with|has|carrying|holding|got) (a|his|her|the) (gun|knife|weapon|machete|bat|rifle|axe|crowbar)
      (put|puts|had|has|wrapped|got|wraps|placed|places|with|squeezed|squeezes) (his|her|their|both) (hands|hand|fingers|arm|arms|belt|fist|pillow) .. (round|around|on|over|to|in|across|up) my (neck|throat|mouth|face|nose|head)
      (pillow|hand|plastic bag) over my (face|mouth|head)
      (grabbed|grabs|squeezed|squeezes|held|holds|pinned|pins) (me by the|my) (neck|throat|hair|wrists)
      (can not|could not|not|stop me) .. (breathe|breathing) .. (his|her|he|she) .. (hands|choked|choking|throat|neck|grip)
      (threaten|threatens|threatened|threatening|swore|swears|promised|vowed|says he will|said he will|says she will|said she will|says he would|said he would|told me he will|says he is going to|said he is going to|says they will) .. (to)? (kill|shoot|stab|hurt|burn|find|murder|beat|acid|bury) .. (me|us|my|the kids|our|my family|my dog|my cat|both of us)
      @hitter .. (going to|will|wants to|might|could|would|tried to|try to|trying to|almost|nearly|about to) (kill|murder|shoot|stab|strangle|drown|suffocate|beat|burn|poison) me .. (if i|when i|and|one day|next|tonight|the kids|again|for|last|with|i am|eventually|in my sleep|too|this time|yesterday|please|i know|soon)
      (think|scared|afraid|worried|sure|terrified|know|feel|frightened|convinced) .. @hitter .. (going to|will|might|could|wants to) (kill|murder|hurt|hit|beat|shoot|stab|strangle|find|rape|attack|choke|come after|take the kids|burn|snap and) .. (me|us|my|our|the kids)?
      (was|were|got|been|being|am|is|get|getting|gets) .. (raped|graped|molested|sexually assaulted|sexually abused|sa|sad by|gang raped|drugged and|date raped|roofied|spiked|groped|trafficked|strangled|beaten|beaten up|battered|choked|stabbed|held hostage|kidnapped|prostituted|pimped|sold|tortured|whipped|belted|starved by|assaulted|attacked) .. (by|last|yesterday|today|at|tonight|again|every|week|this|right|on|in|when|and|at home|two|three|few|days|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday|here|daily|since)
      (someone|somebody|guy|man|stranger|friend|boss|date|he|she|they|uber driver|driver|coworker|colleague|teacher|classmate|roommate) (raped|graped|molested|sexually assaulted|spiked|drugged|groped|assaulted|roofied) me
      my (trafficker|pimp)
      (had sex|sex|slept) with me .. (while|when|without|asleep|passed out|drunk|said no|consent|unconscious|sleeping|not want|crying)
      (said|told|kept saying|kept telling|screamed|begged|told) .. (him|her|them)? (no|stop) .. (he|she|they|did not|would not|not stop|kept going|carried on|anyway|not listen|raped)
      (held|holds|put|puts|pressed|presses|pushed) .. (pillow|cushion|plastic bag|bag|towel|hand|hands) .. (over|on|against|around) (my|her|his) (face|mouth|nose|head)
      (followed|follows|tailed) me (home|to my (door|car|house|flat|building)) .. (and|forced|pushed|tried|waits|waited|again|every)
      (forced|pushed|broke|kicked) (his|her|their) way (in|into|inside)
      (holds|held|pushes|pushed|dunks|dunked|keeps) (his|her|my|their) (head|face) (under|in) (the)? (water|bath|tub|toilet|tap|sink|pool)
      (woke|wake|waking) up .. (on top of me|inside me|touching me|his hand|without my (clothes|underwear)|naked and|my pants)
      (not safe|unsafe|in danger|not feel safe|afraid|scared|terrified|frightened|dread) .. (at home|in my (own)? (home|house|flat|room|marriage)|in this (house|relationship|marriage)|with (him|her|them|my (husband|wife|partner|dad|stepdad|boyfriend|girlfriend|ex|father|parents|mother))|around (him|her|them|my (husband|wife|partner|dad|stepdad|boyfriend|girlfriend|ex|father))|going home|to go home|go home|of going home|to be home|coming home|to sleep at home) .. (tonight|because|he|she|when|again)?
      (locks|locked|lock|locking|chained|tied|ties|traps|trapped|kept|keeps|shut|barricaded|imprisoned|confined|keeping) (me|us) (in|up|inside|out|to the|locked|down|prisoner|hostage|captive|trapped|here|alone in|away|indoors)
      (not|never|refuses to|stopped) (allowed|let|allow|lets|letting|give|giving|gives|feed|feeding|permitted) .. (me)? .. (eat|food|leave the house|leave my room|out of the house|outside|a doctor|medicine|my medication|sleep|water|drink|see a doctor|go to hospital|insulin|use the toilet|use the bathroom)
      (bruises|bruise|bruised|black eye|black eyes|broken rib|broken ribs|broken nose|split lip|burn marks|broken arm|handprints|marks|swollen|bleeding) .. (from|because of|he|she|where|after) .. (him|her|husband|wife|partner|boyfriend|girlfriend|dad|father|stepdad|mum|mom|gave me|hit|did|fight|grabbed|last night|belt|ex|beat|hitting|parents|uncle|brother)
      (hiding|hid|hide|locked myself|lock myself|barricaded|ran|fled|escaped|escape|run|running) .. (from)? (bathroom|closet|room|car|toilet|cupboard|shed|shelter|him|her|my husband|my wife|my partner|my boyfriend|my dad|my stepdad|my ex) .. (because|so|husband|he|she|boyfriend|wife|dad|partner|angry|drunk|banging|screaming|knife|gun|beating|beat|hit|until|from him|from her)
      (honour|honor) (killing|killed|violence|based)|(forced|force me|forcing me|arranged) (marriage|to marry|into marriage|into a marriage) .. (parents|family|kill|not want|next|abroad|passport|against)?
      (locked|locks|shut|shuts) me (on the (balcony|roof|terrace)|in the (cold|snow|cellar|basement|garage|car|shed|trunk|dark)|outside)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    firm: true,
    sure: true,
    patterns: lines(`
      (scared|afraid|terrified|frightened|fear|sure|know|convinced) .. (husband|wife|ex|boyfriend|girlfriend|partner|dad|father|stepdad|stepfather|brother|son|he|she|uncle|bf|gf) .. (will|would|going to|might|could|wants to) (kill|murder|shoot|stab|strangle) (me|us)
      (held|holds|holding|put|puts|pressed|pulled|pointed) (a|the|his|her) (knife|gun|blade|pistol|razor|broken bottle|machete|scissors) .. (to|at|against|on|up to|under) (my|our) (throat|neck|head|face|chest|back|stomach|belly|kids)
      (husband|wife|partner|boyfriend|girlfriend|ex|he|she|dad|father|stepdad|brother|they|fiance|family|parents|uncle) .. (kill|murder|hurt|beat|shoot|find|strangle|stab) .. (me|us|my kids|the kids|my family) .. (if|when|once) i .. (leave|left|leaving|tell anyone|tell someone|tell the|go to the police|call the police|call police|call anyone|report|divorce|try to leave|ever leave|speak|get help|ask for help|go back|do not come back|take the kids|testify|say anything|talk to anyone|do not obey)
      (pronouns|safe word) .. (he is|she is) (listening|in the (next )?room)
      (son|daughter|grandson|granddaughter|nephew|stepson) (hits|hit|beats|beat|shoves|shoved|punches|punched|kicks|kicked|slaps|slapped|threatens|attacks) me ... (money|drunk|drinks|high|drugs|walker|stairs|bruises|bruised|steals|pension|in my own (house|home))
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (@person|friends|sisters|brothers|moms|mums|mothers|daughters|neighbours|neighbors|cousins|aunts|nieces|stepfather|stepdad|stepmother|stepmom|stepmum|boyfriend|husband|partner|carer|caregiver|nurse|teacher|nanny|babysitter|daycare|coach|parent|parents) .. (@hits|abuses|abused|abusing|touches|touched|hurts|hurting) (her|him|them|his (kids|wife|son|daughter|girlfriend|dog|child)|her (kids|husband|son|daughter|child|boyfriend)|their (kids|children|child|son|daughter|baby)|the (kids|children|child|baby|boy|girl|dog|residents)|my (mum|mom|mother|sister|brother|son|daughter|niece|nephew|friend|grandma|nan|grandmother|dad|kids|child|baby|cousin|little brother|little sister|stepson))
      (he|she|they|@person|niece|nephew|friend|kids|kid|boy|girl|children|baby|cousin|student) (is|are) (badly)? hurt and (bleeding|unconscious|not moving|not breathing|screaming)
      (@person|niece|nephew|friend|kids|kid|boy|girl|children|baby|cousin|grandmother|grandma|nan|classmate|pupil|coworker|student) .. (being|gets|getting|got|been) hurt
      (@person|niece|nephew|friend|kids|kid|boy|girl|children|baby|cousin|student) .. (is|was|are|were|been|being) hurt (by|badly|at (home|his|her|their))
      (@person|niece|nephew|friend|kids|kid|boy|girl|children|baby|cousin|grandmother|grandma|nan|classmate|pupil|coworker|student) .. (is|are|was|were|being|gets|get|got|been|getting) (being|getting)? (abused|beaten|hit|molested|raped|neglected|starved|choked|strangled|groomed|trafficked|assaulted|locked up|locked in|burned|whipped|touched|threatened|sexually abused|sexually assaulted|exploited|slapped|punched|kicked|smacked)
      (niece|nephew|kids|kid|boy|girl|children|child|baby|cousin|grandmother|grandma|nan|classmate|pupil|student|friend|sister|brother|mum|mom|mother|daughter|son|colleague|coworker|neighbour|neighbor) .. (bruises|bruised|burns|black eye|marks|welts|cigarette burns|handprint|broken arm|flinches|malnourished|dirty and hungry|cuts on) .. (on|all over|from|keeps|again|every|and|says|said|when|arms|legs|neck|face)?
      (think|suspect|worried|afraid|scared|know|convinced|believe|saw|seen|witnessed|heard|hear) .. (@person|neighbour|neighbours|neighbors|kid|kids|child|children|niece|nephew|boy|girl|baby|friend|stepfather|stepdad|uncle|teacher|coach|nurse) .. (abusing|abused|abuse|being hurt|beating|hitting|hurting|molesting|grooming|hurt her|hurt him|beaten|neglected|hit (his|her|the|their)|hits|beats|molested|starving|in danger|not safe|being trafficked|screaming (for help|every|at night|in pain|and)|touched|touches)
      (boyfriend|boyfriends|husband|partner|dad|father|stepdad|stepfather|ex|fiance|he|uncle|son|brother) .. (broke|fractured|dislocated|smashed|busted|split|burned|burnt|twisted) her (arm|jaw|nose|rib|ribs|wrist|leg|teeth|tooth|finger|fingers|collarbone|lip|hand|face|shoulder)
      (girlfriend|wife|partner|mum|mom|mother|stepmum|stepmom|stepmother|ex|she|aunt) .. (broke|fractured|dislocated|smashed|busted|split|burned|burnt|twisted) his (arm|jaw|nose|rib|ribs|wrist|leg|teeth|tooth|finger|fingers|collarbone|lip|hand|face|shoulder)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (want|wants|going|plan|planning|ready|about|need|tempted|might|may|could|will|swear i will|thinking of|thinking about|keep thinking about|fantasies about|fantasising about|fantasizing about|dream about|dreaming of|dreaming about|urge|urges|thoughts of|thoughts about|thought about|impulse|afraid i will|scared i will|scared i might|afraid i might|worried i might|worried i will|imagine|imagining|fear i will|fear i might|close|ready for|decided|have|must|promise i will) (to|of|about)? (@kill|killing|murdering|shooting|stabbing|strangling|butchering|attacking|hurting|harming|bombing|poisoning|choking|smothering|burning down|shooting up|blowing up|beating|drowning|suffocating|shaking|drown|suffocate|shake|punch|hit|slap|throw|behead|torture|ambush|run over|running over|set fire to|burn|kidnap|slice|cut|break|crush|end|destroy|finish) (@target)
      (my|the|our) (baby|newborn|toddler|infant|child|kids|children|son|daughter|wife|husband|boss|mother|father|mum|mom|dad|neighbour|neighbor|ex|roommate|coworker|stepdad|teacher) .. (deserves to die|has to die|needs to die|will die|is going to die|should die|i want to kill|i could kill|i will kill|going to pay|is dead to me and i will)
      (@target|people) .. (deserve to die|deserves to die|needs to die|need to die|has to die|have to die|going to die|will die|must die) .. 
      (make|making|going to make) (them|him|her|everyone|you all|those|all of them|that|my (boss|ex|manager|coworkers|classmates|teacher)) .. (pay|suffer|regret|bleed|beg|hurt like|feel what)
      (bring|bringing|brought|take|taking|carry|carrying|pack|packing|packed|have|got|getting|buying|bought|sharpened|sharpening|load|loading|loaded) .. (knife|gun|bomb|rifle|machete|pistol|hammer|axe|explosives|ammo|bullets|molotov|ar15|shotgun|weapons|weapon) .. (tomorrow|to (school|work|the|class|his|her|their|campus|church)|monday|for (him|her|them|my|everyone|that)|pay|laugh|laughs|use it on|with (his|her|their) name|they will|he will|she will)
      (have|got|bought|with|has) .. (gun|knife|rifle|weapon|machete|pistol|axe|bat) .. (i)? .. (going to|will|want to|make|hurt|kill|use it on|shoot|stab) .. (make|hurt|kill|use it|shoot|stab|pay|him|her|them|people|someone|everyone)
      (see|seeing|find out|learn) who (laughs|is laughing|mocks|bullies|messes|the joke|is the (boss|loser|weak))
      (people|they|everyone|somebody|someone|you all|he|she) .. (going to|will|is going to|are going to|about to) (die|get hurt|bleed|pay|get what is coming|get what they deserve|be sorry|suffer|burn|wish they|regret) .. 
      (shoot up|shooting up|blow up|blowing up|burn down|burning down|bomb|bombing|set fire to|setting fire to|massacre|attack|attacking|drive into|drive through|ram|mow down|plough into|plow into) (the|my|this|our|a|that|everyone|people|his|her)? (school|office|church|mosque|synagogue|workplace|building|crowd|people|everyone|house|mall|class|college|campus|company|hospital|place|clinic|home|car|parade)
      (school|mass|workplace) (shooter|shooting) .. (be|become|do|idol|respect|plan|next|understand why|admire)
      (snap|snapping|lose it|lose control|losing control|explode|blackout|black out|flip) .. (and|then)? .. (hurt|kill|hit|harm|do something to|shake|stab|strangle|choke|attack|murder) .. (@target|kids|baby|kid|child|children|wife|husband|someone|somebody|him|her|them)
      (end|ended|going to end|will end) (him|her|them) .. (mean it|swear|tonight|tomorrow|serious|not joking|if (he|she|they)|promise|for good|once and for all|this time)
      (smother|drown|shake|suffocate|throw|drop|hit|hurt|harm|stab|kill|shaking|hurting|throwing) (the|my|our|her|him) (baby|newborn|infant|toddler|child|kid|kids|children|son|daughter|little one)
      (homicidal|murderous|urge to kill|urges to kill|want to murder|urge to hurt (people|someone|others)|going on a rampage|killing spree)
      (voice|voices|god|devil|satan|demon|demons|angel|spirits|lord|jesus|allah|tv|radio|something) .. (say|says|said|tell|tells|told|telling|want|wants|command|commands|ordered|ordering|order|orders|whisper|whispering|asking|need|needs|screaming) ... (kill|hurt|stab|attack|shake|drown|smother|harm|shoot|punish|sacrifice|strangle|choke|push|burn|poison|throw) (@target)
      (he|she|they|boss|manager|ex|that man|bully|bullies|classmates) .. (not see|not live to see|not wake up|will not see|be in the ground|breathe (his|her|their) last|last day) .. (tomorrow|tonight|monday|morning|friday|soon|weekend|day)
      (know|found|have) where (he|she|they) (lives|live|sleeps|parks|works) .. (gun|knife|going|pay|kill|tonight|hurt|waiting|i will)
      (poison|poisoned|poisoning|spike|spiked) (his|her|their|the) (food|drink|coffee|tea|water|dinner|lunch)
      (list|manifesto) .. (people|names|who) .. (kill|deserve|going to|pay|die|hurt|shoot)
      (afraid|scared|terrified|worried|frightened|fear) .. what i (might|will|could|would|may|am going to|am capable of) .. (do|doing) to @target
      (gun|knife|pistol|rifle|blade|hammer|machete|shotgun) (in|under) (my|the) (bag|backpack|desk|car|pocket|locker|jacket|coat|drawer|trunk|boot) .. (he|she|they|him|her|them|boss|manager|everyone|you) .. (find out|see|learn|regret|pay|sorry|know|laughing|coming)
      i .. (come|coming|go|going|return|returning|walk|walking|show|showing) .. (with|carrying|bringing) (my|a|the|dads|an) .. (gun|rifle|shotgun|machete|pistol|bomb|axe|ar15)
      (fire|fires|sack|sacks|lay|cut|reject|expel|dump|leave|leaves|humiliate|laugh at|touch|touches|cross|push) me .. (off|again|out)? .. (gun|rifle|shotgun|machete|pistol|bomb|shoot|bullets|ammo|blood|burn (it|the|this|them))
      (bought|got|have|ordered|loaded|sharpened|saved) (a|the|my|one) (crossbow|gun|rifle|machete|pistol|bullet|shotgun|knife) (for|with) (my|that|the|his|her|their)? (ex|boss|manager|supervisor|landlord|bully|bullies|neighbour|neighbor|coworkers|name on it|name)
      (hold|holding|held|press|pressed|put) (the|a) pillow (over|on|to) (the|my|his|her|their) (crib|cot|baby|babys|face|head|mouth|bassinet|wife|husband|mother|father|child|son|daughter)
      put (a|my|the) (bullet|knife|blade|hole|hatchet|fist) (in|into|through) (@target|his|their)
      (picture|picturing|imagine|imagining|visualise|visualising|visualize|visualizing) (stabbing|shooting|killing|hurting|strangling|choking|beating|burning|poisoning|smashing) (@target)
      my (hands|hand) (was|were|went|are|go)? (around|round|on|over|at) (my|the|his|her|their) .. (neck|throat|mouth)
      (set|setting) (fire|light) to (that|the|this|my) .. (place|office|house|building|shop|store|school|church) .. (with|while) (them|him|her|everyone|people) (inside|in it|in there|asleep)
      (fantasise|fantasize|fantasising|fantasizing|dream|dreaming|think|thinking|thoughts|urge|urges|want|tempted) (about|of|to) (running|run|pushing|push|shoving|throwing|throw) @target .. (over|under|off|down the|in front|into the (road|river|street|tracks))
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    firm: true,
    who: 'other',
    patterns: lines(`
      @person .. (tried|attempted) to (kill|hang|drown|shoot|end|take|poison) (himself|herself|themselves|his life|her life|it) .. (last night|tonight|today|yesterday|this (morning|afternoon|evening|week|weekend)|just now|again|an hour ago)
      @person .. (just|now|again) (tried|attempted) to (kill|hang|drown|shoot|end|take|poison) (himself|herself|themselves|his life|her life|it)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (found|find|discovered|came across|read|saw) .. (note|letter|rope|noose|pills|blades|razor blades|diary|journal|messages|search history|will|gun|drawings|post|posts|texts|story|stories|searches) .. (in|on|under|by|from|about) (his|her|their|my|the)? .. (room|car|coat|jacket|pocket|desk|wallet|purse|bag|drawer|phone|laptop|bed|mattress|pillow|browser|computer|backpack|locker|notebook|instagram|social|suicide|dying|die|wanting)
      @person .. (said|says|saying|told|tells|texted|messaged|posted|wrote|writes|thinks|keeps|kept|talks|talking|talked|mentioned|joked|confessed|admitted|hinted|whispered|screams|screamed|cries) .. (about|of|that|to|me|us)? .. (he|she|they|it|life)? .. (suicide|suicidal|killing|kill (himself|herself|themselves|themself|him self|her self)|die|dying|dead|not (want|wanna) .. (live|be here|be alive|exist|wake up|go on)|end (it|his|her|their|things)|ending (it|his|her|their|things)|goodbye|last (day|night|message)|not (be|being) (here|around|alive)|better off (dead|without|gone)|hurt (himself|herself|themselves)|hurting (himself|herself|themselves)|cutting|self harm|self harming|overdose|jump|jumping|hang|no reason to (live|go on)|nothing to live for|tired of (living|life|being alive)|done with life|unalive|off (himself|herself)|kms|a burden|wishes (he|she|they) (was|were|had)|give up on life|not see (a|any) (point|reason|future)|ready to go|sorry for everything)
      @person .. (is|was|are|has been|have been|seems|seem|feels|might be|may be|sounds|got|getting|been) (actively|very|still|really)? (suicidal|self harming|cutting|talking about (death|dying|suicide)|giving (away|things away|stuff away)|saying goodbye|saying goodbyes|planning (to|his|her|their|suicide)|threatening (suicide|to (kill|end|hurt|jump|do))|trying to (die|kill|end|hurt|overdose)|on suicide watch|going to (kill|end|hurt|jump|do it|hang|overdose|die by)|about to (kill|end|hurt|jump|do it|hang))
      @person .. (tried|attempted|trying|wants|want|wanted|going|plans|planning|planned|threatening|threatens|threatened|about|intends|ready|swears|vowed|decided|thinking of|thinking about|thought of|thought about|considering|rather) (to)? ((kill|end|hurt|hang|shoot|drown|harm|killing|ending|hurting|hanging|take|taking|unalive|off|cut) (himself|herself|themselves|themself|it|it all|everything|things|his|her|their)|die|dying|jump|overdose|overdosing|jumping|suicide|not be here|stop living|cut|be dead|disappear forever|commit)
      @person .. (slit|cut|cuts|cutting|slashed|slashing|burns|burning|starves|scratches|hits|punches|hurts|harms) .. (his|her|their|himself|herself|themselves|them self) .. (wrist|wrists|arm|arms|leg|legs|thighs|self|skin)?
      @person .. (has|had|got|bought|keeps|hid|hiding|stockpiling|hoarding|saving|saved|ordered|holding|took|taken|swallowed|locked .. with) .. (gun|rope|noose|pills|tablets|knife|blades|razor|overdose|bottle of|bleach) .. (and|to|in|with|saying|says|will not|not|tonight|room|bathroom|scared|worried|help|texted|locked|this morning|today|last night|of|again|for)
      @person .. (bought|has|got) the (pills|rope|gun|tablets)
      @person .. (on|climbed|standing|sitting) .. (@edge)
      @person .. (left|sent|wrote|posted|texted|gave|emailed) .. (suicide note|goodbye|goodbyes|note|farewell|last message|letter) .. (and|text|message|saying|post|to|phone|gone|missing|not|with|on)
      (note|goodbye|message|text) .. (and|now|but) .. (phone|not) .. (is off|off|answering|picking up|reply|replying|pick up|straight to voicemail|respond|find (him|her|them)|missing)
      (missing|disappeared|vanished|not (come|came) home|phone is off|not answering) .. (and|after|since)? .. (note|goodbye|suicidal|depressed|said|left|gun|pills|rope|worried)
      @person .. would be better off (dead|gone)
      asking for a friend ... (die|dying|dies|kill|suicide|suicidal|hang|hanging|overdose|pills|tablets|painless|end it|end (her|his|their) life|hurt (himself|herself|themselves)|cut|cutting)
      (worried|scared|afraid|terrified|concerned|fear|think) .. @person .. (will|might|is going to|would|may|could|wants to) .. (kill|end|hurt|hang|take|jump|overdose|commit) .. (himself|herself|themselves|themself|his|her|their|it|life|today|tonight)
      (he|she|they|@person) .. (texted|wrote|messaged|sent|posted|left|said) .. (look after|take care of|goodbye|i love you|sorry|do not look|tell the) ... (phone off|phone is off|phone|not answering|missing|disappeared|turned off|not reply)
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    sure: true,
    patterns: lines(`
      (not safe|unsafe|not feel safe|no longer safe) (at home|in my own? (home|house|flat|bed)|in this (house|marriage)|to go home|(with|around|near|next to|alone with) my (husband|wife|partner|dad|stepdad|boyfriend|girlfriend|ex|father|fiance|son|uncle|brother|mother|stepfather|carer))
    `),
  },
  {
    kind: 'abuse',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (kids|kid|children|child|baby|toddler|boy|girl|boys|girls) ... (left|leaves|leave|home|locked) (alone|by themselves|on their own|in) .. (for days|all day|all night|without food|without water|no food|hungry|every night|for hours)
      (llego|llega|volvio|vino|viene|aparecio|esta) ... (llena|lleno|cubierta|cubierto|con) .. (moretones|morados|golpes|quemaduras|marcas|cardenales)
    `),
  },
]

import { lines, type Phrases } from './phrases.ts'

/** Suicide said without the word: slang, veiled words, plans and goodbyes. */
export const VEILED: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (catch|catching|board|boarding|take|taking) the (last)? bus (if you know|iykyk|tonight|soon|for good|and never)
      want to catch the bus
      (log|logging|logged|sign|signing|check|checking|tap|clock|clocking|drop|opt|exit|exiting|quit|quitting|leave|leaving) (off|out|of|from)? (of)? (of|from)? (life|this life|existence|living|the world|this world|this earth|the earth|earth|the planet|this planet|the game of life|real life)
      (ctrl|control) alt (del|delete) (myself|my life|me)
      (game|lights) (over|out) .. for me
      (alt f4|rage quit|ragequit|speedrun|uninstall|unsubscribe from|respawn|delete|cancel) (life|my life|existence|irl|my existence|myself|being alive|living)
      (not|never) (be|being) (on|in) (this earth|this world|this planet)
      (my|the) (final|last) (post|message|goodbye|day|night|words|note|letter|sunset|meal|update|birthday|christmas) (on earth|to anyone|to you all|ever|to everyone|here ever|alive)
      (this|it|tonight|today|tomorrow) (is|will be|might be) (my|the) (last|final) (message|goodbye|day|night|text|words|note|birthday|christmas|time you will|time anyone|sunset)
      (sudoku|commit sudoku|commit die|commit sewer slide|commit unlive|commit not alive|commit toaster|toaster bath|bath with (a|my) toaster)
      sewer slide
      (toaster|hairdryer) .. (bath|bathtub)
      back to the void forever
      (take|taking) the (permanent|forever|final|last|big|long) (nap|sleep|way out|exit|rest)
      (permanent|eternal|forever|endless) (nap|sleep|rest|exit|vacation|way out|break from life)
      (perma|forever|long) sleep
      (sleep|nap) .. (and)? (never|not) (ever)? (wake|waking) up
      (go|fall|falling|going) .. (to)? sleep .. (and)? (never|not) (wake|waking) (up)?
      (close|closing) my eyes .. (never|not) (open|wake)
      (off|offing) (myself|ourselves)
      (easy|only|quick) way out (is|of life|of this life)
      the only way out
      only way (out|this ends|to make it stop|to stop this|to stop the pain) is .. (die|death|dying|end|not|if i am)
      (one way|final|last) (trip|ticket|exit|journey) (for me|out|tonight|off)
      (join|joining|joined) the (27 club|angels|stars)
      (i am|i have|i feel like i|it is like i) (already|basically)? (left|gone|departed|checked out|a ghost) .. (body|just has not caught up|has not noticed)
      (body|heart) (just)? (has not|still) (caught up|got the memo|stopped|keeps)
      already (dead|gone|a ghost|left) .. (body|waiting|funeral|just)
      (can not|could not) do this (anymore|any more|any longer) .. life
      (can not|could not|not) (go on|keep going|carry on|hold on|hang on|keep on|fight) (like this|living|anymore|any longer|any more|much longer|another day)
      (can not|could not) (live|exist) (like this|with myself|anymore|any more|any longer|another day)
      (not|never) (be|going to be) (around|here) (much longer|for much longer|anymore|long|for long|to see|next year|next week|next month|tomorrow|by christmas|after|when)
      (will|would|may|might) not be (around|here|alive) .. (longer|soon|tomorrow|anymore|christmas|year|week|month|monday|friday|then|see|bother|problem|long)
      (soon|tonight|tomorrow|by monday|by then|after this|next week) .. (i will|it will all|you will|everyone will|none of this|all this) .. (be gone|be over|be free of me|be rid of me|not be here|matter|be done with me|finally be at peace|be at peace)
      (free|rid) of me
      (it|this|everything|all) .. (will|would|going to) .. (all)? (be over|end|be done|be finished|stop) (soon|tonight|tomorrow|for me|after|by)
      (ready|want|time|wish|going) .. to (go|be) (home|at peace|to god|to heaven|to the other side|meet my maker|see god|be at rest) (to god|forever|for good|to jesus|now lord|in heaven|with)
      (ready|time) (for me)? to (go|leave) (for good|forever|this world|for real|permanently|tonight and not)
      (kids|family|wife|husband|children|son|daughter|they|parents|she|he) .. (get|gets|have|has|got|collect|collects|live on) the? (life)? (insurance|payout|policy|money) .. (clean start|without me|when i|if i|fresh|at least|be fine|set|start over|not be here|and)
      (life insurance|policy|payout|insurance) .. (pay|pays|paid|cover|covers|payout|valid|void|still) ... (suicide|not an accident|not accident|did it myself|accident|accidental|kill|on purpose|my own hand|take my)
      worth more (dead|gone|to them dead)
      (make|made|making|get|getting|got|set|put|putting|sorted|sorting) .. (my|everything|all my|the) (affairs|papers|paperwork|will) (in order|ready|sorted|done|updated|finished|final)
      (updated|wrote|written|writing|finished|changed|rewrote|signed|finalised|finalized|redid) my will ... (goodbye|done|finished|final|cancelled|canceled|letters|ready|peace|calm|rent|over|arranged|passwords|closed|dog|cat)
      (everything|all) (is|feels|has been) (arranged|in order|taken care of|sorted|ready|settled|finished) now
      (everything|all) .. (is|has been|feels) .. (arranged|sorted|settled|prepared|finished|in order) .. (feel|feeling|felt|so|finally) .. (calm|peace|peaceful|relieved|light|free|ready)
      (found|find|finding|arranged|asked|got|need) .. (someone|somebody|home|home for|friend|neighbour|neighbor|sister) .. (to)? (take|look after|care|feed|for|have|adopt|keep) .. (dog|cat|pets|pet|cats|dogs|kids|plants|animals) .. (arranged|when i am gone|after i|for good|calm|ready|now that|permanently|forever|gone)
      (rehomed|rehoming|rehome) my (dog|cat|pets|animals|dogs|cats) .. (so|because|before|not|now|and)
      (passwords|letters|instructions|note|notes|keys|documents|papers|videos|will) ... for when i am (gone|dead|not here|no longer here)
      for (when|after) i am (gone|dead|not here|no longer here|not around)
      (after|when|once) i am (gone|dead) .. (please|will|make|tell|give|they|everyone|you|take|look)
      (please)? (make sure|ensure|see that|tell) .. (sister|brother|mum|mom|mother|dad|son|daughter|wife|husband|kids|friend|best friend|cat|dog|family|kid|nephew|niece) .. (gets|get|has|have|knows|know|is looked after|is taken care of) .. (laptop|car|guitar|ring|watch|things|stuff|money|dog|cat|savings|house|i loved|i love|i am sorry|it was not|was not their fault|books|records|collection|necklace|phone)
      (she|he|they|you|everyone) will (understand|know) (why|soon|when|then|after)
      (giving|gave|give|given) .. (away|out) .. (my|all my|all of my|everything|stuff) (things|stuff|belongings|possessions|clothes|books|guitar|collection|everything|i own|own)? .. (so nobody|not need|will not need|no need|have to|deal|gone|anymore|later|before i|where i am going)
      (will|would|do) not (be)? (need|needing) (it|them|any of it|my things|my stuff|these|money|this|anything) (anymore|any more|where i am going|soon|after|where i|much longer)
      where i am going .. (not|no|will)
      (say|said|saying|wrote|writing|written|write|left|leave|leaving|sent|send|recorded|recording) (my|all my|the|a|some|last|final|everyone|one)? (goodbyes|goodbye (letter|letters)|goodbye note|goodbye letter|last goodbye|final goodbye|farewell letter|farewell note|goodbye message|final letter|final letters|last (letter|letters)|note for them|notes for|letters for|suicide note|suicide letter|goodbye forever)
      (goodbye|farewell|bye|wavesign) (everyone|everybody|world|cruel world|forever|all|my friends|to you all|to everyone|for good|and sorry|i love you all|i am sorry|family|to all|and thank you for everything)
      (i am)? (sorry|so sorry) (for everything|to everyone|mum|mom|dad|for what i am about to do|for what i am going to do|you will find me|you have to find|for leaving|i could not|that i could not) .. (goodbye|love you|bye|find|hold on|take care|last|anymore|do this|do better|forgive|not your fault)
      (thank|thanks) .. for (everything|all|trying|being kind) .. (goodbye|this is it|it ends|not your fault|will not be here|last|bye forever|i am going now|time to go|i will not)
      (tell|told|let) .. (i loved|i love|i am sorry) .. (her|him|them|it was not|when|after|gone|not their fault|goodbye)
      (it is|it was) not (your|anyone|anyones|their|her|his) fault .. (goodbye|i am|i just|love|gone|when|sorry|please)
      (see|meet|find) you .. (on the other side|in the next life|in another life|in heaven|in hell)
      (just)? need to (make it|get|hold on|last|stay|hang on|wait) .. (through|until|till|to|past|for) ... (then|after that|and then|after) .. (free to go|i can go|can go|can leave|i am done|done|leave|go|can stop|can rest|am out|let go|over|free|permission)
      (after|once|until|when) .. (birthday|christmas|wedding|graduation|graduates|exams|holiday|holidays|dies|funeral|passes|grown|older|moves) .. (i am|i can|then|free|nothing|no more|it is) .. (free to go|can go|done|finally go|out|let go|free to leave|end it|nothing keeping|can leave|be free|over)
      (nothing|no one|nobody) (is|left)? (keeping|keeps|holding|left keeping) me (here|alive|on this earth|around)
      (only|just) (thing|reason|one) (that is|that|i am|keeping|stopping|holding|still|is)? .. (keeping|keeps|stopping|holding|stay|staying|alive|here|around) (me|am)? (alive|here|going|from)? (is|are|from) .. (dog|cat|kids|mum|mom|mother|daughter|son|children|fear|wife|husband|doing it|parents|pet|them)
      (only|just) (alive|here|still here) (because|for|until) .. (dog|cat|kids|mum|mom|mother|daughter|son|children|parents|pet|them)
      (standing|sitting|stood|sat|am|was|been|went|walked|drove|driving|parked|looking|staring|leaning|leant|climbed) .. (on|at|by|over|to|near|outside|up|off|from)? (the|a|my|that)? (wrong side|other side|edge|ledge|bridge|platform|roof|rooftop|railing|tracks|cliff|balcony|overpass|top of the building|parking structure|top floor) .. (railing|rail|barrier|jump|jumping|fence|ledge|not (think|getting|coming|going)|never|tonight|bridge|thinking|thought|step off|want|over|let go|end|stopped|last night|building|wondering|imagining|goodbye|down)
      (wrong|other) side of the (railing|rail|barrier|fence|bridge)
      (jump|jumping|jumped|step|stepping|throw myself|yeet|walk|walking|leap|leaping) .. (off|from|in front|into|onto|under|out) .. (bridge|roof|building|train|tracks|traffic|balcony|window|cliff|platform|bus|car|lorry|truck|overpass|ledge|the sea|river|edge)
      (drive|driving|crash|crashing|steer|swerve|swerving|veer|wrap|turn|turning) .. (my|the)? (car|wheel|truck|bike|motorbike)? .. (off|into|around|in front) .. (bridge|tree|wall|traffic|oncoming|road|cliff|river|barrier|pole|lorry|truck|lane|median)
      (step|stepping|walk|walking) (into|in|out into|in front of|out in front of) (the)? (oncoming)? (traffic|road|car|cars|train)
      (looking|looked|look|search|searched|searching|googling|googled|google|researching|researched|research|reading|read|wondering|calculating|checked|checking|working out|worked out|figuring out|find out|finding out) .. (up|about|out|into)? (how|which|what|where|painless|ways|methods|way|the best way) .. (high|bridge|many|much|lethal|long it takes|die|painless|pills|kill|fatal|dose|hang|tie|noose|bleed|drop|tall|fall|end it|not wake|overdose|suffocate|buy)
      (painless|peaceful|quickest|easiest|least painful|quick|fastest|surest|best|cleanest) (way|ways|method|methods) (to|of) (die|dying|go|end it|kill|death|end my|do it|suicide|not wake|disappear forever|end things|out of life)
      (how many|how much|what dose|what amount|which) .. @pills ... (too many|too much|lethal|fatal|die|dying|kill|not wake|enough to|overdose|do it|would it take|end it|sleep forever|be enough|takes|needed)
      (is|are|would|will) (8|10|12|14|15|16|18|20|22|24|25|28|30|32|35|40|45|48|50|60|64|80|90|100|ten|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|this many|that many|a (box|bottle|pack|packet|handful|strip) of|the whole (box|bottle|pack|packet) of|all my) @pills .. (enough|too many|too much)
      (lethal|fatal|deadly) (dose|amount|dosage|combination|height)
      (bought|buying|got|getting|have|ordered|borrowed|found|picked up|saved|saving|stockpiled|stockpiling|hoarding|hoarded|collected|collecting|stashed|hid|hiding|keep|keeping|stole|counted|counting|loaded|laid out|lined up|purchased) .. (a|the|some|my|up|enough|his|her|dads)? ... @means ... (not for|counted|ready|tonight|waiting|hidden|loaded|enough|just in case|nobody knows|under my|next to|in my drawer|on the table|on my bed|in front of me|lined up|beside me|note|tied|in the garage|out on|laid out|and i|do it|closet|when the time|for when|not camping|set aside)
      (have|got|got got|with|holding|hold|sitting|staring|looking|stare|staring|hands) .. (a|the|my|at|this|his|dads)? (loaded)? (gun|rope|noose|blade|razor|pills|bottle of pills|knife|pillsign|gunsign) .. (in my (hand|hands|lap|mouth|bag|drawer|car)|right here|in front of me|next to me|beside me|on my lap|and a note|ready|on the table|tonight|to my head|at the|counted|and i)
      (tied|tying|made|making|tie|hung|learned|practiced|practising|practicing) .. (a|the)? (noose|knot|rope) .. 
      noose
      (pills|tablets|meds|medication|rope|gun|razor|blade|bullets) .. (counted|lined up|laid out|ready|waiting|counted out|set out|stockpiled|saved up|loaded|picked out) (out|up|on|for|and|in|by)?
      (stockpiling|stockpiled|stockpile|hoarding|hoarded|saving up|saved up|been saving) .. @pills
      (picked|chosen|chose|set|pick|choosing|decided on|have|know|got) .. (a|the|my|what|which)? (date|day|time|place|spot|bridge|tree|method|song|outfit) .. (to die|to do it|for my (death|funeral)|to be buried|to end|for it to end|for the end|of my death|i will do it|i am doing it|how i will|for when i go|for my suicide|for ending)
      (know|knows|figured out|worked out|decided|planned|chosen|have) .. (exactly)? (how|when|where|when and where|how and when|how and where) (i|he|she|they) (will|would|am going to|am|is going to|want to) (do it|die|do this|end|go|kill|be found)
      (me|myself) .. (arrowsign)? (coffinsign|gravesign|gunsign|deadsign|skullsign|knotsign|bridgesign|endsign)
      (want|ready|time|going|tonight|soon|thinking|bye|goodbye|done|wish|life) ... (coffinsign|gravesign|gunsign|knotsign|pillsign|razorsign|bridgesign)
      (coffinsign|gravesign|gunsign|knotsign|bridgesign|pillsign) .. (me|tonight|soon|time|bye|goodbye|done|ready|myself|wavesign)
      (pillsign|knotsign|gunsign|coffinsign|gravesign|knifesign|razorsign|bloodsign) (pillsign|knotsign|gunsign|coffinsign|gravesign|knifesign|razorsign|bloodsign|wavesign|dovesign|endsign)
      (hand|hands|mind|thoughts) .. (keep|keeps|drifting|drift|going|goes|reach|reaching) .. (to|for|toward|towards) .. (pills|blade|razor|gun|rope|knife|bridge)
      (next|this) time i will (make sure|succeed|do it right|not fail|get it right|not be found|finish)
      (would|will) not (fail|miss|mess it up|be saved|be found) (this|next) time
      (almost|nearly|about to|came close to|was going to|got ready to|so close to|tried to|going to) (do it|did it|doing it|jumped|jump|end it|ended it|go through with it|went through with it) .. (last night|yesterday|today|this week|this morning|tonight|again|an hour ago|days ago|weekend)
      (tried|attempted) .. (to)? (kill|end|hang|die|do it|overdose|suicide|take my) .. (last night|yesterday|today|this week|this morning|again|days ago|weekend)
      (no|not) (future|tomorrow) for me .. (after|tonight|anymore|past)
      (how|when|if) i (die|am dead|am gone) .. (funeral|cry|cares|care|sorry|notice|miss)
      (my|own) funeral .. (who|would|how many|come|cry|planned|song|songs|picked)
      (reunite|reunited|be together) with (my|him|her) .. (soon|tonight|in heaven|after)
      my (suffering|pain) (will|can|could|to) (finally)? (end|be over|stop|ends) .. (tonight|soon|when i|if i)
      (want|need|wish|waiting) .. (the pain|pain|suffering|everything|it|it all|this|life|all this|my brain|the noise) (to|would) (all)? (just)? (stop|end|be over) (forever|for good|permanently|and never|by dying)
      (let|letting) go of (life|living|this life|the wheel|everything tonight)
      (not|never) (getting|get) on the train
      (plan|plans|planning) to be (alive|here) (next|past|after)
    `),
  },
]

import { lines, type Phrases } from './phrases.ts'

/** Danger told between the lines, by what was arranged, left undone or followed, and not by what it is. */
export const BETWEEN: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (hope|hoping|pray|praying|wish|wishing|beg|begging) .. (operation|surgery|biopsy|scan|anaesthetic|anesthetic|lump|tumour|tumor|test|tests|results) ... (goes wrong|go wrong|fails|fail|bad|malignant|cancer|terminal|do not wake|never wake|not wake)
      (pray|praying|hope|hoping|beg|begging|wish|wishing|wait|waiting) for (a|an|my|the) (massive|fatal|sudden|quick)? (heart attack|stroke|aneurysm|embolism|accident|car crash|crash|tumour|tumor|cancer|end)
      (bag|backpack|rucksack|pocket|pockets|coat|boots) .. (full of|with|filled with|packed with) (stones|rocks|bricks|weights)
      (forgive me|sorry|forgive) (for)? what (you|they|he|she) (are|is|will|going to|might)? (going to)? (find|see|read|walk in on)
      (not|never) (meant|made|built|cut out|supposed) to (stick around|last|stay|live|be here|make it|grow old) .. (and|so)? (i am one|me|i)
      (comfort|comforting|relief|soothing|calms me|nice) .. (knowing|to know|thought|thinking) .. (leave|end it|exit|way out|door|option) .. (whenever|any time|anytime|always|everything|there)
      (kys|kill yourself) .. (tell|say|whisper|scream|repeat) .. (mirror|myself|to me|my reflection)
      (second|third|next|this) (one|try|attempt|time) (will|would|is|shall|does) not (going to)? (fail|miss|be found|be stopped|go wrong)
      (said|say|told|ticked|answered|put|wrote) .. (no|fine|not suicidal|no to that) .. (when|that|the|to|but|and) ... (but|and) i (lied|was lying|am lying|did not mean it)
      (brave|courage|strong|nerve) .. (for)? (ten|five|three|two|a few|one|a couple of) (seconds|second|minutes|minute|step|steps|more second)
      (solved|fixed|settled) (my|the|this|every) (problem|problems|life)? .. (permanent|permanently|for good|forever|once and for all)
      (empty|vacant) (desk|chair|seat|bed|room) .. (fine|okay|soon|by then|spring|summer|autumn|winter|monday|better|relief|nobody)
      (labelled|labeled|labels|label|labelling|labeling|tagged|stickers|post its|notes|list|listed|written|wrote) ... who (gets|should get|should have|will get|inherits|takes|is getting) (what|which|it|the|my|each)
      (at|reached|near|close to|this is|see) the (very)? end and i am (ok|okay|fine|at peace|calm|good|alright|cool|content|happy|relieved|ready) .. (it|that|this)?
      (stop|stopped|not|no|quit|without|done|over) (respawning|respawn|reloading|restarting|reviving) .. (irl|in real life|for real|real life|me|myself)
      (kill|kills|finish|finishes|take|takes|get|gets) me .. (and|but)? i (hope|pray|wish) (it|they|so) (does|do|will|would|did|is true)?
      (va|van) a matar y? (ojala|eso espero|espero que si)
      bridgesign ... (jump|jumping|over|last|bye|goodbye|done|tonight|end|finally|ready|soon|me|time)
      (last one|one last (smoke|drink|beer|cigarette|song|sunset|coffee)|finish this (smoke|drink|beer|cigarette)) .. then i (jump|go|do it|end it|am gone|am done|let go|step off|am out)
      (stopped|quit|not|skip|skipping|skipped|flushed|flushing|refuse|refusing|refused|leaving out) .. (my|the)? (insulin|heart|blood pressure|blood thinner|blood thinners|hiv|transplant|epilepsy|seizure|thyroid|dialysis|chemo|inhaler) (pills|pill|meds|tablets|medication|medicine)? ... (happens|happen|let nature|nature take|whatever|so be it|take its course|on purpose|hope|hoping|good riddance|get me|kill me|fine by me|finish me|sort itself|who cares)
      (not|never) (plan|plan on|planning|planning on|count on|counting on|intend|intend on|intending|expect|expecting|see myself) (turning|reaching|hitting|getting to|making it to|being) (21|25|30|35|40|45|50|60|65|70|thirty|forty|fifty|sixty|seventy|twenty five|old|my next birthday|another birthday)
      (look|looking|looked|stare|staring|sit|sitting) .. (at|with) (the|my|all the) (insulin|pills|tablets|meds|medication|knives|rope|bleach) ... (doing|did|do|counting|count|counted|working out|adding) (the|them|it)? (maths|math|sums|up|how many|how much|all)?
      (stop|stopped|skip|skipped|quit|refuse|refused|leaving out) (my|the|all)? (chemo|dialysis|treatment|radiotherapy|transplant meds|oxygen) .. (without telling|because|so|and|to) ... (over soon|be over|over with|over quicker|over faster|end sooner|go sooner|let it win|be done)
      (world|family|place|house|sum|team|picture) (minus|less|subtracting) me
      (shift|day|week|month|year|lease|contract|show|song|job) (ends|finishes|stops|is over) .. (and)? so (do|will) i
      (will|would) not (be)? (need|needing|have to pay|worry about|care about|matter) .. (when|once|after) i am (dead|gone)
      (will|would|do) not (be)? (need|needing|renew|renewing|replace|replacing|collect|use|using|pick up|picking up) (my|the|a|any|another|next) .. (anymore|any more|where i am|after|by then|no point)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (thought|thinking|think) about the (tablets|pills|rope|bridge|knife|gun|train|trains|razor) (only)? (once|twice|again|three times|a few times|all (day|night)|a lot|more|less)
      (garage|hose|exhaust|exhaust pipe|rope|pills) .. (that is|is) the plan
      (heart attack|stroke|choking|fire|accident|collapsed|overdose) .. (i would|would) not (call|ring|phone|tell) (anyone|anybody|an ambulance|911|999|for help|nobody)
      (hide|hides|hiding|hid|locked) (the|my|our|all the)? .. (keys|pills|tablets|knives|razors|scissors|gun|blades|meds) (away)? from myself
      (the|my)? final exit (this|tonight|tomorrow|on|soon|is|plan)
      (used to|use to) (cut|burn|self harm|hurt myself|starve) ... (started|begun|began|back at it|doing it) again
      (barcode|barcodes|tally marks|railroad tracks) .. (up|on|down|along) my (arm|arms|leg|legs|thigh|thighs|wrist|wrists)
      (plan|planning|want|going) to (go|leave|die|do it) on the same (day|date)
      (made|making|make) (my|a)? peace with it .. (bye|goodbye|will not (need|be)|no longer|ready|done|tonight|all set)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'self',
    sure: true,
    patterns: lines(`
      how (much|many) .. (stops|stop|to stop|would stop|will stop|kills|kill|to kill) (a|the|your|my|one|a persons) (heart|breathing|person|human|adult|man|woman)
      (safety off|finger on the trigger|hammer cocked) .. (then|and|but|mouth|head|when|until)?
      (took|ended|taken|lost) (his|her|their) own? (life|lives) ... (joining|join|follow|following|be with|go with|go after|going after|be next|do the same|same way|do it too|see why) (him|her|them)?
      (killed|hanged|hung|shot|drowned) (himself|herself|themselves|themself) ... (joining|join|follow|following|be with|go with|go after|going after|be next|do the same|do it too) (him|her|them)?
      (by|to|from) suicide ... (joining|join|follow|following|go after|going after|be next|do the same|do it too) (him|her|them)?
      (se mato|se suicido|se quito la vida|se ahorco|se colgo) ... (irme con|seguirlo|seguirla|alcanzarlo|alcanzarla|acompanarlo|acompanarla|hacer lo mismo|reunirme con|estar con) (el|ella)?
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'self',
    patterns: lines(`
      (husband|wife) (could|would|should|can) (always|then|still)? remarry
      (husband|wife|partner|girlfriend|boyfriend|he|she|kids|children) .. (could|would|will|can|should|might) .. (remarry|find someone (better|else|new|whole)|find a better (mum|mom|mother|dad|father|wife|husband)|meet someone (better|new|else)|start (over|again|fresh)) ... (forget|young enough|without me|move on|better|never know)
      (kids|children|baby|son|daughter|they|he|she) .. (are|is|will be) (still|too)? (young|small|little) enough (to|that|not to) (forget|not remember|never remember|remember|get over|they|he|she)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'crisis',
    who: 'other',
    patterns: lines(`
      (go|going|die|dying|fire|fired|sack|sacked|leave|laid off|end|down|out|kick|throw) ... (taking|take|bring|bringing) (people|them all|everyone|everybody|as many|someone|others|half (of)? (the|this|them)|some of (you|them|these)|a few (of|people)|the whole (office|team|place|family)|him|her|them|my (boss|wife|ex|family|manager)) .. with me
      @will (run|push|knock|throw|mow) @target (over|down|off|under|in front) (if|with|tonight|when|the|a|one day|next|tomorrow|soon)?
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'self',
    firm: true,
    patterns: lines(`
      (murio|fallecio|fallecieron|murieron|perdi) .... (quiero|quisiera|ojala) (ya)? ((irme|estar|reunirme) con (el|ella|ellos)|alcanzarlo|alcanzarla)
      (murio|fallecio|fallecieron|murieron|perdi) .... me (quiero|quisiera) ir con (el|ella|ellos)
    `),
  },
  {
    kind: 'medical',
    level: 'crisis',
    sure: true,
    patterns: lines(`
      (ate|eaten|swallowed|drank|drunk|downed|took|taken|injected) (all|some|half|most|a lot|lots|a bottle|a cup|a box)? (of)? (the|my|our)? (rat poison|slug pellets|weedkiller|weed killer|bleach|antifreeze|drain cleaner|pesticide|insecticide)
    `),
  },
]

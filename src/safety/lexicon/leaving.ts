import { lines, type Phrases } from './phrases.ts'

/** Being better gone, and leaving: how people speak of dying without the word. */
export const LEAVING: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (nobody|no one|who|not|anyone|anybody) .. (would|will|is going to|even)? (miss me|miss me when|notice i (am|was) gone|come to my funeral|cry at my funeral|be at my funeral|care that i (am|was) (gone|dead)|attend my funeral|find my body|find me for)
      (do|doing|be doing) .. (everyone|everybody|them|you all|the world|my family|the kids|people|you|my wife|my husband|my parents) a (favour|favor|kindness|service) .. (by)? (dying|killing|ending|disappearing|leaving|not|if|going|offing|being gone)
      (mum|mom|mother|dad|father|parent|wife|husband) .. (if|when|once) i (was|were|am|had) (out of|gone|dead|no longer|not)
      (not|never|nobody|no one|stop) .. (have to|need to|be)? (worry|worrying|bother|deal|put up|carry|look after|worried|care|tolerate|stress|suffer) .. (me|about me|with me|because of me|my mess) .. (anymore|much longer|soon|any longer|after|ever again|longer|for long)
      (will|would|am going to|am) (not|no longer|stop|stop being|never) .. (be|being)? (a|anyones|your|their|the|much of a|in) (problem|burden|bother|trouble|worry|nuisance|inconvenience|weight|way|pain|disappointment|failure|drain|issue) .. (anymore|any more|soon|longer|for anyone|to anyone|after|tonight|to you|for you|to them|for them|for long|to my)
      (taking|take|takes|using|use|wasting|waste) up? (space|air|oxygen|room|resources) .. (someone|anyone|people|world|better|deserve|else)
      (my|finally my|nearly my|almost my) time (to go|has come|is up|is coming|to leave|to rest|to die|is near|on earth|here is (up|over|done|coming)|is (almost|nearly) (up|over))
      (it is|it|feel like it is|feels like|feel it is|think it is|about|guess it is|i know it is) .. time .. (to|for me to) (go|leave|rest|end|check out|sleep|stop fighting|let go|be done|say goodbye) (for good|forever|now|tonight|home|this world|it|it all|permanently|things|peacefully|for the last time|myself)
      (made|making|make|found|at) (my|a)? peace with (god|everything|dying|death|going|leaving|the world|life|myself and|the end|ending|that decision|my decision|what is coming|what i am about)
      (ready|prepared|time|want|going|need|about|set) to (go|leave|let go|rest|sleep|be free|move on|depart|stop) .. (for good|forever|at peace|peace with|goodbye|no regrets|this world|this life|this earth|permanently|nobody can|no one can|not come back|never come back|for the last time|forever and|from this world|home to god|in peace)
      (only|no other|no) (one)? (way|ways) out (of this|for me|left|now|is|i can|but|that|of here is|of the pain|of my|of it)
      (only|just) one way out
      (only|one|easiest|best|last|final|simplest|obvious) (solution|option|answer|escape|choice|exit) .. (left|is (to)? (die|death|dying|end|not|suicide|gone|disappear)|for me|remaining|i have|suicide|death)
      (not|never) (going to|going|plan to|plan on|planning on|planning to|plan|planning|expect to|expecting to|intend to|want to|intend on|think i will|see myself|will|expect|getting to|counting on) .. (be|being|live|living|see|seeing|make it to|make it past|making it to|making it past|survive|last|get old|grow old|reach|reaching|last until|make it through|make it till|make it until|be around for|be here for|be alive for|turn|get to|live past|live to see) .. (@when)
      (will|would|may|might|am|am going to) not (going to)? (be|make it|live) (here|around|alive) .. (@when|anymore|any more|to see|soon|longer|when you|when they|when she|when he|after that|after this|to bother|to worry|to find out|next|for it|forever)
      (do not|not) (plan|planning|intend|expect|see myself|want|imagine) .. (being|to be|be|living|to live) (here|around|alive|on this earth|on the planet) .. (@when|to see|past|after|anymore|in a|in five|in 5|in ten|in 10)
      never (going to|get to|gonna|will)? see (my|the|another|next|him|her|them)? (spring|summer|winter|autumn|fall|christmas|birthday|year|sunrise|sunset|graduate|grow up|thirty|30|40|kids again|family again)
      (last|final) (christmas|birthday|summer|winter|spring|sunset|sunrise|night|weekend|meal|supper|day|days|year|week|month|holiday|easter|thanksgiving|hug|drink|cigarette|shift|walk|song) (alive|on earth|with (them|you|everyone|my family|the kids)|for me|i will (have|see|be|spend|get)|before i (go|die|leave|do it|end)|together and they|of my life|ever)
      (stopped|stop|not|no|quit) (making|make|planning|plan|point in|need for|bother|bothering|buying|paying|thinking about) .. (plans|future|ahead|appointments|past|beyond|rent|bills|christmas presents|clothes|next) ... (not need|will not|because i|not be|no point|gone|not going to be)
      no (point|use|need|sense) .. (booking|making|planning|saving|starting|buying|ordering|renewing|fixing|applying|scheduling|an appointment) ... (not be|will not|gone|not around|by then|not going to)
      after (tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this|this week|the weekend|this weekend|christmas|my birthday|next week) .. (none of|nothing|not|no one|no more|i will not|it will not|you will not|gone|free|over|matters|matter|it is over|be over|everyone will|be at peace|it will all)
      (after|before|by) (tonight|tomorrow|today|monday|tuesday|wednesday|thursday|friday|saturday|sunday|this weekend|next week|then|christmas) .. i .. (will|am going to|plan to) .. (be gone|be dead|not be here|be free|be at peace|be over|not be around|be done|be out of|be no more)
      (wait|waiting|until|once|when|after) .. (mum|mom|mother|dad|father|dog|cat|parents|nan|grandma|grandmother|kids|children|son|daughter|pet) .. (die|dies|pass|passes|passed|pass away|passes away|gone|grown|grow up|is gone|18|moves out|leaves home|finished school|graduates) .. (so|then|and|before|too|i|nothing) .. (go|can|leave|too|follow|die|done|free|end|keeping|out)
      (alive|here|breathing|living|hanging on|holding on|stay|staying|going|around|keep going) .. (only|because of|for|until) .. (dog|cat|kids|mum|mom|mother|daughter|son|children|parents|pet|family|brother|sister|wife|husband|them|him|her|baby|plants|rabbit|horse)
      (only|one) (reason|thing|person) .. (alive|still here|have not (killed|done it|ended|gone)|not (dead|killed|done it|gone)|keeps me|keeping me|stopping me|stops me|holding me|holds me|stopped me|i am here|going)
      (if it was not|if it were not|if not|were it not) for (my|the|her|him|them|you) .. (be dead|be gone|have (killed|done it|ended|jumped|died)|not be here|kill myself|i would)
      (stopping|stops|keeping|keeps|preventing) me from (doing it|ending|killing|jumping|going through|dying|suicide|taking|hurting)
      (want|wanted|wish|going|ready|soon|need|like|love|rather|waiting|choose) .. (be|be back|reunite|reunited|go|go be|join|follow|be together) (with|to)? .. (dad|mum|mom|mother|father|husband|wife|son|daughter|baby|nan|grandma|grandpa|grandad|brother|sister|him|her|them|dog|god|jesus|twin|friend|angel) .. (heaven|soon|other side|again soon|afterlife|in the sky|up there|in death|forever|wherever)
      (follow|following|join|joining) (him|her|them|my (wife|husband|son|daughter|mum|mom|dad|brother|sister|twin|friend|baby|best friend|partner|fiance|girlfriend|boyfriend)) .. (into (death|the)|soon|there|wherever (he|she)|to (the grave|heaven|the other side)|in death)
      (died|passed|gone|lost|killed|death|suicide|widow|widowed|left us|own life|his life|her life) ... i (have)? (want|wanted|wish|need|have wanted|just want) .. (to)? (be with|follow|join|go with|be where|go where|go too|die too|die as well|be next|follow suit) .. (him|her|them|she|he|they)?
      (died|passed|gone|lost|killed|without|death) .. (him|her|them)? ... (not|can not|do not) (want to)? (live|be here|go on|exist|stay|carry on|be alive) (without|here without|if) .. (him|her|them|it)
      (done|finished|tired) fighting .. (to live|to stay|tell|goodbye|let me|it is time|can not|sorry|love)
      (tell|told) (my|the)? (@family) .. (i)? (love|loved|am sorry|was sorry|tried|not their fault|not your fault|not her fault|not his fault|forgive|proud|will miss|goodbye|not to blame|not to cry)
      (tell|let) .. (know)? (it|that|none of) .. (was|is)? not (their|her|his|your|anyones|anybodys) fault
      (not|nobody|no one) (is|was)? (to blame|your fault|anyones fault|their fault) .. (goodbye|when i|i am gone|i love|for this|for what i|after)
      (not|can not|no longer|stop) (going to)? (hold on|hang on|holding on|hanging on|cling on) (anymore|any more|any longer|much longer|to life|to this life|tonight|past)
      (end of (my|the) (rope|tether|road|line)) .. (not|done|goodbye|let go|letting go|no more|ready to) .. (hold|hang|go|carry|anymore|fight|let)?
      (earth|ground|floor|sea|void|darkness) .. (swallow|take|swallows|eat|open up and swallow) me .. (never|not|forever|whole and)
      (lost|losing|lose) the (will|fight|strength) to (live|carry|go|keep|stay|exist|fight)
      (not|never) (want|need|going|able) .. (to)? (grow old|get old|get older|see 30|see 40|turn 30|have a future|be remembered|be saved|be found|be helped|be stopped)
      (slip|slipping|fade|fading|drift|drifting|float|floating) away (forever|for good|and not|and never|in my sleep|from this|peacefully|quietly and)
      (end|ended|ends|ending) .. (my|this) (chapter|story|book|journey|suffering|misery|existence|time here|time on earth)
      (this|it|everything|all this|it all) (will|would|is going to|is|can) (all)? (be)? (over|end|finished|done|stop|ends) (soon|tonight|tomorrow|for me|by|after tonight|forever|for good|this weekend|on friday|in a few hours)
      (will|going to|want to|wish to) (finally)? (be)? (free|at peace|at rest|sleep|rest|peace) .. (soon|tonight|forever|from this life|from this world|when i am|in death|for good|at last|tomorrow)
      (worth|valued|good|useful) .. more dead
      (letter|letters|note|notes|video|videos|recording|envelopes) (to|for) (my|the|our|both|all)? (own)? (@family|parents) .. (finished|sealed|written|done|ready|signed|hidden|waiting|in (the|a|my) (drawer|envelope|safe|desk|glovebox)|on (the|my) (table|desk|counter|bed|pillow|fridge))
      (they|she|he|you|everyone|people|@family) .. (understand|understands|know why|see why|get it|find out|find out why|forgive) .. (read|reads|find|finds|see|open|opens|listen|play|plays) .. (left|wrote|written|recorded|letter|note|leave|envelope)
      (read|reads|find|finds|open|opens) what i (left|wrote|have left|have written|am leaving|recorded)
      (left|leaving|put|leave) .. (note|letter|letters|envelope|envelopes|explanation|instructions) (on|under|by|in|behind) .. (table|pillow|desk|counter|fridge|bed|drawer|door) .. (they|she|he|everyone|you|them|@family) .. (understand|know|find|read|everything|explains|need)
      (some people|people like me|someone like me|i) .. (not|never) (meant|supposed|built|made|destined|going|born) to (get|grow|be|live to be|turn|become) old
      (everyone|everybody|they|@family) .. (can|could|will|would|finally) .. (breathe|move on|start over|start again|exhale|stop worrying|get on with) .. (once|when|after|if) i .. @gone
      (written|wrote|write|writing|called|phoned|texted) (to)? (everyone|everybody|all the people|each person) i (love|loved|care about) .... (rest|peace|ready|go|done|sleep|goodbye|last|free|leave)
      (die|dying|death|suicide|being dead|killing myself) (is|are) (all|what|the thing|exactly what|the one thing|the only thing) i (should|want|need|deserve|crave|plan|must|long for|ought to|would like|think about)
      (making|make|made) (it|things|life|this) (easy|easier|simple|simpler) (for|on) (everyone|everybody|them all|you all|my family|them) .. (not know|soon|by (going|leaving|dying|disappearing)|when i am|without me|gone|yet)
      (husband|wife|partner|he|she|boyfriend|girlfriend) .. (remarry|marry again|(find|meet|marry|have|love|deserves) someone (new|better|else|whole|healthy|normal)) .... (broken|free|happier|without me|chance|gone|dead|out of the way)
      (kids|wife|husband|family|they|she|he|mum|mom|son|daughter) (need|needs|will need|must know|should know) .. in (the|a|my) .. (folder|drawer|binder|box|safe|envelope|notebook|file) .. (for)? (after|afterwards|when|once|gone)
      (cross|crossing|walk|walking|step|stepping|drive|driving|cycle|ride|riding) .. (without looking|eyes closed|my eyes shut|no seatbelt|without a (seatbelt|helmet)|into traffic) .. (now|anymore|on purpose|hoping|these days|not care|do not bother|who cares|whatever happens)
      (fall asleep|falling asleep|go to bed|going to bed|go to sleep|going to sleep|close my eyes|lie down) .. (hoping|wishing|praying) .. (that was it|that is it|this is it|it is the last|it is over|for the last time|i do not|never|morning does not)
      (waking up|opening my eyes|another morning|still breathing|being alive|the morning) (is|feels like|was) .. (worst news|bad news|disappointment|letdown|let down|punishment|defeat|a cruel joke)
      (hotel|motel|airbnb|woods|forest|cabin|far|away|somewhere|lake|hills|mountains) .. so (that)? (my|the|no)? (@family|nobody|they|one|whoever|parents) .. (not|never|have to|has to)? (find|finds|found|be the (one|ones)) .. me
      (if|when|by the time|whoever) .. (you|someone|anyone|they|he|she|somebody|finds|reads) (are|is)? (find|finds|found|read|reads|reading|get|gets) (this|this note|this letter|my phone) .... (sister|mother|mom|mum|family|parents|wife|husband|call|number|love|sorry|tell|gone|late|goodbye|fridge|kids|dog)
      (bills|rent|debts|plants|dishes|house|fridge|laundry) (is|are) (paid|watered|done|clean|settled|empty|cleaned|sorted) .... (that is me done|i am done|i can go|nothing left|ready to go|it is time|that is it for me|now i can|time to go|me done)
      this is where i (get off|step off|bow out|leave you|leave this|stop|disappear)
      (insurance|policy|funeral|payout|death) .. (only|best) (thing|part) .. (about me|i am good for|of value about me|i am worth|of worth|i can give)
      (only|best) (thing|part) .. (about me|i am good for|i am worth|i can give) .. (insurance|policy|funeral|payout|being dead|my death)
      (leave|left|turn|turned|run|running|ran) the (gas|car|engine|motor) (on|running|run) .. (garage|sleep|asleep|window|windows|closed|hose|go to bed|tonight|lie down|on purpose)
      (hope|hoping|wish|wishing|pray|praying) .. (lump|tumor|tumour|scan|biopsy|results|mole|growth|disease|it) (is|are|comes back|turns out|proves) .. (malignant|terminal|cancer|cancerous|fatal|inoperable|incurable)
      (picture|pictured|imagine|imagined|daydream|see) .. (bus|car|train|truck|lorry|plane|lift) .. (not stopping|not stop|not brake|not braking|hitting me|crash|crashing|going off|falling) .. (relieved|relief|calm|calmer|peace|peaceful|smile|happy|better)
      so (it is|things are|everything is|that is|this is) easier (for|on) (her|him|them|everyone|my @family) .. (after|afterwards|when i|once i|later)
      (stops|stop|quit|quits|done|finished) hurting (tonight|today|tomorrow|soon|for good|forever)
      (silence|quiet|sleep|rest|peace|dark|darkness|night|nothing) that (lasts|does not end|never ends|goes on forever|stays|has no morning)
      (next year|next summer|calendar|future|photos|christmas|plans|pictures|spring|wedding) ... (i|know i|that i) (am|will|am going to) not (be)? in (it|them|any of it|any of them)
      (they|everyone|everybody|people|kids) will (cope|get over it|manage|be fine|survive|adjust) ... (funeral|funerals|buried|bury me|after i am gone|mourn|grieve)
      (want|wants|need|ready for|crave|craving|waiting for|taking) .. sweet release
      not want to be hear (anymore|any more|no more|longer|at all)
      (pact) .. (kept|first|already|my turn|half|part|alone|went|left)
      (card|letter|gift|present|package|parcel|flowers|envelope) .. (she|he|they|mum|mom|dad) will understand
      (deleting|delete|deleted|erasing) everything .. (thanks|thank you|goodbye|sorry|bye|take care)
      (tired|exhausted|sick|done|weary) .. (keep)? (choosing|deciding|choose|decide) to (stay|live|be here|exist|be alive|keep living|wake up|go on)
      (go to sleep|sleep|fall asleep|going to sleep|falling asleep) and (stay|remain) (there|asleep|that way|under|gone)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    who: 'self',
    patterns: lines(`
      (killed|hung|hanged|suicide|died|life|overdosed|jumped|shot) .... (do|doing|done|try|trying) the same
      (better|happier|easier|lighter|relieved|relief|fine|freer|richer|safer|thank me|get over it|get over me|over it|move on|cope|manage|survive|glad|celebrate|rejoice|best|favour|favor|peaceful|simpler|good|okay|ok|party|breathe|less stressed|at peace|free) ... @ifgone
      @ifgone ... (better|happier|easier|lighter|relieved|fine|freer|richer|safer|get over it|get over me|over it|move on|cope|manage|glad|celebrate|relief|not care|not notice|not miss|forget|nobody|no one|anyone|who would|sorry|cry|sad|blame|not be a burden|best|peaceful|favour|favor|simpler|good|okay|ok|thank me|at peace|miss me)
      (not|nobody|no one|who|anyone|anybody|never) .. (notice|care|miss me|mind|cry|sad|blink|affected|bothered|remember|find|realise|realize|know|care less|miss|noticed|cared|missed) .. @ifgone
      (everyone|everybody|family|kids|children|wife|husband|parents|mum|mom|dad|they|world|boys|girls|partner|friends|life|people|boyfriend|girlfriend|team|all|she|he|son|daughter|baby|you) .. (better|happier|easier|lighter|best|fine|better off|richer|freer|safer|more peaceful|cope|manage|move on|improve|deserve better) .. (without me|with someone else|not having me|if i (left|leave|go|went) (for good|forever)|not being around|with me gone)
      (insurance|policy|payout|pension|death benefit|inheritance|life cover) ... (without me|debt free|better off|if i die|if i died|when i die|if i am dead|clean start|fresh start|pay off|set them up|set for life|more than i|taken care of|if i go|if i am gone|be okay|be fine)
      (be|do|have|get|live|feel) (so much|much|far|a lot)? (better|happier|safer|easier) .. (and)? without me
      (hold|hang|holding|hanging|stay|staying|live|living|last|keep going) .. (on|alive|here)? .. (till|until|til) .. (cat|dog|mum|mom|mother|dad|father|nan|grandma|parents|kids|pet|rabbit) .. (die|dies|pass|passes|goes|gone|grown|moves out)
      (not|never) .. (think|expect|see|imagine|suppose) .. i .. be here .. (when|by|next|then|to)
    `),
  },
]

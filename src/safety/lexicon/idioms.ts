import { lines } from './phrases.ts'

/** Set phrases of everyday speech that hold a grave word. A risk phrase that one of these covers is not a risk. */
export const IDIOMS: readonly string[] = lines(`
  (take|took|taking|have|had) a (stab|shot|crack|punt) at
  shot in the (dark|arm)
  (long|cheap|parting|screen|mug|head) (shot|shots)
  (throw|throwing|threw|thrown) in the towel
  (kick|kicked|kicking) the (habit|can|tyres|tires|ball)
  (bite|bit|biting) the (bullet|hand that feeds)
  (dodge|dodged|dodging) (a|that) bullet
  (sweat|sweating|sweated) (bullets|blood)
  (blood|sweat) and (tears|blood)
  blood (pressure|test|tests|sugar|type|donor|donation|oranges|results|work)
  (bad|blue|hot|cold|new|young) blood
  (blow|blew|blowing|blown) (my|his|her|our|their) (mind|top|fuse|chance|budget|diet|cover|nose|whole paycheck|savings)
  blew my brains out (studying|working|coding|reading|on|over)
  (heads|head) will roll
  (cut|cutting|cuts|chop) (corners|ties|class|carbs|costs|losses|it close|it fine|to the chase|a deal|me off|him off|her off|them off|off contact|back|down on|out sugar|out dairy|staff|jobs|hours|budgets|the crap|the queue|in line|the cord|the umbilical cord|loose)
  (cutting|axing|slashing|shedding) .. (staff|jobs|headcount|heads|budgets|hours|roles|positions|funding|people|team|teams|salaries|posts)
  (clean|paper|director s|first|final|power|hair|crew) cut
  cut (throat|and dried|out for|the mustard|above)
  (pain|pains) in the (neck|arse|ass|butt|backside|bum)
  (skeleton|skeletons) in (the|my|his|her) (closet|cupboard)
  over my dead body
  (dead|death) (line|lines|lock|weight|wood|beat|pan|march|row|lift|lifts|heading|stock|air|zone|battery|leg|letter|code|link|links|end job|end|ends|heat|ringer|giveaway|set|certain|easy|serious|silent|quiet|slow|last|centre|center|tired|wrong|right|good|funny|broke|simple|on time|on my feet|drop gorgeous|metal|valley|star|eaters|note|grip|stare|certificate|duty|knell|in venice|of a salesman|on the nile|becomes her|stranding)
  (deadlift|deadlifts|deadline|deadlines|deadpan|deadlock)
  (like|beating|flogging) a dead horse
  (wouldnt|would not) be (seen|caught) dead
  (dead|deader) (as|than) (a|the) (doornail|dodo)
  (play|played|playing) dead
  (back|brought|raise) from the dead
  (dead|alive) (to the world|to me|and well|and kicking|and breathing)
  (matter|question) of life (and|or) death
  (life|lives) (and|or) death (situation|decision|matter|matters)
  (fate|fates) worse than death
  (sick|scared|bored|tickled|worried|loved|worked|cuddle|frightened|hug|done|chilled|love|talk|bore|scare) (half)? to death
  (sign|signed|signing) (my|his|her|your) own? death warrant
  (dying|die) (breed|light|days|wish|art|industry|trade|language|embers|for (a|the|some|my) *)
  die hard (fan|fans|movie|habits)?
  (old|bad) habits die hard
  (die|dying|died) on (this|that|the same|a) hill
  (die|dies|died) (down|out|off|away|hard|on the vine|a slow death|a thousand deaths|a death|on (my|his|her) (arse|ass|feet))
  never say die
  (do|ride) or die
  (so|too|hard|hot|bad|loud|cute|good) (hard|much|bad)? (i|we|you) could die
  (could|would|can) (just|have)? (die|died) (of|from|laughing|when (he|she|they|i))
  (i|we|they) (am|was|were|are)? (on the floor|rolling|literally) dying
  (was|am|were|were all) (dying|dead|deceased) (at|when|with|over|, )
  (dressed|dress) to kill
  (if|it) looks could kill
  (make|made|making) a killing
  (kill|killed|killing) (it|two birds|time|the mood|the buzz|the lights|the engine|the noise|an hour|a few hours|joy|shot|switch|chain|fee|fees|zone|count|streak|the story|the pain in my (back|knee))
  (kill|killing) (me|you|him|her|us) (softly|with kindness)
  (curiosity|curious) .. killed the cat
  (what|that which) does not kill (you|me|us) makes
  (will|would|does|might|could) not kill (you|me|him|her|us) to
  (it|this|that|he|she|they|these|those|you|work|heat) (is|are|be|was|were|have been|has been)? (slowly)? killing me (with|today|right now|softly|again|lately|here|man|guys|haha|lol|at work|this week)
  (get|got|getting|be) away with murder
  (bloody|blue) murder
  (is|was|be) murder (on|to|at|out there|in)
  (i|could|would|we) (could|would)? murder (a|some|that|an) *
  (murder|murdered|murdering|slaughtered|butchered|killed|slayed|smashed) (the|that|a|my|this|our|his|her) (song|karaoke|dance floor|presentation|set|gig|interview|exam|test|pitch|demo|audition|show|routine|chorus|pizza|cake|buffet|competition|opposition|look|outfit|performance|recipe|accent|vibe|language)
  (murder|murdered|mystery|escape) (party|dinner|weekend|room|night)
  (shoot|shooting|shot) (hoops|some hoops|the breeze|a film|a video|a scene|photos|portraits|a wedding|an ad|pool|for the stars|for the moon|up in (price|popularity)|me (a|an|your|the) *|you (a|an|the|over) *|them (a|an) *|him (a|an) *|her (a|an) *|myself (a|an) (email|note|reminder|text|message)|yourself a *)
  (shoot|shot) (myself|yourself|himself|themselves) in the foot
  (do not|dont) shoot the messenger
  (photo|film|video) (shoot|shooting|shoots)
  (bang|hit|banging|beating) my head against (a|the)? brick? wall
  (stab|stabbed|stabbing) (me|him|her|us|them) in the back
  (back|front) (stabber|stabbing|stabbed)
  (stabbing|shooting|burning|killing|stabbed|splitting) (pain|pains|headache|headaches|sensation|cramps)
  (twist|twisting) the knife
  (under|go under|going under) the knife
  (on|over|walk|walking|live|living) (a|the) (knife|razor|razors|cutting) (edge|edges)
  hang (on|up|out|loose|in there|tight|gliding|about|over)
  (hang|hanging) (the|my|some|a|your|up the|out the|up my) (washing|laundry|picture|pictures|coat|curtains|curtain|door|wallpaper|stockings|lights|paintings|phone|clothes|shelf|shelves|towel|plants|mirror|art)
  (hangs|hang|hung|hanging) (over my head|in the balance|by a thread)
  (get|got|getting) the hang of
  hangman (puzzle|puzzles|game|games)
  (end|ends|ending) of (life|line) (care|support|for|software|hardware|product|products|server|servers|stage|vehicle|vehicles|date|policy|management)
  at end of life
  (at|to|reached|near|of) (the|my) end of (my|the|our|this|a|an) (contract|shift|term|semester|day|week|month|course|lease|probation|trip|sprint|quarter|book|season|year|meeting|street|road|queue|line|article|film|chapter|century|working day|school year)
  (make|making) ends meet
  (dead|loose|tail|back|front|deep|high|low|split|book) (end|ends)
  (end|ends) (justify|justifies|up|on|with)
  (in|at) the end
  no end (of|in sight)
  (end|finish|stop|wrap up|leave it) here (and|for|then|today|until|, )
  (walk|jump|step|throw myself|go|stand|leap) (in front of|under|off|into) (a|the) (bus|train|bullet|truck|cliff|fire) for (my|you|him|her|them|the)
  (take|took) a bullet for
  (jump|jumped|jumping|leap) (for joy|ship|the gun|the queue|the line|to conclusions|through hoops|on a call|on the bandwagon|out of my skin|at the chance|start|rope|in the deep end|in with both feet|in the pool|off the diving board|off the call|on a quick call|into the deep end|around|up and down|right in|cut|scare|scares|leads|cables)
  (bridge|bridges) (loan|round|call|tournament|club|partner|the gap|to cross|over|course|work|engineer|engineers|teacher)
  (burn|burnt|burned|burning) (bridges|out|rubber|calories|the candle|the midnight oil|rate|down chart|down to zero|through|a cd|my bridges|fat|money|daylight|question|desire|man|mouth|ears|my tongue|my toast|my dinner|dinner|the toast|the cake|the rice)
  (crash|crashed|crashing) (and burn|and burned|out|on the (sofa|couch)|at nine|the party|course|diet|early|my (computer|car|laptop|bike))
  (bury|buried|burying) (the|that|my|his|her) (hatchet|lede|lead|head in the sand|treasure|nose in)
  (buried|drowning|drown|drowned|swamped|sinking) (in|under|with) (work|emails|email|laundry|paperwork|debt|tickets|bills|deadlines|admin|homework|meetings|grading|marking|nappies|diapers|invoices|reports|student loans|notifications|messages|essays|orders|boxes|toys)
  (drown|drowning) (my|our|his|her) sorrows
  (drown|drowned|drowning) (him|her|them|it|people)? out
  (ghost|ghosted|ghosting) (me|him|her|by|again|job|writer|writing)
  (graveyard|skeleton) (shift|shifts|crew|slot)
  (final|last|another) nail in the coffin
  (one|a) foot in the grave (sitcom|at forty|lol|haha)?
  (turn|turning|spinning|roll) in (his|her|their) graves?
  (dig|digging|dug) (my|your|his|her) own grave (at work|with that|by)
  (curtains|lights out) for (our|the|my|that|this)
  (pull|pulled|pulling) the (plug|trigger|rug) (on|from|out) (the|my|a|an|that|our|this|it|buying|moving|him leaving)
  trigger (finger|happy|warning|warnings|point|points|word|words|event|events|the alarm)
  (gun|guns) (blazing|ho|shy|metal|n roses|and roses|for hire|laws|control)
  (under|jump|jumped|jumping|stick to|sticking to) the? guns?
  (smoking|nail|glue|heat|massage|spray|water|nerf|hot glue|staple|top|radar) guns?
  (top|nerf|water|nail|glue|massage) gun
  (bullet|bulleted) (point|points|train|journal|journaling|list|lists|proof)
  (silver|magic|rubber) bullet
  (time|ticking|bath|photo|sex|cherry|f) bombs?
  (bombed|bombing|bomb) (the|my|an|a|at|on) (interview|test|exam|audition|date|presentation|set|gig|pitch|midterm|finals|stage)
  (love|photo) (bombed|bombing|bombs|bomber)
  (it|that|this|party|outfit|you|curry|food|album) (is|was|were|are) (the bomb|fire|sick|killer|savage|wicked)
  (killer|murderous|murder|brutal|lethal|savage) (heels|commute|deadlines|deadline|hangover|sauce|playlist|schedule|workout|queues|hills|view|app|feature|features|instinct|robots|whale|whales|bees|queen|dress|outfit|abs|legs|smile|deal|recipe|workload|stairs|traffic|stilettos|week)
  (lady|pain|mood|buzz|weed|passion|serial|joy|time) (killer|killers|kill|killing)
  (drop|dropped|dropping|drops) (dead (gorgeous|date)|out|in|off|the ball|like flies|a bomb|a hint)
  (half|brain|heart|pretty much) dead (after|from|on my feet|by|tomatoes|this)
  (brain|knackered|shattered|wiped|flat out) dead
  (suicide|suicidal) (mission|squad|doors|squeeze|sprints|by words|tendencies|silence|run|drills|kings|hill|pass|wings|bomber|bombing|bombings|bombers|cell|vest|prevention|awareness|hotline|helpline|rates|rate|statistics|figures|note in the (film|book|play)|girls)
  (called|named|nickname is|username is|gamertag is|band is) (suicide|death|killer|deadpool|slayer|murder|reaper|kill|doom)
  (social|career|political|commercial|professional|financial|fashion) suicide
  (commit|committed|committing|commits) (to|early|often|message|messages|history|code|hash|my changes|adultery|fraud|a crime|perjury|myself to|fully|himself to|herself to|themselves to)
  (overdose|overdosed|overdosing|od|od d) on (tiktok|cake|pizza|sushi|reality tv|true crime|disney|turkey|sweets|vitamin c|carbs|cuteness|self help|podcasts|memes|garlic|twitter|instagram|mince pies|ice cream)
  (poison|poisoned|poisonous) (ivy|chalice|pen|pill defence|apple|atmosphere|frog|oak|dart|well|work culture|workplace)
  (food|lead|alcohol) poisoning
  (pick|choose|name|what is) your poison
  (choke|choked|choking) (on|up|back) (my|a|the|his|her|tears|lunch|popcorn|food|water|words|coffee|air|laughter)
  (nearly|almost|practically) (choked|died|fainted|passed out|cried|collapsed|had a (heart attack|stroke|coronary)) (when|on|at|from|laughing|with|seeing)
  choked (in|at|during) (the|my|a|an) (interview|exam|final|game|match|penalty|presentation|audition)
  (break|broke|breaking) (a leg|my heart|the ice|the bank|a sweat|up|the news|even|it to)
  (torture|tortured|torturing) (myself)? (with|by|over|artist|soul) (the|my|spreadsheets|what|diets|exes|social media|his|her|scales)
  (hell|living hell|purgatory|nightmare) (of a|on earth|at work|to deal with|bent|week|yeah)
  (through|to|from|like|freaking|bloody) hell (and back)?
  (want|wanted|wanna|wish) .. ground (to|would) (open up and)? swallow me
  (put|putting) me out of my misery (and|with|already|please|by)? (tell|telling|, did|by|with|already)
  (put|putting) (him|her|them|it|us) out of (his|her|their|its|our) misery
  (wake|waking) the dead
  (survived|surviving|survive|survivor) (the|another|my|a|of|on) (week|meeting|monday|meetings|christmas|visit|holidays|school run|merger|reorg|layoffs|shift|mother in law|coffee|night shift|potty training|toddler|winter|pandemic)
  (hit|hits|hitting) (the|a|my|rock|me|it|home|the nail on the) (gym|road|wall|sack|hay|jackpot|snooze|brakes|books|target|targets|ceiling|roof|deadline|milestone|plateau|nerve|shops|bar|beach|slopes|pool|hard that|like a ton of bricks|by a wave|different)
  (beat|beating|beats) (around the bush|the clock|the traffic|the odds|the heat|eggs|the rush|myself up (about|over|for))
  (beat|beating) (myself|yourself|himself|herself) up (about|over|for|because)
  (slap|slapped) on the wrist
  (pulling|pull|tearing|tear) my hair out (over|with|trying|at|about|because)
  (climbing|bouncing off|up) the walls?
  (heart|hearts|my heart) (attack|stopped|skipped|sank|melts|breaks|broke|failure|disease|bypass|surgery|rate|racing)
  (lose|lost|losing) (the|my)? will to (cook|clean|shop|exercise|work|date|study|diet|dress up|be nice|argue|go in)
  (point|use|sense) (of|in) (a|an|the|having a|getting a|paying for|booking|going) (second|third|gym|new|degree|meeting|car|forecast|budget|diet|opinion|subscription|extended|survey|receipt|review|reorg|commute|office)
  (finish|call) it (there|here|a day|off|on a high|on a good note|for today|at that|quits)
  end it (on a (high|good note)|(here|there) for (today|now)|for today)
  (let us|lets|shall we|can we|we can) end it (here|there|now|at that)
  end (this|it|things|the (call|day|year|week|meeting|session|evening)) (on|with) a (good|high|positive|happy|nice) (note|one)
  (pop|popped|popping) (my)? (clogs the joke|the question|pills for my back)
  (grim|harvest) reaper (costume|scythe|in warcraft|tattoo)
  (is|are|was|were|such|a) suicidal (grammar|spanish|english|french|german|driver|driving|parking|golf|haircut|pace)
  (could|would) (just|simply)? die (when|if|whenever|every time) (my|our|the|his|her) (mother|mum|mom|dad|father|boss|kids|parents|neighbours|teacher|aunt) (starts|start|sings|sing|dances|tells|opens|does|talks|brings)
  (quit|leave|change) my life (as|in|at) *
  (disappear|vanish|lose myself|escape) (into|in|under|behind) (a|my|the) (good|big|warm|long)? (book|books|bath|blanket|duvet|forest|crowd|novel|series|game|sofa|music)
  dead man walking
  if looks could kill
  if looks could kill (my|the|our) (landlord|boss|manager|neighbour|neighbor|mother in law|teacher|coworker|colleague|client)
  (kill|killing|murder|murdering|strangle|shoot) (whoever|the person who|the one who|whichever) (ate|took|stole|left|parked|scheduled|booked|used|broke|wrote|invented|finished|forgot)
  (overdose|overdosed|overdosing|od|oded) on (netflix|tv|sugar|chocolate|coffee|memes|carbs|content|family|news|podcasts|sunshine|christmas|cake|tiktok|youtube|reality|spreadsheets|meetings)
  (podcast|podcasts|movie|film|book|show|series|documentary|article|episode|news|novel|story|play) (about|on|of) (the|a|an|that|this|some)? (murder|murders|suicide|suicides|killer|killing|killings|shooting|death|cult)
  (asked|asks|ask|asking) (me|us)? (if|whether) .. (to)? (die|suicidal|myself|suicide|life) and (i|we) (do|did|am|was|said|have) (not|no)
  (muero|morir|morirme|muriendo|moria|mori|matando|mata) de (la)? (risa|hambre|verguenza|calor|frio|sueno|aburrimiento|amor|ganas|sed|nervios)
  (taking|takes|took|take|taken|ruling|running) over (my|our|her|his|your) (whole)? (life|day|days|evenings|weekends)
  (thinking|think|thought) (about|of) jumping (ship|in|into|to|on|rope|over to|at|from my job|between)
  (cutting|cut|copying|copy) and (pasting|paste)
  (see|saw|seen|treat|treated|handle|handled|deal with|witness|witnessed) .. (self harm|suicides|suicide|overdoses|abuse|violence|stabbings|deaths) (every|all the time|daily|at work|each|weekly|on the ward|on shift|in my job|in class)
  (patient|patients|client|resident|inmate|prisoner|pupil) .. (died|dies|passed) by (overdose|suicide|hanging)
  (was|were|been|are|is) talking about (my|the|a|our) (death metal|funeral home|killing floor)
  sleep forever on (weekends|sundays|saturdays|holidays|my days off|vacation)
  (worried|scared|afraid|anxious|terrified|fear|sad|knowing) .. (my|our|the) * (will|might|may|could|is going to) (die|pass|pass away)
  (jefe|jefa|madre|mama|profesor|profesora|padres|hermana|entrenador) me (va|van) a matar (si|cuando|por|como)
  (not going to|will not|can not) be (here|in|there|around|available) (on|next|this|for the) (monday|tuesday|wednesday|thursday|friday|week|meeting|call|afternoon|morning) .. (can|could|so|let|please|is)
  no reason to be (here|in|there) (on|at|in) (mondays|tuesdays|wednesdays|thursdays|fridays|weekends|monday|friday|the)
  (my|the|his|her|our) (character|main|avatar|hero|heroine|sim|healer|npc|guild|pokemon) .. (unalived|killed|deleted|murdered|ended|died|dies|dead)
  (feel|feels|felt|look|looked|looking) like death (after|warmed up|today|this morning|with this)
  (confidential|confidentiality|private|report|reported) .. if .. (mention|mentions|say|says|talk about|bring up) (suicide|suicidal thoughts|self harm|dying)
  matar a ... (jaja|jajaja|jajajaja|lol)
  (ex|boss|landlord|job|colleague|friend) is (poison|toxic)
  (leaving|moving|left|gone) for good (, moving|moving|to (canada|spain|a|the|another)|next (month|year) for)
  (threw|throw|throws|thrown|throwing) me (under the bus|in the deep end|off|a (party|curveball|bone)|for a loop)
  (crush|crushing|destroy|smash|annihilate|bury|kill) (them|it|him|her|you) (in|at) (the|our|this|my) (final|finals|match|game|exam|race|league|quiz|semi|competition|tournament)
  cut the (fat|crap|budget|cake|grass)
  (like|as if) (he|she|they|people|a man|a woman|it|you) (wants|want|has a|had a|wanted) (to die|death wish)
  breathing down (my|our|his|her|your|the teams) necks?
  (crucify|roast|grill|skewer|slaughter|murder|destroy|kill|crucified|roasted|grilled|skewered) (me|us) (in|at|on|over|for) (the|this|that|my|our|a) *
  (job|process|pod|server|script|container|service|worker|thread|app|instance|agent|node|cron|daemon) .. (suiciding|suicides|killing|kills|killed|suicided) (itself|themselves)? (on|at|after|every|when|again)?
  (bungee|bungy|base|cliff|parachute|tandem) (jump|jumps|jumping|jumped|diving|dive) .. (off|from|out of)? (a|the)? (bridge|cliff|plane|crane|dam|tower)?
  wake me up (when|before|at|for|in|once|if)
  (cat|kitten|dog|puppy|cats|thorns|brambles|rosebush|rabbit|parrot|hamster|roses|bushes) .. (scratched|clawed|scratches|tore|bit|shredded|cut) (up)? my (arm|arms|leg|legs|hand|hands|wrist|face)
  end (the|these|our|all|this|that|all the|all these) (argument|arguments|fight|fights|fighting|feud|silence|drama|debate|standoff|quarrel|quarrels|bickering|rumors|rumours|gossip|trial|free trial|survey|quiz|test)
  not (want|like|need|have) to be (here|in) (on|at|until|after|past|before|for) (weekends|weekend|night|nights|mondays|fridays|saturdays|sundays|eight|seven|six|late|hours|lunch|the (office|weekend|meeting|party))
  be (gone|out|out of here|away|off|done|home) by (noon|lunch|lunchtime|one|two|three|four|five|six|seven|eight|1|2|3|4|5|6|7|8|then|the time|dinner|friday)
  (everything|all of me|my whole body|my body|all my muscles) hurts (after|from|since) (yoga|leg day|the gym|gym|training|running|pilates|the hike|that hike|hiking|football|the race|lifting|spinning|crossfit|the move|skiing|the marathon|my run)
  (overdose|overdosed|overdosing|od|oded) on (coffee|caffeine|sugar|chocolate|tv|netflix|news|memes|carbs|cake|meetings|candy|espresso|pasta|sun|cheese|content) (this|last|today|yesterday|again|over)? (morning|week|weekend|night|month|christmas|afternoon|the holidays)?
  la pega (me|nos|esta|es|de|que|anda|se|la)
  me (corte|corto|he cortado) con (un|una|el|la) (papel|hoja|lata|sobre|carton|rallador|folio)
  me (corte|he cortado) con (la|una|mi) (rasuradora|navaja de afeitar)
  (voy a|tengo que|debo|quiero|puedo|hay que|acabo de) (colgar|colgarte|colgarle) (la|el|ya|hablamos|luego|te|un|una|mi|mis|las|los|ahora|despues|porque)
  me (tiro|tire|tumbo|tumbe|eche|echo|aviento|avento) (en|al|a|sobre) (la|el|mi|dormir|un|una)? (cama|sofa|sillon|playa|alberca|piscina|hamaca|siesta|agua|pasto)?
  (team|band|group|squad|bar|drink|burger|coaster|ride|song|album|movie|film|club|boat|horse|game|track) (is|are|was)? (called|named) (the|a)? (suicide|suicidal|death|killer|murder|dead) *
  (prevent|preventing|reduce|reducing) (employee|student|teen|youth|veteran|workplace|farmer)? (suicide|suicides|self harm|overdose|overdoses)
  (why|how come|what for) (did|does|do|are|is|would) (the|this|your|you|it|they) .. (ask|asking|asks|asked) .. (if|whether|about) i .. (hurt|hurting|harm|harming|kill|killing|suicidal|die|dying|safe) .. (myself|myself or others)?
  (go|going|went|gone|end|ending|leave|leaving) out? with a bang .. (farewell|party|finale|concert|season|retirement|quarter|friday|show|tour|fireworks)
  (me|te|se|nos)? (quiero|quiere|queremos|voy a|vas a|va a|iba a|casi|puedo|hacen|hace|hizo|hicieron) (me)? (muero|muere|morir|morirme|morirse|morimos) de (la|el|puro|pura)? (risa|hambre|calor|frio|sueno|ganas|sed|verguenza|amor|aburrimiento|envidia|pena|nervios|ternura|curiosidad|emocion|susto|nostalgia|coraje|cansancio|felicidad|alegria|oso)
  (me|te|se|nos) (muero|mueres|muere|morimos|moria) (del|de|por) (la|el|puro|pura|una|un|unas|unos|ver|comer|ir|que)? (risa|hambre|calor|frio|sueno|ganas|sed|verguenza|amor|aburrimiento|envidia|pena|nervios|ternura|curiosidad|emocion|susto|nostalgia|coraje|cansancio|felicidad|vacaciones|cafe|chela|cerveza|taco|tacos|pizza|siesta|oso)
  (be|am|is|are|was|being)? six feet under (paperwork|work|emails|laundry|deadlines|tickets|reports|snow|bills|admin|homework)
  (would|could|might) (kill|murder) for *
  (pull|pulled|pulling) the trigger on (layoffs|the layoffs|firings|hiring|launch|the launch|the merger|the deal|the purchase|the renovation|moving|divorce|the divorce|the job|the offer|the reorg|the release|the trip|the house|the car|the couch|tickets|some|these|those|two|three)
  (read|reading|hear|hearing|write|writing|talk|talking|learn|teach|lecture|moderate|translate|transcribe|report) (about|on|of)? .. (self harm|suicide|suicides|overdoses|abuse|murder|murders|rape|violence|shootings) .. (all day|every day|daily|at work|for work|for a living|all week|in class|for my (job|thesis|class|paper)|cases|reports)
  (what|anything|everything|whatever) i (say|write|type|tell|share|mention) .. (about)? (suicide|self harm|dying|death|my thoughts|hurting myself) .. (kept|stored|shared|saved|recorded|private|reported|confidential|seen|anonymous|logged|passed on)
  (suicidal|suicide|dying|self harm|self harming) (no|nope|nah|never|not) (god no|god|never|nope|i am (not|fine|ok|okay)|not at all|at all|thank god|absolutely not|just fed up|fed up|but)
  where i (get|got|should get) off (the|my|this|at)? (bus|train|tram|metro|subway|highway|next|stop|exit|work|call|ferry)
  (cough|cold|flu|commute|heat|humidity|hill|workload|diet|class|stairs|deadline|spreadsheet|hangover|headache|traffic|workout|trainer|toddler|puppy|printer|pollen|hay fever|jet lag|boredom|meeting|meetings|climb|hike|queue|line|exam|homework|paperwork) (will|is going to|might|may|is about to|could|nearly|almost|practically) (finish|kill|end|destroy|murder|finished|killed|destroyed) me off?
  (motivation|diet|budget|discipline|patience|plan|plans|common sense|resolution|willpower|focus|concentration|manners|schedule|healthy eating) .. (jumped|jumps|went|goes|flew|flies|leapt|threw itself) .. (out|off) .. (window|cliff|bridge|roof)
  (crush|destroy|smash|annihilate|bury|crushing|destroying) (them|him|her|you) (on|this|next) (saturday|sunday|friday|monday|tuesday|wednesday|thursday|weekend|game day|season|round)
  suicidal (pupil|pupils|resident|residents|detainee|detainees|user|users|poster|posters|callers|texters|service users|prisoners)
  (talk|talking|speaking|mentioning|mention|disclosing|bringing up|saying) .. (about|of)? .. (suicide|suicidal thoughts|self harm|dying) .. (get|gets|be|is|mean|means|lead|trigger|end up|break) .. (reported|hospital|hospitalized|hospitalised|committed|police|confidential|recorded|sectioned|on record|on my record|told)
  (cat|cats|dog|dogs|horse|horses|boat|car|truck|goldfish|street|hill|road|pet|hamster|parrot|wifi|printer|laptop|bike|sword|character) .. (name is|is called|is named|named|called) (suicide|death|killer|murder|reaper|doom|hell|satan|devil|die|danger)
  (kill|kills|killed|killing) off (the|my|a|his|her|that|our|this)? *
  (took|takes|taken|taking|take|knocked|shaved|shave|adds|added) .. (years|months|year|decade) (off|to) my (life|mortgage|loan)
  (services|processes|threads|servers|bots|bugs|nodes|teams|drones|cells) .. (took|take|taking|killed|kill|killing|knock|knocked) each other (out|down|off)?
  (write|wrote|writing|draw|edit|teach|host|narrate) .. (column|columns|article|articles|essay|essays|podcast|play|plays|novel|novels|sermon|speech|thesis|comics|blog|obituaries|crime) ... (suicide|death|murder|murders|dying|self harm)
  (would|could) not (hurt|harm|kill) a (fly|soul|flea|mouse|bug) (let alone|much less|or|and not|not|never)? (myself|anyone|anybody|a person|my kids|people)?
  no (plan|plans|intent|intention|intentions|wish|desire) .. no (thought|thoughts|wish|wishes|desire|urge|urges|intent|intention|plan|plans)
  (cutting|cut|cuts|slashing|slashed|axing|gutting) (our|the|my|his|her|their|whole|entire) .. (department|team|budget|headcount|hours|staff|jobs|pay|bonus|funding|program|project|benefits|salaries|shifts|positions)
  nothing like (suicide|suicidal|self harm|hurting myself|dying)
  (said|say|saying|word|words|wrote|used|use) .. (dying|die|kill|killing|suicide|dead|death) .. (not|never) .. (literal|literally)
  wanted to die (then|and) (we|they|i|everyone) (laughed|giggled)
  (bridge|road|tunnel|station|platform) (on|along) my way (to|from|home) .. (closed|shut|jammed|blocked|busy|flooded|under construction|being repaired|delayed)
  (stood|standing|waited|waiting|sat|stuck) on the (platform|train|bridge) .. (hour|hours|minutes|ages|cold|rain) .. (train|trains|traffic|bus|cancelled|canceled|delayed|late)
  (me|nos|le|les) (cortaron|corto|cortan|cortaran) (la|el|los|las) (luz|agua|gas|internet|telefono|sueldo|pelo|cabello|llamada|horas|bono|presupuesto|wifi|senal|comunicacion)
  (will|am|is|are)? not be (here|in|around|available) ... (i am|i will be|and|because i am)? (on leave|on annual leave|on pto|on vacation|on holiday|off sick|travelling|traveling|in training|at a conference|on a trip|parental leave|maternity leave|paternity leave|out of office)
  (take care of|look after|feed|water|watch|mind) (my|the|our) * (while|when|until) i am (in|at|away|on|out|off|back|travelling|traveling)
  (counted|count|counting) out (my|the) (vitamins|change|coins|money|tips|days)
`)

// @ts-nocheck
import { lines } from './phrases.ts'

/** More figures of speech and everyday matters, by kind. A risk phrase that one of these touches is not a risk. */
export const EVERYDAY: readonly string[] = lines(`
  over my dead body
  (cut|cutting|cuts|trim|dye|bleach|chop) (my|own|his|her|our|their|the) (own)? (hair myself|hair|bangs|fringe|nails|grass|lawn|steak|cake|bread|costs|hours|losses|sugar|carbs|salary|pay|budget|ties|lunch|vegetables|teeth)
  (cut|cutting|cuts) (back|down|out|off|through|corners|carbs|sugar|calories|hours|costs|ties|staff|contact|class|classes|jobs|it close|in line|weight|the cord|the crap|grass|wood|paper|vegetables|me off|him off|her off|them off|my family off|my mother off|my father off|my parents off|me out|a deal|up the)
  cut (my|a) (finger|hand|thumb|knee|foot|lip|toe|chin) .. (at work|cooking|chopping|on a|on the|while|with a (can|tin|knife while)|opening|yesterday and needed|in the kitchen|accidentally)
  (overdose|overdosed|overdosing|od|oded|oding) (on|of) (coffee|sugar|family|caffeine|netflix|chocolate|christmas|tv|candy|cheese|work|social media|meetings|news|podcasts|cuteness|pizza|turkey|tiktok|zoom|instagram|screen time|cake|food|vitamin c|sunshine|cookies|halloween|ice cream|memes|spreadsheets|small talk)
  not (want|wanting|wants|wanted|wish|plan|planning|going|like|able|afford) to (live|stay|be|be living|keep living|continue living) (in|near|at|alone|together|apart|off|next|under|far|abroad|by|out|here) .. (texas|london|america|city|country|us|uk|suburbs|house|flat|mess|dorm|place|parents|car|town|hometown|state|apartment|neighbourhood|neighborhood|area|building|york|california|florida|ohio|home|job|office|company|team|canada|england|germany|france|spain|mexico|village|basement|roof|hotel|shelter|winter|campus|sea|airport|mother in law|in laws|noise|because the rent)
  not (want|wanting|wants|wanted|plan|going|like|able|stand) to (live|be living|keep living|continue living) with (my|his|her|our|the|a|him|her|them|roommates|someone|people|strangers|two|three) .. (parents|mother|mum|mom|dad|father|husband|wife|partner|boyfriend|girlfriend|roommate|roommates|flatmate|family|in laws|in law|sister|brother|ex|kids|cat|dog|anymore|him|her|them|smoker|landlord|messy)
  (can not|could not) (live|stay|be|carry on living|go on living|keep living) (with|near|under the same roof as) (my|his|her|the|this) (mother|mother in law|father|parents|roommate|husband|wife|partner|brother|sister|in laws|noise|flatmate|mess|mould|mold|landlord|neighbours|neighbors|ex)
  not (want|wanting) to (be|come|go|stay) here .. (office|loud|party|meeting|town|city|job|class|school|event|dinner|noisy|boring|cold|crowded|in the first place|my wife made|my mom made|my mum made|my husband made|made me come|forced me to come|court|my parents made)
  (leave|leaving|left|quit|quitting|move|moving|done with|out of|get out of|go from|walk away from) (this|my|the|our|a) (company|job|town|city|country|apartment|house|school|team|church|industry|marriage|relationship|career|state|role|field|place|toxic|employer|band|group|chat|platform) .. (for good|forever|permanently|behind)?
  (plan|plans|date|time|place|day|way|spot) (and a (date|plan|place|time))? (for|to) (my|the|a|our|get|see|find|go on)? (vacation|holiday|wedding|trip|party|move|moving|surgery|launch|project|dinner|meeting|interview|exam|school|weekend|birthday|baby|business|retirement|visit|appointment|course|career|study|studying|diet|budget|treatment|recovery|therapy|smoking|cut down|save|saving|pay|buy|talk|get better|start|find|see a|lose weight|release|presentation|quarter|divorce|delivery|c section|birth)
  (health|dental|insurance|meal|payment|lesson|phone|data|business|game|family|care|treatment|safety|birth|pension|exit interview|floor|project) plan
  (said|saying|say) goodbye .. (moved|moving|dog|cat|airport|retired|college|university|abroad|spain|new job|before (he|she|they)|funeral|hospital|yesterday|in person|party|vet|colleagues|coworkers|at work|horse|rabbit|hamster|old house|house|job|team)
  (report|reports|reported|reporting|confidential|confidentiality|police|mandated|duty|disclose|break|legally|handle|treat|treats|helps|help|deal|respond|support|supporting|training|trained|teach|work|working|happens|policy|what do|what should a|hotline|qualified|specialise|specialize) .. (if|when|that|with|for|to)? .. (a|an|the|your|their)? (client|clients|patient|patients|someone|somebody|people|person|teens|teenagers|students|callers|employee|employees|survivors|victims|others|users) .. (says|say|said|saying|tells|tell|is|are|feels|feel|wants|want|has|have|had|with|who|mentions|mention|admits|discloses|at risk|thinks|expresses) .. (they|he|she|are|is|want|to|of|have|been|feeling|feel)? .. (suicidal|suicide|die|hurt|kill|harm|abused|abuse|overdose|self harm|hurting|assault|violence|end|raped)
  (cramps|period|heat|noise|smell|commute|itch|headache|migraine|back|knee|weather|humidity|summer|traffic|toothache|hours|meetings|morning sickness|tinnitus|allergies|hay fever|sciatica) .. (unbearable|killing|hell|murder|torture|a nightmare)
  (pills|pill|tablets|meds|medication|medicine|insulin|dose) .. (for (my)? (blood pressure|cholesterol|thyroid|allergies|heart|diabetes|asthma|acid|migraines|epilepsy|adhd|arthritis|anxiety|depression|acne)|as prescribed|prescribed|from the pharmacy|with breakfast|with food|every morning|every day|on time|refill|refilled|ran out|forgot|forgotten|side effects|from (my|the) doctor)
  (take|took|takes|taking|forgot|forget|missed) .. (pill|pills|meds|medication|tablets|medicine) .. (today|this morning|every morning|every day|as prescribed|on time|yesterday|for|with breakfast|before bed)
  was bullied (at|in|as|when|by|growing|for|because|all|through|throughout|a lot)
  drowning in (paperwork|emails|work|laundry|debt|homework|deadlines|meetings|email|tickets|spreadsheets|admin|dishes|coursework|grading|to do|tasks|requests|bills|messages|slack)
  (killing|kills|killed|kill|murdering|slaying|smashing|crushing) it
  (you|they|she|he|we|team|band|outfit|singer|kid|who) .. (are|is|was|were)? killing it
  (feet|foot|back|head|headache|neck|knees|knee|shoes|heels|migraine|tooth|legs|shoulder|shoulders|job|commute|traffic|heat|deadline|boss|kids|jokes|puns|suspense|wait|waiting|stairs|workout|diet|hangover|schedule|neighbours|neighbors|exam|exams|meetings|you|he|she|it|this|these|they|rent|prices|bills|inflation|mortgage|hay fever|cramps|allergies|silence|curiosity|monday|mondays) .. (is|are|was|were|has been|have been) (killing|murdering) (me|us) .. (lol|haha)?
  (will|is|could|would|are|be) (be)? the death of me
  (do or die|die hard|die down|died down|dying breed|dying art|never say die|old habits die|cross my heart|diet|die cast|tie dye|die laughing|died laughing|dying laughing|to die for|dying wish for|love .. to death|dead cat bounce|dead eyed|dead cold|dead body language)
  (dead|died|dies|die|dying) (phone|battery|laptop|car|end|last|tired|serious|weight|ringer|centre|center|pan|on|straight|easy|simple|slow|boring|good|funny|keen|cute|skin|leaves|plants|grass|flowers|sea|language|languages|pixel|link|links|in the water|from laughing|with embarrassment|laughing|when (he|she|they|you|i saw|i heard|my boss|the|it)|at that|over that|about that|in ranked|in the game|on the boss|ten times|a hundred times|like ten)
  (keep|kept|keeps|always) dying (on|in|at|to|against|when)
  (i am|im|am|was|were|literally) (so)? dead (at|over|from|after that|after this|after leg|tired|on my feet|lol|lmao|haha|skullsign|serious|set|broke|sure|certain|wrong|right|asleep|if my (boss|mom|mum|wife|husband|dad))
  (almost|nearly|about|could have|thought i would|practically) (to)? (die|died|dying) .. (laughing|laughter|embarrassment|embarrassed|when|heat|boredom|from|cold|hunger|shock|watching|cringe|stairs|spicy|workout|class)
  (rather|sooner|would) (die|be dead|eat glass|gouge my eyes) than .. (karaoke|eat|wear|go|work|watch|do|sing|speak|public|dance|see|miss|admit|drink|listen|sit|read|move|give|use|talk|call|date|support|cook|camp|run)
  (die|died|dying|death) .. (in|on|of|from) .. (book|movie|film|show|game|series|novel|story|episode|chapter|play|anime|opera|finale|campaign|ranked|fortnite|minecraft)
  (hero|heroine|character|characters|protagonist|villain|main character|actor|lead|captain|detective|prince|juliet|romeo|hamlet|ophelia) .. (dies|die|died|kills|killed|killing|commits|hangs|shoots|drowns|suicide|dead) .. (end|book|movie|film|show|game|series|novel|story|episode|chapter|play|finale|anime|opera|season|act|scene|campaign|fictional)
  (book|movie|film|show|series|novel|story|episode|song|album|band|podcast|documentary|play|poem|anime|game|opera|concert|lyrics|lyric|quote|meme|article|true crime|netflix|essay|thesis|paper|lecture|homework|assignment|research|dissertation|class|course|seminar|exam question) .. (suicide|suicidal|death|dying|die|dies|dead|kill|killed|killing|killer|kills|murder|murdered|self harm|overdose|rape|hanging|funeral|euthanasia|grave|massacre|shooting|violence|abuse)
  (suicide|suicidal|murder|death|killing|overdose|self harm|euthanasia) (in|is a theme in|themes in) (literature|film|films|shakespeare|the book|the movie|the media|music|art|novels|japan|prisons|the military|farming|veterinary|the news|culture|society|men|teens)
  suicide (silence|boys|boy|note by|king of pop|girls|is painless|blonde|season|solution|machine|the song|the band|seeds|doors|door)
  (patient|patients|client|clients|resident|residents|animal|animals|call|caller|callers|inmate|inmates|victim|victims|case|cases) .. (die|died|dying|dead|death|overdose|overdosed|suicide|suicidal|abused|abuse|raped|killed|euthanise|euthanize|shot|self harm|violence|assault)
  (hospice|palliative|paramedic|emt|vet|veterinarian|nurse|doctor|firefighter|police officer|officer|cop|funeral director|mortician|coroner|soldier|morgue|undertaker|ambulance|icu|er|detective|journalist|lawyer|prosecutor|moderator|social worker|teacher|butcher|farmer|exterminator|lifeguard|dispatcher|mortuary|undertakers) .. (death|dying|die|died|dead|overdose|suicide|suicides|violence|abuse|killed|killing|kill|shot|bodies|funerals|funeral|euthanasia|abused|murder|cut|assault|rape)
  (see|sees|saw|seen|dealing with|deal with|work with|working with|surrounded by|around|handle|handling|witness) .. (death|dying|violence|overdoses|suicides|dead bodies|abuse) .. (daily|every day|at work|all day|my job|as a|in my job|on the job|weekly|shift|on shift)
  (gun|knife|knives|rifle) .. (hunting|range|kitchen|chef|set|collection|museum|show|control|laws|safety|sharpening|sharpened|block|drawer|license|licence|cabinet for)
  (shot|shoot|shooting) (me|him|her|it|down|a|an|the|for|up in price|hoops|range|star) (a|an|down|dirty|look|email|wedding|video|film|photo|flu|covid|for)
  got shot down
  shot (down)? in (review|the meeting|a meeting)
  (flu|covid|tetanus|booster|allergy|insulin|wedding|photo|screen|head|mug|vodka|espresso) (shot|shots|shoot)
  (putting|put|having|had) .. (cat|dog|pet|horse|animal|animals|her|him|it|rabbit) .. (to sleep|down) .. (vet|guilty|sad|hardest|yesterday|last|tomorrow|week|was|decision)?
  (put down) (deposit|payment|the phone|my phone|roots|animals)
  (nightmare|nightmares|dream|dreams|dreamt|dreamed) .. (monster|monsters|zombie|zombies|killing him|killing her|killer|chased|chasing|teeth|falling)
  (kids|toddler|baby|child|son|daughter|brothers|siblings|cats|dogs|twins|students|cat|dog|puppy|boys) .. (hit|hits|hitting|bite|bites|kick|kicks|fight|punch|slap|scratch|scratches|scratched|beat) (each other|at daycare|at school|other kids|other children|his brother|her sister|his sister|her brother|me when (he|she)|me during|the dog|the cat|kids at)
  (toddler|baby|cat|dog|puppy|kitten|two year old|three year old|2 year old|3 year old|horse|child with autism|grandson|granddaughter) .. (hit|hits|hitting|bite|bites|kick|kicks|kicked|bit|scratch|scratches|scratched|slapped|headbutted|punched|headbutts) (me|us|my face|my arm|people|others)
  (hit|hits|hitting|beat|beats|kick|kicks|kicked) (me|him|her|us|them)? (up|on|back|that|the gym|the road|snooze|me up|on me|me like|me hard when|me that|at chess|at tennis|at games|to it|to the punch|out of the group|off the team|a wall|rock|the bottle|menopause|puberty|forty|fifty|traffic|a milestone|the jackpot|it off)
  (beat|beats|beating) (me|him|her|us|them) (at|to|in) (chess|tennis|cards|it|mario|games|monopoly|poker|the|a|every game|fifa|golf)
  (hurt|hurts|hurting|hurt) (my (feelings|back|knee|shoulder|ankle|neck|leg|wrist|hip|pride|hand|foot|elbow)|his feelings|her feelings|their feelings|peoples feelings|someones feelings|anyones feelings|others feelings|my mothers|my mums|my moms)
  (punch|kick|throw|toss|drag|push|beat|treat|force|forcing|push|pushing|drag|dragging|make|making|motivate|express) (myself|himself|herself) (to|for|into|out|up|too hard|at the gym|at work|more|a)
  (scratched|scratch|bruised|cut|burned|burnt|bumped|scraped|banged|hit) my (arm|leg|hand|head|knee|finger|elbow|shin|toe|face) (on|against|in) (a|the|my) (fence|door|oven|car|cupboard|cabinet|shelf|tree|nail|branch|table|stove|pan|rock|pavement|kettle|desk|iron|bike|thorn|rose|gate|ceiling|drawer|boat)
  (banging|bang|hitting|beating|smashing) (my|his|her|our|their) head .. (wall|desk) .. (work|bug|code|project|problem|him|her|them|it|bureaucracy|insurance|trying|over|about|with)
  (suicide|self harm|crisis|domestic violence|abuse|rape|overdose) (hotline|hotlines|prevention|awareness|helpline|lines|line|charity|training|counselor|counsellor|course|advocate|shelter|volunteer|policy|statistics|unit|center|centre)
  (is|are|does|do|can|what|how|should|could|would|which|who) .. (therapist|therapists|counselor|counsellor|psychologist|psychiatrist|social worker|provider|therapy|insurance|service|you|chatbot|bot|program|this) .. (help|treat|treats|cover|covers|support|specialise|specialize|deal|know|handle|work) .. (with|about|for|in)? .. (suicidal|suicide|self harm|trauma|abuse|crisis|grief|violence|overdose|rape|assault|suicidal thoughts|domestic violence) .. (general|people|patients|counseling|counselling|teens|loss|survivors)?
  (what|difference|define|meaning|definition|explain) .. (is|does|between|of|means|mean) .. (suicidal|suicide|passive|ideation|safety plan|self harm|intrusive|crisis line|abuse)
  (not need|no need for|not want|not here for|instead of) (a|the)? (suicide|crisis)? (hotline|helpline|crisis line)
  (scared|afraid|fear|terrified|anxious|nervous|phobia|phobic|worry|worried|frightened) .. (of|about|that) .. (dying|death|die|dead|killed|my parents dying|my mum dying|my mom dying|losing|flying|crash|crashing)
  (fear|phobia) of .. (death|dying|flying|heights|bridges|trains|knives|needles|blood)
  (my|our|his|her|their|the) (.. )? (grandmother|grandma|grandfather|grandpa|grandad|mother|mom|mum|father|dad|dog|cat|aunt|uncle|husband|wife|pet|friend|nan|parent|sister|brother|cousin|neighbour|baby|horse|hamster|rabbit|gran|granny|boss|colleague|coworker|teacher|stepdad|stepmom|godmother|mentor|son|daughter|partner|fiance) .. (is|was|are|just|recently|has|sadly|suddenly|also|got)? (dying|died|passed|passing|dead|terminally ill|terminal|passed away) .. (of|from|in|last|this|when|years|ago|suddenly|peacefully|and i|cancer|yesterday|on|at|before|two|three|six|a (few|year|month|week)|car|crash|covid|heart|stroke|surgery|sleep)
  (lost|losing|loss of|death of|died|dying) .. (cancer|covid|dementia|heart attack|stroke|old age|accident|crash|als|illness|alzheimers|surgery|pneumonia|leukemia|leukaemia|sepsis|miscarriage|stillborn|stillbirth|ivf)
  (gave|giving|give|donated|donating|donate|selling|sell|sold|packing|packed) .. (clothes|things|stuff|furniture|belongings|books|toys|everything|car|house) .. (charity|goodwill|ebay|moving|abroad|downsizing|the move|marie kondo|declutter|decluttering|thrift|facebook|before (moving|the move)|salvation|online|garage sale|yard sale|yearly|spring clean)
  ((our|my|a|the|update|write|new) will|life insurance|insurance policy|estate|power of attorney) .. (now that|baby|new house|mortgage|married|marriage|kids are|lawyer|divorce|premium|premiums|quote|cheaper|through work|open enrollment|agent|remarried|advice)
  (jumped|jump|jumping) (ship|to|for joy|at the|on the bandwagon|through hoops|queue|the gun|into a new|into the|rope|jacks|start|on a call|in the pool|the shark|out of my skin|scare|scares)
  (edge|ledge) of (my|the|her|his|our) (seat|seats|bed|table|town|city|forest|technology|map)
  (bite|bit|biting|took a|dodge|dodged) the bullet
  (bullet) (points|point|journal|proof|train|list)
  (hang|hanging|hung|hangs) (out|up|up on|around|in there|on|with|on a second|tight|my (coat|hat|clothes|pictures|keys))
  (rope|ropes) (course|courses|swing|climbing|bridge|at work|me into)
  (jump|skip|skipping|jumping) rope
  roped (me|into|him|her)
  (learning|show|showing|know) the ropes
  (noose) of debt
  (kill|killing|kills|killed) (time|the time|some time|the vibe|the mood|an hour|two hours|the afternoon|the lights|the engine|the power|the music|the mood|my mood|my vibe|my buzz|my appetite|my motivation|my confidence|my social life|my weekend|my back|rats|mice|ants|spiders|bugs|weeds|cockroaches|germs|bacteria|mosquitoes|flies|plants|the plants|houseplants|a deal|the deal|the project|the feature|two birds|the process|chickens|animals|the weeds|zombies|the boss|the final boss|the dragon|bosses|enemies|npcs)
  (pest|rat|mouse|weed|mosquito|cockroach|ant) (control|killer|killing|poison|infestation)
  (termin|terminate|terminated|terminating|terminates|fire|firing|fired|execute|executing|executed|execution) (two|an|the|our|my|employees|employee|contract|people|plan|strategy|code|query|script|lease|order|orders|staff)
  (active shooter|lockdown|fire|safety|shooter) (drill|drills|training|exercise)
  (killer|killers) (app|feature|instinct|heels|workout|whale|whales|outfit|view|queen|deal|playlist|abs|pitch)
  (painkiller|pain killer|buzzkill|overkill|roadkill|killjoy|dressed to kill|ladykiller|skill|if looks could kill|kill two birds|kill switch|licence to kill|license to kill|thrill kill|serial killer|curiosity killed|video killed|kill the messenger|kill shot|kill streak|kill count|kill death ratio)
  (crime|murder|horror|mystery|vampire|zombie|serial killer) (show|shows|novel|novels|podcast|podcasts|documentary|movie|film|book|books|story|stories|series|mystery|drama|game)
  (squad|raid|guild|clan|lobby|player|players|opponent|opponents|sniper|noob|final boss|ranked|match|round|map|lag) .. (died|dies|die|dead|killed|killing|kill|murdered|murder|wiped|respawn|shot|sniped|unalived|destroyed|slaughtered)
  (died|dies|die|dead|killed|killing|kill|murdered|murder|shot|sniped|destroyed|slaughtered|respawn|murdering) .. (fortnite|warzone|valorant|minecraft|elden ring|dark souls|overwatch|cod|apex|lol match|league|halo|roblox|gta|skyrim|zelda|hades|ranked|raid|dungeon|final boss|pvp|bedwars|diablo|warcraft|counterstrike|csgo|pubg|among us|helldivers|the other team|video game|videogame|dnd|dungeons and dragons)
  (murder|murdered|kill|destroyed|slaughtered|killed|thrashed|annihilated|crucified) (by|in|at) (the other team|the exam|the critics|the market|the review|the test|the opposition|traffic|my boss in|the meeting|quiz|interview)
  (could|would|going to|can) (murder|kill|slaughter|demolish|destroy) (a|an|some|for) (curry|burger|pizza|coffee|beer|pint|kebab|steak|sandwich|drink|cuppa|tea|snack|nap|cigarette|vacation|holiday|taco|wine|cold one|good|nice)
  (get|getting|got) away with murder
  (yelling|screaming|scream|screamed) bloody murder
  (drop|dropped|fell|fall) (out|off|asleep|behind|in love|out of school|dead gorgeous)
  (waste|wasting|wasted) (of)? (my|your|our|their|his|her)? (time|money|day|effort|energy|food|water|talent|potential)
  (useless|worthless|pointless|hopeless) (meeting|meetings|manager|boss|app|website|stuff|junk|romantic|at (math|maths|cooking|singing|directions|names|technology|languages|sports|drawing)|exercise|piece|printer|argument|arguments|job|case at|bureaucracy|emails|product|car|coupon|stock|shares)
  (empty|numb) (nest|nester|nesters|stomach|house|promises|fridge|hands|fingers|toes|feet|leg|foot|jaw|office|calories|threat|threats|room|bed|words)
  (trapped|stuck) (in|at|on|with) (traffic|a meeting|meetings|the elevator|an elevator|a lift|the airport|a loop|this loop|customs|the middle|a contract|my lease|a lease|my head|a boring)
  (burden) of (proof|work|care|disease|debt|being|admin)
  (tired|sick|exhausted|done|fed up|over|bored|drained) (of|with|from|by) (waking up (early|at|every|to|before|in|three|so|all|with)|it being|this (weather|job|diet|traffic|app|commute|game|heat|cold|city|apartment|house|lease|city)|(dating|work|meetings|cooking|cleaning|moving|travelling|traveling|driving|school|studying|homework|the commute|pretending to like|the weather|the rain|winter|my commute))
  (disappear|vanish|escape|run away) .. (weekend|cabin|beach|island|vacation|holiday|mountains|woods for|a week|few days|spa|cruise|bali|hawaii)
  (crying|cry|cried|crying) .. (movie|movies|film|book|wedding|commercial|commercials|laughing|happy|joy|show|onion|song|happiness|baby|colic|newborn|infant|toddler)
  (baby|newborn|toddler|infant|son|daughter|he|she) .. (will|can|does) not stop crying
  (fainted|faint|dizzy|passed out|pass out) .. (blood test|needle|heat|pregnant|pregnancy|blood|stood up|hot|giving blood|standing|exhaustion|sofa|couch|movie)
  (pregnant|pregnancy|period|menopause|ivf|labour|labor|miscarriage) .. (bleeding|blood|cramps|pain|sick|vomiting|throwing up)
  (bleeding|blood) .. (period|heavy periods|gums|nose|nosebleed|menstrual|pressure|test|tests|sugar|donation|drive|type|edge|money|thinner|work|fibroids|heart|hound|orange)
  (kill|kills|killed|killing) .. (my|the|her|his)? (houseplant|houseplants|plants|cactus|sourdough|phone|laptop|car battery|battery|succulent|succulents|orchid|lawn|basil|fish|goldfish)
  (laptop|phone|computer|server|app|process|printer|car|router|console|ps5|xbox|tv|script|build|database|tablet|machine|system|pc) .. (killed itself|kill itself|committed suicide|died|dying|dead|is dead|dies|kills|crashed|commits suicide|died on me|suicide)
  (wake|waking|woke|get|getting) up .. (early|earlier|on time|at|for work|without|in the morning|three alarms|alarm|alarms|before|so late|tired|late|night|to pee|with|refreshed)
  (can not|could not|not) (wake|get) up .. (morning|alarm|alarms|early|on time|for school|for work|before|without)
  (will|does|would|do|did) not (wake|get) up .. (school|morning|time|work|early|alarm|before|college|class)
  (will|can|is going to|might|would) not be (here|around|in|there|available) .. (vacation|holiday|travelling|traveling|on leave|away on|trip|office|dentist|appointment|annual leave|conference|maternity|parental|out of town|flight|moving to|new job|different company|tomorrow because|next week because|hospital appointment)
  (last|final) (day|week|night|shift|message|month) .. (at work|of work|of school|at (my|this|the) (job|company|office|school)|of the (month|year|holiday|semester|term)|before (vacation|holiday|the holidays|maternity)|of (exams|summer|holiday|vacation|class|term|uni|college))
  (no|not any) (point|use|reason) (in|to|of) (going|being|coming|staying|having|doing|trying|calling|asking|continuing|carrying on) .. (gym|meeting|class|office|date|dating|party|discussion|argument|argue|arguing|him|her|them|relationship|marriage|course|treatment|diet|job|project|conversation|call|app)
  (give|giving|gave|given) up (my|on|the|a|alcohol|meat|dairy|gluten|caffeine|smoking) (career|job|apartment|seat|lease|dream|flat|car|sugar|smoking|drinking|dating|diet|guitar|piano|him|her|apps|gym|hobby|coffee|house|keto|place|spot|marriage|relationship)
  (time|ready|want) to (go|leave|head|be) (home|to bed|to sleep|to work|on vacation|on holiday|back to|out|shopping|to the|to school|to college|to lunch|to therapy)
  (break|end|ending|finish|finishing|stop|stopping|cut|wrap) .. (call|meeting|chat|session|conversation|relationship|things with|it with|contract|lease|marriage|engagement|affair|friendship|subscription|treatment|shift|semester|year|week|day|project|therapy|term|pregnancy|phone call|date|the fight|argument|fights|arguing|habit|nail biting|smoking|drinking|sprint|quarter) .. (early|kindly|nicely|boyfriend|girlfriend|husband|wife|with (him|her|them)|soon|on a high|on time)?
  (end|ending|ended) (it|things) .. (with|between|kindly|nicely|amicably|boyfriend|girlfriend|relationship|friendship|on good terms|over text|and move out|romantically|ex|him|her)
  (ended|ending|end) .. (affair|engagement|relationship|marriage|friendship|situationship)
  (check|checking|checked) out (the|a|this|that|of the (hotel|airbnb|hostel|store)|your|some|early from|books|new|at|my)
  (sign|signing|log|logging|clock|clocking|opt) (out|off) .. (early|account|app|newsletter|emails|work|now|for the day|laptop|session|website|for lunch|at five|at 5|teams|slack|zoom|at six|today)
  (take|taking|took|missed|miss|catch|catching|caught|ride|riding|board|boarding|waiting for) the (last|next|first|early|night|school|wrong|same)? bus (to|home|at|into|from|every|because|in|before|after|when|on|for|so|with|and|back|instead|this|twice|there|stop|again)
  (bus|train) (stop|station|driver|ticket|pass|ride|journey|schedule|timetable|commute|late|delayed|was|is)
  (happy|free|ready) to (go|leave|be|take|start|help)
  (sorry|goodbye|bye) .. (talk|chat|tomorrow|later|later today|next week|see you|have a (good|nice|great)|thanks for your|thank you for your|for now|gotta|got to run|lunch|dinner|meeting|typo|typos)
  (leaving|leave) .. on (monday|tuesday|wednesday|thursday|friday) .. (goodbye|thanks|vacation|holiday|trip|flight|new job)
  (therapist|counselor|counsellor|doctor|psychiatrist|session|provider|office) .. (died|die|retired|is dead|passed away|left|quit|closing|moved away)
  (time|clock) .. (dead|dying|killing)
  (say|said|says|joke|joked|joking|saying|expression|figure of speech|phrase|idiom) .. (killing|killed|die|dying|death|dead|kill) .. (expression|figure|joke|saying|literally|idiom|mean it|sarcasm|sarcastic)
  (mom|mum|dad|mother|father|wife|husband|boss|manager|teacher|coach|sister|brother|friend|she|he|they|parents|roommate|landlord|client|dentist|trainer|professor|girlfriend|boyfriend) .. (would|will|is going to|are going to|might|is gonna|could) (literally|actually)? (kill|murder|strangle|shoot|slaughter|skin) me .. (if i (bought|buy|spend|forget|forgot|miss|missed|lose|lost|break|broke|eat|ate|dye|cut my|get a tattoo|am late|was late|fail|failed|crash|do not (call|clean|finish|show|submit)|skip|skipped|quit school|drop|dropped|cancel|cancelled|bring|brought|wake|get another|got another|do that|did that|mess|messed|wear|wore|burn|spill|adopt|get a|ruin|ruined|bail|sleep in|oversleep|do not|use|used|ate the|skip)|for (spending|forgetting|buying|missing|being late|eating|losing|this|that|saying|telling)|when (he|she|they) (sees|see|finds out|find out|gets|hears)|lol|haha|over the bill)
  (overdose|overdosed|overdosing|od|oded) (of|on) *
  (phone|phones|battery|laptop|laptops|tablet|ipad|headphones|car) ... (die|dying|dead|died)
  (died|dying|dyed|dye) (my|his|her|the|their) hair
  goodbyes .. (work|team|colleagues|party|airport|office|school|guests|coworkers)
  thinking (about|of) life after death
  life after death
  like death warmed up
  end up *
  wish i had (died|dyed) (my|it)
  my goodbyes (at|to the team|to colleagues)
  goodbye to my (family|parents|friends|mum|mom|dad|sister|brother) (in|at|and (drove|flew|moved|left for|boarded|started))
  (do|does|will|why|when|should|can|could|are) (you|they|we|therapists|the form|this|it|i|people) .. (ask|asks|asking|screen|mention|talk|discuss|cover|answer) .. (about|for|the)? .. (suicide|suicidal|self harm|abuse|overdose|violence|death)
  (asked|asks|asking|question|questions|form|survey|questionnaire) .. (about|on|if|whether) .. (suicide|suicidal|self harm|abuse|death|dying)
  (die|died|dying|kill you|kill me|death) from (a panic attack|panic attacks|panic|anxiety|stress|lack of sleep|grief|loneliness|insomnia|boredom|overwork|work)
  (bought|buy|have|got|own) (a|the|my|some)? (gun|rope|rifle|blade|blades|shotgun) .. (hunting|range|climbing|camping|boat|farm|swing|dog|tent|clothesline|garden|lawn|skates|saw|protection|collection|sheriff|police|security job|fan|mower)
  (kids|son|daughter|they|he|she|boys|brothers|girls|puppies) .. (play|playing|played|pretend|pretending) .. (dead|die|kill|guns|war|shooting|zombies)
  (peace|quiet|rest|silence) .. (and quiet|my kids|the kids|neighbours|neighbors|office|weekend|at home|from work|treaty|from the|from my (kids|phone|job|boss))
  (thanks|thank you) for .. (help|helping|information|info|answer|list|explaining|suggestions|time|listening|the|your|tips|advice)
  (tired|sick) of (it|this) (raining|app|form|question|weather|cold|being cold|being hot|chat|survey|site|website|breaking|taking so long)
`)

import { lines } from './phrases.ts'

/** Figures of speech, jargon, names and work with the topic. A risk phrase that one of these covers or touches is not a risk. */
export const BENIGN: readonly string[] = lines(`
  (not stop|can not stop|stop|keep|keeps|always)? (thinking|thoughts|think) (about|of) (life after death|the afterlife|heaven and hell)
  (send|sending|call|calling|sent) .. (police|cops|ambulance|someone|somebody) .. (and)? .. (lock|locked|locking|take|put) me (up|away|in)?
  (police|cops|hospital|doctors|doctor|therapist|therapists|psychiatrist|ward|you) .. (lock|locks|locked|locking|put|section) me (up|away|in)
  (kill|killing|killed) (this|the|that|a|an|these|those|some|my) .. (bug|bugs|process|feature|project|server|job|thread|app|spider|cockroach|mosquito|wasp|weeds|deal|idea|mood|switch|fly|flies|ants|build|container|session|lights|engine)
  (tired|sick|weary|done|fed up|bored) (of|with) living (out of|with|in|near|at|paycheck|on|apart|alone|far|next|off|like students|under) *
  (stop|stopped|quit|hate|want to stop|tired of) living (with|in|at|out of|off|near|on|next|apart|alone|paycheck) *
  (jump|leap) off a (cliff|bridge|roof|building) than
  (rather|sooner) (jump|leap) off a (cliff|bridge|roof|building)
  hit (my|a) (thumb|finger|toe|head|elbow|knee) with (a|the) (hammer|door|drawer|ball|racket)
  (keep|keeps|keeping|kept|hold|holding|trap|trapping|lock|locking) me (in|at|from|stuck in) (a|an|the|this|that|my) (place|state|rut|cycle|loop|mood|job|role|town|box|dark place|bubble|position|spiral|bad place)
  (it is|habit|drinking|smoking|alcohol|weed|addiction|this|vaping) .. (harming|hurting|killing|destroying) (myself|me|my self) and (others|my family|my kids|everyone|my marriage)
  (husband|wife|partner|boyfriend|girlfriend|he|she|they)? .. (make|makes|made|making) me .. (uncomfortable|awkward|shy|insecure|nervous|anxious|guilty|pressured|bad) .. (about|around|during|with) sex
  (feel|feels|felt|feeling) (as if|like|as though) (she|he|i|they) (is|are|am|was|were) being (abused|raped|attacked|assaulted|hit) (as a child|again)?
  not quiero (vivir|estar|seguir viviendo) con (mis|mi|los|ellos|ella|el|nadie)
  no quiero (vivir|estar|seguir viviendo) (con|en) (mis|mi|los|la|el|esta|este|una|un|su) .. (padres|papas|suegra|suegros|madre|mama|papa|ciudad|casa|piso|hermano|hermana|companeros|pueblo|abuelos|pais|departamento|apartamento|barrio|zona|edificio|cuarto|esposo|esposa|marido|ex|novio|novia)
  no quiero (vivir|estar|seguir viviendo) con (ellos|ellas|ella|el|nadie)
  (cut|cutting) (myself|my self|yourself|himself|herself) (some)? (some|a little|any)? slack
  (cut|cutting|cuts|nicked) (myself|my finger|my hand|my leg|my chin) .. (shaving|cooking|chopping|slicing|by accident|accidentally|on paper|on the|opening|gardening|peeling|with a kitchen)
  (burned|burnt|burn) (myself|my arm|my hand|my finger|my tongue|my wrist) .. (on the|oven|stove|cooking|coffee|iron|kettle|hot pan|grill|by accident|pan|soup|hair|pizza|accidentally)
  (killing|kill|killed) (myself|himself|herself|me|it) (at|in|with|on|doing|to|over|working) (the|my|this|that|these|it|make|get|finish|meet|at)? (gym|job|work|workout|spin|crossfit|presentation|deadline|deadlines|project|laughing|marathon|training|treadmill|squats|class|overtime|office|thesis|report|interview|stage|meetings|sprint)
  kill me (now|already|please|with) ... (lol|lmao|haha|stand-up|standup|stand|meeting|meetings|monday|8am|7am|6am|traffic|another|again|emails|deadline)
  kill me now
  (boss|manager|wife|husband|mom|mum|mother|dad|partner|she|he|they|team|girlfriend|boyfriend|client|landlord|sister|director|lead|friends|coach|dentist|accountant) (will|would|is going to|are going to|was going to|might|may|is gonna|could|may just) (literally|probably|actually)? kill me .. (if|when|for|lol|haha|because|once)
  (could|would|might|will) (kill|murder|die) for (a|some|the|an|my|coffee|good|chocolate|that|pizza|sleep|one|this)
  (dying|dieing|die|died|dead|dies) (of|from|with) (laughter|laughing|embarrassment|boredom|curiosity|shame|hunger|thirst|heat|cold|cringe|excitement|the heat|cuteness|anticipation|cancer|covid|old age|dementia|heart|alzheimers|als|a|an|lung|liver|it)
  (dying|would die|die) to (meet|see|know|try|hear|get|go|start|find out|tell|talk|have|visit|watch|play|eat|read|learn|finish)
  (dying|die) for (a|some|the|coffee|you to)
  (nearly|almost|practically|basically|literally|just) died (of|when|laughing|from|at|inside when|on the spot)
  (bored|scared|worked|tickled|stressed|starved|sick|frightened|loved|worry|worried|freezing|talked|thrilled|embarrassed|tired|annoyed) .. to death
  (phone|laptop|battery|car|plant|plants|computer|server|wifi|tablet|headphones|process|engine|app|router|tv|grass|flowers|fish|goldfish|bulb|watch|charger|mic|connection|build|job|thread|pc|ipad|iphone|zoom|printer|houseplant|houseplants) (is|are|was|has|have|just|almost|keeps|will|going|might|about|always|kept)? (about|going)? (to)? (die|dying|died|dead|dies|crash|crashing)
  (afraid|scared|fear|terrified|worried|frightened|anxious|phobia|nervous|panic) (of|about|i am going to|i will|that i will|i am|that i am going to|i might) (die|dying|death|being dead|going to die) 
  (feel|feels|felt|like|convinced|think|sure|thought|feeling|where it feels like) .. (i am|i was|i will|like i am|he is|she is) (going to|about to|gonna|gonna)? (die|dying|have a heart attack) .. (panic|heart|attack|racing|plane|attacks)?
  panic (attack|attacks) .. (going to|about to)? (die|dying|choke)
  think (about|of) death .. (philosophical|mortality|meaning|age|turning|getting older)
  (mad|angry|furious|annoyed|cross|livid|frustrated) .. i could have (killed|murdered|strangled|choked|slapped) (him|her|them)
  (could|could have|would have|wanted to|want to) (strangle|kill|murder|throttle|strangled|killed) (him|her|them|my) .. (sometimes|lol|haha|talked it out|fine|when he leaves|when she leaves|dishes|for leaving|kidding|joking|love)
  (drop|dropped|drops) dead (gorgeous|beautiful|handsome|date)
  (wish|want) .. (drop dead|would die) .. kidding
  (dead|die|dying) (line|lines|end|ends|end job|beat|serious|tired|weight|lift|lifts|last|lock|pixel|battery|zone|heat|set|hard|cast|code|on my feet|on arrival|to rights|silence|quiet|asleep|giveaway|ringer)
  (slept|sleep|sleeping|out) like the dead
  (git|code|merge|force|first|over|i) commit
  (gave|give|giving|given) up (smoking|drinking|sugar|coffee|meat|alcohol|caffeine|dairy|carbs|gluten|vaping|on dating|on tinder|on apps|on the gym|on diets|on dieting|on this show|on that|on him|on her|weed|on finding|on keto|on yoga|chocolate)
  giving up on (dating|the|my diet|apps|this book|him|her|getting|finding|online)
  (goodbye|bye) .. (talk tomorrow|talk soon|see you|thanks for the help|have a|speak soon|until|ttyl|for now|next week)
  (sleep|nap) for (a|the) (week|month|whole|weekend|year|day|days|hundred)
  (want|need|wish|ready|can not wait|cannot wait|waiting|hope|hoping|just want) .. (it|this|it all|this all|everything) to .. (be over|end|stop|finish|be done) ... (renovation|exam|exams|quarter|wedding|move|project|sprint|audit|merger|season|semester|moving|tax|interview|pregnancy|commute|treatment|lockdown|election|flu|builders|divorce)
  (bombed|crushed|killed|slayed|nailed|murdered) (the|my|it|that|this|an) (interview|presentation|exam|test|pitch|demo|it|talk|meeting|speech|audition)
  (ready|want|going|need|trying|decided|like|have|time) to (end|terminate|finish|cancel|quit|break) (this|my|the|our|it with|a|things with) (lease|relationship|marriage|contract|job|call|subscription|membership|meeting|conversation|engagement|chat|session|boyfriend|girlfriend|him|her|project|friendship|year|week|day|therapy|partnership)
  (ending|end|ended) (my|the|our|a|this) (relationship|marriage|lease|contract|friendship|engagement|subscription|call|therapy|session|shift|day|week|job|affair|partnership)
  end it with (him|her|my (boyfriend|girlfriend|husband|wife|partner|ex|fiance|fiancee|bf|gf|man|girl|therapist|boss|company|landlord|bank|gym))
  (hang|hanging|hung|hangs) (up|out|around|in there|on|drywall|pictures|a picture|curtains|the washing|with|with my|of it|shelves|wallpaper|doors|my coat)
  in hanging
  (disappear|vanish|run away|escape|get away|hide) (for|to|into) (a|the|my|some) (weekend|week|day|few days|while|bit|vacation|holiday|cabin|beach|island|book|month|bath|summer|hour|mountains|woods)
  (can not|could not|cannot) (live|survive|function|exist) without (my|the|a|coffee|music|chocolate|wifi|her|him|you|netflix) (morning|run|coffee|dog|phone|gym|tea|music|cat|calendar|podcast|planner|yoga|spreadsheet|glasses|netflix|walk|headphones|daily)?
  (pulled|pull|pulling) the (trigger|plug) on (a|the|my|new|buying|this|it|that|project|booking)
  (no|not any|not a) (reason|point|need) .. (to|in) (be|being|stay|come|go|coming) (here|in)? .. (on fridays|on friday|fridays|office|in person|early|before|this early|past five|weekends|meeting|call|on mondays|late|at the office|work from)
  shoot (me|him|her|us|them|over) (a|an|over|your|the|some|quick) (email|text|message|note|dm|quick|line|link|question|invite|slack|copy|options)
  (shoot|shot|shooting) (hoops|pool|a film|photos|the breeze|a video|some photos|for the)
  suicide (prevention|hotline|hotlines|helpline|watch|squad|awareness|training|question|questions|research|statistics|rates|policy|line|lines|crisis line|risk assessment|bereavement|postvention|screening|risk training|risk|door|doors|king|queen|burger|wings|rate|kings|literature|lifeline|sprints|drills|squeeze|loss group|documentary|notes archive)
  (training|course|workshop|module|seminar|webinar|documentary|podcast|film|movie|book|novel|paper|article|essay|class|lecture|talk|study|research|thesis|dissertation|policy|play|song|show|series|episode|report) .. (on|about|into|in|called|covers|deals with|regarding) .. (suicide|suicidal|euthanasia|self harm|assisted dying|overdose|homicide|rape|abuse|domestic abuse)
  suicidal (patients|clients|students|callers|people|patient|client|teens|inmates|customers|youth|veterans|caller|tendencies album|tendencies (concert|gig|song|shirt|band))
  (work|volunteer|volunteering|job|working|trained|train|nurse|counselor|counsellor|research|teach|paramedic|therapist|study) .. (with|for|on|at|in) .. (suicide|suicidal|self harm|self harming|crisis|overdose|abused|rape|domestic violence) 
  (suicide|suicidal|self harm) .. (question|item|box|section|field|part) .. (form|required|questionnaire|survey|optional|mandatory)
  (novelist|novel|character|characters|plot|writing|script|screenplay|villain|detective|murder mystery|game|boss fight|level|dnd|campaign|elden ring|minecraft|fortnite|dark souls|zelda|sims|rpg) ... (murder|murdering|kill|killed|killing|unalived|unalive|died|dies|die|dead|suicide|stab|shoot|shot|poison|death)
  (unalived|died|die|killed|dead|murdered|unalive) .. (in|by|on|playing|to) .. (elden ring|minecraft|fortnite|the game|a game|call of duty|zelda|dark souls|valorant|boss|raid|level|sims|season|episode|chapter|finale|hades|bloodborne|league|overwatch|warzone)
  (kill|killing|killed|kills) (the|a|an|that|this|some|my|our|all|two|switch|time|zombie|off)? (process|processes|server|servers|job|jobs|task|thread|pod|pods|container|feature|project|time|lights|engine|branch|build|switch|tab|tabs|instance|session|script|meeting|vibe|mood|bugs|weeds|weed|germs|spider|ants|mosquito|daemon|deal|contract|product|idea|momentum|two birds|appetite|buzz|joke|command|signal|it on stage|it today|ticket|service|initiative)
  kill myself (key|keys|encryption|key rotation|server|activation|policy|policies|client|aws|azure|driver)
  (aws|azure|windows|cloud|office|vault|encryption|our|terraform|boto|the) kill myself
  (war room|death march|postmortem|post mortem|life support|headcount|hit squad|deadlock|kill switch|bridge round|bridge loan|bridge call|dead letter|dead code|zombie process|blast radius|poison pill|burn down chart|burn rate|suicide burn)
  (last|family|middle|first|her|his|street|maiden|german) name is (die|dead|death|killer|slaughter|graves|coffin|hurt)
  (my)? name is .. (die|slaughter|graves|hurt)
  (chemical romance|the killers|dead kennedys|die hard|die antwoord|bell jar|thirteen reasons why|13 reasons why|kill bill|killing eve|how to get away with murder|dead poets society|grateful dead|walking dead|death cab|death note|romeo and juliet|dead to me|red dead|megadeth|death stranding|a man called otto|dead space|squid game|no time to die|live and let die|to kill a mockingbird|only murders|death of a salesman|death by chocolate|virgin suicides|killing joke|day of the dead|suicide squad|suicidal tendencies|slay the spire|better off dead|dead by daylight)
  (i am|im|am|literally|absolutely|we are|i was) dead .. (lol|lmao|haha|skullsign|laughing|funny|hilarious|cute|tired|meme|so funny)
  (shot|dose|taste|jab) .. of (tequila|espresso|insulin|adrenaline|medicine|reality|own medicine)
  (grandmother|grandma|grandfather|grandpa|mother|mom|mum|father|dad|dog|cat|aunt|uncle|husband|wife|pet|friend|nan|parent|sister|brother|cousin|neighbour) .. (is|was|are|were)? (dying|dies|died|dead|passed) .. (of|from|cancer|in hospice|slowly|last|dementia|hospice|years|peacefully|heart|suddenly|stroke)
  (hurt|hurting|injured|injure|harm|pushing|punish|hit|punching) myself .. (running|lifting|at the gym|playing|skiing|football|yoga|jogging|accidentally|by accident|falling|soccer|moving|basketball|in training|climbing|marathon|cycling)
  (beat|beating|kick|kicking) myself up
  (punch|pinch|kick|throw|throwing|hit|shoot|bite|push) (myself|himself|herself) (into|to|for|because|hard|too hard|at work)
  (throw|threw|throwing|put|bury|lose|drown|starve|drowning|burying|losing|kill|burn|burning|hang|off) (myself|himself|herself) (into|in|of) (work|my work|the work|coffee|books|emails|paperwork|deadlines|chocolate|projects|spreadsheets|sleep|overtime|studying|it|ice cream|netflix)
  (jump|jumping|jumped|hop|drop|dropped|leap) (off|on|in|into|out|from|of|off of) (the|a|this|that|of the|to) (call|zoom|bandwagon|meeting|chat|phone|conclusion|conclusions|deep end|topic|treadmill|trampoline|shower|train to|bus to|pool|project|role|conversation|couch|diving board|line)
  (take|taking|took|takes|hit|hitting) (my|his|her) (life|lives) (in a new|in my own hands|back|seriously|to the next)
  (end|by the end|near the end|rest|love|time|story|turn) of my life
  (beans|baked beans) (on toast|for|and rice|chili|salad|tonight with|again for)
  (coffee|green|baked|black|kidney|chili|jelly|rice and|cocoa) beans
  take the bus
  (catch|take|catching|taking|missed|miss) the bus (to|home|at|into|from|every|because|in)
  (me|nos|te|le|lo) (muero|mata|matan|mato|matas|morimos|mataba) (de|el|la|los|por|mi|este|esta|un|con|tu) (risa|hambre|calor|frio|sueno|ganas|sed|verguenza|trafico|estres|trabajo|jefe|curiosidad|amor|miedo|aburrimiento|envidia|pena|espalda|calor|nervios|ansiedad|cabeza|dolor|cansancio|lunes|reuniones|tarea)
  (me)? (muero|morirme|morir|muriendo|moria) de (risa|hambre|calor|frio|sueno|ganas|sed|verguenza|aburrimiento|envidia|pena|nervios|ternura|curiosidad|cancer)
  (muero|muriendo) por (un|una|ver|conocer|saber|comer|el|la|ir)
  (terminar|acabar|cortar|romper) con (mi|el|la|este|esta) (novio|novia|pareja|relacion|esposo|esposa|contrato|proyecto|trabajo|marido|jefe)
  (matamos|matar|mate|mata|mataron|matando|matamos) (el|la|los|un|las|este|dos) (servidor|proceso|tiempo|bug|rato|servidores|procesos|tarea|cucaracha|mosquito|aburrimiento|pajaros|sesion|tarde)
  (prevencion|linea|pelicula|libro|taller|curso|charla|documental|serie) .. (suicidio|suicida|suicidas)
  (escuadron) suicida
  me (corte|queme|corto) .. (afeitandome|cocinando|el pelo|cabello|dedo|el horno|plancha|sin querer|cocina)
  no (puedo|aguanto) mas con (el calor|el trafico|el frio|el ruido|la tarea|los mosquitos)
`)

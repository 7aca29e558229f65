import { lines } from './phrases.ts'

/** What people tell and answer on ordinary days in words that phrases of danger hold as well: games, offices, telephones, exams, papers, the sun. */
export const HARMLESS: readonly string[] = lines(`
  (beat|beats|beating|destroy|destroys|crush|crushes|thrash|thrashes|murder|murders|kill|kills) (me|us) .. (at|in|on) (chess|rummy|scrabble|cards|monopoly|tennis|golf|darts|ping pong|table tennis|fifa|snooker|pool|poker|bingo|uno|checkers|dominoes|wordle|trivia|sudoku|bowling|squash|badminton|cricket|arm wrestling|mario kart|mario|the quiz|the race|a race|every game|board games|video games|games|backgammon|basketball|football|hockey)
  (@person|he|she|they|everyone|colleague|boss|manager) .. (beat|beats|beating|destroy|destroys|crush|crushes|thrash|thrashes|kill|kills|murder|murders) (me|us) .. (at|in|on) (chess|rummy|scrabble|cards|monopoly|tennis|golf|darts|ping pong|table tennis|fifa|snooker|pool|poker|bingo|uno|checkers|dominoes|wordle|trivia|sudoku|bowling|squash|badminton|cricket|arm wrestling|mario kart|mario|the quiz|the race|a race|every game|board games|video games|games|backgammon|basketball|football|hockey)
  (beat|beats|beating) me to (it|the|a|my)
  @person? .. (is|was|keeps|are|were|said)? (threaten|threatens|threatened|threatening) .. to (fire|sack|leave the (team|company|group|project|union)|move (us|me to|out|the)|quit|resign|sue|strike|cancel|outsource|close|complain|eat|keep (the|my|our) (deposit|bond)|take (their|his|her|its|our|the) (business|money|custom|account)|tell (hr|the manager|my manager|the boss|my boss)|report (me|us) to (hr|the council|my manager|the manager|corporate)|call (hr|the landlord|my manager|corporate|the council)|raise|write me up|put me on|downgrade|withhold|replace|demote|dock|close)
  (@person|he|she|they|colleague|boss|manager|coworker)? (just|really|literally|totally)? (stab|stabs|stabbed|stabbing) (me|us|him|her|them|everyone) in the back (to|for|at work|over|and (got|took|now)|when|about|last)
  know how to (use|end (these|this (call|email|chat|thing)|a|my|phone|the (call|chat|talk)|calls|conversations|emails|meetings|things like)|do (this|it) (online|on (my|the)|with))
  (would|i will|rather|prefer to|like to|want to) .. rather? do it myself (and|if|than|rather|instead|but|thanks|thank)
  rather do it myself
  (will|can|could|to|going to|i|let me|must) finish (this|it|the (form|rest|questions|chat)) (later|tomorrow|tonight|after|at|on|when|in a|over)
  (this|that|it) (is|was) the last time i (fill|ring|use|buy|order|shop|book|lend|fly|eat|type|pay|wear|bake|cook|drive)
  (curtains|curtain|pictures|picture|door|doors|washing|laundry|shelves|mirror|painting|paintings|lights|wallpaper) .. (hung|hanged|hang) (today|tomorrow|yesterday|this morning|this week|up)?
  (got|have got|has got|found|keep|kept) the letter in (the|a|my) drawer
  (retirement|job|promotion|offer|class|course|redundancy) ... took it .. (then|again|back|anyway|i think i am (scared|not ready|bored))
  (retirement|job|promotion|offer|class|course|test|exam|break|bus|train|advice|redundancy|post|shift|role) ... (took|taken) it
  i .. dead (battery|batteries|phone|laptop|car|end|ends|leg|heat|pan|on (my|your|his|her) feet|simple|easy|cheap|good|funny|handy|nice|sea|stare|weight)
  dead (battery|batteries|phone|laptop|car|end|ends|leg|heat|pan|on (my|your|his|her) feet|simple|easy|cheap|good|funny|handy|nice|sea|stare|weight)
  (you win|haha|hahaha|lol|lmao|omg|touche) .. i am dead
  i am dead if (we|i|he|she|my|they|you)
  (i|we|people) (thought|think|assumed|figured) (those|they|faxes|landlines|cheques|blogs|malls) (were|are) dead
  (those|they|faxes|landlines|cheques|blogs|malls) (were|are) dead
  (play|playing|played|as|be|being) a (dead body|corpse|zombie|ghost|vampire|murderer|killer)
  bridge going to (work|school|the|town|college|class|my|uni)
  (hide|hiding|hid) in the (bathroom|toilet|loo|car|closet|garage) .. (playing|scrolling|on my phone|reading|wordle|eating|chocolate|with a (book|snack|coffee)) .. (wordle|candy crush|games|my phone|until|because|so)?
  (advisor|adviser|supervisor|phd|thesis|book|novel|dissertation|manuscript|reading|editor|series) ... (last|final) chapter .. (close|coming|done|due|now|near)?
  (upsc|exam|exams|test|tests|driving test|bar|boards|ielts|toefl|cpa|gmat|neet|jee|ivf|theory|mock|licence|license|visa|maths|math|gcse) .. (attempt|attempts)
  (first|second|third|fourth|fifth|next|last) attempt (at|for) (the|my|a|an)? (exam|test|driving|bar|ivf|theory|licence|license|boards|interview|sourdough|recipe)
  (quit|quitting|stop|stopping|give up|giving up|cut down) .. (smoking|vaping|pot|weed|sugar|caffeine|cigarettes|gambling|nail biting) ... (i have)? (tried|attempted) (before|once|twice|several times)?
  (they|people|everyone|everybody|nobody|no one|parents|doctors) .. (want|wants) me to
  (job|work|stress|it|dog|cat|toddler|puppy|kid) .. (follows|following|followed) me (home|around|round|everywhere|to)
  (follows|following|followed) me (round|around) (tesco|the (house|shop|shops|kitchen|supermarket|flat|garden|office)|asda|walmart|target|costco)
  (rather|like to|want to|good to|nice to|prefer to|could) hear a (voice|human voice|real voice|friendly voice)
  (earlies|mornings|lates|mondays|nights|shift|coffee|lunch) .. i am (a zombie|useless|dead)
  i am useless (after lunch|at my desk|before|in the|on the phone|with|without|at)
  (hopeless|useless|pointless) (on the phone|at (names|maths|math|directions|phones|forms|small talk|cooking|sports|technology)|with (phones|computers|technology|names|forms|money|directions|numbers)|in the office)
  (bus|buses|signal|wifi|reception|printer|train|trains|website|app|app is|office|landlord|council) .. (is|are|was) (hopeless|useless|pointless|rubbish)
  i am a zombie (on|after|before|by|without|until|all)
  only (child|children|daughter|son|one) .. (100|200|300|400|500|600)?
  eat the same (lunch|breakfast|dinner|food|thing|meal|meals|sandwich) (every day)?
  (take|takes|taking|on|prescribed|started) (5|10|15|20|25|30|40|50|60|75|80|100|112|150|200|225|300|400) (mg|milligrams|milligrammes|mcg|micrograms)
  (ate|eaten|eats|swallowed) (my|the) (whole)? (story|message|text|form|answer|answers|homework|essay|card|coins|money|ticket|post|afternoon|morning|day|lunch)
  get my (spot|place|seat|job|licence|license|deposit|money|sleep|energy|confidence|voice|appetite) back
  (see|would|a|the|need|with|my|to|or|and) (dietitian|dietician|nutritionist)
  (left|leave|leaving|wrote|write|writing|put|stuck|stick) .. sticky (note|notes) .. (for|on|to|in)? .. (husband|wife|partner|mum|mom|dad|kids|fridge|door|desk|screen|him|her|them)?
  sticky (note|notes)
  @person .. (cut|cuts) (his|her|their) .. (bill|bills|costs|cost|hours|losses|nails|grass|lawn|hedge|fringe|bangs|budget|spending|salary|pay|fees|fee|rent|prices|premium|hair)
  (cut|cuts|cutting) (his|her|their|my|our|the|your) .. (bill|bills|costs|cost|hours|losses|nails|grass|lawn|hedge|toenails|fringe|bangs|budget|spending|salary|pay|fees|fee|rent|prices|premium|sandwich|cake|hair|commute|screen time)
  so anxious that i .. (stopped)?
  take my life (coach|coaching|partner|savings|insurance|story|jacket|vest|science|sciences|advice|drawing|skills|guard|lessons)
  i? can not go on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|the|a|holiday|holidays|vacation|that|this (trip|date|day|week)|facebook|zoom|camera|video|trips|planes|weekends|weekdays)
  (self harm|suicide|suicidal|harm|abuse|crisis|safety|risk) (question|questions|box|boxes|form|section|policy|training|screening|checklist|page|tick box|field)
  (suicidal|depressed|self harming|self harm|dangerous|violent) (no|nope|nah|never|not at all)
  (ready|about|tempted|going|could have|could|want|wanted) (to)? (strangle|throttle|murder|kill) .. ... (laugh|laughed|laughing|lol|haha|joking|kidding|love him|love her|love them|bless)
  (host family|parents|family|teacher|coach|roommate|mum|mom) (would|will) kill me if (they|he|she) (found|find|finds|knew|know|knows) (out|about)?
  (doctor|doctors|gp|nurse|dentist|cardiologist) .. (said|says|told|warned|thinks)? .. (stress|smoking|weight|sugar|drinking|cholesterol|job|salt|blood pressure|diet) .. (will|would|could|is going to|going to) kill me
  (jefe|jefa|patron|supervisor|supervisora|casero|casera|empresa|dueno|duena|ellos|equipo) .. (amenaza|amenazo|amenazan|amenazaron) .. con (despedirme|despedirnos|correrme|echarme|botarme|demandarme|subir|cerrar|renunciar|cancelar|quitarme (el|las|horas|turnos|dias))
  (amenaza|amenazan|amenazo) con (despedirme|despedirnos|correrme|botarme)
  intrusive thoughts .. (oven|stove|door|doors|germs|lock|locks|locked|contamination|tap|taps|iron|dirty|symmetry|numbers|counting|left the)
  (drink|drinking|drank|have|having|had|through|finish) .. (a|half a|half|the|most of a) bottle of (wine|white|red|rose|prosecco|cava|rioja|chardonnay|merlot) .. (a|every|most|some|of an|on|over|with|in the|each|per|my|at) (night|nights|nite|nites|evening|evenings|day|days|weekend|weekends|week|dinner|fridays|own|home|friday|saturday)
  (smoke|smoking|smoked|use|using|have|vape|vaping)? (weed|pot|cannabis|marijuana|a joint) .. (every|most|each|some) (night|nights|day|days|evening|evenings|weekend|weekends)
  kill switch
  (moderate|moderates|moderating|moderator|moderation|reviewing|review) .. (content|posts|videos|reports|comments|images) ... (gore|suicide|suicides|abuse|violence|violent|death|self harm)
  (dnd|dungeons|dragons|necromancer|larp|warhammer|role playing|roleplay|tabletop|goth|metal band) ... (death|dead|kill|killing|die|dying|blood|murder)
  (el|la|mi|un|una)? (hijo|hija|nino|nina|nieto|nieta|hermano|hermana|esposo|marido|esposa|perro)? (le|la|lo|les|me|nos) (pega|pego|pegaba|pegue) .. (balon|pelota|gol|sol|fuerte|frio|calor|jubilacion|noticia|luz|bajon|hambre|bateria|piano|estirones|estiron)
  (pega|pego|pegar|pegarle|pegandole|pegaba|pegue) .. (balon|pelota|gol|sol|fuerte|frio|calor|jubilacion|noticia|luz|bajon|hambre|bateria|piano|estirones|estiron|chancla al balon)
  (el|la|este|ese) (sol|frio|calor|aire|viento|luz|reflejo) .. (me|le|nos|les) (pega|pego|golpea|golpeo|quema|molesta) .. (directo|fuerte|duro|en|mucho)?
  (sol|frio|calor|aire|viento|luz|hambre|sueno|nostalgia|edad) .. (me|le|nos|les) (pega|pego|golpea|golpeo)
  (de|en|a|con|la|mi|una|otra|buscar|busco) (la|mi)? pega (sigo|en|de|y|nueva|es|me|por|hasta|termina)
  (salgo|saliendo|salir|llego|voy|estoy|trabajo) (de|a|en) la pega
  quitarme .. (miedo|verguenza|estres|ansiedad|pena|vicio|mana|manas|duda|dudas|peso|costumbre|tiempo|ropa|zapatos|dolor|nervios|culpa|sueno|antojo|angustia|preocupacion|muela|muelas|yeso|presion|lentes|la idea|habito|timidez|maquillaje|canas|trabas)
  (el|la|mi) (internet|senal|llamada|video|luz|wifi|linea|audio|conexion|agua|imagen|voz|telefono) .. se .. (corta|corto|cae|va|fue|traba)
  (internet|senal|llamada|video|luz|wifi|linea|audio|conexion|agua|imagen|voz|telefono) .. se .. (corta|corto|cae|va|fue|traba)
  se .. (corta|corto|cayo|fue|traba|trabo) .. (la|el) .. (internet|senal|llamada|video|luz|wifi|linea|audio|conexion|agua)
  (lunes|martes|miercoles|jueves|viernes|manana|mananas) .. no puedo con mi vida
  no puedo con mi vida .. (jaja|jajaja|jajajaja|jeje|lol|xd|los lunes|hoy lunes)
  (perrito|perrita|perro|perra|gato|gata|gatito|gatita|mascota|conejo|canario) ... no (paro|dejo|puedo parar|puedo dejar) de llorar
`)

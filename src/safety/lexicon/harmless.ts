import { lines } from './phrases.ts'

const GAMES =
  'chess|rummy|scrabble|cards|monopoly|tennis|golf|darts|ping pong|table tennis|fifa|snooker|pool|poker|bingo|uno|checkers|dominoes|wordle|trivia|sudoku|bowling|badminton|cricket|arm wrestling|mario kart|board games|video games|backgammon'
/** Who may win or be hurt in a game, by name; nobody else's words are taken up with it. */
const WHO = 'i|he|she|they|everyone|sister|brother|mum|mom|dad|son|daughter|wife|husband|friend|colleague|roommate|boss'

/**
 * What people tell and answer on ordinary days in words that phrases of danger hold as well: games, offices, telephones, exams,
 * papers, the sun. Each names its harmless thing, and leaves no gap in which danger could stand: "he hits me hard" has the
 * words of "the sun hits me hard" (see `near-harmless.txt` among the tests).
 */
export const HARMLESS: readonly string[] = lines(`
  (${WHO}) (always|never|still|will|would|said he would|said she would)? (beat|beats|destroy|destroys|crush|crushes|thrash|thrashes) (me|us) (at|in) (${GAMES})
  (he|she) (said|says) (he|she) would beat me at (${GAMES})
  (beat|beats|beating) (me|us) (at|in) (${GAMES})
  (beat|beats|beating) me to it
  (boss|manager|client|customer|landlord|roommate|flatmate|coworker|colleague|team|company|he|she|they)? (is|was|keeps|are|were)? (threaten|threatens|threatened|threatening) to (fire|sack|leave the (team|company|group|project|union)|move (out|us all|us back)|quit|resign|sue|strike|outsource|eat my|keep (the|my|our) (deposit|bond)|take (their|his|her|our) business elsewhere|tell hr|write me up|raise the rent)
  (boss|manager|colleague|coworker|friend|he|she|they) stabbed me in the back (to get|for (a|the) (promotion|job|raise))
  stabbed me in the back to get
  know how to (use (the|a|my|this) (computer|phone|app|site|website|camera|zoom|internet|tablet)|end (these (things|calls|chats|emails)|phone calls|conversations|emails|meetings))
  know how to use the computer
  rather do it myself and (have|keep|get)
  finish (this|it) (later|the (form|chat|questions))
  will finish this later
  this is the last time i (fill|order|shop|book) (in|a|with|here|there)
  (curtains|curtain|washing|laundry|shelves|wallpaper) hung (today|tomorrow|up)?
  i have got the letter in the drawer
  took (early|the early) retirement then took it (then|again)?
  i got a dead (battery|phone|laptop|car)
  dead (battery|batteries|end job|end jobs|heat|pan|simple|easy|cheap|funny|handy)
  dead end job
  be dead on my feet
  i would be dead on my feet
  (haha|hahaha|lol|lmao|touche)? you win i am dead
  i am dead if we do not (leave|hurry|win|ship|deliver|submit|finish)
  thought (those|they|faxes|landlines|cheques) were dead
  i thought those were dead
  (play|playing|played) a (dead body|corpse|zombie|murderer)
  bridge (going|on the way) to (work|school|college|uni|class|the office)
  on the bridge going to (work|school|college|uni|class|the office)
  hiding in the bathroom (playing (wordle|candy crush|games|sudoku)|reading a book|eating chocolate) until?
  (advisor|adviser|supervisor|editor) says the last chapter is close
  (upsc|exam|driving test|bar exam|boards|ielts|toefl|cpa|gmat|neet|jee|theory test|gcse) (first|second|third|fourth)? (attempt|attempts)
  (first|second|third|fourth) attempt at (the|my|an|a) (exam|test|driving test|bar|ivf|theory|boards|interview)
  upsc third attempt
  they want me to (stop|take|call|see|do) my (current|medicine|medication|homework)
  (job|work|stress) follows me home
  (job|it|work|stress) (is|has)? (started|keeps)? following me home
  (follows|following) me (round|around) (tesco|the (house|shop|shops|kitchen|supermarket|garden|office)|asda|walmart|target|costco)
  he follows me round tesco
  (rather|prefer to|nice to|good to) hear a (voice|human voice|friendly voice) (before|first|than)?
  (earlies|mornings|mondays|lates) i am a zombie
  i am useless (after lunch|at my desk|at (names|maths|math|cooking|directions)|with (phones|computers|money|names))
  i am hopeless (on the phone|at (names|maths|math|cooking|directions)|with (phones|computers|money|names))
  (bus|wifi|signal|printer|app|website|council) is (hopeless|useless|rubbish)
  only child 300 miles
  eat the same (lunch|breakfast|sandwich) every day
  (take|taking|on|prescribed) (5|10|15|20|25|30|40|50|75|100) (mg|milligrams|mcg) of (sertraline|fluoxetine|citalopram|escitalopram|lexapro|zoloft|prozac|propranolol|buspirone|lamotrigine|venlafaxine|trazodone|quetiapine|aripiprazole|levothyroxine|lisinopril|it) (every|each|daily|a day|at night|in the morning|as prescribed)
  take 20 mg of fluoxetine every morning
  (ate|eaten) my whole (story|message|text|form|answer|homework|essay|month|weekend|evening)
  get my (spot|place|seat|job|licence|license|deposit|money|confidence|voice|appetite) back
  not get my spot back
  (see|would|a|the|need|with|my|to|or) (dietitian|dietician|nutritionist)
  good would a (dietitian|dietician|nutritionist)
  left a sticky note for my (husband|wife|partner|mum|mom|dad|kids) he will have a look
  (cut|cuts|cutting) (his|her|their|my|our|your|the) (bill|bills|costs|hours|losses|nails|grass|lawn|hedge|fringe|bangs|budget|spending|salary|pay|fees|rent|premium)
  (mate|friend|brother|cousin|dave) (dave)? cut (his|her|their) (bill|bills|costs|rent|premium)
  so anxious that i have stopped (saying|going|driving|answering|eating out)
  anxious that i have stopped (saying|going|driving|answering|eating out)
  take my life (coach|coaching|partner|savings|insurance|jacket|vest|drawing) (seriously|course|out|class)?
  i can not go on (monday|tuesday|wednesday|thursday|friday|saturday|sunday|holiday|vacation|zoom|facebook|the trip|that date|camera)
  (ticks|ticked|tick|fill|left|leave|skip|skipped) the (self harm|suicide|crisis|risk) (question|questions|box|boxes|section)
  someone ticks the self harm box
  (self harm|suicide) (question|questions|box|boxes) (blank|empty|here|on the form)
  ready to strangle my (brother|sister|husband|wife|kids) at (dinner|breakfast|christmas|thanksgiving)
  on the kill switch (rota|duty|team)
  i am on the kill switch rota
  (want to|need to|how do i|can i)? (end|cancel|stop) it (the|my) (subscription|membership|trial|contract|lease|plan)
  (last|this|next) (weeks|months) (was|is|one was|one is)? about suicide
  suicidal no (bored|tired|just|only|not at all|never)
  (by|come) (friday|thursday|wednesday|evening|noon|the evening|the weekend|night) (i am|i feel) (just|completely|totally|absolutely)? done in
  i feel (completely|totally|absolutely)? done in
  kill switch
  gore and suicide (posts|videos|content|reports)
  suicide (posts|videos|content) (and|all day|for a living)
  i talk about death a lot
  (pega|pego|pegarle|patea) (al|un|el) (balon|gol|pelota)
  (mi|el) (hijo|nino|nieto)? le pega al (balon|arco|tambor)
  le pega al balon
  (le|les|nos) pego (fuerte|duro) la (jubilacion|noticia|crisis|pandemia|mudanza|inflacion)
  el sol (me|nos|le) (pega|quema) (directo|en la (cara|pantalla|ventana))
  salgo de la pega sigo
  de la pega sigo
  quitarme (ese|este|el|la|los|las|un|una|tanto|tanta)? (miedo|verguenza|estres|ansiedad|pena|vicio|mana|manas|costumbre|zapatos|nervios|culpa|antojo|angustia|preocupacion|muela|muelas|yeso|lentes|timidez|maquillaje|canas)
  quitarme el (habito|miedo|estres|antojo|yeso)
  (el|la|mi)? (internet|senal|llamada|wifi|linea|audio|conexion|imagen) (aqui|aca|siempre)? se (me|nos|te)? (corta|corto|cae|cayo|va|fue|traba)
  (lunes|martes|miercoles|jueves|viernes) no puedo con mi vida
  (perrito|perrita|perro|perra|gato|gata|gatito|gatita) y? no (paro|dejo) de llorar
  (jefe|jefa|patron|supervisor|supervisora|empresa) (me|nos)? (amenaza|amenazo|amenazan) con (despedirme|despedirnos|correrme|echarme|botarme)
  host family would kill me if they found out
  (smoke|smoking|smoked) (weed|pot|cannabis|marijuana) every (night|day) (to sleep|and (want|i want)|but|since)
  weed every day since i was
  (drink|drinking|drank|have|having) (a|half a|maybe half a) bottle of (wine|white|red|rose|prosecco) (most|every|a|of an) (night|nights|nite|evening|evenings)
`)

import { lines, type Phrases } from './phrases.ts'

/** Wishing to be dead, or not to live, built from slots: a wish, and a way of saying one's own death or life. */
export const WISHES: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      @long (to|i|that i|so bad to|so badly to|so much to|more than anything to|nothing more than to|about|of|for|that|if|for me to|to go and|to go to sleep and|to be able to|to close my eyes and) @mydeath
      @long .. i (was|were|am|had|could be|would|will|could|do|did|get|got|may|can|be)? (@dead|@perish)
      (want|wants|wanted|need|ready|wish|hope|waiting|going|like|love|about|tempted|time|prefer|trying|decided|planning|desperate) to (go|come|lie down|lay down|fall asleep|curl up|crawl into a hole|close my eyes|sleep|be alone|be left alone|be left) .. (and)? (die|be dead|not wake up|never wake up|not come back|never come back|disappear|never get up)
      (want|wants|wanted|like|love|prefer|desperate|longing|begging|asking|ready|prepared|happy|not afraid|not scared|willing|waiting|deserve|deserves|ought|supposed|meant|hoping) to (@perish|suffer and die)
      (would|will|could|am|be|feel|feels|might|that|it|is|was|being|me) .. @welcome .. (with|if|to|when|that|about|for) .. @mydeath
      (if|when) .. @mydeath ... (would|will|could|might|that|fine|ok|okay) .. @welcome
      (if) (i|a car|a bus|a truck|lightning|cancer|something|someone|god|my heart|the plane|tomorrow) .. (@mydeath|never came) ... (not|nobody|no one) (be|care|mind|fight|matter|complain|stop|move|resist|notice|miss|cry|sad|even|run)
      (not|never) (care|bother|bothered|mind|upset|sad|matter|matters|fussed|fight|resist|object|complain|worry|move|afraid|scared|stop|be upset|be sad|be mad|run) .. (if|whether|when|about|it|of) .. (@mydeath|live or die|i live|i make it|i survive|alive or dead|dying|death)
      (wish|hope|pray|prays|praying|hoping|wishing|want|wants|waiting|begging|asking|asked|beg|need|wait|if only|please) .. (god|gods|something|someone|somebody|anyone|a car|a bus|a truck|car|bus|truck|train|lorry|cancer|lightning|lord|universe|illness|disease|accident|death|tumor|tumour|you|he|they|stranger|drunk driver|meteor|asteroid|earth|ground) .. (to|would|will|could)? @takeme
      (god|lord|jesus|universe|death|reaper|please) .. (take me|end me|kill me|let me die|let me go|take me home|finish me)
      (want|wish|let|waiting for|ready for) (death|god|him|the reaper|the lord) to? (take|come for|claim|collect|have) me
      let me die
      (hate|hating|sick of|done with) (my|this) life .. (want|wish|need) (it|this|everything) to (end|stop|be over)
      (rather|sooner) be dead than (go back|live|be here|face|wake up|carry on|go on|stay|keep|spend|return|be (alone|with|like)|have to)
      (hope|hoping|wish|wishing|pray|praying|fantasise|fantasize|dream|daydream|wait|waiting) .. (@crash|@bodystops)
      (hope|hoping|wish|wishing|pray|praying|want|wanted|wishing) .. (i|to) (get|getting|got|had|have|catch|develop|be diagnosed with) (cancer|hit|run over|in a crash|in an accident|killed|shot|sick and die|a heart attack|a terminal|a brain tumor|a brain tumour|something fatal|something terminal|murdered|covid and die|into a crash|into an accident)
      i (should|was supposed to|was meant to|ought to|deserve to|deserved to|needed to) (be dead|have died|die|not be alive|not be here|not have been born|never have been born|never have survived|not have survived|have been killed)
      should (never|not) have (been born|survived|woken up|lived|existed|been saved|been found)
      should have been me .. (died|instead|not)
      (would|wish|wished) .. (mother|mum|mom|parents) .. (aborted|never had|not had|miscarried) me
      (being|be) dead (would|sounds|seems|is|must|feels) .. (be)? (@welcome|like peace|like a rest|tempting|appealing)
      (death|dying|suicide|not existing|not waking up|being dead) .. (sounds|seems|feels|looks|would be|is) .. (@welcome|peace|rest|appealing|tempting|inviting|only (way|option|answer|solution|thing|escape)|the (answer|solution|only|way|escape)|an option|my only|calling|waiting|attractive|warm|romantic|what i want|beautiful)
      (death|dying|suicide|being dead|ending it|ending my life|killing myself|not being here) .. (all i think|on my mind|in my head|in my thoughts|constant|never leaves|every thought|crosses my mind|crossed my mind|all i dream|what i think about|all i can think)
      (thought|thoughts|think|thinking|fixated|obsessed|obsessing|preoccupied|ruminating|fantasies|fantasy|visions|picture|picturing|imagine|imagining|dreaming|dream|dreams|plan|planning|visualise|visualize|visualising) .. (of|about|on|with)? .. my own? (death|suicide|funeral|burial|dead body|corpse|obituary|grave)
      (think|thinking|thoughts|thought) .. (of|about|on) (how|ways|the ways|the easiest way|the best way|different ways|what it) .. (to)? (die|dying|kill|do it|end it|end my life|be dead|would be like to (die|be dead|not))
      (ways|how|way|method) .. to (die|kill myself|end it|end it all|end my life|off myself|do it painlessly|go painlessly|not wake up|end things)
      (think|thought|thinking|fantasise|fantasising|fantasize|picture|picturing|imagine|imagining|tempted|urge|consider|considered|considering|going|about|close|wanted|almost|nearly) .. (step|stepping|stepped|jump|jumping|jumped|walk|walking|throw myself|throwing myself|run|running|drive|driving|drove|lie|lying|leap|leaping|swerve|swerving|turn|turning|steer|steering|veer|veering|fall|falling|crash|crashing) .. (in front|into|off|under|onto|out|over|from) .. (train|bus|car|cars|lorry|truck|traffic|tree|wall|bridge|building|roof|tracks|cliff|window|balcony|river|sea|lake|water|edge|road|barrier|pole|platform|motorway|freeway|highway|oncoming)
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      @notwant (to|for|on|that)? (still)? @alive
      @notwant (to|for|on)? @stay .. @anymore
      (not|never) .. (be here|be alive|live|exist|wake up|go on|continue|carry on) (anymore|any more|any longer|no more)
      (no|not|lost|lose|losing|without|zero|lack|lacking|little|ran out of|run out of|not have|not see|not find|not got|given up) .. (will|reason|reasons|desire|point|purpose|energy|strength|motivation|wish|interest|courage|right|urge|use) .. (to|in|for|of) (@alive|go on|carry on|keep going|be here|stay here|wake up|waking up|stick around|continue with life|be around|going on|carrying on|being here)
      (what|where|is there|whats) .. (point|purpose|use|sense|reason) .. (in|of|to) (@alive|going on|carrying on|being here|waking up|go on|carry on|wake up|stay alive)
      (life|living|existence|being alive|my life) .. (not|never|no longer|has no|with no|hardly) .. (worth|point|for me|value|purpose|made for me|living)
      is (life|living|it) worth (it|living)
      (nothing|no one|nobody|not anything|little) (left|more)? .. (to|worth) (live|living|stay alive|stick around|stay here|be alive|exist|stay) for?
      (being alive|living|existing|staying alive|waking up|breathing|existence|being conscious|being here) .. (is|feels|hurts|seems|has become|makes me) .. (exhausting|torture|unbearable|pointless|too much|too hard|hell|pain|painful|a burden|a chore|punishment|agony|tiring|misery|sick|meaningless|suffering|a mistake|not for me)
      (tired|sick|exhausted|done|bored|weary|over|hate|hating|regret|resent|fed up) (of|with)? .. (waking up|breathing|being alive|existing|living|being a person|being human|being on this earth|being in this world|being here|this existence)
      (fed up|had enough|sick|tired|done|through|finished|bored|weary|over it) (of|with) (this|my|the|this whole)? (life|living|existence|world|life thing|existing|planet|earth|being alive)
      (tired|sick|exhausted|weary) of (my)? life
      (not|never) .. (belong|fit|fit in) .. (in|on|into)? (this|the)? (world|earth|planet)
      (not|never) (meant|supposed|made|built|cut out|designed) (to|for) (@alive|be here|this world|this life|be on this earth)
      (do|does|did) not deserve (life|air|to (@alive|be here|breathe|be around|take up space))
      not (think|believe|feel|see|know) .. (i)? .. (deserve|want|can|supposed|meant|be|being|able|will|would|should) .. (to)? (be)? (alive|live|exist|survive|be here anymore|make it out of this)
      not see myself .. (alive|living|being here|here|existing|around|making it|growing old|getting old|past|next|in a year|being around)
      (not|never) know (if|how|whether) .. (stay alive|be alive|keep living|go on living|survive|make it through the night|make it through tonight|still be here|live|be around)
      (can not|could not|unable to|no longer able to) (keep|go on|carry on|continue|bear|stand|take|do|face|manage) .. (living|being alive|existing|life|to live|being here|to exist|waking up)
      (want|wants|wanted|wish|need|like|love|prefer|ready|time|tempted|choose|begging|trying) to (stop|quit|cease|give up|be done|finish) (living|being alive|existing|breathing|being here|life|on life|with life|being|being a person|with living|my life)
      (give|giving|gave|given) up (on)? (life|living|my life|being alive|the will to live|the fight to live)
      (stop|stopped|stopping|quit) (living|existing|being alive|breathing)
      (hate|hates|hating|despise|can not stand) (being alive|living|existing|that i (exist|am alive|woke up|am still here|wake up|was born)|my life .. want it (to end|over))
      (sad|disappointed|angry|upset|annoyed|gutted|disappointment|mad|cry|cried) .. (when|that|because|every time) i (wake up|woke up|am still alive|am alive|keep waking up|survived|am still here|lived)
      (woke up|waking up|wake up) .. (disappointed|sad|upset|angry|wish i had not|wishing i had not|annoyed) (to be alive|that i|at being alive|i did not die|again and)?
      (my life|life|this life) .. want .. (to)? (end|over|stop|be over|gone|finished)
      (being alive|living|existing|life) .. (want|wish|need) (it|this) to (stop|end|be over)
      world .. (not|no) (place|room|need|want) .. (for)? me
      (could do with|would not mind|do not mind|fancy|in the mood for|looking forward to|ok with|okay with|fine with) (being|to be) (dead|six feet under|in the ground|buried)
      (rather|sooner) (be dead|die|be six feet under|not be here|not exist|not be alive|be in the ground|be buried|be gone) 
      (happiest|relieved|relief|calm|calmer|comfort|comforts|comforting|peace|peaceful) .. (thinking|think|thought|imagining|knowing|idea) .. (of|about|i (can|could)|that i) .. (death|dying|die|suicide|ending|end it|being dead|being gone|not being here|not waking)
      (exit|escape) plan .. (life|if it gets|out of here|when)
      do not revive|do not resuscitate me|let me go
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    mine: true,
    patterns: lines(`
      (want|wants|wanted|wish|ready|close|near|tempted|going|go|decided|time|plan|planning|planned|thinking of|thinking about|thought of|thought about|think of|think about|thoughts of|thoughts about|way|ways|how|considering|considered|contemplating|dream of|dream about|urge|urges|option|about|verge of|brink of|edge of|trying|tried|need|might|may|should|will|could|must|better|easier|die to|prepared|on course|intend|intention of|thought|idea of) (to|of|about|is|it is)? (@end) (@thisall)
      (verge|brink|point) of (suicide|ending|killing|death|doing it|taking my|dying|jumping)
      (take|taking|took|taken|end|ending|claim|claiming) (my|his|her|their) (own)? (life|lives)
      (do|doing|did|done) (myself|himself|herself) in
      (top|topping|topped|neck|necking|off|offing|unalive|unaliving|unalived|rope|roping|swing) (myself|himself|herself|themselves|meself)
      (minecraft|roblox|despawn|uninstall|unsubscribe|ratio|yeet|delete|cancel|erase|remove|dispose of|get rid of|getting rid of|put down|waste|slit|overdose|gas|noose|deactivate|self checkout|recycle|euthanise|euthanize|eradicate|wipe) (myself|me from (existence|life|this|the)|my existence|my life)
      (pull|pulling|pulled) the (plug|trigger) (on (myself|me|my life|it all|this life|everything|my own)|tonight|and (end|be done)|soon)
      self (delete|deleting|deletion|exit|exiting|terminate|terminating|termination|unalive|unaliving|end|ending|destruct forever|murder|removal|yeet)
      (be|get|getting|being) unalived
      (catch|catching|board|boarding|take|taking|waiting for) the (last|final)? bus
      (going to|want to|might|ready to|time to|about to|should|will) rope
      (quit|leave|leaving|finish|exit|beat|stop playing|done with|done playing|log out of|logging out of|rage quit|uninstall|forfeit|surrender|lose) (the|this)? game (called|of|named)? life
      (forever|eternal|permanent|dirt|infinite|endless|final|last|everlasting|perpetual) (nap|sleep|slumber|rest|vacation|snooze|silence|peace)
      (meet|meeting|see|seeing|join|joining) (my|our|the)? (maker|creator|grim reaper|reaper|other side)
      (kick|kicking) the bucket
      (be|become|becoming|just) (a|another|just) (statistic|memory|headline|ghost|angel|name on a (stone|grave)) .. (soon|tonight|tomorrow|anymore|now)?
      (check|checking|checked|sign|signing|log|logging|clock|clocking|opt|opting|bow|bowing|tap|tapping|peace|peacing|punch|punching) (out|off) (for good|forever|permanently|of here forever|of this (life|world|place|existence|planet|game|earth)|of life|of existence|soon for|irl|early and|for the last time|once and for all|of earth|of living|of the game)
      (cash|cashing) in my chips|(end|ending) the (pain|suffering) (for good|forever|permanently|tonight|myself|once and for all)
      (pain|suffering|hurt|noise|everything|it all|it) .. (to)? (end|stop|over) .. (permanently|forever|for good|once and for all|by my own)
      (do|doing|done|go|going) (it|through with it) (tonight|tomorrow|this time|for real|this weekend|myself|when everyone|after everyone|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|before (they|she|he|anyone))
      (think|thinking|thought|know|decided|want|wanted|believe|brave enough|courage|guts|strength|ready|close|tempted|plan|planning) .. (to|about|i am going to|i will|i might|of) (do it|doing it|go through with it|act on it|acting on it|end my own|going through with it) .. (tonight|my life|this time|today|end|kill|pills|die|soon|for real|i am going to end|every)
      (how|when|where) (i|id|i would|i will|i am going to|to) (do it|end it|go|die|kill myself)
      (afraid|scared|frightened|worried|terrified|fear) .. (of)? (what i (might|may|will|could|would|am going to|am capable of)|of myself|of my own (mind|thoughts|brain|hands)|i (might|will|may|am going to|could) (do something|act on|do it|kill|end|hurt myself|not make it|not survive))
      (not|never|no longer|hardly) trust (myself|me) .. (alone|tonight|right now|with|around|near|at home|anymore|when|to be|to stay|not to|today|to keep)
      (might|may|going to|about to|could|will|tempted to|want to|do not want to|scared i will|afraid i will) do something (stupid|bad|drastic|reckless|terrible|i will regret|to myself|irreversible|permanent|silly|dangerous|rash|awful|final)
      (urge|urges|impulse|impulses|temptation|compulsion|brain|mind|head|thought|thoughts|part of me|something|voice|depression) .. (to|tells me to|telling me to|wants me to|says|saying|that says|keeps saying|screaming|screams|wants|tell me to|tells me|telling me|is like|whispers) .. (jump|die|do it|end it|step off|step out|kill myself|drive into|drive off|swerve|not be here|disappear forever|jump in front|be dead|dying|let go of the wheel|better off dead|unalive|overdose|to overdose|hang|drown)
      (feel|feeling|feels|felt|be|been|being|become|becoming|am|getting|gotten|got|so|is|very|still|again) (suicidal|suicidey|like suicide|actively suicidal|passively suicidal|like dying|like killing|like ending it|near the end)
      (suicidal|suicide) (thoughts|ideation|thought|ideations|feelings|urges|urge|plan|plans|impulses|mood|tendencies|intent|intentions|thinking|ideas)
      (hurt|harm|injure|damage|do something to|do harm to|do damage to) myself
      (skullsign|gunsign|knifesign|deadsign|coffinsign|knotsign|gravesign) (myself|me|my life|my self|time|tonight|soon)
      (knifesign|razorsign|bloodsign) .. (wrist|wrists|arm|arms|again|tonight|myself|skin|thigh|thighs)
      (trainsign|bridgesign|gunsign|knotsign|pillsign|gravesign|coffinsign|urnsign) .. (jump|tonight|ready|soon|goodbye|bye|me|end|done|time|wavesign|dovesign|brokenheart)
      (jump|ready|goodbye|bye|end|done|time|tired of this|over|me|soon|see you|final|sleep) .. (trainsign|bridgesign|gunsign|knotsign|pillsign|gravesign|coffinsign|urnsign)
      commit (unalive|unaliving|not alive|unliving|self delete|sudoku|die|toaster bath|neck rope|oof|alt f4|alive nt)
      (relapse|relapsed|relapsing|doing|on|back on|back to|urges to|started|thinking about|did|do) (that|the|my|some)? sh
    `),
  },
]

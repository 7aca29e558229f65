import { lines, type Phrases } from './phrases.ts'

/** Signs that call for one direct question rather than an alarm. */
export const CONCERN: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'concern',
    patterns: lines(`
      let .. (every single person|everyone who|everybody who) .. (down|depends|relies|counts)
      (can not|do not|not) remember the last (day|time|night) i (did not cry|was happy|felt (anything|happy|okay|ok|good|joy)|laughed|smiled)
      (husband|wife|partner|son|daughter|brother|sister|friend|mum|mom|mother|dad|father) .. (so|very|really|always) (down|low) .. says (he|she) is (useless|worthless|a burden|no good|nothing)
      (numb|empty|hollow|dead inside|nothing inside) .. (months|weeks|years|ages|all the time|feel anything|like a person|everything|inside|days)
      dead (inside|girl walking|man walking|woman walking|guy walking|person walking)
      (feel|feeling|feels|am|become|just|think|being|only) .. (a|such a|like a) (burden|waste of space|waste of air|waste of oxygen|dead weight|drain on|failure at life|weight on)
      (burden|dead weight|drain) (to|on) (everyone|everybody|my|them|others|people|you|him|her)
      (cry|crying|cried|sob|sobbing|weep|break down) ... (every|each|all|most) (day|days|night|nights|morning|mornings|single|evening|lunch|shift|the time)
      (cry|crying|sob|sobbing) .. (to sleep|daily)
      (every|each|most|all) (day|days|night|nights|morning|mornings|lunch|evening|shift|single day) .. i (cry|sob|weep|break down)
      (i)? (need|want) out .. (of everything|of it all|not|do not even know|anymore)
      need out
      not want to (turn|reach|make it to|get to) (13|14|15|16|17|18|19)
      (thanks|thank you|listening|help) .. farewell
      (nobody|no one) (can|will|is going to) stop me (now|anymore|this time)
      (hopeless|worthless|pointless|unbearable)
      (feel|feeling|felt|am) (so|this|too|utterly|all)? (alone it hurts|alone in (the world|this world|this)|alone all the time|unloved|unwanted|useless|broken|trapped|defeated|numb|empty|helpless|unlovable|hollow|nothing|like nothing|like a failure|a failure|a disappointment|like a disappointment|like a waste|like giving up|dead|like i am dead)
      not (see|think|believe|imagine|feel|know) .. (things|it|life|anything|this) .. (get|getting|gets|improve|improving|change|changing|be|feel|feeling) (better|any better|easier|okay|ok|happy|good again)?
      (drowning|sinking|suffocating|underwater) .. (no one|nobody|everyone|everybody|can not|life|everything|inside|see|help|sadness|darkness|misery|pain|every day)
      (feel|feels|like) .. i am (drowning|sinking|suffocating|fading|falling)
      i am falling apart|i am breaking|i am shattered|i am crumbling
      (how much|much) (more|longer) .. (of this|i can|can i|of it) .. (take|handle|bear|cope|do this|last|keep|go on|stand|survive)?
      not (care|recognise|recognize|mind) .. (what happens to me|what becomes of me|myself|about anything|about myself|if anything happens|about life|about living)
      (can not|could not|not) stop (crying|sobbing|weeping)
      (can not|could not|not) (get out of bed|leave my bed|get up in the morning|leave the house|shower|eat or sleep)
      (life|everything|existence|it all) (is|feels|seems|has become|looks) (so|just)? (pointless|meaningless|empty|hopeless|unbearable|hell|over|ruined|too much|too hard|too painful|black|dark|grey|a nightmare|falling apart)
      (my life|life) (is|has) (over|no meaning|no purpose|no point|lost all meaning|ruined|meaningless|hell)
      nothing (left|to look forward|to live|works|helps|is worth|feels real|makes me|brings me|matters|means|will help) .. (to|for|me|anymore|happy|joy)?
      (lost|losing|no|given up|giving up|running out of|no more) (all|my)? (hope|faith in life|will|reason|strength)
      (no|not any|any) light (at the end|left|in)
      (want|wish|need|going) .. (to)? (give up|quit everything|run away from|disappear|vanish|escape from everything|be gone|hide forever|be invisible)
      (hate|hates|hated) (myself|my life|everything about|who i|being me|how i)
      (end of my rope|end of my tether|rock bottom|breaking point|wits end|end of the line|last straw for me|hit the bottom|can not sink)
      (do not|not) (want|know) .. (to)? (be me|feel anything|wake up feeling|keep feeling|how to go on|how to cope|how to keep going|what to live)
      (dark|darkest|scary|black|bleak|really bad|very bad|horrible) (thoughts|place|places|hole|feelings|night|nights|spiral)
      i .. (die|dying|dead|death|suicide)
      (my|own) (death|suicide)
      (makes|make|making|made) me want to (die|kill myself|jump off|jump out|end it|cry forever|not exist|disappear)
      (would|will) not (be)? (missed|matter if i|notice me)
      (cry|crying|cried|sob|sobbing|tears) .. (every|all (day|night|the time)|to sleep|for hours|for days)
      (everyone|everybody|people|they|nobody|no one) .. (tired of|sick of|fed up with|want|wants|loves|cares about|understands|would miss|likes) me
      (stupid|useless|pathetic|worthless|disgusting|failure|burden|waste) .. (everyone|everybody|i am|myself|to my|of a)
      (lost|losing|no|without|zero|given up|ran out of|run out of) (all)? hope
      (nothing|none of it) (will|is|can|ever)? (ever|going to)? (change|get better|improve|matter|matters|helps|get any better|be okay|work out|be ok)
      (trapped|stuck|cornered|caged|drowning|suffocating) .. (no way|way out|not see|can not|life|forever|escape|everything|out)
      (no|not|any) (way out|escape|light at the end|future) .. 
      (can not|could not|do not) (see|imagine|picture|have) (a|any|my)? (way out|future|point|tomorrow|way forward|way through)
      (tired|exhausted|sick|done|fed up|over|finished|drained) (of|with|by) (everything|it all|all of it|trying|fighting|pretending|all this|myself|feeling|being strong|being me|holding on|caring|people and everything)
      what is the point (anymore|any more|of anything|of any|of trying|of it all|of living|of going|in anything|of me)
      (do not|not|no longer) (see|know|find|get) (the|a|any|what the) point (is)? (anymore|of anything|in anything|of any|of trying|of it|in trying)
      (no|not any) (point|reason) (in|to) (trying|anything|getting up|get up|try|any of it|getting out of bed|anymore)
      (can not|could not) (take|do|cope|bear|handle|stand|face|keep doing|go on|deal with) (it|this|anything|everything|any of it|any of this|another|life|with it|with anything|with life|one more) .. (anymore|any more|any longer|day|much longer|alone|all)?
      (can not|could not) cope (anymore|any more|any longer|with anything|at all)
      (hate|hating|loathe|despise) (myself|my life|being me|who i am|living|being alive|waking up|my existence|existing)
      (everyone|everybody|nobody|no one) (hates|cares about|loves|wants|would care about|likes) me
      (nobody|no one) (would)? (care|cares|even cares|notices|needs me|wants me)
      (give|giving|given|gave) up on (everything|life|myself|it all|everyone|hope|living|trying|me)
      (want|ready|going|about|tempted|feel like) .. (give|giving) up (completely|on life|altogether|everything)?
      (falling|fall|fallen|break|breaking|going|coming) apart .. (inside|completely|nobody|no one|can not|every)
      (at|hit|reached|past) (rock bottom|breaking point|my breaking point|the end of my rope|the end of my tether|my limit|my wits end)
      (end of my rope|end of my tether|rock bottom)
      (just|only) (going through the motions|existing|surviving|a shell|an empty shell)
      (dark|darkest|scary|bad|intrusive|black) (thoughts|place|places|hole)
      (really|so|very|seems|is|seemed|being) low .. (future|hope|not herself|not himself|worried|point|see)
      (can not|does not|could not|cannot) (see|have|imagine) (a|any) future
      (wish|want|wanted|like|love) .. to? (disappear|vanish|fade away|run away from everything|be invisible|evaporate)
      (want|wish|need) .. (it|everything|it all|this) to (stop|be over|end)
      (not|no) (worth|use) (living|it anymore|anything|to anyone|the effort|being)
      (want|going|like) to .. (hurt|punish) (someone|people)
      (think|thinking|thoughts|thought) .. (about|of) (death|dying|not being here|giving up|disappearing|harming)
      (feel|feeling|am) (like)? (nothing|broken|a ghost|a shell|a zombie|not real|not a person|like a failure at everything)
      (kill myself|want to die|rather die|dead|death) .. (lol|lmao|haha|jk|quarter|deadline|sprint|meeting|meetings)
      (thoughts of|thinking about|urges to|afraid i will|scared i will) (self harm|hurt|hurting|harm|harming)
      (am|i am|feeling|feel) not (okay|ok|alright|doing okay|doing ok|well at all) .. (at all|anymore|and|really)?
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    firm: true,
    who: 'other',
    patterns: lines(`
      (took|ended|taken|lost) (his|her|their) own? (life|lives)
      (died|death|dead|went) (by|at) (his|her|their) own hand
      (died|dead|passed|passing|lost|gone|death|bereaved|loss|passed away|widow|widowed) (him|her|them|my|a|someone|his)? .. (by|to|from|through|of) suicide
      (killed|hanged|hung|shot|drowned) (himself|herself|themselves|themself)
      (overdosed|overdose|overdoses) .. (died|dead|death|passed|killed (him|her|them))
      @person .. (committed|completed) suicide
      suicide of (my|a|his|her|our)
      (lost|losing|loss of|death of|grieving|found|buried) .. (to|by|after|from|through) (suicide|an overdose|overdose)
      (his|her|their|my (brothers|sisters|sons|daughters|dads|fathers|mums|moms|mothers|husbands|wifes|friends|cousins|uncles|aunts|partners|twins|boyfriends|girlfriends|nephews|nieces|coworkers|colleagues|students|teachers)) (own)? suicide
      @person .. (killed|hanged|hung|shot|drowned|offed|gassed|poisoned|unalived|jumped|overdosed) (himself|herself|themselves|themself|off|in front|and died|to death)
      @person .. (ended|took|taken|ends) (it|it all|his|her|their|things)
      @person .. (jumped off|jumped in front|stepped in front|overdosed and died|died of an overdose|died from an overdose)
      @person .. (seems|is|are|feels|feel|feeling|talks|talking|been|keeps|says|said|sounds|looks|has|might be|could be) .. (hopeless|worthless|burden|empty|really low|so low|very low|given up|giving up|dark place|withdrawn|not (want|wanting)|lost all hope|numb|falling apart|losing hope|broken|not coping|no future|not see a future|not eating|isolating|despair|desperate|no energy to live|stopped caring|very dark|not himself|not herself|in crisis|spiralling|spiraling|self destructive|stopped eating|drinking (himself|herself) )
      (worried|scared|concerned|afraid|terrified|frightened|anxious) (about|for|that|he|she|they|of losing) .. @person? .. (depressed|hopeless|low|withdrawn|do something|not eating|giving up|drinking|not himself|not herself|lost|empty|dark|isolating|not leaving|not (talk|get|leave|eat)|stopped|safety|harm|hurt|suicid|safe|hurting|alone|try again|relapse|self harm)
      @person .. (used to|once|before|years ago|last year|in the past) .. (self harm|cut|cutting|suicidal|attempted|attempt|overdose|hurt)
      @person .. (survived|had|made) .. (suicide)? attempt
      @person .. (self harms|self harmed|cut (himself|herself|themselves)|hurt (himself|herself|themselves)) .. (before|once|years|used|past|ago)?
      @person .. (completed|committed|died by|attempted) suicide
      @person .. (dark thoughts|self harm|selfharm|hopeless|really low|might be suicidal|may be suicidal|seems suicidal|could be suicidal|sounds suicidal|can not see a future|see a future|given up|not want to be here|not herself|not himself|stopped eating|depressed and will not|tried to (kill|end|hang|take|overdose))
      @person .. (tried|attempted) .. (to)? (kill|end|hang|take|overdose) .. (himself|herself|themselves|life)
      (worried|scared|afraid|concerned|fear) .. @person .. (suicidal|might|will|would|may|is going to|could) .. (hurt|harm|suicidal|do something|kill|end|stupid|himself|herself|themselves)
    `),
  },
  {
    kind: 'abuse',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (violent|abusive) (marriage|relationship|husband|wife|ex|home|childhood|father|mother|boyfriend|girlfriend|partner|household|stepfather|stepdad)
    `),
  },
  {
    kind: 'abuse',
    level: 'concern',
    patterns: lines(`
      (bully|bullies|bullied|bullying|harass|harasses|humiliate|humiliates|mock|mocks) me
      (abused|abuses|molested|hit|beat) me .. (when|as) (i|we|a)
      (husband|wife|partner|boyfriend|girlfriend|he|she|dad|mum|mom|mother|father|fiance|ex|family|parents|mother in law) .. (controls|controlling|monitors|tracks|checks|takes|reads|decides|watches|follows|goes through|isolates|isolating|controlled|withholds|stalks|stalking) .. (all|my|the|me|who|what|where|everything)? (money|phone|who i|what i|where i|texts|messages|location|bank|wages|me|everything|emails|salary|car|clothes|spending|friends|accounts|documents)
      (he|she|husband|wife|partner|boyfriend|girlfriend|they) .. (will not let|does not let|not allowed|not allow|forbids|never lets|stops me) (me)? .. (see|work|leave|have|go|talk|friends|money|visit|speak|family|out)
      (manager|boss|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|mother|father|supervisor|he|she|colleague|coworker|coach|teacher|lead) .. (screams|scream|screaming|shouts|shouting|yells|yelling|humiliates|humiliated|humiliating|belittles|insults|insulting|threatens|threatened|threatening|throws things|calls me|bullies|bullying|mocks|degrades|intimidates|berates) .. (at|me|us|in front|names|worthless|stupid|things|every)
      (harassed|threatened|stalked|humiliated|blackmailed|stalking|harassing|harassment) .. (at|by|me|online|every|work|school|again|my)?
      (bullied|bullying) .. (me|by|online|every|again|now|work|still|keeps)
      (messaged|dmed|dmd|texted|told|said|sent|emailed|wrote|commented|tells|telling) .. kill yourself
      (was|were|got|been) (hit|smacked|belted|whipped|neglected) .. (as a (child|kid|boy|girl|baby|teen|teenager)|when (i|we) (was|were) (little|small|young|a|kids)|growing up|in my childhood)
      (i)? (was|got|been) (assaulted|abused|molested|raped|hit by my|beaten|groped|attacked|touched by|sexually assaulted|sexually abused) .. (as a|when|in my|by|years|twenties|teens|childhood|kid|child)
      (used to|always|would) (hit|beat|hurt|choke|slap|touch|abuse|punch|kick|molest) me
      (abusive|abuser|toxic and controlling|coercive|gaslighting|gaslights) .. (relationship|ex|husband|wife|partner|boyfriend|girlfriend|marriage|home|parents|father|mother|me|childhood|family)?
      (husband|wife|partner|boyfriend|girlfriend|ex|dad|father|mum|mom|mother|brother|parents|he|she|stepdad|family) .. (was|is|were|has been|became|gets|got|being|turned|can be|are) .. (violent|abusive|aggressive|controlling|physically abusive|emotionally abusive|verbally abusive|an abuser|possessive)
      (touching|touches|touched|rubs|rubbing|rubbed|grabbing|grabs|grabbed|brushes|staring at|stares at|comments on|comments about|smacks|slaps|looks at|squeezes) my (shoulders|shoulder|leg|legs|thigh|thighs|waist|back|butt|bum|body|chest|breasts|hair|bottom|knee|arse|ass|appearance|figure|neck)
      (sexual|sexually|racial|racially|unwanted|inappropriate|creepy|lewd) (harassment|harassed|harasses|harassing|inappropriate|comments|advances|abused|touching|attention|messages|texts|jokes|remarks|pictures|photos)
      (calls|called|calling|tells|says|told) me .. (worthless|useless|stupid|fat|crazy|nothing|names|a (whore|slut|bitch|failure|waste|burden)|ugly|pathetic|disgusting|dumb)
      (insults|insult|insulting|belittles|degrades|humiliates|mocks|threatens|blackmails|manipulates|manipulating|intimidates|stalks|stalking|harasses|harassing|bullies|terrorises|terrorizes|isolates|gaslights) me
      (threaten|threatens|threatened|threatening) .. (take|leave|me|hurt|tell|post|leak|report|deport|expose|kids|evict|out|fire) 
      (ask|need|have|get|beg) .. (permission|allowed) .. (husband|wife|partner|boyfriend|girlfriend|him|her|to (leave|go|see|spend|use|eat|speak|call))
      (not allowed|never allowed|forbidden|forbids|not let me|not allow me|never lets me|stops me|stopped me|prevents me) .. (to|from)? (see|seeing|work|working|leave|leaving|go|going|talk|talking|have|having|spend|phone|friends|family|money|drive|study|own|my)
      (takes|took|keeps|controls|withholds|hides|steals|spends) .. (my|all the|all my|the|our)? (money|wages|salary|paycheck|passport|phone|keys|bank card|medication|documents|benefits|car keys|id|income|savings)
      (goes through|go through|went through|checks|check|reads|read|monitors|tracks|tracking|spies on|hacked|looks through|watches|follows|recording) .. my (phone|messages|texts|location|emails|every move|social media|computer|calls|bank|mileage|whereabouts|browser|history)
      (stalked|stalking|stalker|stalks|followed home|follows me|following me) 
      (being|am|get|getting|keep getting|constantly) (bullied|harassed|picked on|tormented|threatened|blackmailed|targeted|discriminated|intimidated|humiliated|mocked)
      (someone|people|he|she|they|kids|classmates|strangers|guy|troll|trolls|ex|followers|comments|players) .. (told|tell|tells|telling|texted|messaged|said|saying|dmed|commented|wrote|sends|sent|shouted) .. (me|at me|to me)? (to|that i should|i should)? .. (kill (myself|yourself)|die|end my life|go die|off myself|end myself|be dead|jump off|unalive)
      (shows up|showing up|showed up|waits|waiting|turns up|turning up|sits outside|parked outside|watching|drives past) .. (my|the)? (house|home|door|work|workplace|window|school|gym|car|job) .. 
      @hitter .. (gets|get|is|turns|becomes|can be|can get) (scary|nasty|frightening|rough|mean|out of control) (when|after|if|once) (he|she|they) (drinks|drink|is drunk|has been drinking|had a drink|gets angry|is angry|is in a mood|loses it|uses)
      (financial|emotional|verbal|domestic|physical|sexual|narcissistic|psychological|elder|child) (abuse|violence|assault|abused)
      (rape|rapist|sexual assault|sexual abuse|sexually abused|my attacker|my abuser|domestic abuse|domestic violence)
      (walk|walking|walked) on eggshells
      (scared|afraid|frightened|terrified) of (my|him|her|his) (husband|wife|partner|boyfriend|girlfriend|dad|father|mother|temper|ex|reaction|anger|boss|moods|brother|son)
      (see|seeing|read|reading|find|check|checking) this .. (please)? (be quick|quick|hurry|before he|before she|delete|he gets|she gets)
      @hitter .. (took|takes|keeps|has|holds|hid|hides|confiscated|controls|locks away) my (card|cards|bank card|bank cards|money|salary|paycheck|wages|phone|keys|documents|car keys|id|debit card|credit card)
      @hitter .. (gives|give) me (an|a|pocket)? (allowance|money only|weekly allowance)
      (left|escaped|survived|fled|got out of|came out of|ran from) (a|an|my|that)? (violent|abusive) .. (marriage|relationship|home|husband|partner|ex|household|family|father|mother|boyfriend|wife|childhood)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'concern',
    patterns: lines(`
      (image|images|thought|thoughts|vision|visions|picture|pictures|flashes) .. (of|about) (dropping|hurting|stabbing|harming|throwing|drowning|smothering|shaking) (my|the|our) (baby|newborn|infant|toddler|child|kid|kids|son|daughter)
      (image|images|thought|thoughts|vision|visions|picture|pictures|flashes) of (dropping|hurting|stabbing|harming|pushing|throwing|drowning|smothering|killing|shaking|hitting|swerving|attacking|shouting) ... (would never|never|horrible|terrifies|horrify|horrified|scare|scares|hate|disgust|not want|sick|intrusive|do not want)
      (horrible|intrusive|awful|terrifying|unwanted|horrific|disturbing|scary) (image|images|thought|thoughts|vision|visions|picture|pictures|flashes|urges)
      (keep|can not stop|keeps|constantly|get|getting|have|having) (picturing|imagining|seeing|thinking|getting|having|flashes) .. (pushing|stabbing|hurting|dropping|harming|swerving|drowning|throwing|running over|killing|strangling|smothering|hitting|attacking|doing something awful)
      (intrusive|unwanted|disturbing|violent|horrific|horrible|graphic) (thought|thoughts|image|images|urge|urges|vision|visions|pictures)
      (violent|rage|anger) .. (scares me|scare me|out of control|hurt someone|black out|blackout|can not control)
      what if i (hurt|stab|push|drop|snap|lose control|harm|kill|jump|swerve|shake)
    `),
  },
  {
    kind: 'medical',
    level: 'concern',
    patterns: lines(`
      (can not|could not|unable to) (get through|do|survive|face|start|finish|function|work|sleep) ... without (pills|a drink|drinking|vodka|weed|xanax|oxy|coke|adderall|wine|booze|a bottle|a line)
      without (pills|a drink|drinking|vodka|weed|xanax|oxy|coke|adderall|wine|booze|a bottle|a line) i (can not|could not|do not) (get through|do|survive|face|start|finish|function|work|sleep|cope)
      (throw|throwing|threw|throws|vomit|vomiting|purge|purging|sick) .. (up)? (after|every|everything) .. (meal|meals|eat|eating|time|day|i eat|week)
      (make|making|made) myself (sick|throw up|vomit|be sick|puke)
      (faint|fainted|fainting|pass out|passed out|passing out|collapsed|blacked out|dizzy) .. (eat|eating|ate|meal|starving|calories|food|at work|twice|drinking|gym|hungry)
      (eat|eaten|eating|ate|food|calories|fasting|starving|laxatives|meals) .. (fainted|faint|not|days|nothing|100|200|300|400|500|anything|pass out|dizzy|diet pills|every day|lose)
      (not|have not|barely|stopped) (eaten|eat|eating|ate) .. (days|week|anything|all|since|in)
      laxatives
      (starving|starve|starved) myself
      (not|have not|barely|hardly|stopped|can not) .. (eaten|eat|eating|ate|keep food down) .. (days|day|week|weeks|anything|all|since|month|proper)
      (skip|skipping|skipped) (meals|eating) .. (every|days|thin|weight|fat|faint|control)?
      (binge|bingeing|binging|purge|purging|restricting|restrict) .. (purge|purging|every|again|eating|calories|food|daily|and)
      (throw|throwing|threw|bring|bringing) .. up .. (my)? (food|meals|dinner|everything|after|on purpose|every)
      (only|eat|eating|under|less than|living on) .. (100|200|300|400|500|600|coffee|water|one apple|an apple|cucumber) (calories|a day|and|for days)?
      (diet pills|water pills|ipecac)
      (drinking|drink|drinks|drank|use|using|used|smoke|smoking|taking|snort|snorting|popping|getting high|getting drunk|shooting up|wasted|blacked out|blackout|blacking out|passed out) .. (a bottle|bottles|two bottles|a litre|a liter|a fifth|a handle|a case|12 beers|ten beers|every day|every night|every single|every morning|all day|daily|before work|at work|to feel normal|to numb|to cope|to forget|to get through|to sleep|to function|myself|blackout|until i|alone every|in secret|times this|from drinking|can not stop|out of control)
      (drink|drinking|drank|smoking|using) .. (himself|herself|myself|themselves) (to|into|unconscious|sick|stupid|half)
      (addicted to|hooked on|dependent on|addiction to|withdrawing from|withdrawal from|detoxing from) (alcohol|drinking|booze|pills|opioids|opiates|painkillers|coke|cocaine|crack|heroin|meth|fentanyl|benzos|xanax|oxy|ketamine|codeine|tramadol|percs|drugs|speed|adderall|valium)
      (shakes|shaking|sweats|sweating|tremors|seizures|seizure|hallucinating) .. (without|when|if|stop|quit) .. (drink|drinking|alcohol|using|pills|benzos)
      (overdosed|overdose|od) .. (nearly|almost|before|once|last)?
      (hands|body) (shake|tremble|shakes)
      (hands|body|i|whole body) (shake|shakes|shaking|sweat|tremble|trembling) .. (if|when|unless|until|without|stop) .. (drink|drinking|stop|use|using|have one|i drink|quit)
      (drink|drinking|drinks|drunk|vodka|wine|using|high|weed|coke|bottle|bottles) .. (to get through|to function|to sleep every|every (morning|day|night)|before work|at work|all day|black out|blackout|blacking out|can not stop|wake up|first thing)
      (can not|could not) (get through|stop|function|sleep|start|face|make it|go) .. (without|until)? (drinking|a drink|pills|using|weed|alcohol|vodka|coke|wine|oxy|taking)
      (relapsed|relapse|using again|shooting up|mixing|seizure|seizures|withdrawal|withdrawals|detox|detoxing|blackouts|blacked out) .. (alcohol|drinking|heroin|fentanyl|coke|meth|pills|benzos|drugs|opioids|quit|stop)
      (hearing|hear|heard) (voices|things that are not|a voice|voices that)
      (seeing|see) things that (are not|others|nobody|no one)
      (they|people|neighbours|government|someone) .. (are|is) (watching me|following me|poisoning|putting thoughts|reading my mind|out to get me|spying on me)
      (chip|implant|device) in my (head|brain|teeth|body)
      (hide|hiding|sneak|binge|bingeing|eat|eating|ate) .. (throw|throwing|bring|bringing) it (all)? (back)? up
    `),
  },
  {
    kind: 'suicide',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (survived|survivor of|had|made|after|since|my|second|third|previous|past|failed|two|three) (an|my|a|two|three|several|multiple|past|previous)? (suicide)? (attempt|attempts)
      (i have)? (attempted|tried) .. (before|once|twice|in the past|several times|when i was|years ago|as a|back in)
      (hospitalised|hospitalized|sectioned|psych ward|inpatient|admitted to (hospital|the|a)|institutionalised|institutionalized|5150|baker acted|on suicide watch) .. (for|after|because|when|years|last|twice|once)?
      (took|swallowed) (pills|an overdose|tablets|too many pills|a bottle)
    `),
  },
  {
    kind: 'self-harm',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (cutter|self harmer|self injurer)
      not (self harm|self harmed|self harming|cut myself|hurt myself|cut|harmed myself|burned myself|tried anything|relapsed|picked up a blade|touched a blade) .. (in|for|since) .. (year|years|months|month|weeks|days|while|long time|teens|school)
      (clean|free|recovered|recovering|recovery) (from|of|for|since)? .. (cutting|self harm|self harming|sh|hurting myself|burning|selfharm)
      (old|faded|healed) (scars|cuts) .. (arms|wrists|legs|thighs|from|when)?
    `),
  },
]

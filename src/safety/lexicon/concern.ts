import { lines, type Phrases } from './phrases.ts'

/** Signs that call for one direct question rather than an alarm. */
export const CONCERN: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (numb|empty|hollow|dead inside|nothing inside) .. (months|weeks|years|ages|all the time|feel anything|like a person|everything|inside|days)
      dead (inside|girl walking|man walking|woman walking|guy walking|person walking)
      (feel|feeling|feels|am|become|just|think|being|only) .. (a|such a|like a) (burden|waste of space|waste of air|waste of oxygen|dead weight|drain on|failure at life|weight on)
      (burden|dead weight|drain) (to|on) (everyone|everybody|my|them|others|people|you|him|her)
      (cry|crying|cried|sob|sobbing|weep|break down) .. (every|each|all) (day|night|morning|single|evening|the time)
      (cry|crying|sob|sobbing) .. (in the car|car park|parking|toilets|toilet|bathroom|shower|to sleep) 
      (i)? (need|want) out .. (of everything|of it all|not|do not even know|anymore)
      need out
      (hopeless|worthless|pointless|unbearable|helpless)
      (lost|losing|no|without|zero|given up|ran out of|run out of) (all)? hope
      (nothing|none of it) (will|is|can|ever)? (ever|going to)? (change|get better|improve|matter|matters|helps|get any better|be okay|work out|be ok)
      (trapped|stuck|cornered|caged|drowning|suffocating) .. (no way|way out|not see|can not|life|forever|escape|everything|out)
      (no|not|any) (way out|escape|light at the end|future) .. 
      (can not|could not|do not) (see|imagine|picture|have) (a|any|my)? (way out|future|point|tomorrow|reason|way forward|way through)
      (tired|exhausted|sick|done|fed up|over|finished|drained) (of|with|by) (everything|it all|all of it|trying|fighting|pretending|all this|myself|feeling|being strong|being me|holding on|caring|people and everything)
      what is the point (anymore|any more|of anything|of any|of trying|of it all|of living|of going|in anything|of me)
      (do not|not|no longer) (see|know|find|get) (the|a|any|what the) point (is)? (anymore|of anything|in anything|of any|of trying|of it|in trying)
      (no|not any) (point|reason) (in|to)? (trying|anything|getting up|get up|try|any of it|getting out of bed|anymore)
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
      (died|dead|passed|passing|lost|gone|death|bereaved|loss|passed away|widow|widowed) (him|her|them|my|a|someone|his)? .. (by|to|from|through|of) suicide
      (killed|hanged|hung|shot|drowned) (himself|herself|themselves|themself)
      suicide of (my|a|his|her)
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
      (husband|wife|partner|boyfriend|girlfriend|he|she|dad|mum|mom|mother|father|fiance|ex|family|parents|mother in law) .. (controls|controlling|monitors|tracks|checks|takes|reads|decides|watches|follows|goes through|isolates|isolating|controlled|withholds|stalks|stalking) .. (all|my|the|me|who|what|where|everything)? (money|phone|who i|what i|where i|texts|messages|location|bank|wages|me|everything|emails|salary|car|clothes|spending|friends|accounts|documents)
      (he|she|husband|wife|partner|boyfriend|girlfriend|they) .. (will not let|does not let|not allowed|not allow|forbids|never lets|stops me) (me)? .. (see|work|leave|have|go|talk|friends|money|visit|speak|family|out)
      (manager|boss|husband|wife|partner|boyfriend|girlfriend|dad|mum|mom|mother|father|supervisor|he|she|colleague|coworker|coach|teacher|lead) .. (screams|scream|screaming|shouts|shouting|yells|yelling|humiliates|humiliated|humiliating|belittles|insults|insulting|threatens|threatened|threatening|throws things|calls me|bullies|bullying|mocks|degrades|intimidates|berates) .. (at|me|us|in front|names|worthless|stupid|things|every)
      (bullied|harassed|threatened|stalked|humiliated|blackmailed|stalking|harassing|harassment|bullying) .. (at|by|me|online|every|work|school|again|my)?
      (messaged|dmed|dmd|texted|told|said|sent|emailed|wrote|commented|tells|telling) .. kill yourself
      (i)? (was|got|been) (assaulted|abused|molested|raped|hit|beaten|groped|attacked|touched|sexually assaulted|sexually abused) .. (as a|when|in my|by|years|twenties|teens|childhood|kid|child)
      (used to|always|would) (hit|beat|hurt|choke|slap|touch|abuse|punch|kick|molest) me
      (abusive|abuser|toxic and controlling|coercive|gaslighting|gaslights) .. (relationship|ex|husband|wife|partner|boyfriend|girlfriend|marriage|home|parents|father|mother|me|childhood|family)?
      (walk|walking|walked) on eggshells
      (scared|afraid|frightened|terrified) of (my|him|her|his) (husband|wife|partner|boyfriend|girlfriend|dad|father|mother|temper|ex|reaction|anger|boss|moods|brother|son)
      (see|seeing|read|reading|find|check|checking) this .. (please)? (be quick|quick|hurry|before he|before she|delete|he gets|she gets)
    `),
  },
  {
    kind: 'harm-to-others',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (images?|thoughts?|visions?|pictures?|flashes) of (dropping|hurting|stabbing|harming|pushing|throwing|drowning|smothering|killing|shaking|hitting|swerving|attacking|shouting) ... (would never|never|horrible|terrifies|horrify|horrified|scare|scares|hate|disgust|not want|sick|intrusive|do not want)
      (horrible|intrusive|awful|terrifying|unwanted|horrific|disturbing|scary) (images?|thoughts?|visions?|pictures?|flashes|urges)
      what if i (hurt|stab|push|drop|snap|lose control|harm|kill|jump|swerve|shake)
    `),
  },
  {
    kind: 'medical',
    level: 'concern',
    firm: true,
    patterns: lines(`
      (throw|throwing|threw|throws|vomit|vomiting|purge|purging|sick) .. (up)? (after|every|everything) .. (meal|meals|eat|eating|time|day|i eat|week)
      (make|making|made) myself (sick|throw up|vomit|be sick|puke)
      (faint|fainted|fainting|pass out|passed out|passing out|collapsed|blacked out|dizzy) .. (eat|eating|ate|meal|starving|calories|food|at work|twice|drinking|gym|hungry)
      (eat|eaten|eating|ate|food|calories|fasting|starving|laxatives|meals) .. (fainted|faint|not|days|nothing|100|200|300|400|500|anything|pass out|dizzy|diet pills|every day|lose)
      (not|have not|barely|stopped) (eaten|eat|eating|ate) .. (days|week|anything|all|since|in)
      laxatives
      (hands|body|i|whole body) (shake|shakes|shaking|sweat|tremble|trembling) .. (if|when|unless|until|without|stop) .. (drink|drinking|stop|use|using|have one|i drink|quit)
      (drink|drinking|drinks|drunk|vodka|wine|pills|using|high|weed|coke|bottle|bottles) .. (to get through|to function|to sleep every|every (morning|day|night)|before work|at work|all day|black out|blackout|blacking out|can not stop|wake up|first thing)
      (can not|could not) (get through|stop|function|sleep|start|face|make it|go) .. (without|until)? (drinking|a drink|pills|using|weed|alcohol|vodka|coke|wine|oxy|taking)
      (relapsed|relapse|using again|shooting up|mixing|seizure|seizures|withdrawal|withdrawals|detox|detoxing|blackouts|blacked out) .. (alcohol|drinking|heroin|fentanyl|coke|meth|pills|benzos|drugs|opioids|quit|stop|last|again|week)?
      (hearing|hear|heard) (voices|things that are not|a voice|voices that)
      (seeing|see) things that (are not|others|nobody|no one)
      (they|people|neighbours|government|someone) .. (are|is) (watching me|following me|poisoning|putting thoughts|reading my mind|out to get me|spying on me)
      (chip|implant|device) in my (head|brain|teeth|body)
    `),
  },
]

import { lines, type Phrases } from './phrases.ts'

/** Wishing to be dead or thinking of suicide, in plain words. */
export const SUICIDE: readonly Phrases[] = [
  {
    kind: 'suicide',
    level: 'crisis',
    patterns: lines(`
      @doself (off|or *|and *|and then *)? @me
      (kill|killing|hang|hanging|shoot|shooting|drown|drowning) .. (my self|myself|himself|herself|themself|themselves)
      (end|ending|ended|ends|take|taking|took|takes|finish|finishing|quit) .. @lifeof
      (@want) (just|all|really)? (@die)
      (want|wants|wanted|wanting|wish|longing|desire|wishing|ready|need|going|like|rather|trying|decided) .. to (@die)
      (wish|wishes|wished|wishing|pray|prays|hope|hopes|hoping|praying) .. (i|he|she|they) (was|were|am|could be|is|would|will|had|do|could|just)? (just|not)? (be|been)? (dead|die|died|not exist|not wake up|never wake up|never born|stop existing|not here|not alive|never been born|gone forever|do not wake up)
      (wish|wishes|wished) .. (i|he|she|they) (was|were|had) (never|not) (been)? (born|alive|here|around)
      (pray|hope|hoping|wish|praying|dream) .. (i|he|she) (do|does|will|would|could|can|just)? (not|never) wake up
      suicidal
      (close|closer|near|inches|days|hours|minutes) (to|from|away from) (suicide|ending|killing|unaliving|dying|jumping|death|the edge of life)
      un (alive|alived|aliving)
      suicide
      suicides
      (commit|committing|attempt|attempting|complete|planning|plan) suicide
      unalive
      self delete
      (do|does|did|could|would) not .. (want|wanna|wanting|wish|care) (to)? (live|be alive|exist|wake up|be here anymore|be around anymore|be in this world|go on living|keep living|continue living|be on this earth|be a person|be here)
      (do|does) not care (if|whether) i (live|die|wake up|am alive|live or die|make it)
      not care (if|whether) (i|he|she) (live|die|dies|wake up|lives|do not wake up|ever wake up)
      (not|no|without) .. (point|reason|purpose|sense) .. (in|to|for)? (being alive|living|live|life|go on|be here|be alive|being here|exist|existing|stay alive|keep going|carry on|wake up|keep living|stick around|stay here)
      (see|find) no (point|reason|purpose) .. (in|to)? (living|being alive|go on|life|being here|existing|stay|continue)
      (reason|point) (to|in|for) (me)? (to)? (be|being) (here|alive) (anymore|any more|at all|any longer)
      (tired|sick|exhausted|done|bored|fed up|over|finished|weary|through|had enough) (of|with) (@life)
      tired of being (a person|human|alive|me alive|in this body|here at all)
      (done|finished|over|through) with (my|this)? (life|living|existing|being alive|all of life)
      (easier|better|best|simpler|happier) .. if i (was|were|am|am not|just|could|did not|no longer|would|had)? (just|not|never|had)? (not|never)? (dead|gone|exist|existed|die|died|here|around|alive|vanished|disappeared|been born|born|not here|not around|were not here|was not here|did not exist|was not around|were not around|disappear|never woke up)
      (everyone|everybody|family|kids|they|world|nobody|people|wife|husband|parents|mum|mom|children|team|friends|you|all) .. (better|happier|easier|relieved|fine|freer|lighter) .. (without me|if i (was|were) (gone|dead|not here|not around)|once i am gone|when i am gone|with me gone|if i died|if i disappeared)
      better off (dead|without me|if i (was|were) (dead|gone|not here)|not (being)? (here|alive))
      worth more dead
      rather be dead
      (would|could|should) rather (not be here|be dead|die|not exist|not be alive|not wake up)
      (not|never) (going to|plan to|planning to|want to|be able to|intend to) (be alive|be here|see|live|make it|survive) .. (christmas|tomorrow|next week|next year|monday|weekend|birthday|anymore|much longer|the night|tonight|the week)
      (nobody|no one|who) would (even|ever)? (notice|care|miss me|mind|know|find me|come) .. if i (was|were|am|just)? (gone|dead|died|disappeared|vanished|not here|stopped existing)
      (nobody|no one) would miss me
      (would|does|will) anyone (even)? (notice|care|miss me) if i (died|was gone|disappeared|were gone|vanished|was dead|were dead)
      (think|thinking|thoughts|thought|thinks|obsessed|daydream|daydreaming|fantasise|fantasize|dream|dreaming) .. (of|about|with) (my|own|just|not)? (own)? (death|dying|die|being dead|ending it|ending it all|ending things|ending everything|my funeral|not existing|not being here|not waking up|being gone)
      (want|going|ready|need|time|trying|wish|decided|like|love|about) .. (end|ending) (it|it all|this all|all of it|things|everything|all this)
      (end|ending) (it all|it tonight|everything tonight|things for good|it for good|it today|all the pain|it now)
      (rope|noose|gun|barrel|belt) .. (round|around|to|against|in) my (neck|head|mouth|temple)
      (want|wants|wanted|wish|need|going|ready|hope|like) .. to .. (disappear|vanish) (forever|for good|completely and never)
      (want|wanted) to be dead
      wanting to be dead
      (plan|planning|planned|plot) .. my own? (death|suicide|funeral)
      death wish
      (tonight|today|tomorrow|this weekend) is the (night|day|end)
      (do|does|did) not deserve to (live|be alive|exist|breathe|be here)
      (can not|could not) (stay|keep myself|be|remain) alive
      (life|living|my life|being alive) .. not worth (it|living|anything)
      (truck|car|bus|train|lorry) would (hit|run over|crash into|kill) me
      (pills|tablets|rope|gun|blade|razor|knife) .. (next to me|in front of me|beside me|in my hand)
      (not|never) (want|wants|wanted) .. (to)? live (anymore|any more|any longer|like this|past)
      hope .. (car|bus|truck|train|plane|lorry) .. (hits|hit|runs|takes|crashes|kills) .. (me|it is over)
      (wish|hope|hoping|wishing) .. (something|someone|cancer|lightning|god) .. (kill|kills|killed|take|takes|took|end|ends) (me|my life)
      (wish|want) .. god (to)? .. take me
      (go|be|join|follow) .. (where (she|he|they) went|with (him|her|them) .. (in heaven|on the other side|in death)|(her|him|them) in (heaven|death|the grave))
      (want|going) to (join|follow|be with|go be with) my (late|dead)? (mum|mom|mother|dad|father|son|daughter|husband|wife|brother|sister|twin|baby|grandma|nan) (in heaven|soon|again soon|on the other side)
      (have|has|had|got|make|made|making|come up) .. (plan|plans|date|method|way) .. to (die|kill|end (it|my|his|her)|do it|be dead|suicide)
      (have|got) a plan and .. (date|day|time|place|method|way)
      (killing|kill|killed) (my|him|her) self
    `),
  },
  {
    kind: 'suicide',
    level: 'crisis',
    firm: true,
    patterns: lines(`
      (not|never) (going to|planning to|about to|kill|plan to)? (kill|killing|end|do|die|hurt) .. (myself|my self|it|my life)? (today|tonight|yet|right now|this week|until|before|so long as|as long as|while)
      (lying|lie|liar|pretending) if i (said|say|told|claimed) ... (suicide|suicidal|die|dying|dead|killing|kill|ending|end it|do it)
      (reason|reasons|excuse|argument|point) (to|for|why)? .. not (to)? (kill myself|killing myself|die|end it|end my life|jump|do it|take my life)
      no (plan|plans|intent|intention) .. just .. (thoughts|picturing|imagining|rehearsing|seeing it|thinking|wish|wishing|want|wanting)
      (never|not) .. (do|act on) it .. (at least|that is) .. (what|that is)? what i (tell|say)
      yesterday .. (i would have|i was going|i almost) .. (do it|did it|done it|going to do it|said yes)
      (not|never) today .. at least
      not sure (if)? i (want to)? (be alive|can stay safe|am safe|will be safe|will stay safe|want to live)
      (can not|could not|do not think i can|do not know if i can) (keep|stay|be|keep myself) safe
      not safe (with|by|around|from) myself
      can not trust myself .. (tonight|alone|with|around)
      (not|never) .. (kill myself|suicidal|want to die|do anything) .. but .. (would not mind|not care|if i (died|did not wake)|wish|not wake|want it to end|hope|would be fine|dying sounds|relief)
      (would not|do not|not) mind .. (if i)? (died|dying|dead|not waking up|did not wake up|never woke up|being dead|got hit)
    `),
  },
]

import stopwords from 'natural/lib/natural/util/stopwords.js'

/** What a question is compared by in one language, besides its stems. */
export interface TopicWords {
  /** Words that tell little about what a question is about. */
  readonly small: ReadonlySet<string>
  /** Words people use about everything: they name no other subject where no section is asked by them. */
  readonly common: ReadonlySet<string>
  /** Other words for the same, by the word that stands for them: short ways of writing, and who the question is about. */
  readonly same: ReadonlyMap<string, string>
  /** Several words that mean one ("break up with", "on the house"), by the first of them. */
  readonly sayings: Sayings
  /** Words that are said of this field alone. */
  readonly field: ReadonlySet<string>
  /** One word that is two: `whats`. */
  readonly long: ReadonlyMap<string, readonly string[]>
}

/** The other words of a saying, and the word that stands for all of it; of two that begin alike the longer comes first. */
export type Sayings = ReadonlyMap<string, readonly { readonly rest: readonly string[]; readonly means: string }[]>

/** The usual English list of natural, and what people put in when they chat. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.words,
  ...'please pls plz thx just really even actually exactly gonna wanna heck hell idk tell know dont doesnt isnt arent cant wont didnt im ive id youre theyre its lets'.split(
    ' ',
  ),
  ...'hi hello hey ok okay yes no not want need go going gets getting let say thing things stuff usually maybe will shall may lot use using someone anyone somebody time times best meaning mean means life ever never always still already yet gotta whenever anytime somehow goes goin anyway honestly literally basically sorta kinda damn very too much many more most less few people folks guy way ways case bit around during through whole else enough deal walk stuff soon else quite rather wtf wth lol omg tbh ngl fr yo bro dude bruh lowkey highkey dunno cuz bc cause tho ppl b4 bunch supposed end thingy whatever dead totally super pretty straight currently finally'.split(
    ' ',
  ),
])

/** Everyday verbs, and words for how, how much and which. */
const COMMON_WORDS = new Set(
  'give gave given put set turn run sit sat stand stood stick stuck hold held hand send sent fill show throw threw catch caught hit pop drop fall fell break broke cut pull push reach meet met come came coming went gone leave left stay keep kept take took taken bring brought carry pass move moved happen happened become seem look looked looking see saw seen hear heard watch listen read write wrote written type typed sign signed figure figured guess believe hope wish care mind matter count add try tried trying start started starting begin began finish done close open hide hid wait waited scare scared freak mess messed screw suck sucks rock love hate like liked fit fits handle manage cope face deal dealt admit promise agree allow allowed let make made makes making force cause trust lose lost win won spend spent save owe share shared shove grab land jump fly drive drove live lived act acting play played ring rang text texted talk talked speak spoke say said tell told ask asked answer explain mention chat chatting beforehand afterwards together separate separately easy hard tough quick quickly slow fast early late big small huge tiny long short high low deep cool nice great fine alright lucky weird odd strange sketchy shady serious seriously crazy dumb stupid silly smart half empty able wrong right true false main fresh old young new bad good best better worst worse place places part parts point side line start beginning middle rest word words million millions hundred hundreds thousand bunch pile ton tons loads gal dude buddy pal upfront directly exactly specifically instead later today tomorrow tonight yesterday eventually suddenly honestly hardly barely mostly kinda'.split(
    ' ',
  ),
)

const SAME: Readonly<Record<string, string>> = {
  what: 'wat wut',
  are: 'r',
  you: 'u',
  your: 'ur',
  therapist: 'therapists shrink shrinks psych counselor counselors counsellor counsellors',
  therapy: 'counseling counselling teletherapy',
  medication:
    'med meds medicine medicines pill pills medications zoloft prozac lexapro xanax sertraline fluoxetine escitalopram adderall ritalin vyvanse wellbutrin cymbalta effexor paxil celexa klonopin ativan trazodone buspar seroquel abilify lamictal lithium ssri ssris antidepressant antidepressants medicated benzos',
  drug: 'drugs heroin cocaine coke crack meth opioid opioids fentanyl weed pot marijuana molly shrooms',
  alcohol: 'drinking drink booze beer',
  partner: 'husband wife spouse boyfriend girlfriend fiance partners',
  child: 'son daughter kid kids children',
  parent: 'mom mother mum mama dad father parents rents',
  family: 'fam families',
  friend: 'brother sister',
  boss: 'manager employer supervisor',
  police: 'cops cop feds',
  court: 'judge subpoena lawyer',
  record: 'records chart',
  bot: 'robot chatbot software machine computer ai chatgpt',
  virtual: 'zoom video skype facetime webcam camera screen laptop',
  woman: 'female lady man guy male women men',
  chat: 'conversation',
  cheap: 'affordable inexpensive',
  price: 'pricey rate rates fee fees bucks dollars',
  money: 'cash dough wallet funds',
  click: 'vibe gel jive',
  awful: 'terrible useless lame rude',
  judges: 'judgy judgmental',
  difference: 'diff differ differs',
  prescribe: 'prescribes prescribing prescription prescriptions script scripts rx perscribe',
  snitch: 'blab rat tattle narc squeal',
  scam: 'bs hoax ripoff nonsense bogus crap bullshit hogwash baloney placebo gimmick woowoo',
  pay: 'pays paid paying',
  session: 'sessions appointment appointments appt appts visit visits meeting meetings',
  choose: 'choosing pick picking select',
  insurance: 'insurer insurers coverage',
  insurername: 'aetna cigna kaiser humana anthem bcbs tricare united',
  ocd: 'obsessive obsessions compulsions compulsive',
  website: 'site sites websites page directory',
  proof: 'science scientific evidence research studies proven',
  train: 'trained training educated education',
  stop: 'quit skip stopping quitting bail ditch dump ghost bounce',
  together: 'join',
  phone: 'telephone',
  first: '1st initial',
  delete: 'erase deleted erased wipe',
  legit: 'genuine qualified trustworthy',
  fake: 'fraud phony quack sham impostor imposter',
  report: 'complain complaint complaints reporting',
  misconduct: 'flirted flirts flirting flirty inappropriate creepy creep groped sexual',
  afford: 'broke poor skint penniless strapped',
  different: 'other another',
  kind: 'kinds type types sort sorts style styles',
  test: 'tests testing tested evaluation evaluations assessment assessments',
  sleep: 'asleep sleeping insomnia',
  doctor: 'gp doctors physician doc docs',
  secret: 'confidential confidentiality gossip',
  suggest: 'suggestion suggestions suggesting suggested recommend recommended recommendation recommendations picks',
  culture: 'asian latino latina hispanic black muslim jewish hindu arab african',
  weekend: 'weekends saturday saturdays sunday sundays',
  superbill: 'receipt receipts',
  lgbtq: 'gay queer trans lesbian',
  until: 'till til',
  openup: 'spill vent',
  letters: 'initials abbreviations abbreviation acronyms acronym',
  full: 'booked waitlist waitlisted',
  cover: 'covers covered covering',
  evening: 'evenings nights',
  human: 'humans',
}

/** What people say in several words, by the word that stands for it. */
const SAYINGS: Readonly<Record<string, string>> = {
  stop: 'break up with|breaking up with|cut ties with|walk away from|part ways with|get rid of|drop out|cold turkey|come off|get off of|go off of',
  misconduct:
    'hit on|hits on|hitting on|came on to|comes on to|asked me out|asks me out|made a pass|touched me|touched my|touches me|kissed me|kissed my|crossed a line|crossed the line|slept with',
  report: 'get him in trouble|get her in trouble|get them in trouble|turn him in|turn her in|turn them in|file on',
  snitch: 'tell on|tells on|tattle on|turn me in|rat me out|rat on|narc on',
  cover: 'chip in|pick up the tab|foot the bill|pitch in|pay for|help pay|pay part',
  afford: 'no money|no cash|hard up|flat broke|dead broke|out of money|short on cash|cant pay|tight budget|low income',
  price: 'the damage|set me back|run me|out of pocket for|cost me',
  insurance: 'my plan|health plan|health insurance',
  insurername: 'blue cross|blue shield|united healthcare',
  'in-network': 'on my plan|on my insurance|in my plan|take my insurance|takes my insurance|take my plan|takes my plan',
  parent: 'my folks|old man|old lady|step dad|step mom',
  better: 'feel normal|back to normal|feel like myself|be myself again|feel ok|feel okay|over this|feel good',
  virtual: 'on video|video call|video calls|on camera|video chat',
  person: 'face to face|in the room|in real life|in the flesh|irl',
  home: 'my bed|my couch|my car|my place|my room',
  uninsured: 'lost my insurance|no insurance|lost my benefits|no benefits|lost my coverage|without insurance',
  reimbursed: 'money back|paid back|pay me back|pays me back|get repaid',
  works: 'kick in|kicks in|kicking in|start working|starts working',
  work: 'my shift|off work|lunch break',
  letters: 'alphabet soup',
  suggest: 'come up with|came up with|this list|that list|your list|your picks|these picks|those picks|these names',
  scam: 'hocus pocus|snake oil|mumbo jumbo|waste of money|waste of time|rip off|just talk|just talking|just chatting|do anything',
  full: 'booked up|no openings|no slots|all booked|not taking|nobody picks up|no answer|call back|calling back',
  boss: 'human resources|higher ups|people at work|coworkers see',
  medication: 'happy pills|brain meds|anxiety meds|sleeping pills|ran out',
  police: 'child services|lock me up|locked up|send me away|commit me',
  everything: 'my whole life|every single|the whole story|every detail',
  first: 'day one|very first|first time|first day',
  progress:
    'no different|not any different|any different|no better|not better|getting anywhere|going anywhere|doing any good|any good yet',
  weekly: 'once a week|every week|twice a week|how often|times a week|every other week|each week',
  bot: 'someone real|somebody real|on the other end|real human|real person|live person|actual person|actual human|a human',
  findout:
    'find out|finds out|found out|finding out|hear about|hears about|get to know|gets to know|get wind of|catch wind of',
  openup: 'open up|let it all out|pour my heart out|spill my guts|spill everything|spill it|get it off my chest',
  together: 'come along|come with|tag along|sit in|bring along|along with me',
  listen:
    'talks over me|talking over me|checks her phone|checks his phone|checking her phone|checking his phone|on her phone|on his phone|watching the clock|looks at the clock|bored of me|bored with me|forgets my name|cancels on me|always late|falls asleep|zones out|talks about herself|talks about himself|cuts me off|interrupts me',
  doctor: 'primary care|family doctor|family physician|regular doctor|regular doc',
  weekend: 'weekends saturday saturdays sunday sundays',
  superbill: 'receipt receipts',
  lgbtq: 'gay friendly|queer friendly|trans friendly',
  couple: 'as a couple',
}

/** Sayings as they are looked up. */
export const sayingsOf = (sayings: Readonly<Record<string, string>>): Sayings => {
  const all = new Map<string, { rest: readonly string[]; means: string }[]>()
  for (const [means, others] of Object.entries(sayings))
    for (const [first = '', ...rest] of others.split('|').map((other) => other.split(' ')))
      all.set(
        first,
        [...(all.get(first) ?? []), { rest, means }].toSorted((a, b) => b.rest.length - a.rest.length),
      )
  return all
}

/** Each word by the one that stands for it, of lists such as `{ boss: 'manager employer' }`. */
export const standsFor = (same: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(
    Object.entries(same).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
  )

export const ENGLISH_TOPICS: TopicWords = {
  small: SMALL_WORDS,
  common: COMMON_WORDS,
  same: standsFor(SAME),
  sayings: sayingsOf(SAYINGS),
  field: new Set(
    'therapist therapy psychotherapist psychotherapy psychologist psychologists psychiatrist psychiatrists shrink psych superbill copay coinsurance deductible eap cbt dbt emdr erp act lcsw lpc lmft'.split(
      ' ',
    ),
  ),
  long: new Map(['what', 'who', 'how', 'where'].map((word) => [`${word}s`, [word, 'is']])),
}

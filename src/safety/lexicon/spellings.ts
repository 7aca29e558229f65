/** Short, joined and slangy spellings, and the words they stand for. Patterns are written in the full words only. */
const SHORT = `
im=i am;ive=i have;id=i would;iam=i am;hes=he is;shes=she is;theyre=they are;theyd=they would;hed=he would;shed=she would;itll=it will;itd=it would;its=it is;thats=that is;theres=there is;ill=i will;whats=what is;
you're=you are;youre=you are;we're=we are;you've=you have;youve=you have;we've=we have;weve=we have;theyve=they have;how's=how is;where's=where is;here's=here is;mustn't=must not;needn't=need not;what'll=what will;he'll=he will;she'll=she will;they'll=they will;theyll=they will;you'll=you will;youll=you will;we'll=we will;that'll=that will;who'll=who will;you'd=you would;youd=you would;we'd=we would;who'd=who would;there'd=there would;that'd=that would;who's=who is;who've=who have;could've=could have;should've=should have;would've=would have;might've=might have;
dont=do not;doesnt=does not;didnt=did not;cant=can not;cannot=can not;couldnt=could not;wont=will not;wouldnt=would not;shouldnt=should not;isnt=is not;arent=are not;aint=am not;wasnt=was not;werent=were not;havent=have not;hasnt=has not;hadnt=had not;
dnt=do not;doent=does not;cnt=can not;cudnt=could not;
wanna=want to;wana=want to;gonna=going to;gona=going to;gunna=going to;finna=going to;gotta=got to;tryna=trying to;imma=i am going to;ima=i am going to;boutta=about to;hafta=have to;lemme=let me;kinda=kind of;sorta=sort of;dunno=do not know;idk=i do not know;
u=you;ur=your;r=are;abt=about;bc=because;cuz=because;evry=every;goodby=goodbye;everyday=every day;anymor=anymore;anymoar=anymore;nomore=no more;noone=nobody;wnt=want;wan=want;wat=what;thru=through;tho=though;pls=please;plz=please;tonite=tonight;2nite=tonight;tn=tonight;tmrw=tomorrow;tmr=tomorrow;2day=today;b4=before;ppl=people;rly=really;tbh=honestly;
klling=killing;kiling=killing;iwant=i want;idont=i do not;icant=i can not;iwanna=i want to;iwish=i wish;wannadie=want to die;lfe=life;nemore=anymore;cnat=can not;dnot=do not;waht=what;b=be;wanan=want to;dei=die;diee=die;dy=die;liv=live;liev=live;jokeing=joking;jokin=joking;kiddin=kidding;endd=end;myy=my;whant=want;wantt=want;wnat=want;watn=want;hav=have;reson=reason;resons=reasons;lve=live;lvie=live;jst=just;jsut=just;anymroe=anymore;anymre=anymore;ion=i do not;iont=i do not;dnw=do not want;idwlia=i do not want to live anymore;idwtla=i do not want to live anymore;mysef=myself;feling=feeling;feelin=feeling;thougts=thoughts;thots=thoughts;thnking=thinking;thikning=thinking;endin=ending;kill=kill;kil=kill;kll=kill;kiil=kill;kyll=kill;klil=kill;killl=kill;dye=die;dle=die;llfe=life;iife=life;kiii=kill;kili=kill;lif=life;alife=alive;lve=live;wnna=want to;dieing=dying;diying=dying;deth=death;ded=dead;liv=live;livin=living;mself=myself;mysel=myself;myslf=myself;meself=myself;hurtin=hurting;lief=life;lyfe=life;liffe=life;
sa'd=sexually assaulted;saed=sexually assaulted;sa'ed=sexually assaulted;s/a=sexually assaulted;kms'd=kill myself;graped=raped;r@ped=raped;grape'd=raped;unalivin=unaliving;unaliv=unalive;unlive=unalive;unliving=unaliving;kermit=commit;offed=offed;slef=self;kms=kill myself;kys=kill yourself;kmself=kill myself;ctb=kill myself;alvie=alive;mo=more;nomo=no more;sewerslide=suicide;sewerslided=suicide;sewercide=suicide;suislide=suicide;sooicide=suicide;toaster=toaster;unalived=unalived;unaliving=unaliving;selfharm=self harm;selfharming=self harming;selfharmed=self harmed;sui=suicide;suey=suicide;suicidey=suicidal;
xq=porque;kiero=quiero;wil=will;takn=taken;tak=take;endit=end it;enditall=end it all;endmylife=end my life;bibir=vivir;vibir=vivir;bida=vida;matarmee=matarme;qiero=quiero;tmb=tambien;matarm=matarme;suisidarme=suicidarme;suisidio=suicidio;suicidarm=suicidarme;komo=como;moorir=morir;moriir=morir;muorir=morir
`

/** Spelling to words. */
export const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(/[;\n]+/)
    .filter((row) => row.includes('='))
    .map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1).split(' ')] as const),
)

/** Words that add force or hesitation but no meaning: left out of texts and patterns alike. */
export const FILLERS: ReadonlySet<string> = new Set(
  'really just honestly actually literally fucking fuckin fkn freaking frickin damn bloody very totally truly seriously basically simply genuinely fully absolutely completely entirely legit lowkey highkey fr ngl quite frankly even ever kinda sorta maybe probably certainly def deffo definitely always constantly secretly quietly slowly finally lately effing hella mad deadass sincerely personally rn somehow once already realmente simplemente muy solo'.split(
    ' ',
  ),
)

/** Words that say no. */
export const NEGATORS: ReadonlySet<string> = new Set(
  'not no never zero without nor neither none nunca jamas sin ni'.split(' '),
)

/** Words at which a sentence turns. */
export const TURNS: ReadonlySet<string> = new Set(
  'but just except although though however because so still pero sino aunque only yet if lately'.split(' '),
)

/** A run of letters without spaces is parted only when one of these is in it. */
export const GRAVE = /kill|die|dead|death|suicid|mylife|unalive|myself|live|morir|matar|vivir/
export const CORE: ReadonlySet<string> = new Set(
  'kill killing die dying dead death suicide suicidal life unalive myself live living alive morir matarme vivir'.split(
    ' ',
  ),
)

/** Grave words that are looked for behind signs, and in two halves. Not "cut": too much else looks like it. */
export const HIDDEN: ReadonlySet<string> = new Set(
  'kill killing killed myself die dying dead death suicide suicidal suicidally life alive unalive unaliving end ending overdose raped rape hurting selfharm live living matarme morir morirme matar suicidarme suicidio suicida muerto muerte vida'.split(
    ' ',
  ),
)

/** Words rare enough that a slip of the pen can only mean them. */
export const FUZZY: readonly string[] =
  'suicide suicidal myself anymore overdose overdosed hopeless worthless killing suicidio suicidarme morirme pastillas'.split(
    ' ',
  )

/** Short words a slip may hide. */
export const SHORT_WORDS: readonly string[] =
  'kill hurt reason reasons again alive dying death exist living existing tonight goodbye cutting pills hurting anymore wanting thoughts never everything nothing forever tomorrow nobody'.split(
    ' ',
  )

/** Signs that speak. */
export const SIGNS: Readonly<Record<string, string>> = {
  '💊': 'pillsign', '🔫': 'gunsign', '🔪': 'knifesign', '🗡': 'knifesign', '⚰': 'coffinsign', '🪦': 'gravesign', '🩸': 'bloodsign', '🪢': 'knotsign', '💀': 'skullsign', '👋': 'wavesign', '🕊': 'dovesign', '🪒': 'razorsign', '🌉': 'bridgesign', '🔚': 'endsign', '➡': 'arrowsign', '💉': 'needlesign', '😵': 'deadsign', '☠': 'skullsign', '🚆': 'trainsign', '🚂': 'trainsign', '🚇': 'trainsign', '🚊': 'trainsign', '⚱': 'urnsign', '💔': 'brokenheart', '👻': 'ghostsign', '😇': 'angelsign',
} // biome-ignore format: a table

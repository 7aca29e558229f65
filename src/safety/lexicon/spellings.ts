/** Short, joined and slangy spellings, and the words they stand for. Patterns are written in the full words only. */
const SHORT = `
im=i am;ive=i have;id=i would;iam=i am;hes=he is;shes=she is;theyre=they are;theyd=they would;hed=he would;shed=she would;itll=it will;itd=it would;its=it is;thats=that is;theres=there is;ill=i will;whats=what is;
dont=do not;doesnt=does not;didnt=did not;cant=can not;cannot=can not;couldnt=could not;wont=will not;wouldnt=would not;shouldnt=should not;isnt=is not;arent=are not;aint=am not;wasnt=was not;werent=were not;havent=have not;hasnt=has not;hadnt=had not;
dnt=do not;doent=does not;cnt=can not;cudnt=could not;
wanna=want to;wana=want to;gonna=going to;gona=going to;gunna=going to;finna=going to;gotta=got to;tryna=trying to;imma=i am going to;ima=i am going to;boutta=about to;hafta=have to;lemme=let me;kinda=kind of;sorta=sort of;dunno=do not know;idk=i do not know;
u=you;ur=your;r=are;abt=about;bc=because;cuz=because;evry=every;everyday=every day;anymor=anymore;anymoar=anymore;nomore=no more;noone=nobody;wnt=want;wan=want;wat=what;thru=through;tho=though;pls=please;plz=please;tonite=tonight;2nite=tonight;tn=tonight;tmrw=tomorrow;tmr=tomorrow;2day=today;b4=before;ppl=people;rly=really;tbh=honestly;
kil=kill;kll=kill;kiil=kill;kyll=kill;klil=kill;killl=kill;dye=die;dieing=dying;diying=dying;deth=death;ded=dead;liv=live;livin=living;mself=myself;mysel=myself;myslf=myself;meself=myself;hurtin=hurting;lief=life;lyfe=life;liffe=life;
kms=kill myself;kys=kill yourself;kmself=kill myself;ctb=catch the bus;sewerslide=suicide;sewerslided=suicide;sewercide=suicide;suislide=suicide;sooicide=suicide;toaster=toaster;unalived=unalived;unaliving=unaliving;selfharm=self harm;selfharming=self harming;selfharmed=self harmed;sui=suicide;suey=suicide;suicidey=suicidal;
xq=porque;kiero=quiero;qiero=quiero;tmb=tambien;matarm=matarme;suisidarme=suicidarme;suisidio=suicidio;suicidarm=suicidarme;komo=como
`

/** Spelling to words. */
export const EXPANSIONS: ReadonlyMap<string, readonly string[]> = new Map(
  SHORT.split(/[;\n]+/)
    .filter((row) => row.includes('='))
    .map((row) => [row.slice(0, row.indexOf('=')), row.slice(row.indexOf('=') + 1).split(' ')] as const),
)

/** Words written without a space between them. */
export const COMPACT: readonly (readonly [string, readonly string[]])[] = [
  ['killmyself', ['kill', 'myself']],
  ['killingmyself', ['killing', 'myself']],
  ['endmylife', ['end', 'my', 'life']],
  ['takemylife', ['take', 'my', 'own', 'life']],
  ['takemyownlife', ['take', 'my', 'own', 'life']],
  ['enditall', ['want', 'to', 'end', 'it', 'all']],
  ['wanttodie', ['want', 'to', 'die']],
  ['wannadie', ['want', 'to', 'die']],
  ['wishiwasdead', ['wish', 'i', 'was', 'dead']],
  ['hurtmyself', ['hurt', 'myself']],
  ['cutmyself', ['cut', 'myself']],
  ['betteroffdead', ['better', 'off', 'dead']],
  ['dontwanttolive', ['do', 'not', 'want', 'to', 'live']],
  ['quieromorir', ['quiero', 'morir']],
  ['suicid', ['suicidal']],
]

/** Words rare enough that a slip of the pen can only mean them. */
export const FUZZY: readonly string[] = [
  'suicide',
  'suicidal',
  'myself',
  'anymore',
  'overdose',
  'overdosed',
  'hopeless',
  'worthless',
  'suicidio',
  'suicidarme',
  'morirme',
  'pastillas',
]

/** Signs that speak. */
export const SIGNS: Readonly<Record<string, string>> = {
  '💊': 'pillsign', '🔫': 'gunsign', '🔪': 'knifesign', '🗡': 'knifesign', '⚰': 'coffinsign', '🪦': 'gravesign', '🩸': 'bloodsign', '🪢': 'knotsign', '💀': 'skullsign', '👋': 'wavesign', '🕊': 'dovesign', '🪒': 'razorsign', '🌉': 'bridgesign', '🔚': 'endsign', '➡': 'arrowsign', '💉': 'needlesign', '😵': 'deadsign', '☠': 'skullsign',
} // biome-ignore format: a table

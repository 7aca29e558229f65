/** One word of a text: its plain form, and where it stands in the original. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’`]*|\p{Extended_Pictographic}/gu

/** The words and emoji of a text, lower case, without accents and apostrophes, each with its place. "I am" and "cannot" come out as "im" and "cant". */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const token = { word: bare(word), start: index, end: index + word.length }
    const last = tokens.at(-1)
    const short = last === undefined ? undefined : SHORT_FORMS.get(`${last.word} ${token.word}`)
    if (last && short !== undefined && /^\s*$/.test(text.slice(last.end, token.start)))
      tokens[tokens.length - 1] = { word: short, start: last.start, end: token.end }
    else tokens.push(token)
  }
  return tokens
}

/** A word as it is compared: "Can’t" and "cant" are the same, and "saaaad" is "sad". */
export function bare(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return SAME.get(lower) ?? lower
  const plain = lower
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
  return SAME.get(plain) ?? plain
}

/** Nothing to strip, and no letter three times. */
const PLAIN = /^(?:([a-z])(?!\1\1))+$/

const NEGATED = 'do does did is are was were has have had would could should'.split(' ')

/** Two words people also write as one. */
const SHORT_FORMS = new Map([
  ['i am', 'im'],
  ['can not', 'cant'],
  ['will not', 'wont'],
  ...NEGATED.map((verb): [string, string] => [`${verb} not`, `${verb}nt`]),
])

/** Ways of writing that mean the same word. */
const SAME = new Map([
  ['cannot', 'cant'],
  ['u', 'you'],
  ['ur', 'your'],
  ['bc', 'because'],
  ['cuz', 'because'],
  ['thru', 'through'],
  ['dnt', 'dont'],
  ['cnt', 'cant'],
  ['ppl', 'people'],
  ['rly', 'really'],
  ['tho', 'though'],
])

import { remembered } from './remembered.ts'

/** One word of a text: its plain form, and where it stands in the original. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’`]*|\p{Extended_Pictographic}/gu
const LETTER = 1
const INSIDE = 2
/** For each ASCII sign whether a word may begin with it, or only go on. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) =>
  /[a-z0-9]/i.test(String.fromCharCode(code)) ? LETTER : code === 39 || code === 96 ? INSIDE : 0,
)
/** The apostrophe of telephones. */
const CURLY = 0x2019

/** The words and emoji of a text, lower case, without accents and apostrophes, each with its place. "I am" and "cannot" come out as "im" and "cant". */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = []
  let start = 0
  while (start < text.length) {
    const kind = kindAt(text, start)
    if (kind === undefined) return tokensBeyond(text)
    let end = start + 1
    if (kind === LETTER) {
      while (kindAt(text, end)) end += 1
      add(tokens, text, start, end)
    }
    start = end
  }
  return tokens
}

/** Undefined for a sign that is neither ASCII nor an apostrophe. */
function kindAt(text: string, at: number): number | undefined {
  const code = text.charCodeAt(at)
  return code === CURLY ? INSIDE : KINDS[code]
}

/** The same for a text with letters of any script, or emoji. */
function tokensBeyond(text: string): readonly Token[] {
  const tokens: Token[] = []
  for (const { 0: said, index } of text.matchAll(WORD)) add(tokens, text, index, index + said.length)
  return tokens
}

function add(tokens: Token[], text: string, start: number, end: number): void {
  const word = bare(text.slice(start, end))
  const last = tokens.at(-1)
  const short = last && SHORT_FORMS.get(word)?.get(last.word)
  if (last && short !== undefined && /^\s*$/.test(text.slice(last.end, start)))
    tokens[tokens.length - 1] = { word: short, start: last.start, end }
  else tokens.push({ word, start, end })
}

/** A word as it is compared: "Can’t" and "cant" are the same, and "saaaad" is "sad". */
export const bare = remembered((word) => {
  const plain = word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}'’`]/gu, '')
    .replace(/(\p{L})\1{2,}/gu, '$1')
  return SAME.get(plain) ?? plain
})

const NEGATED = 'do does did is are was were has have had would could should'.split(' ')

/** Two words people also write as one: by the second of them, then by the first. */
const SHORT_FORMS: ReadonlyMap<string, ReadonlyMap<string, string>> = new Map([
  ['am', new Map([['i', 'im']])],
  [
    'not',
    new Map([['can', 'cant'], ['will', 'wont'], ...NEGATED.map((verb): [string, string] => [verb, `${verb}nt`])]),
  ],
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

// @ts-nocheck
import { remembered } from './remembered.ts'

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
  for (const { 0: said, index } of text.matchAll(WORD)) {
    const token = { word: bare(said), start: index, end: index + said.length }
    const last = tokens.at(-1)
    const short = last && SHORT_FORMS.get(token.word)?.get(last.word)
    if (last && short !== undefined && /^\s*$/.test(text.slice(last.end, token.start)))
      tokens[tokens.length - 1] = { word: short, start: last.start, end: token.end }
    else tokens.push(token)
  }
  return tokens
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

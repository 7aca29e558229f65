/** A text made plain for matching, and where each of its characters came from. */
export interface Plain {
  readonly text: string
  /** Offset in the original of each UTF-16 unit of `text`. */
  readonly from: readonly number[]
}

/** Characters that show nothing: soft hyphen, zero width, direction, variation and tag characters. */
const UNSEEN = /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u

/** Letters of other alphabets that look like Latin ones (a small own pick of the Unicode confusables). */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries(
  (
    'аaеeоoрpсcуyхxіiѕsкkмmтtнhвbԁdһhӏlпnгrԝwѵvιiοoαaεeκkνvτtηnωwγyσsδdλlφfμmυuρpуyдdлlɑaıi' +
    'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpʀrꜱsᴛtᴜuᴠvᴡwʏyᴢz'
  )
    .match(/../gu)
    ?.map((pair) => [...pair]) ?? [],
)

/** A letter written by its number, and tags that only set letters apart. */
const MARKUP = /&#(?:x[0-9a-f]{1,5}|\d{1,6});|<\/?(?:[bisu]|em|strong|span|font|mark|wbr)>|&shy;|&zw(?:n?j|sp);|./gisu

/** Whatever is more than the case of a letter. */
const UNPLAIN = /[^\0-\x7f]|[&<`]|[a-zI]I/

/** Fold width, case, accents and look-alikes away on a copy, keeping the way back to the original. */
export function plainCharacters(original: string, play: 'l' | 'i' = 'l'): Plain {
  if (!UNPLAIN.test(original)) return { text: original.toLowerCase(), from: Array.from(original, (_, at) => at) }
  let text = ''
  const from: number[] = []
  let at = 0
  for (const [character = ''] of /[&<]/.test(original) ? original.matchAll(MARKUP) : original) {
    // A capital I inside a small word ("kiII") plays an l.
    const folded =
      character === 'I' &&
      /[a-zI]/.test(original[at - 1] ?? '') &&
      /[a-z]/.test(text.at(-1) ?? '') &&
      /[a-z]I*$/.test(original.slice(Math.max(0, at - 4), at))
        ? play
        : fold(character)
    for (let unit = 0; unit < folded.length; unit++) from.push(at)
    text += folded
    at += character.length
  }
  return { text, from }
}

/** The first of the letters flags are made of. */
const FLAG_A = 0x1f1e6

function numbered(entity: string): string {
  const number = /^&#x/i.test(entity) ? Number.parseInt(entity.slice(3), 16) : Number.parseInt(entity.slice(2), 10)
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ' '
}

const APOSTROPHES: ReadonlySet<string> = new Set(['’', '‘', '`', '´'])

function fold(character: string): string {
  const code = character.codePointAt(0) ?? 0
  if (character.startsWith('&#')) return fold(numbered(character))
  if (character.length > 2) return ''
  if (code >= FLAG_A && code < FLAG_A + 26) return String.fromCharCode(code - FLAG_A + 97)
  if (APOSTROPHES.has(character)) return "'"
  if (code < 0x80) return code >= 65 && code <= 90 ? character.toLowerCase() : character
  if (UNSEEN.test(character)) return ''
  const folded = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  return [...folded].map((one) => LOOKALIKES[one] ?? one).join('')
}

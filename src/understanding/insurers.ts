/** Common US insurers, by the name shown, with what people call them. Names only; no endorsement. */
const INSURERS: readonly (readonly [string, RegExp])[] = [
  ['Aetna', /\baetna\b/],
  ['Cigna', /\b(?:cigna|evernorth)\b/],
  ['UnitedHealthcare', /\b(?:united ?health ?care|uhc|united health)\b/],
  ['Optum', /\boptum\b/],
  ['Blue Cross Blue Shield', /\b(?:blue cross(?: blue shield)?|blue shield|bcbs)\b/],
  ['Anthem', /\banthem\b/],
  ['Humana', /\bhumana\b/],
  ['Kaiser Permanente', /\bkaiser(?: permanente)?\b/],
  ['Molina', /\bmolina\b/],
  ['Centene', /\bcentene\b/],
  ['Ambetter', /\bambetter\b/],
  ['Oscar', /\boscar health\b/],
  ['Magellan', /\bmagellan\b/],
  ['Tricare', /\btricare\b/],
  ['Medicaid', /\bmedicaid\b/],
  ['Medicare', /\bmedicare\b/],
  ['Medi-Cal', /\bmedi ?cal\b/],
  ['Highmark', /\bhighmark\b/],
  ['CareSource', /\bcaresource\b/],
  ['Harvard Pilgrim', /\bharvard pilgrim\b/],
  ['EmblemHealth', /\bemblem ?health\b/],
  ['Wellcare', /\bwellcare\b/],
]

/** Someone else's insurer, or an employer of that name, is not the person's insurer. */
const NOT_MINE = /\b(?:works? (?:at|for)|worked (?:at|for)|job (?:at|with)|his|her|their)\s*$/

/** The insurer a plain text names; in the person's own words when the insurer was asked for. */
export function findInsurer(lower: string, asked: boolean): { name: string; start: number; end: number } | null {
  for (const [name, says] of INSURERS) {
    const found = lower.match(says)
    if (found?.index !== undefined && !NOT_MINE.test(lower.slice(0, found.index)))
      return { name, start: found.index, end: found.index + found[0].length }
  }
  return asked ? ownWords(lower) : null
}

/** A short name that is no sentence. */
function ownWords(lower: string): { name: string; start: number; end: number } | null {
  const found = lower.match(
    /^\s*(?:it is |its |i have |we have |my insurer is |my insurance is )?([a-z][a-z&.' -]{2,28})(?:[,;]|$)/,
  )
  const name = found?.[1]?.trim()
  if (name === undefined || found === null || name.split(/\s+/).length > 4 || SENTENCE.test(name)) return null
  const start = lower.indexOf(name)
  return { name: name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), start, end: start + name.length }
}

const SENTENCE =
  /\b(?:i|im|me|my|you|we|is|are|am|do|dont|not|no|what|how|why|who|can|feel|want|have|yes|ok|skip|none|maybe|know|help|hello|hi|thanks|the|and|idk)\b/

import type { FieldGrammar } from './fields.ts'

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

/** How one language speaks around an insurer's name. */
export interface InsurerWords {
  /** Words just before a name that make it someone else's. */
  readonly notMine: RegExp
  /** A short answer; its first group is the name. */
  readonly ownWords: RegExp
  /** Words that show an answer to be a sentence and no name. */
  readonly sentence: RegExp
}

/** Finds the insurer a plain text names; in the person's own words when the insurer was asked for. */
export function insurersIn({ notMine, ownWords, sentence }: InsurerWords): FieldGrammar['findInsurer'] {
  return (lower, asked) => {
    for (const [name, says] of INSURERS) {
      const found = lower.match(says)
      if (found?.index !== undefined && !notMine.test(lower.slice(0, found.index)))
        return { name, start: found.index, end: found.index + found[0].length }
    }
    return asked ? own(lower) : null
  }

  /** A short name that is no sentence. */
  function own(lower: string): ReturnType<FieldGrammar['findInsurer']> {
    const name = lower.match(ownWords)?.[1]?.trim()
    if (name === undefined || name.split(/\s+/).length > 4 || sentence.test(name)) return null
    const start = lower.indexOf(name)
    return { name: name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()), start, end: start + name.length }
  }
}

import { nearly } from '../core/nearly.ts'
import type { FieldGrammar, Named } from './field-grammar.ts'

/** Common insurers of the US and Ireland, by the name shown, with what people call them. Names only; no endorsement. */
const INSURERS: readonly (readonly [string, RegExp])[] = [
  ['Aetna', /\b(?:aetna|etna|atena|aetena)\b/],
  ['Cigna', /\b(?:cigna|cygna|evernorth)\b/],
  [
    'UnitedHealthcare',
    /\b(?:united ?health ?care|united health|uhc|umr)\b|(?<=\b(?:have|got|with|its|through) )united\b(?! (?:states|kingdom))|^\W*united\W*$/,
  ],
  ['Optum', /\boptum\b/],
  ['Florida Blue', /\bflorida blue\b/],
  ['CareFirst', /\bcare ?first\b/],
  ['Independence Blue Cross', /\bindependence blue(?: cross)?\b/],
  ['Blue Cross Blue Shield', /\b(?:blue ?cross(?: (?:and )?blue ?shield)?|blue ?shield|bcbs|blues? plan)\b/],
  ['Anthem', /\banthem\b(?! (?:song|sing))/],
  ['Humana', /\bhumana\b/],
  ['Kaiser Permanente', /\bkaiser(?: permanente)?\b/],
  ['Molina', /\bmolina\b/],
  ['Centene', /\bcentene\b/],
  ['Ambetter', /\bambetter\b/],
  ['VHI', /\bvhi\b/],
  ['Laya', /\blaya(?: health ?care)?\b/],
  ['Irish Life Health', /\birish life(?: health)?\b/],
  ['Oscar', /\boscar (?:health|insurance)\b/],
  ['Magellan', /\bmagellan\b/],
  ['Tricare', /\btri ?care\b/],
  ['CHAMPVA', /\bchamp ?va\b/],
  ['Medicaid', /\b(?:medicaid|medicade|medicaide)\b/],
  ['Medicare', /\b(?:medicare|medi care)\b/],
  ['Medi-Cal', /\bmedi ?cal\b/],
  [
    'Veterans Affairs',
    /\bthe va\b|\bva (?:benefits?|health ?care|health|hospital|clinic|insurance|coverage|medical|system|pays|covers)\b|\bveterans? (?:affairs|administration|benefits|health)\b|^\W*va\W*$/,
  ],
  ['MassHealth', /\bmass ?health\b/],
  ['TennCare', /\btenn ?care\b/],
  ['BadgerCare', /\bbadger ?care\b/],
  ['SoonerCare', /\bsooner ?care\b/],
  ['AHCCCS', /\bahcccs\b/],
  ['Oregon Health Plan', /\boregon health plan\b/],
  ['Apple Health', /\bapple health\b/],
  ['Highmark', /\bhighmark\b/],
  ['CareSource', /\bcare ?source\b/],
  ['Harvard Pilgrim', /\bharvard pilgrim\b/],
  ['Tufts Health Plan', /\btufts(?: health(?: plan)?)\b/],
  ['EmblemHealth', /\bemblem ?health\b/],
  ['Healthfirst', /\bhealth ?first\b/],
  ['Fidelis Care', /\bfidelis(?: care)?\b/],
  ['Wellcare', /\bwellcare\b/],
  ['Geisinger', /\bgeisinger\b/],
  ['UPMC Health Plan', /\bupmc(?: health(?: plan)?)?\b/],
  ['Premera', /\bpremera\b/],
  ['Regence', /\bregence\b/],
  ['HealthPartners', /\bhealth ?partners\b/],
  ['Priority Health', /\bpriority health\b/],
  ['Health Net', /\bhealth ?net\b/],
  ['Amerigroup', /\bamerigroup\b/],
  ['AmeriHealth', /\bameri ?health\b/],
  ['Meritain', /\bmeritain\b/],
  ['GEHA', /\bgeha\b/],
  ['Carelon', /\b(?:carelon|beacon health(?: options)?)\b/],
]

type Found = Named & { readonly name: string }

/** How many letters before a name are looked at. */
const NEAR = 40

/** How one language speaks around an insurer's name. */
export interface InsurerWords {
  /** Words just before a name that make it someone else's. */
  readonly notMine: RegExp
  /** Words just after a name that say it does not hold, or not yet. */
  readonly notNow?: RegExp
  /** A short answer; its first group is the name. */
  readonly ownWords: RegExp
  /** Words that show an answer to be a sentence and no name. */
  readonly sentence: RegExp
}

/** Finds the insurer a plain text names, the first that is the person's own; in the person's own words when the insurer was asked for. */
export function insurersIn({ notMine, notNow, ownWords, sentence }: InsurerWords): FieldGrammar['insurer'] {
  return { says: INSURERS.map(([, says]) => says), find }

  function find(lower: string, asked: boolean): Found | null {
    const mine = INSURERS.flatMap(([name, says]) => {
      const { 0: said = '', index: start = -1 } = lower.match(says) ?? {}
      const end = start + said.length
      const isMine =
        start >= 0 &&
        !notMine.test(lower.slice(Math.max(0, start - NEAR), start)) &&
        !notNow?.test(lower.slice(end, end + NEAR))
      return isMine ? [{ name, start, end }] : []
    })
    const [first] = mine.toSorted((a, b) => a.start - b.start)
    if (first) return first
    return asked ? own(lower) : null
  }

  /** A short name that is no sentence; a slip in one we know is mended. */
  function own(lower: string): Found | null {
    const name = lower.match(ownWords)?.[1]?.replace(/[. ]{1,20}$/, '')
    if (name === undefined || name.split(/\s+/).length > 4 || sentence.test(name)) return null
    const start = lower.indexOf(name)
    const known = INSURERS.find(([label]) => nearly(name, label.toLowerCase()))?.[0]
    return {
      name: known ?? name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase()),
      start,
      end: start + name.length,
    }
  }
}

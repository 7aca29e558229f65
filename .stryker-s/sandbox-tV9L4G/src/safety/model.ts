// @ts-nocheck
function stryNS_9fa48() {
  var g = typeof globalThis === 'object' && globalThis && globalThis.Math === Math && globalThis || new Function("return this")();
  var ns = g.__stryker__ || (g.__stryker__ = {});
  if (ns.activeMutant === undefined && g.process && g.process.env && g.process.env.__STRYKER_ACTIVE_MUTANT__) {
    ns.activeMutant = g.process.env.__STRYKER_ACTIVE_MUTANT__;
  }
  function retrieveNS() {
    return ns;
  }
  stryNS_9fa48 = retrieveNS;
  return retrieveNS();
}
stryNS_9fa48();
function stryCov_9fa48() {
  var ns = stryNS_9fa48();
  var cov = ns.mutantCoverage || (ns.mutantCoverage = {
    static: {},
    perTest: {}
  });
  function cover() {
    var c = cov.static;
    if (ns.currentTestId) {
      c = cov.perTest[ns.currentTestId] = cov.perTest[ns.currentTestId] || {};
    }
    var a = arguments;
    for (var i = 0; i < a.length; i++) {
      c[a[i]] = (c[a[i]] || 0) + 1;
    }
  }
  stryCov_9fa48 = cover;
  cover.apply(null, arguments);
}
function stryMutAct_9fa48(id) {
  var ns = stryNS_9fa48();
  function isActive(id) {
    if (ns.activeMutant === id) {
      if (ns.hitCount !== void 0 && ++ns.hitCount > ns.hitLimit) {
        throw new Error('Stryker: Hit count limit reached (' + ns.hitCount + ')');
      }
      return true;
    }
    return false;
  }
  stryMutAct_9fa48 = isActive;
  return isActive(id);
}
import type { RiskKind, RiskWho } from '../core/risk.ts';
import { type Clue, createClues, type WordKinds } from './clues.ts';
import type { Tokens } from './tokens.ts';

/** What the model estimates: danger now, any sign at all, what kind it is, and whether it is someone else's. */
export const HEADS = ['crisis', 'sign', 'self-harm', 'medical', 'abuse', 'harm-to-others', 'other'] as const;

/** A linear model of danger, trained on the lines in `content/danger`: a logistic regression for each head. */
export interface DangerModel {
  readonly kinds: WordKinds;
  readonly clues: readonly string[];
  /** For each clue, a weight for every head, counted in steps. */
  readonly weights: Int8Array;
  /** How large a step is, for each head. */
  readonly steps: Float32Array;
  readonly bias: Float32Array;
}

/** What the model makes of some words. Chances are from 0 to 1. */
export interface Estimate {
  readonly crisis: number;
  readonly sign: number;
  readonly kind: RiskKind;
  readonly who: RiskWho;
  /** The words that say most for it, from the first up to and with the last; worked out on asking. */
  readonly place: () => readonly [number, number];
}

/** A model ready to read the words from `from` up to `to`; `covered` marks figures of speech. */
export type Estimator = (tokens: Tokens, covered: Uint8Array, from: number, to: number) => Estimate;
const WIDTH = HEADS.length;
const KINDS: readonly RiskKind[] = stryMutAct_9fa48("716") ? [] : (stryCov_9fa48("716"), [stryMutAct_9fa48("717") ? "" : (stryCov_9fa48("717"), 'self-harm'), stryMutAct_9fa48("718") ? "" : (stryCov_9fa48("718"), 'medical'), stryMutAct_9fa48("719") ? "" : (stryCov_9fa48("719"), 'abuse'), stryMutAct_9fa48("720") ? "" : (stryCov_9fa48("720"), 'harm-to-others')]);

/** Prepare a model for reading. */
export function openModel({
  kinds,
  clues,
  weights,
  steps,
  bias
}: DangerModel): Estimator {
  if (stryMutAct_9fa48("721")) {
    {}
  } else {
    stryCov_9fa48("721");
    const cluesOf = createClues(kinds);
    const places = new Map(clues.map(stryMutAct_9fa48("722") ? () => undefined : (stryCov_9fa48("722"), (clue, at) => stryMutAct_9fa48("723") ? [] : (stryCov_9fa48("723"), [clue, at]))));
    return (tokens, covered, from, to) => {
      if (stryMutAct_9fa48("724")) {
        {}
      } else {
        stryCov_9fa48("724");
        const told = cluesOf(tokens, covered, from, to);
        const known = new Map<number, Clue>();
        const names = new Set<string>();
        for (const clue of told) {
          if (stryMutAct_9fa48("725")) {
            {}
          } else {
            stryCov_9fa48("725");
            names.add(clue.name);
            const at = places.get(clue.name);
            if (stryMutAct_9fa48("728") ? at !== undefined || !known.has(at) : stryMutAct_9fa48("727") ? false : stryMutAct_9fa48("726") ? true : (stryCov_9fa48("726", "727", "728"), (stryMutAct_9fa48("730") ? at === undefined : stryMutAct_9fa48("729") ? true : (stryCov_9fa48("729", "730"), at !== undefined)) && (stryMutAct_9fa48("731") ? known.has(at) : (stryCov_9fa48("731"), !known.has(at))))) known.set(at, clue);
          }
        }
        const sums = new Float64Array(WIDTH);
        for (const at of known.keys()) for (let head = 0; stryMutAct_9fa48("734") ? head >= WIDTH : stryMutAct_9fa48("733") ? head <= WIDTH : stryMutAct_9fa48("732") ? false : (stryCov_9fa48("732", "733", "734"), head < WIDTH); stryMutAct_9fa48("735") ? head-- : (stryCov_9fa48("735"), head++)) sums[head] = stryMutAct_9fa48("736") ? (sums[head] ?? 0) - (weights[at * WIDTH + head] ?? 0) : (stryCov_9fa48("736"), (stryMutAct_9fa48("737") ? sums[head] && 0 : (stryCov_9fa48("737"), sums[head] ?? 0)) + (stryMutAct_9fa48("738") ? weights[at * WIDTH + head] && 0 : (stryCov_9fa48("738"), weights[stryMutAct_9fa48("739") ? at * WIDTH - head : (stryCov_9fa48("739"), (stryMutAct_9fa48("740") ? at / WIDTH : (stryCov_9fa48("740"), at * WIDTH)) + head)] ?? 0)));
        // Words it has never seen say nothing, so they weaken what the others say.
        const share = stryMutAct_9fa48("741") ? 1 * Math.sqrt(names.size || 1) : (stryCov_9fa48("741"), 1 / Math.sqrt(stryMutAct_9fa48("744") ? names.size && 1 : stryMutAct_9fa48("743") ? false : stryMutAct_9fa48("742") ? true : (stryCov_9fa48("742", "743", "744"), names.size || 1)));
        const chance = (head: (typeof HEADS)[number]): number => {
          if (stryMutAct_9fa48("745")) {
            {}
          } else {
            stryCov_9fa48("745");
            const h = HEADS.indexOf(head);
            return stryMutAct_9fa48("746") ? 1 * (1 + Math.exp(-(bias[h] ?? 0) - (sums[h] ?? 0) * (steps[h] ?? 0) * share)) : (stryCov_9fa48("746"), 1 / (stryMutAct_9fa48("747") ? 1 - Math.exp(-(bias[h] ?? 0) - (sums[h] ?? 0) * (steps[h] ?? 0) * share) : (stryCov_9fa48("747"), 1 + Math.exp(stryMutAct_9fa48("748") ? -(bias[h] ?? 0) + (sums[h] ?? 0) * (steps[h] ?? 0) * share : (stryCov_9fa48("748"), (stryMutAct_9fa48("749") ? +(bias[h] ?? 0) : (stryCov_9fa48("749"), -(stryMutAct_9fa48("750") ? bias[h] && 0 : (stryCov_9fa48("750"), bias[h] ?? 0)))) - (stryMutAct_9fa48("751") ? (sums[h] ?? 0) * (steps[h] ?? 0) / share : (stryCov_9fa48("751"), (stryMutAct_9fa48("752") ? (sums[h] ?? 0) / (steps[h] ?? 0) : (stryCov_9fa48("752"), (stryMutAct_9fa48("753") ? sums[h] && 0 : (stryCov_9fa48("753"), sums[h] ?? 0)) * (stryMutAct_9fa48("754") ? steps[h] && 0 : (stryCov_9fa48("754"), steps[h] ?? 0)))) * share)))))));
          }
        };
        return stryMutAct_9fa48("755") ? {} : (stryCov_9fa48("755"), {
          crisis: chance(stryMutAct_9fa48("756") ? "" : (stryCov_9fa48("756"), 'crisis')),
          sign: chance(stryMutAct_9fa48("757") ? "" : (stryCov_9fa48("757"), 'sign')),
          kind: kindOf(chance),
          who: (stryMutAct_9fa48("761") ? chance('other') <= 0.5 : stryMutAct_9fa48("760") ? chance('other') >= 0.5 : stryMutAct_9fa48("759") ? false : stryMutAct_9fa48("758") ? true : (stryCov_9fa48("758", "759", "760", "761"), chance(stryMutAct_9fa48("762") ? "" : (stryCov_9fa48("762"), 'other')) > 0.5)) ? stryMutAct_9fa48("763") ? "" : (stryCov_9fa48("763"), 'other') : stryMutAct_9fa48("764") ? "" : (stryCov_9fa48("764"), 'self'),
          place: stryMutAct_9fa48("765") ? () => undefined : (stryCov_9fa48("765"), () => mostTelling(known, weights))
        });
      }
    };
  }
}

/** Suicide, unless another kind is more likely than not. */
function kindOf(chance: (head: (typeof HEADS)[number]) => number): RiskKind {
  if (stryMutAct_9fa48("766")) {
    {}
  } else {
    stryCov_9fa48("766");
    const [likeliest] = stryMutAct_9fa48("767") ? KINDS.map(kind => ({
      kind,
      chance: chance(kind as (typeof HEADS)[number])
    })) : (stryCov_9fa48("767"), KINDS.map(stryMutAct_9fa48("768") ? () => undefined : (stryCov_9fa48("768"), kind => stryMutAct_9fa48("769") ? {} : (stryCov_9fa48("769"), {
      kind,
      chance: chance(kind as (typeof HEADS)[number])
    }))).sort(stryMutAct_9fa48("770") ? () => undefined : (stryCov_9fa48("770"), (a, b) => stryMutAct_9fa48("771") ? b.chance + a.chance : (stryCov_9fa48("771"), b.chance - a.chance))));
    return (stryMutAct_9fa48("774") ? likeliest !== undefined || likeliest.chance > 0.5 : stryMutAct_9fa48("773") ? false : stryMutAct_9fa48("772") ? true : (stryCov_9fa48("772", "773", "774"), (stryMutAct_9fa48("776") ? likeliest === undefined : stryMutAct_9fa48("775") ? true : (stryCov_9fa48("775", "776"), likeliest !== undefined)) && (stryMutAct_9fa48("779") ? likeliest.chance <= 0.5 : stryMutAct_9fa48("778") ? likeliest.chance >= 0.5 : stryMutAct_9fa48("777") ? true : (stryCov_9fa48("777", "778", "779"), likeliest.chance > 0.5)))) ? likeliest.kind : stryMutAct_9fa48("780") ? "" : (stryCov_9fa48("780"), 'suicide');
  }
}
function mostTelling(known: ReadonlyMap<number, Clue>, weights: Int8Array): readonly [number, number] {
  if (stryMutAct_9fa48("781")) {
    {}
  } else {
    stryCov_9fa48("781");
    const says = stryMutAct_9fa48("782") ? () => undefined : (stryCov_9fa48("782"), (() => {
      const says = (at: number): number => stryMutAct_9fa48("783") ? weights[at * WIDTH + HEADS.indexOf('sign')] && 0 : (stryCov_9fa48("783"), weights[stryMutAct_9fa48("784") ? at * WIDTH - HEADS.indexOf('sign') : (stryCov_9fa48("784"), (stryMutAct_9fa48("785") ? at / WIDTH : (stryCov_9fa48("785"), at * WIDTH)) + HEADS.indexOf(stryMutAct_9fa48("786") ? "" : (stryCov_9fa48("786"), 'sign')))] ?? 0);
      return says;
    })());
    const best = stryMutAct_9fa48("788") ? [...known].slice(0, EVIDENCE) : stryMutAct_9fa48("787") ? [...known].sort(([a], [b]) => says(b) - says(a)) : (stryCov_9fa48("787", "788"), (stryMutAct_9fa48("789") ? [] : (stryCov_9fa48("789"), [...known])).sort(stryMutAct_9fa48("790") ? () => undefined : (stryCov_9fa48("790"), ([a], [b]) => stryMutAct_9fa48("791") ? says(b) + says(a) : (stryCov_9fa48("791"), says(b) - says(a)))).slice(0, EVIDENCE));
    return stryMutAct_9fa48("792") ? [] : (stryCov_9fa48("792"), [stryMutAct_9fa48("793") ? Math.max(...best.map(([, {
      first
    }]) => first)) : (stryCov_9fa48("793"), Math.min(...best.map(stryMutAct_9fa48("794") ? () => undefined : (stryCov_9fa48("794"), ([, {
      first
    }]) => first)))), stryMutAct_9fa48("795") ? Math.min(...best.map(([, {
      last
    }]) => last)) : (stryCov_9fa48("795"), Math.max(...best.map(stryMutAct_9fa48("796") ? () => undefined : (stryCov_9fa48("796"), ([, {
      last
    }]) => last))))]);
  }
}

/** Clues that are shown as the reason. */
const EVIDENCE = 2;
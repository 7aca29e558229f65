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
import type { Tokens } from './tokens.ts';

/** One thing a text holds that the model counts: a word or a few, and where they stand. */
export interface Clue {
  readonly name: string;
  readonly first: number;
  readonly last: number;
}

/** Words of a kind, by the kind's name: a word no line holds still says something when others of its kind do. */
export type WordKinds = Readonly<Record<string, readonly string[]>>;

/** So much of a word is enough to know it by, in English and in Spanish, whatever its ending. */
const STEM = 6;
/** Stands for a word that is part of a figure of speech. */
const FIGURE = stryMutAct_9fa48("116") ? "" : (stryCov_9fa48("116"), '~');
const START = stryMutAct_9fa48("117") ? "" : (stryCov_9fa48("117"), '^');
const END = stryMutAct_9fa48("118") ? "" : (stryCov_9fa48("118"), '$');
/** Words up to which two kinds belong together. */
const REACH = 5;

/** The clues in the words from `from` up to `to`. Of a figure of speech only its place counts. */
export type ClueFinder = (tokens: Tokens, covered: Uint8Array, from: number, to: number) => readonly Clue[];

/** Finds each word, two or three together also with a gap, the kinds of words, and two kinds near each other. */
export function createClues(kinds: WordKinds): ClueFinder {
  if (stryMutAct_9fa48("119")) {
    {}
  } else {
    stryCov_9fa48("119");
    const kindsOf = new Map<string, string[]>();
    for (const [kind, words] of Object.entries(kinds)) for (const word of words) kindsOf.set(stemOf(word), stryMutAct_9fa48("120") ? [] : (stryCov_9fa48("120"), [...(stryMutAct_9fa48("121") ? kindsOf.get(stemOf(word)) && [] : (stryCov_9fa48("121"), kindsOf.get(stemOf(word)) ?? (stryMutAct_9fa48("122") ? ["Stryker was here"] : (stryCov_9fa48("122"), [])))), stryMutAct_9fa48("123") ? `` : (stryCov_9fa48("123"), `@${kind}`)]));
    return (tokens, covered, from, to) => {
      if (stryMutAct_9fa48("124")) {
        {}
      } else {
        stryCov_9fa48("124");
        const stems = Array.from(stryMutAct_9fa48("125") ? {} : (stryCov_9fa48("125"), {
          length: stryMutAct_9fa48("126") ? to + from : (stryCov_9fa48("126"), to - from)
        }), stryMutAct_9fa48("127") ? () => undefined : (stryCov_9fa48("127"), (_, n) => (stryMutAct_9fa48("130") ? covered[from + n] !== 1 : stryMutAct_9fa48("129") ? false : stryMutAct_9fa48("128") ? true : (stryCov_9fa48("128", "129", "130"), covered[stryMutAct_9fa48("131") ? from - n : (stryCov_9fa48("131"), from + n)] === 1)) ? FIGURE : stemOf(stryMutAct_9fa48("132") ? tokens.words[from + n] && '' : (stryCov_9fa48("132"), tokens.words[stryMutAct_9fa48("133") ? from - n : (stryCov_9fa48("133"), from + n)] ?? (stryMutAct_9fa48("134") ? "Stryker was here!" : (stryCov_9fa48("134"), ''))))));
        const shift = stryMutAct_9fa48("135") ? () => undefined : (stryCov_9fa48("135"), (() => {
          const shift = ({
            name,
            first,
            last
          }: Clue): Clue => stryMutAct_9fa48("136") ? {} : (stryCov_9fa48("136"), {
            name,
            first: stryMutAct_9fa48("137") ? first - from : (stryCov_9fa48("137"), first + from),
            last: stryMutAct_9fa48("138") ? last - from : (stryCov_9fa48("138"), last + from)
          });
          return shift;
        })());
        return (stryMutAct_9fa48("139") ? [] : (stryCov_9fa48("139"), [...wordClues(stems), ...kindClues(stems, stryMutAct_9fa48("140") ? () => undefined : (stryCov_9fa48("140"), stem => stryMutAct_9fa48("141") ? kindsOf.get(stem) && NONE : (stryCov_9fa48("141"), kindsOf.get(stem) ?? NONE)))])).map(shift);
      }
    };
  }
}
const NONE: readonly string[] = stryMutAct_9fa48("142") ? ["Stryker was here"] : (stryCov_9fa48("142"), []);
const stemOf = stryMutAct_9fa48("143") ? () => undefined : (stryCov_9fa48("143"), (() => {
  const stemOf = (word: string): string => stryMutAct_9fa48("144") ? word : (stryCov_9fa48("144"), word.slice(0, STEM));
  return stemOf;
})());
function wordClues(stems: readonly string[]): readonly Clue[] {
  if (stryMutAct_9fa48("145")) {
    {}
  } else {
    stryCov_9fa48("145");
    return stems.flatMap((stem, at): Clue[] => {
      if (stryMutAct_9fa48("146")) {
        {}
      } else {
        stryCov_9fa48("146");
        const before = stryMutAct_9fa48("147") ? stems[at - 1] && START : (stryCov_9fa48("147"), stems[stryMutAct_9fa48("148") ? at + 1 : (stryCov_9fa48("148"), at - 1)] ?? START);
        const two = stems[stryMutAct_9fa48("149") ? at + 2 : (stryCov_9fa48("149"), at - 2)];
        return stryMutAct_9fa48("150") ? [] : (stryCov_9fa48("150"), [...((stryMutAct_9fa48("153") ? stem !== FIGURE : stryMutAct_9fa48("152") ? false : stryMutAct_9fa48("151") ? true : (stryCov_9fa48("151", "152", "153"), stem === FIGURE)) ? stryMutAct_9fa48("154") ? ["Stryker was here"] : (stryCov_9fa48("154"), []) : stryMutAct_9fa48("155") ? [] : (stryCov_9fa48("155"), [stryMutAct_9fa48("156") ? {} : (stryCov_9fa48("156"), {
          name: stem,
          first: at,
          last: at
        })])), stryMutAct_9fa48("157") ? {} : (stryCov_9fa48("157"), {
          name: stryMutAct_9fa48("158") ? `` : (stryCov_9fa48("158"), `${before} ${stem}`),
          first: stryMutAct_9fa48("159") ? Math.min(0, at - 1) : (stryCov_9fa48("159"), Math.max(0, stryMutAct_9fa48("160") ? at + 1 : (stryCov_9fa48("160"), at - 1))),
          last: at
        }), ...((stryMutAct_9fa48("163") ? two !== undefined : stryMutAct_9fa48("162") ? false : stryMutAct_9fa48("161") ? true : (stryCov_9fa48("161", "162", "163"), two === undefined)) ? stryMutAct_9fa48("164") ? ["Stryker was here"] : (stryCov_9fa48("164"), []) : stryMutAct_9fa48("165") ? [] : (stryCov_9fa48("165"), [stryMutAct_9fa48("166") ? {} : (stryCov_9fa48("166"), {
          name: stryMutAct_9fa48("167") ? `` : (stryCov_9fa48("167"), `${two} _ ${stem}`),
          first: stryMutAct_9fa48("168") ? at + 2 : (stryCov_9fa48("168"), at - 2),
          last: at
        })])), ...((stryMutAct_9fa48("171") ? two !== undefined : stryMutAct_9fa48("170") ? false : stryMutAct_9fa48("169") ? true : (stryCov_9fa48("169", "170", "171"), two === undefined)) ? stryMutAct_9fa48("172") ? ["Stryker was here"] : (stryCov_9fa48("172"), []) : stryMutAct_9fa48("173") ? [] : (stryCov_9fa48("173"), [stryMutAct_9fa48("174") ? {} : (stryCov_9fa48("174"), {
          name: stryMutAct_9fa48("175") ? `` : (stryCov_9fa48("175"), `${two} ${before} ${stem}`),
          first: stryMutAct_9fa48("176") ? at + 2 : (stryCov_9fa48("176"), at - 2),
          last: at
        })])), ...((stryMutAct_9fa48("179") ? at !== stems.length - 1 : stryMutAct_9fa48("178") ? false : stryMutAct_9fa48("177") ? true : (stryCov_9fa48("177", "178", "179"), at === (stryMutAct_9fa48("180") ? stems.length + 1 : (stryCov_9fa48("180"), stems.length - 1)))) ? stryMutAct_9fa48("181") ? [] : (stryCov_9fa48("181"), [stryMutAct_9fa48("182") ? {} : (stryCov_9fa48("182"), {
          name: stryMutAct_9fa48("183") ? `` : (stryCov_9fa48("183"), `${stem} ${END}`),
          first: at,
          last: at
        })]) : stryMutAct_9fa48("184") ? ["Stryker was here"] : (stryCov_9fa48("184"), []))]);
      }
    });
  }
}
function kindClues(stems: readonly string[], kindsOf: (stem: string) => readonly string[]): readonly Clue[] {
  if (stryMutAct_9fa48("185")) {
    {}
  } else {
    stryCov_9fa48("185");
    const kinds = stems.map(kindsOf);
    return kinds.flatMap(stryMutAct_9fa48("186") ? () => undefined : (stryCov_9fa48("186"), (here, at) => here.flatMap(stryMutAct_9fa48("187") ? () => undefined : (stryCov_9fa48("187"), (kind): Clue[] => stryMutAct_9fa48("188") ? [] : (stryCov_9fa48("188"), [stryMutAct_9fa48("189") ? {} : (stryCov_9fa48("189"), {
      name: kind,
      first: at,
      last: at
    }), stryMutAct_9fa48("190") ? {} : (stryCov_9fa48("190"), {
      name: stryMutAct_9fa48("191") ? `` : (stryCov_9fa48("191"), `${stryMutAct_9fa48("192") ? stems[at - 1] && START : (stryCov_9fa48("192"), stems[stryMutAct_9fa48("193") ? at + 1 : (stryCov_9fa48("193"), at - 1)] ?? START)} ${kind}`),
      first: stryMutAct_9fa48("194") ? Math.min(0, at - 1) : (stryCov_9fa48("194"), Math.max(0, stryMutAct_9fa48("195") ? at + 1 : (stryCov_9fa48("195"), at - 1))),
      last: at
    }), ...(stryMutAct_9fa48("196") ? kinds.flatMap((before, n) => before.map(other => ({
      name: `${other} > ${kind}`,
      first: Math.max(0, at - REACH) + n,
      last: at
    }))) : (stryCov_9fa48("196"), kinds.slice(stryMutAct_9fa48("197") ? Math.min(0, at - REACH) : (stryCov_9fa48("197"), Math.max(0, stryMutAct_9fa48("198") ? at + REACH : (stryCov_9fa48("198"), at - REACH))), at).flatMap(stryMutAct_9fa48("199") ? () => undefined : (stryCov_9fa48("199"), (before, n) => before.map(stryMutAct_9fa48("200") ? () => undefined : (stryCov_9fa48("200"), other => stryMutAct_9fa48("201") ? {} : (stryCov_9fa48("201"), {
      name: stryMutAct_9fa48("202") ? `` : (stryCov_9fa48("202"), `${other} > ${kind}`),
      first: stryMutAct_9fa48("203") ? Math.max(0, at - REACH) - n : (stryCov_9fa48("203"), (stryMutAct_9fa48("204") ? Math.min(0, at - REACH) : (stryCov_9fa48("204"), Math.max(0, stryMutAct_9fa48("205") ? at + REACH : (stryCov_9fa48("205"), at - REACH)))) + n),
      last: at
    })))))))])))));
  }
}
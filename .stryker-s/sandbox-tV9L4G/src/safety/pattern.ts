/** What a pattern is matched against: words, and the sentence each belongs to. */
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
export interface Line {
  readonly words: readonly string[];
  readonly sentences: readonly number[];
  /** Lengths found so far for shared slots, by slot and place: each is worked out once per text. */
  readonly slots: Map<Pattern, Int32Array>;
}

/**
 * A phrase over words: `a|b` one of these words, `(a b|c)` one of these phrases, `x?` may be missing, `..` up to 3 words,
 * `...` up to 6,
 * `....` up to 12 and past a full stop, `*` any word. Asked at a place, it answers with the lengths it can have there as bits (bit 3 set: it can be three words
 * long), so nothing is ever tried twice and the work per word has a fixed ceiling.
 */
export interface Pattern {
  readonly lengths: (line: Line, at: number) => number;
  /** The words it may start with. */
  readonly first: ReadonlySet<string>;
  /** Whether it may be missing altogether. */
  readonly empty: boolean;
  /** For each piece that cannot be missing, the words it may start with. */
  readonly needs: readonly ReadonlySet<string>[];
  /** Every word it is made of; those of a shared slot are its own. */
  readonly words: readonly string[];
  /** The shared slots in it. */
  readonly slots: readonly Pattern[];
}

/** Longest phrase, in words: the bits of a 32-bit number. */
const LONGEST = 31;

/** Read a pattern; `@name` stands for a slot defined elsewhere. Words in `dropped` are left out, as they are in texts. */
export function compile(source: string, slots: ReadonlyMap<string, Pattern>, dropped: ReadonlySet<string> = new Set()): Pattern {
  if (stryMutAct_9fa48("797")) {
    {}
  } else {
    stryCov_9fa48("797");
    const parts = stryMutAct_9fa48("798") ? source.match(/\(|\)\??|\||\.{2,4}|[^\s()|.?]+\??/g) && [] : (stryCov_9fa48("798"), source.match(stryMutAct_9fa48("804") ? /\(|\)\??|\||\.{2,4}|[^\s()|.?]+\?/g : stryMutAct_9fa48("803") ? /\(|\)\??|\||\.{2,4}|[^\S()|.?]+\??/g : stryMutAct_9fa48("802") ? /\(|\)\??|\||\.{2,4}|[\s()|.?]+\??/g : stryMutAct_9fa48("801") ? /\(|\)\??|\||\.{2,4}|[^\s()|.?]\??/g : stryMutAct_9fa48("800") ? /\(|\)\??|\||\.|[^\s()|.?]+\??/g : stryMutAct_9fa48("799") ? /\(|\)\?|\||\.{2,4}|[^\s()|.?]+\??/g : (stryCov_9fa48("799", "800", "801", "802", "803", "804"), /\(|\)\??|\||\.{2,4}|[^\s()|.?]+\??/g)) ?? (stryMutAct_9fa48("805") ? ["Stryker was here"] : (stryCov_9fa48("805"), [])));
    const [pattern, rest] = readWays(parts, 0, stryMutAct_9fa48("806") ? {} : (stryCov_9fa48("806"), {
      source,
      slots,
      dropped
    }));
    if (stryMutAct_9fa48("809") ? rest === parts.length : stryMutAct_9fa48("808") ? false : stryMutAct_9fa48("807") ? true : (stryCov_9fa48("807", "808", "809"), rest !== parts.length)) throw new Error(stryMutAct_9fa48("810") ? `` : (stryCov_9fa48("810"), `the pattern "${source}" has a bracket too many`));
    return pattern;
  }
}
interface Reading {
  readonly source: string;
  readonly slots: ReadonlyMap<string, Pattern>;
  readonly dropped: ReadonlySet<string>;
}
function readWays(parts: readonly string[], from: number, reading: Reading): [Pattern, number] {
  if (stryMutAct_9fa48("811")) {
    {}
  } else {
    stryCov_9fa48("811");
    const ways: Pattern[][] = stryMutAct_9fa48("812") ? [] : (stryCov_9fa48("812"), [stryMutAct_9fa48("813") ? ["Stryker was here"] : (stryCov_9fa48("813"), [])]);
    let at = from;
    for (; stryMutAct_9fa48("816") ? at >= parts.length : stryMutAct_9fa48("815") ? at <= parts.length : stryMutAct_9fa48("814") ? false : (stryCov_9fa48("814", "815", "816"), at < parts.length); stryMutAct_9fa48("817") ? at-- : (stryCov_9fa48("817"), at++)) {
      if (stryMutAct_9fa48("818")) {
        {}
      } else {
        stryCov_9fa48("818");
        const part = stryMutAct_9fa48("819") ? parts[at] && '' : (stryCov_9fa48("819"), parts[at] ?? (stryMutAct_9fa48("820") ? "Stryker was here!" : (stryCov_9fa48("820"), '')));
        const way = stryMutAct_9fa48("821") ? ways.at(-1) && [] : (stryCov_9fa48("821"), ways.at(stryMutAct_9fa48("822") ? +1 : (stryCov_9fa48("822"), -1)) ?? (stryMutAct_9fa48("823") ? ["Stryker was here"] : (stryCov_9fa48("823"), [])));
        if (stryMutAct_9fa48("826") ? part.endsWith(')') : stryMutAct_9fa48("825") ? false : stryMutAct_9fa48("824") ? true : (stryCov_9fa48("824", "825", "826"), part.startsWith(stryMutAct_9fa48("827") ? "" : (stryCov_9fa48("827"), ')')))) break;
        if (stryMutAct_9fa48("830") ? part !== '|' : stryMutAct_9fa48("829") ? false : stryMutAct_9fa48("828") ? true : (stryCov_9fa48("828", "829", "830"), part === (stryMutAct_9fa48("831") ? "" : (stryCov_9fa48("831"), '|')))) ways.push(stryMutAct_9fa48("832") ? ["Stryker was here"] : (stryCov_9fa48("832"), []));else if (stryMutAct_9fa48("835") ? part !== '(' : stryMutAct_9fa48("834") ? false : stryMutAct_9fa48("833") ? true : (stryCov_9fa48("833", "834", "835"), part === (stryMutAct_9fa48("836") ? "" : (stryCov_9fa48("836"), '(')))) {
          if (stryMutAct_9fa48("837")) {
            {}
          } else {
            stryCov_9fa48("837");
            const [inner, end] = readWays(parts, stryMutAct_9fa48("838") ? at - 1 : (stryCov_9fa48("838"), at + 1), reading);
            way.push((stryMutAct_9fa48("841") ? parts[end] !== ')?' : stryMutAct_9fa48("840") ? false : stryMutAct_9fa48("839") ? true : (stryCov_9fa48("839", "840", "841"), parts[end] === (stryMutAct_9fa48("842") ? "" : (stryCov_9fa48("842"), ')?')))) ? optional(inner) : inner);
            at = end;
          }
        } else if (stryMutAct_9fa48("845") ? part.endsWith('..') : stryMutAct_9fa48("844") ? false : stryMutAct_9fa48("843") ? true : (stryCov_9fa48("843", "844", "845"), part.startsWith(stryMutAct_9fa48("846") ? "" : (stryCov_9fa48("846"), '..')))) way.push(stryMutAct_9fa48("847") ? GAPS[part.length] && SHORT_GAP : (stryCov_9fa48("847"), GAPS[part.length] ?? SHORT_GAP));else way.push(...piece(part, reading));
      }
    }
    // A way of nothing but dropped words is no way, unless it is the only one.
    const kept = stryMutAct_9fa48("848") ? ways : (stryCov_9fa48("848"), ways.filter(stryMutAct_9fa48("849") ? () => undefined : (stryCov_9fa48("849"), way => stryMutAct_9fa48("853") ? way.length <= 0 : stryMutAct_9fa48("852") ? way.length >= 0 : stryMutAct_9fa48("851") ? false : stryMutAct_9fa48("850") ? true : (stryCov_9fa48("850", "851", "852", "853"), way.length > 0))));
    return stryMutAct_9fa48("854") ? [] : (stryCov_9fa48("854"), [oneOf(((stryMutAct_9fa48("858") ? kept.length <= 0 : stryMutAct_9fa48("857") ? kept.length >= 0 : stryMutAct_9fa48("856") ? false : stryMutAct_9fa48("855") ? true : (stryCov_9fa48("855", "856", "857", "858"), kept.length > 0)) ? kept : stryMutAct_9fa48("859") ? [] : (stryCov_9fa48("859"), [stryMutAct_9fa48("860") ? ["Stryker was here"] : (stryCov_9fa48("860"), [])])).map(inTurn)), at]);
  }
}
function piece(part: string, {
  source,
  slots,
  dropped
}: Reading): readonly Pattern[] {
  if (stryMutAct_9fa48("861")) {
    {}
  } else {
    stryCov_9fa48("861");
    const name = part.replace(stryMutAct_9fa48("862") ? "" : (stryCov_9fa48("862"), '?'), stryMutAct_9fa48("863") ? "Stryker was here!" : (stryCov_9fa48("863"), ''));
    if (stryMutAct_9fa48("865") ? false : stryMutAct_9fa48("864") ? true : (stryCov_9fa48("864", "865"), dropped.has(name))) return stryMutAct_9fa48("866") ? ["Stryker was here"] : (stryCov_9fa48("866"), []);
    const found = (stryMutAct_9fa48("869") ? name !== '*' : stryMutAct_9fa48("868") ? false : stryMutAct_9fa48("867") ? true : (stryCov_9fa48("867", "868", "869"), name === (stryMutAct_9fa48("870") ? "" : (stryCov_9fa48("870"), '*')))) ? ANY_WORD : (stryMutAct_9fa48("871") ? name.endsWith('@') : (stryCov_9fa48("871"), name.startsWith(stryMutAct_9fa48("872") ? "" : (stryCov_9fa48("872"), '@')))) ? slots.get(stryMutAct_9fa48("873") ? name : (stryCov_9fa48("873"), name.slice(1))) : word(name);
    if (stryMutAct_9fa48("876") ? found !== undefined : stryMutAct_9fa48("875") ? false : stryMutAct_9fa48("874") ? true : (stryCov_9fa48("874", "875", "876"), found === undefined)) throw new Error(stryMutAct_9fa48("877") ? `` : (stryCov_9fa48("877"), `the pattern "${source}" uses ${name}, which is not defined`));
    return stryMutAct_9fa48("878") ? [] : (stryCov_9fa48("878"), [(stryMutAct_9fa48("879") ? part.startsWith('?') : (stryCov_9fa48("879"), part.endsWith(stryMutAct_9fa48("880") ? "" : (stryCov_9fa48("880"), '?')))) ? optional(found) : found]);
  }
}
const word = (text: string): Pattern => {
  if (stryMutAct_9fa48("881")) {
    {}
  } else {
    stryCov_9fa48("881");
    const first = new Set(stryMutAct_9fa48("882") ? [] : (stryCov_9fa48("882"), [text]));
    return stryMutAct_9fa48("883") ? {} : (stryCov_9fa48("883"), {
      lengths: stryMutAct_9fa48("884") ? () => undefined : (stryCov_9fa48("884"), ({
        words
      }, at) => (stryMutAct_9fa48("887") ? words[at] !== text : stryMutAct_9fa48("886") ? false : stryMutAct_9fa48("885") ? true : (stryCov_9fa48("885", "886", "887"), words[at] === text)) ? 0b10 : 0),
      first,
      empty: stryMutAct_9fa48("888") ? true : (stryCov_9fa48("888"), false),
      needs: stryMutAct_9fa48("889") ? [] : (stryCov_9fa48("889"), [first]),
      words: stryMutAct_9fa48("890") ? [] : (stryCov_9fa48("890"), [text]),
      slots: stryMutAct_9fa48("891") ? ["Stryker was here"] : (stryCov_9fa48("891"), [])
    });
  }
};
const optional = stryMutAct_9fa48("892") ? () => undefined : (stryCov_9fa48("892"), (() => {
  const optional = (pattern: Pattern): Pattern => stryMutAct_9fa48("893") ? {} : (stryCov_9fa48("893"), {
    ...pattern,
    lengths: stryMutAct_9fa48("894") ? () => undefined : (stryCov_9fa48("894"), (line, at) => pattern.lengths(line, at) | 1),
    empty: stryMutAct_9fa48("895") ? false : (stryCov_9fa48("895"), true),
    needs: stryMutAct_9fa48("896") ? ["Stryker was here"] : (stryCov_9fa48("896"), [])
  });
  return optional;
})());
const ANY_WORD: Pattern = stryMutAct_9fa48("897") ? {} : (stryCov_9fa48("897"), {
  lengths: stryMutAct_9fa48("898") ? () => undefined : (stryCov_9fa48("898"), ({
    words
  }, at) => (stryMutAct_9fa48("902") ? at >= words.length : stryMutAct_9fa48("901") ? at <= words.length : stryMutAct_9fa48("900") ? false : stryMutAct_9fa48("899") ? true : (stryCov_9fa48("899", "900", "901", "902"), at < words.length)) ? 0b10 : 0),
  first: new Set(),
  empty: stryMutAct_9fa48("903") ? true : (stryCov_9fa48("903"), false),
  needs: stryMutAct_9fa48("904") ? ["Stryker was here"] : (stryCov_9fa48("904"), []),
  words: stryMutAct_9fa48("905") ? ["Stryker was here"] : (stryCov_9fa48("905"), []),
  slots: stryMutAct_9fa48("906") ? ["Stryker was here"] : (stryCov_9fa48("906"), [])
});

/** Words between. All but the widest gap stop where a sentence does. */
const gap = stryMutAct_9fa48("907") ? () => undefined : (stryCov_9fa48("907"), (() => {
  const gap = (most: number, crosses = stryMutAct_9fa48("908") ? true : (stryCov_9fa48("908"), false)): Pattern => stryMutAct_9fa48("909") ? {} : (stryCov_9fa48("909"), {
    lengths: ({
      sentences
    }, at) => {
      if (stryMutAct_9fa48("910")) {
        {}
      } else {
        stryCov_9fa48("910");
        let bits = 1;
        for (let skipped = 1; stryMutAct_9fa48("913") ? skipped > most : stryMutAct_9fa48("912") ? skipped < most : stryMutAct_9fa48("911") ? false : (stryCov_9fa48("911", "912", "913"), skipped <= most); stryMutAct_9fa48("914") ? skipped-- : (stryCov_9fa48("914"), skipped++)) {
          if (stryMutAct_9fa48("915")) {
            {}
          } else {
            stryCov_9fa48("915");
            if (stryMutAct_9fa48("918") ? sentences[at + skipped] === undefined && !crosses && sentences[at + skipped] !== sentences[at] : stryMutAct_9fa48("917") ? false : stryMutAct_9fa48("916") ? true : (stryCov_9fa48("916", "917", "918"), (stryMutAct_9fa48("920") ? sentences[at + skipped] !== undefined : stryMutAct_9fa48("919") ? false : (stryCov_9fa48("919", "920"), sentences[stryMutAct_9fa48("921") ? at - skipped : (stryCov_9fa48("921"), at + skipped)] === undefined)) || (stryMutAct_9fa48("923") ? !crosses || sentences[at + skipped] !== sentences[at] : stryMutAct_9fa48("922") ? false : (stryCov_9fa48("922", "923"), (stryMutAct_9fa48("924") ? crosses : (stryCov_9fa48("924"), !crosses)) && (stryMutAct_9fa48("926") ? sentences[at + skipped] === sentences[at] : stryMutAct_9fa48("925") ? true : (stryCov_9fa48("925", "926"), sentences[stryMutAct_9fa48("927") ? at - skipped : (stryCov_9fa48("927"), at + skipped)] !== sentences[at])))))) break;
            stryMutAct_9fa48("928") ? bits &= 1 << skipped : (stryCov_9fa48("928"), bits |= 1 << skipped);
          }
        }
        return bits;
      }
    },
    first: new Set(),
    empty: stryMutAct_9fa48("929") ? false : (stryCov_9fa48("929"), true),
    needs: stryMutAct_9fa48("930") ? ["Stryker was here"] : (stryCov_9fa48("930"), []),
    words: stryMutAct_9fa48("931") ? ["Stryker was here"] : (stryCov_9fa48("931"), []),
    slots: stryMutAct_9fa48("932") ? ["Stryker was here"] : (stryCov_9fa48("932"), [])
  });
  return gap;
})());
const SHORT_GAP = gap(3);
const GAPS: Readonly<Record<number, Pattern>> = stryMutAct_9fa48("933") ? {} : (stryCov_9fa48("933"), {
  2: SHORT_GAP,
  3: gap(6),
  4: gap(12, stryMutAct_9fa48("934") ? false : (stryCov_9fa48("934"), true))
});
function inTurn(pieces: readonly Pattern[]): Pattern {
  if (stryMutAct_9fa48("935")) {
    {}
  } else {
    stryCov_9fa48("935");
    const [only] = pieces;
    if (stryMutAct_9fa48("938") ? pieces.length === 1 || only !== undefined : stryMutAct_9fa48("937") ? false : stryMutAct_9fa48("936") ? true : (stryCov_9fa48("936", "937", "938"), (stryMutAct_9fa48("940") ? pieces.length !== 1 : stryMutAct_9fa48("939") ? true : (stryCov_9fa48("939", "940"), pieces.length === 1)) && (stryMutAct_9fa48("942") ? only === undefined : stryMutAct_9fa48("941") ? true : (stryCov_9fa48("941", "942"), only !== undefined)))) return only;
    return stryMutAct_9fa48("943") ? {} : (stryCov_9fa48("943"), {
      lengths: (line, at) => {
        if (stryMutAct_9fa48("944")) {
          {}
        } else {
          stryCov_9fa48("944");
          let bits = 1;
          for (const next of pieces) {
            if (stryMutAct_9fa48("945")) {
              {}
            } else {
              stryCov_9fa48("945");
              let longer = 0;
              for (let left = bits; stryMutAct_9fa48("947") ? left === 0 : stryMutAct_9fa48("946") ? false : (stryCov_9fa48("946", "947"), left !== 0); stryMutAct_9fa48("948") ? left |= left - 1 : (stryCov_9fa48("948"), left &= stryMutAct_9fa48("949") ? left + 1 : (stryCov_9fa48("949"), left - 1))) {
                if (stryMutAct_9fa48("950")) {
                  {}
                } else {
                  stryCov_9fa48("950");
                  const length = stryMutAct_9fa48("951") ? LONGEST + Math.clz32(left & -left) : (stryCov_9fa48("951"), LONGEST - Math.clz32(left & (stryMutAct_9fa48("952") ? +left : (stryCov_9fa48("952"), -left))));
                  stryMutAct_9fa48("953") ? longer &= next.lengths(line, at + length) << length : (stryCov_9fa48("953"), longer |= next.lengths(line, stryMutAct_9fa48("954") ? at - length : (stryCov_9fa48("954"), at + length)) << length);
                }
              }
              if (stryMutAct_9fa48("957") ? longer !== 0 : stryMutAct_9fa48("956") ? false : stryMutAct_9fa48("955") ? true : (stryCov_9fa48("955", "956", "957"), longer === 0)) return 0;
              bits = longer;
            }
          }
          return bits;
        }
      },
      first: firstOf(pieces),
      empty: stryMutAct_9fa48("958") ? pieces.some(({
        empty
      }) => empty) : (stryCov_9fa48("958"), pieces.every(stryMutAct_9fa48("959") ? () => undefined : (stryCov_9fa48("959"), ({
        empty
      }) => empty))),
      needs: pieces.flatMap(stryMutAct_9fa48("960") ? () => undefined : (stryCov_9fa48("960"), ({
        needs
      }) => needs)),
      words: pieces.flatMap(stryMutAct_9fa48("961") ? () => undefined : (stryCov_9fa48("961"), ({
        words
      }) => words)),
      slots: pieces.flatMap(stryMutAct_9fa48("962") ? () => undefined : (stryCov_9fa48("962"), ({
        slots
      }) => slots))
    });
  }
}
function firstOf(pieces: readonly Pattern[]): ReadonlySet<string> {
  if (stryMutAct_9fa48("963")) {
    {}
  } else {
    stryCov_9fa48("963");
    const upTo = pieces.findIndex(stryMutAct_9fa48("964") ? () => undefined : (stryCov_9fa48("964"), ({
      empty
    }) => stryMutAct_9fa48("965") ? empty : (stryCov_9fa48("965"), !empty)));
    const leading = (stryMutAct_9fa48("968") ? upTo !== -1 : stryMutAct_9fa48("967") ? false : stryMutAct_9fa48("966") ? true : (stryCov_9fa48("966", "967", "968"), upTo === (stryMutAct_9fa48("969") ? +1 : (stryCov_9fa48("969"), -1)))) ? pieces : stryMutAct_9fa48("970") ? pieces : (stryCov_9fa48("970"), pieces.slice(0, stryMutAct_9fa48("971") ? upTo - 1 : (stryCov_9fa48("971"), upTo + 1)));
    return new Set(leading.flatMap(stryMutAct_9fa48("972") ? () => undefined : (stryCov_9fa48("972"), ({
      first
    }) => stryMutAct_9fa48("973") ? [] : (stryCov_9fa48("973"), [...first]))));
  }
}

/** One of several: only those that can start with the word at hand are tried. */
function oneOf(ways: readonly Pattern[]): Pattern {
  if (stryMutAct_9fa48("974")) {
    {}
  } else {
    stryCov_9fa48("974");
    const [only] = ways;
    if (stryMutAct_9fa48("977") ? ways.length === 1 || only !== undefined : stryMutAct_9fa48("976") ? false : stryMutAct_9fa48("975") ? true : (stryCov_9fa48("975", "976", "977"), (stryMutAct_9fa48("979") ? ways.length !== 1 : stryMutAct_9fa48("978") ? true : (stryCov_9fa48("978", "979"), ways.length === 1)) && (stryMutAct_9fa48("981") ? only === undefined : stryMutAct_9fa48("980") ? true : (stryCov_9fa48("980", "981"), only !== undefined)))) return only;
    const byWord = new Map<string, Pattern[]>();
    for (const way of ways) for (const first of way.first) byWord.set(first, stryMutAct_9fa48("982") ? [] : (stryCov_9fa48("982"), [...(stryMutAct_9fa48("983") ? byWord.get(first) && [] : (stryCov_9fa48("983"), byWord.get(first) ?? (stryMutAct_9fa48("984") ? ["Stryker was here"] : (stryCov_9fa48("984"), [])))), way]));
    const empty = stryMutAct_9fa48("985") ? ways.every(way => way.empty) : (stryCov_9fa48("985"), ways.some(stryMutAct_9fa48("986") ? () => undefined : (stryCov_9fa48("986"), way => way.empty)));
    const first = new Set(byWord.keys());
    return stryMutAct_9fa48("987") ? {} : (stryCov_9fa48("987"), {
      lengths: (line, at) => {
        if (stryMutAct_9fa48("988")) {
          {}
        } else {
          stryCov_9fa48("988");
          let bits = empty ? 1 : 0;
          const possible = byWord.get(stryMutAct_9fa48("989") ? line.words[at] && '' : (stryCov_9fa48("989"), line.words[at] ?? (stryMutAct_9fa48("990") ? "Stryker was here!" : (stryCov_9fa48("990"), ''))));
          if (stryMutAct_9fa48("993") ? possible === undefined : stryMutAct_9fa48("992") ? false : stryMutAct_9fa48("991") ? true : (stryCov_9fa48("991", "992", "993"), possible !== undefined)) for (const way of possible) stryMutAct_9fa48("994") ? bits &= way.lengths(line, at) : (stryCov_9fa48("994"), bits |= way.lengths(line, at));
          return bits;
        }
      },
      first,
      empty,
      needs: empty ? stryMutAct_9fa48("995") ? ["Stryker was here"] : (stryCov_9fa48("995"), []) : stryMutAct_9fa48("996") ? [] : (stryCov_9fa48("996"), [first]),
      words: ways.flatMap(stryMutAct_9fa48("997") ? () => undefined : (stryCov_9fa48("997"), ({
        words
      }) => words)),
      slots: ways.flatMap(stryMutAct_9fa48("998") ? () => undefined : (stryCov_9fa48("998"), ({
        slots
      }) => slots))
    });
  }
}

/** A slot many patterns use: what it finds at a place is kept for the rest of the text. */
export function shared(pattern: Pattern): Pattern {
  if (stryMutAct_9fa48("999")) {
    {}
  } else {
    stryCov_9fa48("999");
    const use: Pattern = stryMutAct_9fa48("1000") ? {} : (stryCov_9fa48("1000"), {
      ...pattern,
      words: stryMutAct_9fa48("1001") ? ["Stryker was here"] : (stryCov_9fa48("1001"), []),
      slots: stryMutAct_9fa48("1002") ? [] : (stryCov_9fa48("1002"), [pattern, ...pattern.slots]),
      lengths: (line, at) => {
        if (stryMutAct_9fa48("1003")) {
          {}
        } else {
          stryCov_9fa48("1003");
          let found = line.slots.get(pattern);
          if (stryMutAct_9fa48("1006") ? found !== undefined : stryMutAct_9fa48("1005") ? false : stryMutAct_9fa48("1004") ? true : (stryCov_9fa48("1004", "1005", "1006"), found === undefined)) {
            if (stryMutAct_9fa48("1007")) {
              {}
            } else {
              stryCov_9fa48("1007");
              found = new Int32Array(stryMutAct_9fa48("1008") ? line.words.length - 1 : (stryCov_9fa48("1008"), line.words.length + 1)).fill(stryMutAct_9fa48("1009") ? +1 : (stryCov_9fa48("1009"), -1));
              line.slots.set(pattern, found);
            }
          }
          const known = found[at];
          if (stryMutAct_9fa48("1012") ? known !== undefined || known !== -1 : stryMutAct_9fa48("1011") ? false : stryMutAct_9fa48("1010") ? true : (stryCov_9fa48("1010", "1011", "1012"), (stryMutAct_9fa48("1014") ? known === undefined : stryMutAct_9fa48("1013") ? true : (stryCov_9fa48("1013", "1014"), known !== undefined)) && (stryMutAct_9fa48("1016") ? known === -1 : stryMutAct_9fa48("1015") ? true : (stryCov_9fa48("1015", "1016"), known !== (stryMutAct_9fa48("1017") ? +1 : (stryCov_9fa48("1017"), -1)))))) return known;
          const bits = pattern.lengths(line, at);
          found[at] = bits;
          return bits;
        }
      }
    });
    return use;
  }
}

/** Where a pattern that starts at `from` ends, at the nearest or at the furthest, or -1. */
export function matchAt({
  lengths
}: Pattern, line: Line, from: number, furthest = stryMutAct_9fa48("1018") ? true : (stryCov_9fa48("1018"), false)): number {
  if (stryMutAct_9fa48("1019")) {
    {}
  } else {
    stryCov_9fa48("1019");
    const bits = lengths(line, from) & (stryMutAct_9fa48("1020") ? 1 : (stryCov_9fa48("1020"), ~1));
    return (stryMutAct_9fa48("1023") ? bits !== 0 : stryMutAct_9fa48("1022") ? false : stryMutAct_9fa48("1021") ? true : (stryCov_9fa48("1021", "1022", "1023"), bits === 0)) ? stryMutAct_9fa48("1024") ? +1 : (stryCov_9fa48("1024"), -1) : stryMutAct_9fa48("1025") ? from + LONGEST + Math.clz32(furthest ? bits : bits & -bits) : (stryCov_9fa48("1025"), (stryMutAct_9fa48("1026") ? from - LONGEST : (stryCov_9fa48("1026"), from + LONGEST)) - Math.clz32(furthest ? bits : bits & (stryMutAct_9fa48("1027") ? +bits : (stryCov_9fa48("1027"), -bits))));
  }
}
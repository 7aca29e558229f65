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
import { figurative, hasNo, negated } from './context.ts';
import { possible, SIGNS_BY_WORD } from './lexicon/index.ts';
import type { Phrases } from './lexicon/phrases.ts';
import { matchAt } from './pattern.ts';
import type { Tokens } from './tokens.ts';

/** A risk phrase found in the words from `start` up to `end`. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly phrases: Phrases;
  /** Whether a no is one of the pattern's own words. */
  readonly ownNo: boolean;
}

/** Every risk phrase in the words, and which words figures of speech take up. */
export function matchesIn(tokens: Tokens): {
  matches: readonly Match[];
  covered: Uint8Array;
} {
  if (stryMutAct_9fa48("652")) {
    {}
  } else {
    stryCov_9fa48("652");
    const matches: Match[] = stryMutAct_9fa48("653") ? ["Stryker was here"] : (stryCov_9fa48("653"), []);
    const covered = new Uint8Array(stryMutAct_9fa48("654") ? tokens.words.length - 1 : (stryCov_9fa48("654"), tokens.words.length + 1));
    const can = possible(tokens.words);
    tokens.words.forEach((word, start) => {
      if (stryMutAct_9fa48("655")) {
        {}
      } else {
        stryCov_9fa48("655");
        for (const sign of stryMutAct_9fa48("656") ? SIGNS_BY_WORD.get(word) && [] : (stryCov_9fa48("656"), SIGNS_BY_WORD.get(word) ?? (stryMutAct_9fa48("657") ? ["Stryker was here"] : (stryCov_9fa48("657"), [])))) {
          if (stryMutAct_9fa48("658")) {
            {}
          } else {
            stryCov_9fa48("658");
            if (stryMutAct_9fa48("661") ? false : stryMutAct_9fa48("660") ? true : stryMutAct_9fa48("659") ? can(sign) : (stryCov_9fa48("659", "660", "661"), !can(sign))) continue;
            const {
              pattern,
              phrases,
              hasNo: ownNo
            } = sign;
            const end = matchAt(pattern, tokens, start, stryMutAct_9fa48("664") ? phrases !== null : stryMutAct_9fa48("663") ? false : stryMutAct_9fa48("662") ? true : (stryCov_9fa48("662", "663", "664"), phrases === null));
            if (stryMutAct_9fa48("668") ? end > start : stryMutAct_9fa48("667") ? end < start : stryMutAct_9fa48("666") ? false : stryMutAct_9fa48("665") ? true : (stryCov_9fa48("665", "666", "667", "668"), end <= start)) continue;
            if (stryMutAct_9fa48("671") ? phrases !== null : stryMutAct_9fa48("670") ? false : stryMutAct_9fa48("669") ? true : (stryCov_9fa48("669", "670", "671"), phrases === null)) covered.fill(1, start, end);else matches.push(stryMutAct_9fa48("672") ? {} : (stryCov_9fa48("672"), {
              start,
              end,
              phrases,
              ownNo
            }));
          }
        }
      }
    });
    return stryMutAct_9fa48("673") ? {} : (stryCov_9fa48("673"), {
      matches,
      covered
    });
  }
}

/** A loss to suicide is grief, whatever words tell of it. */
export const isLoss = stryMutAct_9fa48("674") ? () => undefined : (stryCov_9fa48("674"), (() => {
  const isLoss = ({
    firm,
    who
  }: Phrases): boolean => stryMutAct_9fa48("677") ? firm === true || who === 'other' : stryMutAct_9fa48("676") ? false : stryMutAct_9fa48("675") ? true : (stryCov_9fa48("675", "676", "677"), (stryMutAct_9fa48("679") ? firm !== true : stryMutAct_9fa48("678") ? true : (stryCov_9fa48("678", "679"), firm === (stryMutAct_9fa48("680") ? false : (stryCov_9fa48("680"), true)))) && (stryMutAct_9fa48("682") ? who !== 'other' : stryMutAct_9fa48("681") ? true : (stryCov_9fa48("681", "682"), who === (stryMutAct_9fa48("683") ? "" : (stryCov_9fa48("683"), 'other')))));
  return isLoss;
})());

/** Whether a phrase is no sign because a figure of speech takes it up. */
export const isFigure = stryMutAct_9fa48("684") ? () => undefined : (stryCov_9fa48("684"), (() => {
  const isFigure = (tokens: Tokens, {
    start,
    end,
    phrases
  }: Match, covered: Uint8Array): boolean => stryMutAct_9fa48("687") ? !isLoss(phrases) && phrases.sure !== true || figurative(tokens, covered, start, end) : stryMutAct_9fa48("686") ? false : stryMutAct_9fa48("685") ? true : (stryCov_9fa48("685", "686", "687"), (stryMutAct_9fa48("689") ? !isLoss(phrases) || phrases.sure !== true : stryMutAct_9fa48("688") ? true : (stryCov_9fa48("688", "689"), (stryMutAct_9fa48("690") ? isLoss(phrases) : (stryCov_9fa48("690"), !isLoss(phrases))) && (stryMutAct_9fa48("692") ? phrases.sure === true : stryMutAct_9fa48("691") ? true : (stryCov_9fa48("691", "692"), phrases.sure !== (stryMutAct_9fa48("693") ? false : (stryCov_9fa48("693"), true)))))) && figurative(tokens, covered, start, end));
  return isFigure;
})());

/** Whether a phrase is taken back by a no. */
export function isDenied(tokens: Tokens, {
  start,
  end,
  phrases,
  ownNo
}: Match): boolean {
  if (stryMutAct_9fa48("694")) {
    {}
  } else {
    stryCov_9fa48("694");
    const spanned = stryMutAct_9fa48("695") ? tokens.words : (stryCov_9fa48("695"), tokens.words.slice(start, end));
    if (stryMutAct_9fa48("698") ? phrases.firm === true && CARRIES_ITS_NO.test(spanned[0] ?? '') : stryMutAct_9fa48("697") ? false : stryMutAct_9fa48("696") ? true : (stryCov_9fa48("696", "697", "698"), (stryMutAct_9fa48("700") ? phrases.firm !== true : stryMutAct_9fa48("699") ? false : (stryCov_9fa48("699", "700"), phrases.firm === (stryMutAct_9fa48("701") ? false : (stryCov_9fa48("701"), true)))) || CARRIES_ITS_NO.test(stryMutAct_9fa48("702") ? spanned[0] && '' : (stryCov_9fa48("702"), spanned[0] ?? (stryMutAct_9fa48("703") ? "Stryker was here!" : (stryCov_9fa48("703"), '')))))) return stryMutAct_9fa48("704") ? true : (stryCov_9fa48("704"), false);
    return stryMutAct_9fa48("707") ? (negated(tokens, start, end) || NEVER_CROSSED.test(spanned.join(' '))) && !ownNo && hasNo(spanned) : stryMutAct_9fa48("706") ? false : stryMutAct_9fa48("705") ? true : (stryCov_9fa48("705", "706", "707"), (stryMutAct_9fa48("709") ? negated(tokens, start, end) && NEVER_CROSSED.test(spanned.join(' ')) : stryMutAct_9fa48("708") ? false : (stryCov_9fa48("708", "709"), negated(tokens, start, end) || NEVER_CROSSED.test(spanned.join(stryMutAct_9fa48("710") ? "" : (stryCov_9fa48("710"), ' '))))) || (stryMutAct_9fa48("712") ? !ownNo || hasNo(spanned) : stryMutAct_9fa48("711") ? false : (stryCov_9fa48("711", "712"), (stryMutAct_9fa48("713") ? ownNo : (stryCov_9fa48("713"), !ownNo)) && hasNo(spanned))));
  }
}
const NEVER_CROSSED = /\b(?:has|have) (?:not|never) (?:crossed|entered|been (?:an option|a thought))\b/;

/** "Nobody would miss me": the no is part of the danger. */
const CARRIES_ITS_NO = stryMutAct_9fa48("715") ? /^(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie|nothing)/ : stryMutAct_9fa48("714") ? /(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie|nothing)$/ : (stryCov_9fa48("714", "715"), /^(?:no|not|never|nobody|do|does|did|can|could|would|without|nadie|nothing)$/);
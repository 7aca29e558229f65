/** A text made plain for matching, and where each of its characters came from. */
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
export interface Plain {
  readonly text: string;
  /** Offset in the original of each UTF-16 unit of `text`. */
  readonly from: readonly number[];
}

/** Characters that show nothing: soft hyphen, zero width, direction, variation and tag characters. */
const UNSEEN = stryMutAct_9fa48("39") ? /\p{Default_Ignorable_Code_Point}|\P{Bidi_Control}/u : stryMutAct_9fa48("38") ? /\P{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u : (stryCov_9fa48("38", "39"), /\p{Default_Ignorable_Code_Point}|\p{Bidi_Control}/u);

/** Letters of other alphabets that look like Latin ones (a small own pick of the Unicode confusables). */
const LOOKALIKES: Readonly<Record<string, string>> = Object.fromEntries((stryMutAct_9fa48("40") ? 'аaеeоoрpсcуyхxіiѕsкkмmтtнhвbԁdһhιiοoαaεeκkνvτtуyдdлlɑaıiʟlɪiꜱsᴋkᴇeᴅdᴍmʏyꜰf'.match(/../gu) && [] : (stryCov_9fa48("40"), (stryMutAct_9fa48("41") ? "" : (stryCov_9fa48("41"), 'аaеeоoрpсcуyхxіiѕsкkмmтtнhвbԁdһhιiοoαaεeκkνvτtуyдdлlɑaıiʟlɪiꜱsᴋkᴇeᴅdᴍmʏyꜰf')).match(/../gu) ?? (stryMutAct_9fa48("42") ? ["Stryker was here"] : (stryCov_9fa48("42"), [])))).map(stryMutAct_9fa48("43") ? () => undefined : (stryCov_9fa48("43"), pair => stryMutAct_9fa48("44") ? [] : (stryCov_9fa48("44"), [...pair]))));

/** Fold width, case, accents and look-alikes away on a copy, keeping the way back to the original. */
export function plainCharacters(original: string): Plain {
  if (stryMutAct_9fa48("45")) {
    {}
  } else {
    stryCov_9fa48("45");
    let text = stryMutAct_9fa48("46") ? "Stryker was here!" : (stryCov_9fa48("46"), '');
    const from: number[] = stryMutAct_9fa48("47") ? ["Stryker was here"] : (stryCov_9fa48("47"), []);
    let at = 0;
    for (const character of original) {
      if (stryMutAct_9fa48("48")) {
        {}
      } else {
        stryCov_9fa48("48");
        // A capital I inside a small word ("kiII") plays an l.
        const folded = (stryMutAct_9fa48("51") ? character === 'I' && /[a-zI]/.test(original[at - 1] ?? '') && /[a-z]/.test(text.at(-1) ?? '') || /[a-z]I*$/.test(original.slice(Math.max(0, at - 4), at)) : stryMutAct_9fa48("50") ? false : stryMutAct_9fa48("49") ? true : (stryCov_9fa48("49", "50", "51"), (stryMutAct_9fa48("53") ? character === 'I' && /[a-zI]/.test(original[at - 1] ?? '') || /[a-z]/.test(text.at(-1) ?? '') : stryMutAct_9fa48("52") ? true : (stryCov_9fa48("52", "53"), (stryMutAct_9fa48("55") ? character === 'I' || /[a-zI]/.test(original[at - 1] ?? '') : stryMutAct_9fa48("54") ? true : (stryCov_9fa48("54", "55"), (stryMutAct_9fa48("57") ? character !== 'I' : stryMutAct_9fa48("56") ? true : (stryCov_9fa48("56", "57"), character === (stryMutAct_9fa48("58") ? "" : (stryCov_9fa48("58"), 'I')))) && (stryMutAct_9fa48("59") ? /[^a-zI]/ : (stryCov_9fa48("59"), /[a-zI]/)).test(stryMutAct_9fa48("60") ? original[at - 1] && '' : (stryCov_9fa48("60"), original[stryMutAct_9fa48("61") ? at + 1 : (stryCov_9fa48("61"), at - 1)] ?? (stryMutAct_9fa48("62") ? "Stryker was here!" : (stryCov_9fa48("62"), '')))))) && (stryMutAct_9fa48("63") ? /[^a-z]/ : (stryCov_9fa48("63"), /[a-z]/)).test(stryMutAct_9fa48("64") ? text.at(-1) && '' : (stryCov_9fa48("64"), text.at(stryMutAct_9fa48("65") ? +1 : (stryCov_9fa48("65"), -1)) ?? (stryMutAct_9fa48("66") ? "Stryker was here!" : (stryCov_9fa48("66"), '')))))) && (stryMutAct_9fa48("69") ? /[a-z]I$/ : stryMutAct_9fa48("68") ? /[^a-z]I*$/ : stryMutAct_9fa48("67") ? /[a-z]I*/ : (stryCov_9fa48("67", "68", "69"), /[a-z]I*$/)).test(stryMutAct_9fa48("70") ? original : (stryCov_9fa48("70"), original.slice(stryMutAct_9fa48("71") ? Math.min(0, at - 4) : (stryCov_9fa48("71"), Math.max(0, stryMutAct_9fa48("72") ? at + 4 : (stryCov_9fa48("72"), at - 4))), at))))) ? stryMutAct_9fa48("73") ? "" : (stryCov_9fa48("73"), 'l') : fold(character);
        for (let unit = 0; stryMutAct_9fa48("76") ? unit >= folded.length : stryMutAct_9fa48("75") ? unit <= folded.length : stryMutAct_9fa48("74") ? false : (stryCov_9fa48("74", "75", "76"), unit < folded.length); stryMutAct_9fa48("77") ? unit-- : (stryCov_9fa48("77"), unit++)) from.push(at);
        stryMutAct_9fa48("78") ? text -= folded : (stryCov_9fa48("78"), text += folded);
        stryMutAct_9fa48("79") ? at -= character.length : (stryCov_9fa48("79"), at += character.length);
      }
    }
    return stryMutAct_9fa48("80") ? {} : (stryCov_9fa48("80"), {
      text,
      from
    });
  }
}
const APOSTROPHES: ReadonlySet<string> = new Set(stryMutAct_9fa48("81") ? [] : (stryCov_9fa48("81"), [stryMutAct_9fa48("82") ? "" : (stryCov_9fa48("82"), '’'), stryMutAct_9fa48("83") ? "" : (stryCov_9fa48("83"), '‘'), stryMutAct_9fa48("84") ? "" : (stryCov_9fa48("84"), '`'), stryMutAct_9fa48("85") ? "" : (stryCov_9fa48("85"), '´')]));
function fold(character: string): string {
  if (stryMutAct_9fa48("86")) {
    {}
  } else {
    stryCov_9fa48("86");
    const code = stryMutAct_9fa48("87") ? character.codePointAt(0) && 0 : (stryCov_9fa48("87"), character.codePointAt(0) ?? 0);
    if (stryMutAct_9fa48("89") ? false : stryMutAct_9fa48("88") ? true : (stryCov_9fa48("88", "89"), APOSTROPHES.has(character))) return stryMutAct_9fa48("90") ? "" : (stryCov_9fa48("90"), "'");
    if (stryMutAct_9fa48("94") ? code >= 0x80 : stryMutAct_9fa48("93") ? code <= 0x80 : stryMutAct_9fa48("92") ? false : stryMutAct_9fa48("91") ? true : (stryCov_9fa48("91", "92", "93", "94"), code < 0x80)) return (stryMutAct_9fa48("97") ? code >= 65 || code <= 90 : stryMutAct_9fa48("96") ? false : stryMutAct_9fa48("95") ? true : (stryCov_9fa48("95", "96", "97"), (stryMutAct_9fa48("100") ? code < 65 : stryMutAct_9fa48("99") ? code > 65 : stryMutAct_9fa48("98") ? true : (stryCov_9fa48("98", "99", "100"), code >= 65)) && (stryMutAct_9fa48("103") ? code > 90 : stryMutAct_9fa48("102") ? code < 90 : stryMutAct_9fa48("101") ? true : (stryCov_9fa48("101", "102", "103"), code <= 90)))) ? stryMutAct_9fa48("104") ? character.toUpperCase() : (stryCov_9fa48("104"), character.toLowerCase()) : character;
    if (stryMutAct_9fa48("106") ? false : stryMutAct_9fa48("105") ? true : (stryCov_9fa48("105", "106"), UNSEEN.test(character))) return stryMutAct_9fa48("107") ? "Stryker was here!" : (stryCov_9fa48("107"), '');
    const folded = stryMutAct_9fa48("108") ? character.normalize('NFKD').replace(/\p{M}/gu, '').toUpperCase() : (stryCov_9fa48("108"), character.normalize(stryMutAct_9fa48("109") ? "" : (stryCov_9fa48("109"), 'NFKD')).replace(stryMutAct_9fa48("110") ? /\P{M}/gu : (stryCov_9fa48("110"), /\p{M}/gu), stryMutAct_9fa48("111") ? "Stryker was here!" : (stryCov_9fa48("111"), '')).toLowerCase());
    return (stryMutAct_9fa48("112") ? [] : (stryCov_9fa48("112"), [...folded])).map(stryMutAct_9fa48("113") ? () => undefined : (stryCov_9fa48("113"), one => stryMutAct_9fa48("114") ? LOOKALIKES[one] && one : (stryCov_9fa48("114"), LOOKALIKES[one] ?? one))).join(stryMutAct_9fa48("115") ? "Stryker was here!" : (stryCov_9fa48("115"), ''));
  }
}
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
import type { RiskWho } from '../core/risk.ts';
import type { Phrases } from './lexicon/phrases.ts';
import { NEGATORS } from './lexicon/spellings.ts';
import type { Tokens } from './tokens.ts';
const set = stryMutAct_9fa48("251") ? () => undefined : (stryCov_9fa48("251"), (() => {
  const set = (words: string) => new Set(words.split(stryMutAct_9fa48("252") ? "" : (stryCov_9fa48("252"), ' ')));
  return set;
})());
const ENDS = set(stryMutAct_9fa48("253") ? "" : (stryCov_9fa48("253"), 'but just except although though however because so still pero sino aunque'));
/** "Not sure", "can not stop", "not only": the no does not reach the risk words. */
const WEAK = set(stryMutAct_9fa48("254") ? "" : (stryCov_9fa48("254"), 'stop help sure only even shake know lie wait quit joking kidding funny matter like okay ok fine safe worry'));
const I = set(stryMutAct_9fa48("255") ? "" : (stryCov_9fa48("255"), 'i me my mi yo myself'));
const OTHERS = set(stryMutAct_9fa48("256") ? "" : (stryCov_9fa48("256"), 'he she they him her brother sister son daughter mum mom mother dad father wife husband partner boyfriend girlfriend friend bestie cousin uncle aunt colleague coworker teammate neighbour neighbor roommate flatmate housemate student kid child teenager niece nephew grandma grandpa grandfather someone somebody twin ex boss manager report employee client classmate buddy mate gf bf hubby spouse fiance fiancee sibling auntie grandson granddaughter grandmother stepson stepdaughter stepdad stepmom flatmates friends companero companera vecino vecina tia tio abuela abuelo sobrina sobrino pareja mujer hermano hermana hijo hija amigo amiga madre padre mama papa esposo esposa novio novia primo prima marido'));
const HIS = set(stryMutAct_9fa48("257") ? "" : (stryCov_9fa48("257"), 'himself herself themself themselves se'));
/** "She told me": the one told is not the one spoken of. */
const TOLD = set(stryMutAct_9fa48("258") ? "" : (stryCov_9fa48("258"), 'told tells telling texted messaged asked shows showed sent wrote emailed dijo dice conto escribio mando confeso'));
const MINE = set(stryMutAct_9fa48("259") ? "" : (stryCov_9fa48("259"), 'me my myself i mi yo'));
const RECENT = set(stryMutAct_9fa48("260") ? "" : (stryCov_9fa48("260"), 'again now tonight today yesterday lately currently still week month minutes minute hour hours night days morning keep keeps am recently tonight since spring'));

/** Whether a no covers the whole phrase: "never wanted to", "zero intention of", and "… and I'm really not" after it. */
export function negated(tokens: Tokens, start: number, end: number): boolean {
  if (stryMutAct_9fa48("261")) {
    {}
  } else {
    stryCov_9fa48("261");
    const {
      words,
      sentences
    } = tokens;
    let noes = 0;
    for (let at = stryMutAct_9fa48("262") ? start + 1 : (stryCov_9fa48("262"), start - 1); stryMutAct_9fa48("264") ? at >= 0 && at >= start - REACH || sentences[at] === sentences[start] : stryMutAct_9fa48("263") ? false : (stryCov_9fa48("263", "264"), (stryMutAct_9fa48("266") ? at >= 0 || at >= start - REACH : stryMutAct_9fa48("265") ? true : (stryCov_9fa48("265", "266"), (stryMutAct_9fa48("269") ? at < 0 : stryMutAct_9fa48("268") ? at > 0 : stryMutAct_9fa48("267") ? true : (stryCov_9fa48("267", "268", "269"), at >= 0)) && (stryMutAct_9fa48("272") ? at < start - REACH : stryMutAct_9fa48("271") ? at > start - REACH : stryMutAct_9fa48("270") ? true : (stryCov_9fa48("270", "271", "272"), at >= (stryMutAct_9fa48("273") ? start + REACH : (stryCov_9fa48("273"), start - REACH)))))) && (stryMutAct_9fa48("275") ? sentences[at] !== sentences[start] : stryMutAct_9fa48("274") ? true : (stryCov_9fa48("274", "275"), sentences[at] === sentences[start]))); stryMutAct_9fa48("276") ? at++ : (stryCov_9fa48("276"), at--)) {
      if (stryMutAct_9fa48("277")) {
        {}
      } else {
        stryCov_9fa48("277");
        if (stryMutAct_9fa48("279") ? false : stryMutAct_9fa48("278") ? true : (stryCov_9fa48("278", "279"), stopsNo(tokens, at, start, noes))) break;
        const answer = stryMutAct_9fa48("282") ? noes > 0 && words[at] === 'no' || sentences[at - 1] !== sentences[at] : stryMutAct_9fa48("281") ? false : stryMutAct_9fa48("280") ? true : (stryCov_9fa48("280", "281", "282"), (stryMutAct_9fa48("284") ? noes > 0 || words[at] === 'no' : stryMutAct_9fa48("283") ? true : (stryCov_9fa48("283", "284"), (stryMutAct_9fa48("287") ? noes <= 0 : stryMutAct_9fa48("286") ? noes >= 0 : stryMutAct_9fa48("285") ? true : (stryCov_9fa48("285", "286", "287"), noes > 0)) && (stryMutAct_9fa48("289") ? words[at] !== 'no' : stryMutAct_9fa48("288") ? true : (stryCov_9fa48("288", "289"), words[at] === (stryMutAct_9fa48("290") ? "" : (stryCov_9fa48("290"), 'no')))))) && (stryMutAct_9fa48("292") ? sentences[at - 1] === sentences[at] : stryMutAct_9fa48("291") ? true : (stryCov_9fa48("291", "292"), sentences[stryMutAct_9fa48("293") ? at + 1 : (stryCov_9fa48("293"), at - 1)] !== sentences[at])));
        if (stryMutAct_9fa48("296") ? NEGATORS.has(words[at] ?? '') && !answer || !WEAK.has(words[at + 1] ?? '') : stryMutAct_9fa48("295") ? false : stryMutAct_9fa48("294") ? true : (stryCov_9fa48("294", "295", "296"), (stryMutAct_9fa48("298") ? NEGATORS.has(words[at] ?? '') || !answer : stryMutAct_9fa48("297") ? true : (stryCov_9fa48("297", "298"), NEGATORS.has(stryMutAct_9fa48("299") ? words[at] && '' : (stryCov_9fa48("299"), words[at] ?? (stryMutAct_9fa48("300") ? "Stryker was here!" : (stryCov_9fa48("300"), '')))) && (stryMutAct_9fa48("301") ? answer : (stryCov_9fa48("301"), !answer)))) && (stryMutAct_9fa48("302") ? WEAK.has(words[at + 1] ?? '') : (stryCov_9fa48("302"), !WEAK.has(stryMutAct_9fa48("303") ? words[at + 1] && '' : (stryCov_9fa48("303"), words[stryMutAct_9fa48("304") ? at - 1 : (stryCov_9fa48("304"), at + 1)] ?? (stryMutAct_9fa48("305") ? "Stryker was here!" : (stryCov_9fa48("305"), '')))))))) stryMutAct_9fa48("306") ? noes -= 1 : (stryCov_9fa48("306"), noes += 1);
      }
    }
    if (stryMutAct_9fa48("310") ? noes <= 0 : stryMutAct_9fa48("309") ? noes >= 0 : stryMutAct_9fa48("308") ? false : stryMutAct_9fa48("307") ? true : (stryCov_9fa48("307", "308", "309", "310"), noes > 0)) return stryMutAct_9fa48("313") ? noes % 2 !== 1 : stryMutAct_9fa48("312") ? false : stryMutAct_9fa48("311") ? true : (stryCov_9fa48("311", "312", "313"), (stryMutAct_9fa48("314") ? noes * 2 : (stryCov_9fa48("314"), noes % 2)) === 1);
    return deniedAfter(stryMutAct_9fa48("316") ? words.filter((_, n) => sentences[end + n] === sentences[start]) : stryMutAct_9fa48("315") ? words.slice(end, end + 8) : (stryCov_9fa48("315", "316"), words.slice(end, stryMutAct_9fa48("317") ? end - 8 : (stryCov_9fa48("317"), end + 8)).filter(stryMutAct_9fa48("318") ? () => undefined : (stryCov_9fa48("318"), (_, n) => stryMutAct_9fa48("321") ? sentences[end + n] !== sentences[start] : stryMutAct_9fa48("320") ? false : stryMutAct_9fa48("319") ? true : (stryCov_9fa48("319", "320", "321"), sentences[stryMutAct_9fa48("322") ? end - n : (stryCov_9fa48("322"), end + n)] === sentences[start])))));
  }
}

/** Whether a no before `at` ends its reach here: the sentence turns, a comma closes, or a new "I" begins. */
function stopsNo({
  words,
  turns,
  commas
}: Tokens, at: number, start: number, noes: number): boolean {
  if (stryMutAct_9fa48("323")) {
    {}
  } else {
    stryCov_9fa48("323");
    const word = stryMutAct_9fa48("324") ? words[at] && '' : (stryCov_9fa48("324"), words[at] ?? (stryMutAct_9fa48("325") ? "Stryker was here!" : (stryCov_9fa48("325"), '')));
    if (stryMutAct_9fa48("328") ? ENDS.has(word) && turns[at + 1] === true : stryMutAct_9fa48("327") ? false : stryMutAct_9fa48("326") ? true : (stryCov_9fa48("326", "327", "328"), ENDS.has(word) || (stryMutAct_9fa48("330") ? turns[at + 1] !== true : stryMutAct_9fa48("329") ? false : (stryCov_9fa48("329", "330"), turns[stryMutAct_9fa48("331") ? at - 1 : (stryCov_9fa48("331"), at + 1)] === (stryMutAct_9fa48("332") ? false : (stryCov_9fa48("332"), true)))))) return stryMutAct_9fa48("333") ? false : (stryCov_9fa48("333"), true);
    if (stryMutAct_9fa48("336") ? commas[at + 1] === true || !words.slice(at + 1, start).some(between => LISTS.has(between)) : stryMutAct_9fa48("335") ? false : stryMutAct_9fa48("334") ? true : (stryCov_9fa48("334", "335", "336"), (stryMutAct_9fa48("338") ? commas[at + 1] !== true : stryMutAct_9fa48("337") ? true : (stryCov_9fa48("337", "338"), commas[stryMutAct_9fa48("339") ? at - 1 : (stryCov_9fa48("339"), at + 1)] === (stryMutAct_9fa48("340") ? false : (stryCov_9fa48("340"), true)))) && (stryMutAct_9fa48("341") ? words.slice(at + 1, start).some(between => LISTS.has(between)) : (stryCov_9fa48("341"), !(stryMutAct_9fa48("343") ? words.some(between => LISTS.has(between)) : stryMutAct_9fa48("342") ? words.slice(at + 1, start).every(between => LISTS.has(between)) : (stryCov_9fa48("342", "343"), words.slice(stryMutAct_9fa48("344") ? at - 1 : (stryCov_9fa48("344"), at + 1), start).some(stryMutAct_9fa48("345") ? () => undefined : (stryCov_9fa48("345"), between => LISTS.has(between))))))))) return stryMutAct_9fa48("346") ? false : (stryCov_9fa48("346"), true);
    if (stryMutAct_9fa48("349") ? (word !== 'i' || at >= start - 2 || at === 0) && noes > 0 : stryMutAct_9fa48("348") ? false : stryMutAct_9fa48("347") ? true : (stryCov_9fa48("347", "348", "349"), (stryMutAct_9fa48("351") ? (word !== 'i' || at >= start - 2) && at === 0 : stryMutAct_9fa48("350") ? false : (stryCov_9fa48("350", "351"), (stryMutAct_9fa48("353") ? word !== 'i' && at >= start - 2 : stryMutAct_9fa48("352") ? false : (stryCov_9fa48("352", "353"), (stryMutAct_9fa48("355") ? word === 'i' : stryMutAct_9fa48("354") ? false : (stryCov_9fa48("354", "355"), word !== (stryMutAct_9fa48("356") ? "" : (stryCov_9fa48("356"), 'i')))) || (stryMutAct_9fa48("359") ? at < start - 2 : stryMutAct_9fa48("358") ? at > start - 2 : stryMutAct_9fa48("357") ? false : (stryCov_9fa48("357", "358", "359"), at >= (stryMutAct_9fa48("360") ? start + 2 : (stryCov_9fa48("360"), start - 2)))))) || (stryMutAct_9fa48("362") ? at !== 0 : stryMutAct_9fa48("361") ? false : (stryCov_9fa48("361", "362"), at === 0)))) || (stryMutAct_9fa48("365") ? noes <= 0 : stryMutAct_9fa48("364") ? noes >= 0 : stryMutAct_9fa48("363") ? false : (stryCov_9fa48("363", "364", "365"), noes > 0)))) return stryMutAct_9fa48("366") ? true : (stryCov_9fa48("366"), false);
    const carried = CARRIES_ON.has(stryMutAct_9fa48("367") ? words[at - 1] && '' : (stryCov_9fa48("367"), words[stryMutAct_9fa48("368") ? at + 1 : (stryCov_9fa48("368"), at - 1)] ?? (stryMutAct_9fa48("369") ? "Stryker was here!" : (stryCov_9fa48("369"), ''))));
    return stryMutAct_9fa48("372") ? !carried && !NEGATORS.has(words[at + 1] ?? '') || !NEGATORS.has(words[at + 2] ?? '') : stryMutAct_9fa48("371") ? false : stryMutAct_9fa48("370") ? true : (stryCov_9fa48("370", "371", "372"), (stryMutAct_9fa48("374") ? !carried || !NEGATORS.has(words[at + 1] ?? '') : stryMutAct_9fa48("373") ? true : (stryCov_9fa48("373", "374"), (stryMutAct_9fa48("375") ? carried : (stryCov_9fa48("375"), !carried)) && (stryMutAct_9fa48("376") ? NEGATORS.has(words[at + 1] ?? '') : (stryCov_9fa48("376"), !NEGATORS.has(stryMutAct_9fa48("377") ? words[at + 1] && '' : (stryCov_9fa48("377"), words[stryMutAct_9fa48("378") ? at - 1 : (stryCov_9fa48("378"), at + 1)] ?? (stryMutAct_9fa48("379") ? "Stryker was here!" : (stryCov_9fa48("379"), '')))))))) && (stryMutAct_9fa48("380") ? NEGATORS.has(words[at + 2] ?? '') : (stryCov_9fa48("380"), !NEGATORS.has(stryMutAct_9fa48("381") ? words[at + 2] && '' : (stryCov_9fa48("381"), words[stryMutAct_9fa48("382") ? at - 2 : (stryCov_9fa48("382"), at + 2)] ?? (stryMutAct_9fa48("383") ? "Stryker was here!" : (stryCov_9fa48("383"), '')))))));
  }
}

/** A list goes on past a comma: "not sad, tired or suicidal". */
const LISTS = set(stryMutAct_9fa48("384") ? "" : (stryCov_9fa48("384"), 'or nor ni o any anything'));
const CARRIES_ON = set(stryMutAct_9fa48("385") ? "" : (stryCov_9fa48("385"), 'think because if that nor'));

/** Whether a no stands among these words. */
export const hasNo = stryMutAct_9fa48("386") ? () => undefined : (stryCov_9fa48("386"), (() => {
  const hasNo = (words: readonly string[]): boolean => stryMutAct_9fa48("387") ? words.every(word => NEGATORS.has(word)) : (stryCov_9fa48("387"), words.some(stryMutAct_9fa48("388") ? () => undefined : (stryCov_9fa48("388"), word => NEGATORS.has(word))));
  return hasNo;
})());
const REACH = 9;

/** "… has never crossed my mind", "… and I said no". */
const DENIED = stryMutAct_9fa48("392") ? /^(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|^(?:and |so )?(?:i )(?:said|answered|told (?:him|her|them)) no\b/ : stryMutAct_9fa48("391") ? /^(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|^(?:and |so )(?:i )?(?:said|answered|told (?:him|her|them)) no\b/ : stryMutAct_9fa48("390") ? /^(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|(?:and |so )?(?:i )?(?:said|answered|told (?:him|her|them)) no\b/ : stryMutAct_9fa48("389") ? /(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|^(?:and |so )?(?:i )?(?:said|answered|told (?:him|her|them)) no\b/ : (stryCov_9fa48("389", "390", "391", "392"), /^(?:has|have|is|was) (?:not|never) (?:crossed|entered|occurred|on my|in my|an option|something i|a thought|been (?:on|in|an|a))|^(?:and |so )?(?:i )?(?:said|answered|told (?:him|her|them)) no\b/);
function deniedAfter(after: readonly string[]): boolean {
  if (stryMutAct_9fa48("393")) {
    {}
  } else {
    stryCov_9fa48("393");
    const text = after.join(stryMutAct_9fa48("394") ? "" : (stryCov_9fa48("394"), ' '));
    if (stryMutAct_9fa48("396") ? false : stryMutAct_9fa48("395") ? true : (stryCov_9fa48("395", "396"), DENIED.test(text))) return stryMutAct_9fa48("397") ? false : (stryCov_9fa48("397"), true);
    return (stryMutAct_9fa48("400") ? /^(?:and |but )?i (?:am|would|have) (?:not|never)(?= (?:sure|joking|kidding|lying|okay|ok|safe|know|stop|afraid|scared|fine|coping|well|sleeping|able|alone|eating|told|been))/ : stryMutAct_9fa48("399") ? /^(?:and |but )i (?:am|would|have) (?:not|never)(?! (?:sure|joking|kidding|lying|okay|ok|safe|know|stop|afraid|scared|fine|coping|well|sleeping|able|alone|eating|told|been))/ : stryMutAct_9fa48("398") ? /(?:and |but )?i (?:am|would|have) (?:not|never)(?! (?:sure|joking|kidding|lying|okay|ok|safe|know|stop|afraid|scared|fine|coping|well|sleeping|able|alone|eating|told|been))/ : (stryCov_9fa48("398", "399", "400"), /^(?:and |but )?i (?:am|would|have) (?:not|never)(?! (?:sure|joking|kidding|lying|okay|ok|safe|know|stop|afraid|scared|fine|coping|well|sleeping|able|alone|eating|told|been))/)).test(text);
  }
}

/** Whether a figure of speech takes in all of a phrase but its small words. */
export const figurative = stryMutAct_9fa48("401") ? () => undefined : (stryCov_9fa48("401"), (() => {
  const figurative = ({
    words
  }: Tokens, covered: Uint8Array, start: number, end: number): boolean => stryMutAct_9fa48("404") ? covered.subarray(start, end).includes(1) || words.slice(start, end).every((word, n) => covered[start + n] === 1 || LIGHT.has(word)) : stryMutAct_9fa48("403") ? false : stryMutAct_9fa48("402") ? true : (stryCov_9fa48("402", "403", "404"), covered.subarray(start, end).includes(1) && (stryMutAct_9fa48("406") ? words.every((word, n) => covered[start + n] === 1 || LIGHT.has(word)) : stryMutAct_9fa48("405") ? words.slice(start, end).some((word, n) => covered[start + n] === 1 || LIGHT.has(word)) : (stryCov_9fa48("405", "406"), words.slice(start, end).every(stryMutAct_9fa48("407") ? () => undefined : (stryCov_9fa48("407"), (word, n) => stryMutAct_9fa48("410") ? covered[start + n] === 1 && LIGHT.has(word) : stryMutAct_9fa48("409") ? false : stryMutAct_9fa48("408") ? true : (stryCov_9fa48("408", "409", "410"), (stryMutAct_9fa48("412") ? covered[start + n] !== 1 : stryMutAct_9fa48("411") ? false : (stryCov_9fa48("411", "412"), covered[stryMutAct_9fa48("413") ? start - n : (stryCov_9fa48("413"), start + n)] === 1)) || LIGHT.has(word)))))));
  return figurative;
})());

/** Words that carry no danger of their own when the rest of a phrase is a figure of speech. */
const LIGHT = set(stryMutAct_9fa48("414") ? "" : (stryCov_9fa48("414"), 'i am is are was were to the a an my have has had will would and of so it do not that want wants wanted going need ready in on at me like can could this or he she they you your his her their may might about feel been anymore someone people'));

/** Whose danger a phrase tells of, and whether the words say so or it is only taken to be. */
export function whose({
  words,
  sentences
}: Tokens, start: number, end: number, {
  kind,
  mine: left
}: Phrases): Whose {
  if (stryMutAct_9fa48("415")) {
    {}
  } else {
    stryCov_9fa48("415");
    const inside = stryMutAct_9fa48("416") ? words : (stryCov_9fa48("416"), words.slice(start, end));
    const mine = stryMutAct_9fa48("417") ? inside.every((word, n) => isMine(word) && !(word === 'my' && isOther(words[start + n + 1]))) : (stryCov_9fa48("417"), inside.some(stryMutAct_9fa48("418") ? () => undefined : (stryCov_9fa48("418"), (word, n) => stryMutAct_9fa48("421") ? isMine(word) || !(word === 'my' && isOther(words[start + n + 1])) : stryMutAct_9fa48("420") ? false : stryMutAct_9fa48("419") ? true : (stryCov_9fa48("419", "420", "421"), isMine(word) && (stryMutAct_9fa48("422") ? word === 'my' && isOther(words[start + n + 1]) : (stryCov_9fa48("422"), !(stryMutAct_9fa48("425") ? word === 'my' || isOther(words[start + n + 1]) : stryMutAct_9fa48("424") ? false : stryMutAct_9fa48("423") ? true : (stryCov_9fa48("423", "424", "425"), (stryMutAct_9fa48("427") ? word !== 'my' : stryMutAct_9fa48("426") ? true : (stryCov_9fa48("426", "427"), word === (stryMutAct_9fa48("428") ? "" : (stryCov_9fa48("428"), 'my')))) && isOther(words[stryMutAct_9fa48("429") ? start + n - 1 : (stryCov_9fa48("429"), (stryMutAct_9fa48("430") ? start - n : (stryCov_9fa48("430"), start + n)) + 1)])))))))));
    if (stryMutAct_9fa48("433") ? kind === 'abuse' || mine || inside.includes('i') || inside.includes('us') || toldOfMe(words, sentences, start) : stryMutAct_9fa48("432") ? false : stryMutAct_9fa48("431") ? true : (stryCov_9fa48("431", "432", "433"), (stryMutAct_9fa48("435") ? kind !== 'abuse' : stryMutAct_9fa48("434") ? true : (stryCov_9fa48("434", "435"), kind === (stryMutAct_9fa48("436") ? "" : (stryCov_9fa48("436"), 'abuse')))) && (stryMutAct_9fa48("438") ? (mine || inside.includes('i') || inside.includes('us')) && toldOfMe(words, sentences, start) : stryMutAct_9fa48("437") ? true : (stryCov_9fa48("437", "438"), (stryMutAct_9fa48("440") ? (mine || inside.includes('i')) && inside.includes('us') : stryMutAct_9fa48("439") ? false : (stryCov_9fa48("439", "440"), (stryMutAct_9fa48("442") ? mine && inside.includes('i') : stryMutAct_9fa48("441") ? false : (stryCov_9fa48("441", "442"), mine || inside.includes(stryMutAct_9fa48("443") ? "" : (stryCov_9fa48("443"), 'i')))) || inside.includes(stryMutAct_9fa48("444") ? "" : (stryCov_9fa48("444"), 'us')))) || toldOfMe(words, sentences, start))))) return SELF;
    if (stryMutAct_9fa48("447") ? inside.every(word => HIS.has(word) || /[aei]rse$/.test(word)) : stryMutAct_9fa48("446") ? false : stryMutAct_9fa48("445") ? true : (stryCov_9fa48("445", "446", "447"), inside.some(stryMutAct_9fa48("448") ? () => undefined : (stryCov_9fa48("448"), word => stryMutAct_9fa48("451") ? HIS.has(word) && /[aei]rse$/.test(word) : stryMutAct_9fa48("450") ? false : stryMutAct_9fa48("449") ? true : (stryCov_9fa48("449", "450", "451"), HIS.has(word) || (stryMutAct_9fa48("453") ? /[^aei]rse$/ : stryMutAct_9fa48("452") ? /[aei]rse/ : (stryCov_9fa48("452", "453"), /[aei]rse$/)).test(word)))))) return OTHER;
    if (stryMutAct_9fa48("455") ? false : stryMutAct_9fa48("454") ? true : (stryCov_9fa48("454", "455"), mine)) return SELF;
    for (let at = stryMutAct_9fa48("456") ? start + 1 : (stryCov_9fa48("456"), start - 1); stryMutAct_9fa48("458") ? at >= Math.max(0, start - BACK) || sentences[at] === sentences[start] : stryMutAct_9fa48("457") ? false : (stryCov_9fa48("457", "458"), (stryMutAct_9fa48("461") ? at < Math.max(0, start - BACK) : stryMutAct_9fa48("460") ? at > Math.max(0, start - BACK) : stryMutAct_9fa48("459") ? true : (stryCov_9fa48("459", "460", "461"), at >= (stryMutAct_9fa48("462") ? Math.min(0, start - BACK) : (stryCov_9fa48("462"), Math.max(0, stryMutAct_9fa48("463") ? start + BACK : (stryCov_9fa48("463"), start - BACK)))))) && (stryMutAct_9fa48("465") ? sentences[at] !== sentences[start] : stryMutAct_9fa48("464") ? true : (stryCov_9fa48("464", "465"), sentences[at] === sentences[start]))); stryMutAct_9fa48("466") ? at++ : (stryCov_9fa48("466"), at--)) {
      if (stryMutAct_9fa48("467")) {
        {}
      } else {
        stryCov_9fa48("467");
        const word = stryMutAct_9fa48("468") ? words[at] && '' : (stryCov_9fa48("468"), words[at] ?? (stryMutAct_9fa48("469") ? "Stryker was here!" : (stryCov_9fa48("469"), '')));
        const onlyTold = stryMutAct_9fa48("472") ? word === 'me' || TOLD.has(words[at - 1] ?? '') || TOLD.has(words[at + 1] ?? '') : stryMutAct_9fa48("471") ? false : stryMutAct_9fa48("470") ? true : (stryCov_9fa48("470", "471", "472"), (stryMutAct_9fa48("474") ? word !== 'me' : stryMutAct_9fa48("473") ? true : (stryCov_9fa48("473", "474"), word === (stryMutAct_9fa48("475") ? "" : (stryCov_9fa48("475"), 'me')))) && (stryMutAct_9fa48("477") ? TOLD.has(words[at - 1] ?? '') && TOLD.has(words[at + 1] ?? '') : stryMutAct_9fa48("476") ? true : (stryCov_9fa48("476", "477"), TOLD.has(stryMutAct_9fa48("478") ? words[at - 1] && '' : (stryCov_9fa48("478"), words[stryMutAct_9fa48("479") ? at + 1 : (stryCov_9fa48("479"), at - 1)] ?? (stryMutAct_9fa48("480") ? "Stryker was here!" : (stryCov_9fa48("480"), '')))) || TOLD.has(stryMutAct_9fa48("481") ? words[at + 1] && '' : (stryCov_9fa48("481"), words[stryMutAct_9fa48("482") ? at - 1 : (stryCov_9fa48("482"), at + 1)] ?? (stryMutAct_9fa48("483") ? "Stryker was here!" : (stryCov_9fa48("483"), '')))))));
        if (stryMutAct_9fa48("486") ? I.has(word) && word !== 'my' && word !== 'mi' || !onlyTold : stryMutAct_9fa48("485") ? false : stryMutAct_9fa48("484") ? true : (stryCov_9fa48("484", "485", "486"), (stryMutAct_9fa48("488") ? I.has(word) && word !== 'my' || word !== 'mi' : stryMutAct_9fa48("487") ? true : (stryCov_9fa48("487", "488"), (stryMutAct_9fa48("490") ? I.has(word) || word !== 'my' : stryMutAct_9fa48("489") ? true : (stryCov_9fa48("489", "490"), I.has(word) && (stryMutAct_9fa48("492") ? word === 'my' : stryMutAct_9fa48("491") ? true : (stryCov_9fa48("491", "492"), word !== (stryMutAct_9fa48("493") ? "" : (stryCov_9fa48("493"), 'my')))))) && (stryMutAct_9fa48("495") ? word === 'mi' : stryMutAct_9fa48("494") ? true : (stryCov_9fa48("494", "495"), word !== (stryMutAct_9fa48("496") ? "" : (stryCov_9fa48("496"), 'mi')))))) && (stryMutAct_9fa48("497") ? onlyTold : (stryCov_9fa48("497"), !onlyTold)))) return SELF;
        if (stryMutAct_9fa48("499") ? false : stryMutAct_9fa48("498") ? true : (stryCov_9fa48("498", "499"), OTHERS.has(word))) return OTHER;
      }
    }
    return (stryMutAct_9fa48("502") ? left !== true || inside.some(isOther) : stryMutAct_9fa48("501") ? false : stryMutAct_9fa48("500") ? true : (stryCov_9fa48("500", "501", "502"), (stryMutAct_9fa48("504") ? left === true : stryMutAct_9fa48("503") ? true : (stryCov_9fa48("503", "504"), left !== (stryMutAct_9fa48("505") ? false : (stryCov_9fa48("505"), true)))) && (stryMutAct_9fa48("506") ? inside.every(isOther) : (stryCov_9fa48("506"), inside.some(isOther))))) ? OTHER : stryMutAct_9fa48("507") ? {} : (stryCov_9fa48("507"), {
      who: stryMutAct_9fa48("508") ? "" : (stryCov_9fa48("508"), 'self'),
      sure: stryMutAct_9fa48("509") ? true : (stryCov_9fa48("509"), false)
    });
  }
}
export interface Whose {
  readonly who: RiskWho;
  readonly sure: boolean;
}
const SELF: Whose = stryMutAct_9fa48("510") ? {} : (stryCov_9fa48("510"), {
  who: stryMutAct_9fa48("511") ? "" : (stryCov_9fa48("511"), 'self'),
  sure: stryMutAct_9fa48("512") ? false : (stryCov_9fa48("512"), true)
});
const OTHER: Whose = stryMutAct_9fa48("513") ? {} : (stryCov_9fa48("513"), {
  who: stryMutAct_9fa48("514") ? "" : (stryCov_9fa48("514"), 'other'),
  sure: stryMutAct_9fa48("515") ? false : (stryCov_9fa48("515"), true)
});
const isOther = stryMutAct_9fa48("516") ? () => undefined : (stryCov_9fa48("516"), (() => {
  const isOther = (word: string | undefined): boolean => stryMutAct_9fa48("519") ? word !== undefined || OTHERS.has(word) || word.endsWith('s') && OTHERS.has(word.slice(0, -1)) : stryMutAct_9fa48("518") ? false : stryMutAct_9fa48("517") ? true : (stryCov_9fa48("517", "518", "519"), (stryMutAct_9fa48("521") ? word === undefined : stryMutAct_9fa48("520") ? true : (stryCov_9fa48("520", "521"), word !== undefined)) && (stryMutAct_9fa48("523") ? OTHERS.has(word) && word.endsWith('s') && OTHERS.has(word.slice(0, -1)) : stryMutAct_9fa48("522") ? true : (stryCov_9fa48("522", "523"), OTHERS.has(word) || (stryMutAct_9fa48("525") ? word.endsWith('s') || OTHERS.has(word.slice(0, -1)) : stryMutAct_9fa48("524") ? false : (stryCov_9fa48("524", "525"), (stryMutAct_9fa48("526") ? word.startsWith('s') : (stryCov_9fa48("526"), word.endsWith(stryMutAct_9fa48("527") ? "" : (stryCov_9fa48("527"), 's')))) && OTHERS.has(stryMutAct_9fa48("528") ? word : (stryCov_9fa48("528"), word.slice(0, stryMutAct_9fa48("529") ? +1 : (stryCov_9fa48("529"), -1)))))))));
  return isOther;
})());
const isMine = stryMutAct_9fa48("530") ? () => undefined : (stryCov_9fa48("530"), (() => {
  const isMine = (word: string): boolean => stryMutAct_9fa48("533") ? MINE.has(word) && /[aei]rme$/.test(word) : stryMutAct_9fa48("532") ? false : stryMutAct_9fa48("531") ? true : (stryCov_9fa48("531", "532", "533"), MINE.has(word) || (stryMutAct_9fa48("535") ? /[^aei]rme$/ : stryMutAct_9fa48("534") ? /[aei]rme/ : (stryCov_9fa48("534", "535"), /[aei]rme$/)).test(word));
  return isMine;
})());

/** Whether the sentence up to here speaks of me: "my ex came to my house". */
function toldOfMe(words: readonly string[], sentences: readonly number[], start: number): boolean {
  if (stryMutAct_9fa48("536")) {
    {}
  } else {
    stryCov_9fa48("536");
    for (let at = stryMutAct_9fa48("537") ? start + 1 : (stryCov_9fa48("537"), start - 1); stryMutAct_9fa48("539") ? at >= Math.max(0, start - BACK) || sentences[at] === sentences[start] : stryMutAct_9fa48("538") ? false : (stryCov_9fa48("538", "539"), (stryMutAct_9fa48("542") ? at < Math.max(0, start - BACK) : stryMutAct_9fa48("541") ? at > Math.max(0, start - BACK) : stryMutAct_9fa48("540") ? true : (stryCov_9fa48("540", "541", "542"), at >= (stryMutAct_9fa48("543") ? Math.min(0, start - BACK) : (stryCov_9fa48("543"), Math.max(0, stryMutAct_9fa48("544") ? start + BACK : (stryCov_9fa48("544"), start - BACK)))))) && (stryMutAct_9fa48("546") ? sentences[at] !== sentences[start] : stryMutAct_9fa48("545") ? true : (stryCov_9fa48("545", "546"), sentences[at] === sentences[start]))); stryMutAct_9fa48("547") ? at++ : (stryCov_9fa48("547"), at--)) {
      if (stryMutAct_9fa48("548")) {
        {}
      } else {
        stryCov_9fa48("548");
        const word = words[at];
        if (stryMutAct_9fa48("551") ? word === 'me' && word === 'us' : stryMutAct_9fa48("550") ? false : stryMutAct_9fa48("549") ? true : (stryCov_9fa48("549", "550", "551"), (stryMutAct_9fa48("553") ? word !== 'me' : stryMutAct_9fa48("552") ? false : (stryCov_9fa48("552", "553"), word === (stryMutAct_9fa48("554") ? "" : (stryCov_9fa48("554"), 'me')))) || (stryMutAct_9fa48("556") ? word !== 'us' : stryMutAct_9fa48("555") ? false : (stryCov_9fa48("555", "556"), word === (stryMutAct_9fa48("557") ? "" : (stryCov_9fa48("557"), 'us')))))) return stryMutAct_9fa48("558") ? false : (stryCov_9fa48("558"), true);
        if (stryMutAct_9fa48("561") ? word === 'my' || word === 'our' || !isOther(words[at + 1]) : stryMutAct_9fa48("560") ? false : stryMutAct_9fa48("559") ? true : (stryCov_9fa48("559", "560", "561"), (stryMutAct_9fa48("563") ? word === 'my' && word === 'our' : stryMutAct_9fa48("562") ? true : (stryCov_9fa48("562", "563"), (stryMutAct_9fa48("565") ? word !== 'my' : stryMutAct_9fa48("564") ? false : (stryCov_9fa48("564", "565"), word === (stryMutAct_9fa48("566") ? "" : (stryCov_9fa48("566"), 'my')))) || (stryMutAct_9fa48("568") ? word !== 'our' : stryMutAct_9fa48("567") ? false : (stryCov_9fa48("567", "568"), word === (stryMutAct_9fa48("569") ? "" : (stryCov_9fa48("569"), 'our')))))) && (stryMutAct_9fa48("570") ? isOther(words[at + 1]) : (stryCov_9fa48("570"), !isOther(words[stryMutAct_9fa48("571") ? at - 1 : (stryCov_9fa48("571"), at + 1)]))))) return stryMutAct_9fa48("572") ? false : (stryCov_9fa48("572"), true);
      }
    }
    return stryMutAct_9fa48("573") ? true : (stryCov_9fa48("573"), false);
  }
}

/** How many words back a sentence is searched for who is meant: a ceiling for sentences without end. */
const BACK = 60;

/** Whether the sentence tells of something long past, with nothing that brings it near. */
export function longPast(tokens: Tokens, start: number): boolean {
  if (stryMutAct_9fa48("574")) {
    {}
  } else {
    stryCov_9fa48("574");
    const sentence = stryMutAct_9fa48("575") ? tokens.sentences[start] && 0 : (stryCov_9fa48("575"), tokens.sentences[start] ?? 0);
    const known = stryMutAct_9fa48("576") ? PAST.get(tokens) && new Map<number, boolean>() : (stryCov_9fa48("576"), PAST.get(tokens) ?? new Map<number, boolean>());
    PAST.set(tokens, known);
    const past = stryMutAct_9fa48("577") ? known.get(sentence) && tellsOfPast(tokens, sentence, start) : (stryCov_9fa48("577"), known.get(sentence) ?? tellsOfPast(tokens, sentence, start));
    known.set(sentence, past);
    return past;
  }
}

/** What was found of each sentence of a text: many signs may stand in one. */
const PAST = new WeakMap<Tokens, Map<number, boolean>>();
function tellsOfPast({
  words,
  sentences
}: Tokens, sentence: number, start: number): boolean {
  if (stryMutAct_9fa48("578")) {
    {}
  } else {
    stryCov_9fa48("578");
    let from = start;
    while (stryMutAct_9fa48("580") ? from > 0 || sentences[from - 1] === sentence : stryMutAct_9fa48("579") ? false : (stryCov_9fa48("579", "580"), (stryMutAct_9fa48("583") ? from <= 0 : stryMutAct_9fa48("582") ? from >= 0 : stryMutAct_9fa48("581") ? true : (stryCov_9fa48("581", "582", "583"), from > 0)) && (stryMutAct_9fa48("585") ? sentences[from - 1] !== sentence : stryMutAct_9fa48("584") ? true : (stryCov_9fa48("584", "585"), sentences[stryMutAct_9fa48("586") ? from + 1 : (stryCov_9fa48("586"), from - 1)] === sentence)))) stryMutAct_9fa48("587") ? from++ : (stryCov_9fa48("587"), from--);
    let to = start;
    while (stryMutAct_9fa48("589") ? to < words.length || sentences[to] === sentence : stryMutAct_9fa48("588") ? false : (stryCov_9fa48("588", "589"), (stryMutAct_9fa48("592") ? to >= words.length : stryMutAct_9fa48("591") ? to <= words.length : stryMutAct_9fa48("590") ? true : (stryCov_9fa48("590", "591", "592"), to < words.length)) && (stryMutAct_9fa48("594") ? sentences[to] !== sentence : stryMutAct_9fa48("593") ? true : (stryCov_9fa48("593", "594"), sentences[to] === sentence)))) stryMutAct_9fa48("595") ? to-- : (stryCov_9fa48("595"), to++);
    const said = stryMutAct_9fa48("596") ? words : (stryCov_9fa48("596"), words.slice(from, to));
    const near = (stryMutAct_9fa48("600") ? words.length > SHORT_TEXT : stryMutAct_9fa48("599") ? words.length < SHORT_TEXT : stryMutAct_9fa48("598") ? false : stryMutAct_9fa48("597") ? true : (stryCov_9fa48("597", "598", "599", "600"), words.length <= SHORT_TEXT)) ? words : said;
    return stryMutAct_9fa48("603") ? FAR.test(said.join(' ')) || words.length <= SHORT_TEXT && FAR.test(words.join(' ')) || !near.some(isRecent) : stryMutAct_9fa48("602") ? false : stryMutAct_9fa48("601") ? true : (stryCov_9fa48("601", "602", "603"), (stryMutAct_9fa48("605") ? FAR.test(said.join(' ')) && words.length <= SHORT_TEXT && FAR.test(words.join(' ')) : stryMutAct_9fa48("604") ? true : (stryCov_9fa48("604", "605"), FAR.test(said.join(stryMutAct_9fa48("606") ? "" : (stryCov_9fa48("606"), ' '))) || (stryMutAct_9fa48("608") ? words.length <= SHORT_TEXT || FAR.test(words.join(' ')) : stryMutAct_9fa48("607") ? false : (stryCov_9fa48("607", "608"), (stryMutAct_9fa48("611") ? words.length > SHORT_TEXT : stryMutAct_9fa48("610") ? words.length < SHORT_TEXT : stryMutAct_9fa48("609") ? true : (stryCov_9fa48("609", "610", "611"), words.length <= SHORT_TEXT)) && FAR.test(words.join(stryMutAct_9fa48("612") ? "" : (stryCov_9fa48("612"), ' '))))))) && (stryMutAct_9fa48("613") ? near.some(isRecent) : (stryCov_9fa48("613"), !(stryMutAct_9fa48("614") ? near.every(isRecent) : (stryCov_9fa48("614"), near.some(isRecent))))));
  }
}

/** In a text this short every sentence is about the same thing. */
const SHORT_TEXT = 30;
const FAR = stryMutAct_9fa48("625") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\W+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("624") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("623") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("622") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("621") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\D|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("620") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\D|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("619") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[^0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("618") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\D|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("617") ? /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[^01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("616") ? /\b(?:(?:years?|decades|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : stryMutAct_9fa48("615") ? /\b(?:(?:years|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/ : (stryCov_9fa48("615", "616", "617", "618", "619", "620", "621", "622", "623", "624", "625"), /\b(?:(?:years?|decades?|time|lifetime|months) ago|(?:19|20)[01]\d|202[0-4]|used to|when (?:i|he|she|they) (?:was|were) (?:a|in|at|1\d|\d|young|younger|little|small|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)|as (?:a|an) (?:teen|teenager|kid|child|student|adolescent|young)|in my (?:teens|twenties|thirties|youth|childhood|past)|survived an attempt|years back|back in|in the past|at university|in (?:high )?school|in college|growing up|hace (?:\w+ )?anos|cuando era|de (?:nino|nina|pequeno|pequena))\b/);
const isRecent = stryMutAct_9fa48("626") ? () => undefined : (stryCov_9fa48("626"), (() => {
  const isRecent = (word: string, at: number, words: readonly string[]): boolean => stryMutAct_9fa48("629") ? RECENT.has(word) && word !== 'am' && words[at + 1] !== 'ago' || !(word === 'days' && words[at - 1] === 'these') : stryMutAct_9fa48("628") ? false : stryMutAct_9fa48("627") ? true : (stryCov_9fa48("627", "628", "629"), (stryMutAct_9fa48("631") ? RECENT.has(word) && word !== 'am' || words[at + 1] !== 'ago' : stryMutAct_9fa48("630") ? true : (stryCov_9fa48("630", "631"), (stryMutAct_9fa48("633") ? RECENT.has(word) || word !== 'am' : stryMutAct_9fa48("632") ? true : (stryCov_9fa48("632", "633"), RECENT.has(word) && (stryMutAct_9fa48("635") ? word === 'am' : stryMutAct_9fa48("634") ? true : (stryCov_9fa48("634", "635"), word !== (stryMutAct_9fa48("636") ? "" : (stryCov_9fa48("636"), 'am')))))) && (stryMutAct_9fa48("638") ? words[at + 1] === 'ago' : stryMutAct_9fa48("637") ? true : (stryCov_9fa48("637", "638"), words[stryMutAct_9fa48("639") ? at - 1 : (stryCov_9fa48("639"), at + 1)] !== (stryMutAct_9fa48("640") ? "" : (stryCov_9fa48("640"), 'ago')))))) && (stryMutAct_9fa48("641") ? word === 'days' && words[at - 1] === 'these' : (stryCov_9fa48("641"), !(stryMutAct_9fa48("644") ? word === 'days' || words[at - 1] === 'these' : stryMutAct_9fa48("643") ? false : stryMutAct_9fa48("642") ? true : (stryCov_9fa48("642", "643", "644"), (stryMutAct_9fa48("646") ? word !== 'days' : stryMutAct_9fa48("645") ? true : (stryCov_9fa48("645", "646"), word === (stryMutAct_9fa48("647") ? "" : (stryCov_9fa48("647"), 'days')))) && (stryMutAct_9fa48("649") ? words[at - 1] !== 'these' : stryMutAct_9fa48("648") ? true : (stryCov_9fa48("648", "649"), words[stryMutAct_9fa48("650") ? at + 1 : (stryCov_9fa48("650"), at - 1)] === (stryMutAct_9fa48("651") ? "" : (stryCov_9fa48("651"), 'these')))))))));
  return isRecent;
})());
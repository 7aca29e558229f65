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
import type { Risk } from '../core/risk.ts';
import { longPast, whose } from './context.ts';
import { isDenied, isFigure, isLoss, type Match, matchesIn } from './matches.ts';
import type { Estimate, Estimator } from './model.ts';
import type { Tokens } from './tokens.ts';

/** A sign of danger, and the word it ends before. */
export interface Hit {
  readonly end: number;
  readonly risk: Risk;
  /** Whether the words say whose danger it is. */
  readonly sure: boolean;
}

/** Phrases decide; the model speaks where they are silent, and doubts those that stand among everyday words. */
export function signsIn(tokens: Tokens, text: string, estimate: Estimator | null): readonly Hit[] {
  if (stryMutAct_9fa48("1158")) {
    {}
  } else {
    stryCov_9fa48("1158");
    const {
      matches,
      covered
    } = matchesIn(tokens);
    const standing = stryMutAct_9fa48("1159") ? matches : (stryCov_9fa48("1159"), matches.filter(stryMutAct_9fa48("1160") ? () => undefined : (stryCov_9fa48("1160"), match => stryMutAct_9fa48("1161") ? isFigure(tokens, match, covered) : (stryCov_9fa48("1161"), !isFigure(tokens, match, covered)))));
    const signs = stryMutAct_9fa48("1162") ? standing : (stryCov_9fa48("1162"), standing.filter(stryMutAct_9fa48("1163") ? () => undefined : (stryCov_9fa48("1163"), match => stryMutAct_9fa48("1164") ? isDenied(tokens, match) : (stryCov_9fa48("1164"), !isDenied(tokens, match)))));
    // A loss to suicide is grief: the word inside it is not a second sign.
    const lost = new Uint8Array(stryMutAct_9fa48("1165") ? tokens.words.length - 1 : (stryCov_9fa48("1165"), tokens.words.length + 1));
    for (const {
      start,
      end,
      phrases
    } of matches) if (stryMutAct_9fa48("1167") ? false : stryMutAct_9fa48("1166") ? true : (stryCov_9fa48("1166", "1167"), isLoss(phrases))) lost.fill(1, start, end);
    const told = stryMutAct_9fa48("1168") ? signs : (stryCov_9fa48("1168"), signs.filter(stryMutAct_9fa48("1169") ? () => undefined : (stryCov_9fa48("1169"), ({
      start,
      end,
      phrases
    }) => stryMutAct_9fa48("1172") ? isLoss(phrases) && !lost.subarray(start, end).includes(1) : stryMutAct_9fa48("1171") ? false : stryMutAct_9fa48("1170") ? true : (stryCov_9fa48("1170", "1171", "1172"), isLoss(phrases) || (stryMutAct_9fa48("1173") ? lost.subarray(start, end).includes(1) : (stryCov_9fa48("1173"), !lost.subarray(start, end).includes(1)))))));
    const {
      length
    } = tokens.words;
    if (stryMutAct_9fa48("1176") ? (estimate === null || length < FEW) && length > SHORT : stryMutAct_9fa48("1175") ? false : stryMutAct_9fa48("1174") ? true : (stryCov_9fa48("1174", "1175", "1176"), (stryMutAct_9fa48("1178") ? estimate === null && length < FEW : stryMutAct_9fa48("1177") ? false : (stryCov_9fa48("1177", "1178"), (stryMutAct_9fa48("1180") ? estimate !== null : stryMutAct_9fa48("1179") ? false : (stryCov_9fa48("1179", "1180"), estimate === null)) || (stryMutAct_9fa48("1183") ? length >= FEW : stryMutAct_9fa48("1182") ? length <= FEW : stryMutAct_9fa48("1181") ? false : (stryCov_9fa48("1181", "1182", "1183"), length < FEW)))) || (stryMutAct_9fa48("1186") ? length <= SHORT : stryMutAct_9fa48("1185") ? length >= SHORT : stryMutAct_9fa48("1184") ? false : (stryCov_9fa48("1184", "1185", "1186"), length > SHORT)))) return told.map(stryMutAct_9fa48("1187") ? () => undefined : (stryCov_9fa48("1187"), match => hitOf(tokens, text, match)));
    const whole = estimate(tokens, covered, 0, length);
    const read = told.map(stryMutAct_9fa48("1188") ? () => undefined : (stryCov_9fa48("1188"), match => stryMutAct_9fa48("1189") ? {} : (stryCov_9fa48("1189"), {
      match,
      hit: hitOf(tokens, text, match)
    })));
    const hits = read.flatMap(stryMutAct_9fa48("1190") ? () => undefined : (stryCov_9fa48("1190"), ({
      match,
      hit
    }) => doubted(hit, match, whole.sign)));
    const denied = stryMutAct_9fa48("1194") ? signs.length >= standing.length : stryMutAct_9fa48("1193") ? signs.length <= standing.length : stryMutAct_9fa48("1192") ? false : stryMutAct_9fa48("1191") ? true : (stryCov_9fa48("1191", "1192", "1193", "1194"), signs.length < standing.length);
    const settled = stryMutAct_9fa48("1195") ? read.every(({
      match,
      hit
    }) => match.phrases.firm === true || hit.risk.level === 'crisis' || hit.risk.level !== match.phrases.level) : (stryCov_9fa48("1195"), read.some(stryMutAct_9fa48("1196") ? () => undefined : (stryCov_9fa48("1196"), ({
      match,
      hit
    }) => stryMutAct_9fa48("1199") ? (match.phrases.firm === true || hit.risk.level === 'crisis') && hit.risk.level !== match.phrases.level : stryMutAct_9fa48("1198") ? false : stryMutAct_9fa48("1197") ? true : (stryCov_9fa48("1197", "1198", "1199"), (stryMutAct_9fa48("1201") ? match.phrases.firm === true && hit.risk.level === 'crisis' : stryMutAct_9fa48("1200") ? false : (stryCov_9fa48("1200", "1201"), (stryMutAct_9fa48("1203") ? match.phrases.firm !== true : stryMutAct_9fa48("1202") ? false : (stryCov_9fa48("1202", "1203"), match.phrases.firm === (stryMutAct_9fa48("1204") ? false : (stryCov_9fa48("1204"), true)))) || (stryMutAct_9fa48("1206") ? hit.risk.level !== 'crisis' : stryMutAct_9fa48("1205") ? false : (stryCov_9fa48("1205", "1206"), hit.risk.level === (stryMutAct_9fa48("1207") ? "" : (stryCov_9fa48("1207"), 'crisis')))))) || (stryMutAct_9fa48("1209") ? hit.risk.level === match.phrases.level : stryMutAct_9fa48("1208") ? false : (stryCov_9fa48("1208", "1209"), hit.risk.level !== match.phrases.level))))));
    if (stryMutAct_9fa48("1212") ? denied && settled : stryMutAct_9fa48("1211") ? false : stryMutAct_9fa48("1210") ? true : (stryCov_9fa48("1210", "1211", "1212"), denied || settled)) return hits;
    return stryMutAct_9fa48("1213") ? [] : (stryCov_9fa48("1213"), [...hits, ...felt(whole, covered.includes(1), stryMutAct_9fa48("1217") ? hits.length <= 0 : stryMutAct_9fa48("1216") ? hits.length >= 0 : stryMutAct_9fa48("1215") ? false : stryMutAct_9fa48("1214") ? true : (stryCov_9fa48("1214", "1215", "1216", "1217"), hits.length > 0), tokens, text)]);
  }
}

/** Words of a text the model reads as a whole: longer ones tell a story, in which its clues mean less; of fewer it makes too much. */
const SHORT = 40;
const FEW = 3;
function hitOf(tokens: Tokens, text: string, {
  start,
  end,
  phrases
}: Match): Hit {
  if (stryMutAct_9fa48("1218")) {
    {}
  } else {
    stryCov_9fa48("1218");
    const level = (stryMutAct_9fa48("1221") ? phrases.level === 'crisis' && !phrases.firm || longPast(tokens, start) : stryMutAct_9fa48("1220") ? false : stryMutAct_9fa48("1219") ? true : (stryCov_9fa48("1219", "1220", "1221"), (stryMutAct_9fa48("1223") ? phrases.level === 'crisis' || !phrases.firm : stryMutAct_9fa48("1222") ? true : (stryCov_9fa48("1222", "1223"), (stryMutAct_9fa48("1225") ? phrases.level !== 'crisis' : stryMutAct_9fa48("1224") ? true : (stryCov_9fa48("1224", "1225"), phrases.level === (stryMutAct_9fa48("1226") ? "" : (stryCov_9fa48("1226"), 'crisis')))) && (stryMutAct_9fa48("1227") ? phrases.firm : (stryCov_9fa48("1227"), !phrases.firm)))) && longPast(tokens, start))) ? stryMutAct_9fa48("1228") ? "" : (stryCov_9fa48("1228"), 'concern') : phrases.level;
    const {
      who,
      sure
    } = phrases.who ? stryMutAct_9fa48("1229") ? {} : (stryCov_9fa48("1229"), {
      who: phrases.who,
      sure: stryMutAct_9fa48("1230") ? false : (stryCov_9fa48("1230"), true)
    }) : whose(tokens, start, end, phrases);
    return stryMutAct_9fa48("1231") ? {} : (stryCov_9fa48("1231"), {
      end,
      sure,
      risk: stryMutAct_9fa48("1232") ? {} : (stryCov_9fa48("1232"), {
        level,
        who,
        kind: phrases.kind,
        evidence: said(tokens, text, start, end)
      })
    });
  }
}
const said = stryMutAct_9fa48("1233") ? () => undefined : (stryCov_9fa48("1233"), (() => {
  const said = ({
    spans
  }: Tokens, text: string, start: number, end: number): string => stryMutAct_9fa48("1234") ? text : (stryCov_9fa48("1234"), text.slice(stryMutAct_9fa48("1235") ? spans[start]?.[0] && 0 : (stryCov_9fa48("1235"), (stryMutAct_9fa48("1236") ? spans[start][0] : (stryCov_9fa48("1236"), spans[start]?.[0])) ?? 0), stryMutAct_9fa48("1237") ? spans[end - 1]?.[1] && 0 : (stryCov_9fa48("1237"), (stryMutAct_9fa48("1238") ? spans[end - 1][1] : (stryCov_9fa48("1238"), spans[stryMutAct_9fa48("1239") ? end + 1 : (stryCov_9fa48("1239"), end - 1)]?.[1])) ?? 0)));
  return said;
})());

/** Chances from which the model calls something danger, or a sign; and below which it doubts a phrase. */
const CRISIS = 0.75;
const SIGN = 0.65;
const DOUBT = 0.06;
const CERTAIN = 0.015;

/** What the model alone makes of a text. Beside a figure of speech it raises no alarm: that is where it errs most. */
function felt({
  crisis,
  sign,
  who,
  kind,
  place
}: Estimate, figures: boolean, known: boolean, tokens: Tokens, text: string): readonly Hit[] {
  if (stryMutAct_9fa48("1240")) {
    {}
  } else {
    stryCov_9fa48("1240");
    const level = (stryMutAct_9fa48("1243") ? crisis >= CRISIS || !figures : stryMutAct_9fa48("1242") ? false : stryMutAct_9fa48("1241") ? true : (stryCov_9fa48("1241", "1242", "1243"), (stryMutAct_9fa48("1246") ? crisis < CRISIS : stryMutAct_9fa48("1245") ? crisis > CRISIS : stryMutAct_9fa48("1244") ? true : (stryCov_9fa48("1244", "1245", "1246"), crisis >= CRISIS)) && (stryMutAct_9fa48("1247") ? figures : (stryCov_9fa48("1247"), !figures)))) ? stryMutAct_9fa48("1248") ? "" : (stryCov_9fa48("1248"), 'crisis') : (stryMutAct_9fa48("1251") ? sign >= SIGN || !known : stryMutAct_9fa48("1250") ? false : stryMutAct_9fa48("1249") ? true : (stryCov_9fa48("1249", "1250", "1251"), (stryMutAct_9fa48("1254") ? sign < SIGN : stryMutAct_9fa48("1253") ? sign > SIGN : stryMutAct_9fa48("1252") ? true : (stryCov_9fa48("1252", "1253", "1254"), sign >= SIGN)) && (stryMutAct_9fa48("1255") ? known : (stryCov_9fa48("1255"), !known)))) ? stryMutAct_9fa48("1256") ? "" : (stryCov_9fa48("1256"), 'concern') : stryMutAct_9fa48("1257") ? "" : (stryCov_9fa48("1257"), 'none');
    if (stryMutAct_9fa48("1260") ? level !== 'none' : stryMutAct_9fa48("1259") ? false : stryMutAct_9fa48("1258") ? true : (stryCov_9fa48("1258", "1259", "1260"), level === (stryMutAct_9fa48("1261") ? "" : (stryCov_9fa48("1261"), 'none')))) return stryMutAct_9fa48("1262") ? ["Stryker was here"] : (stryCov_9fa48("1262"), []);
    const [first, last] = place();
    const risk = {
      level,
      who,
      kind,
      evidence: said(tokens, text, first, last + 1)
    } as const;
    return stryMutAct_9fa48("1263") ? [] : (stryCov_9fa48("1263"), [stryMutAct_9fa48("1264") ? {} : (stryCov_9fa48("1264"), {
      end: tokens.words.length,
      sure: stryMutAct_9fa48("1265") ? true : (stryCov_9fa48("1265"), false),
      risk
    })]);
  }
}

/** One step down for a phrase among words of everyday matters: danger becomes a question, a question nothing; two when hardly anything could be plainer. */
function doubted(hit: Hit, {
  phrases
}: Match, sign: number): readonly Hit[] {
  if (stryMutAct_9fa48("1266")) {
    {}
  } else {
    stryCov_9fa48("1266");
    if (stryMutAct_9fa48("1269") ? (phrases.firm === true || phrases.sure === true) && sign >= DOUBT : stryMutAct_9fa48("1268") ? false : stryMutAct_9fa48("1267") ? true : (stryCov_9fa48("1267", "1268", "1269"), (stryMutAct_9fa48("1271") ? phrases.firm === true && phrases.sure === true : stryMutAct_9fa48("1270") ? false : (stryCov_9fa48("1270", "1271"), (stryMutAct_9fa48("1273") ? phrases.firm !== true : stryMutAct_9fa48("1272") ? false : (stryCov_9fa48("1272", "1273"), phrases.firm === (stryMutAct_9fa48("1274") ? false : (stryCov_9fa48("1274"), true)))) || (stryMutAct_9fa48("1276") ? phrases.sure !== true : stryMutAct_9fa48("1275") ? false : (stryCov_9fa48("1275", "1276"), phrases.sure === (stryMutAct_9fa48("1277") ? false : (stryCov_9fa48("1277"), true)))))) || (stryMutAct_9fa48("1280") ? sign < DOUBT : stryMutAct_9fa48("1279") ? sign > DOUBT : stryMutAct_9fa48("1278") ? false : (stryCov_9fa48("1278", "1279", "1280"), sign >= DOUBT)))) return stryMutAct_9fa48("1281") ? [] : (stryCov_9fa48("1281"), [hit]);
    if (stryMutAct_9fa48("1284") ? hit.risk.level === 'concern' && sign < CERTAIN : stryMutAct_9fa48("1283") ? false : stryMutAct_9fa48("1282") ? true : (stryCov_9fa48("1282", "1283", "1284"), (stryMutAct_9fa48("1286") ? hit.risk.level !== 'concern' : stryMutAct_9fa48("1285") ? false : (stryCov_9fa48("1285", "1286"), hit.risk.level === (stryMutAct_9fa48("1287") ? "" : (stryCov_9fa48("1287"), 'concern')))) || (stryMutAct_9fa48("1290") ? sign >= CERTAIN : stryMutAct_9fa48("1289") ? sign <= CERTAIN : stryMutAct_9fa48("1288") ? false : (stryCov_9fa48("1288", "1289", "1290"), sign < CERTAIN)))) return stryMutAct_9fa48("1291") ? ["Stryker was here"] : (stryCov_9fa48("1291"), []);
    return stryMutAct_9fa48("1292") ? [] : (stryCov_9fa48("1292"), [stryMutAct_9fa48("1293") ? {} : (stryCov_9fa48("1293"), {
      ...hit,
      risk: stryMutAct_9fa48("1294") ? {} : (stryCov_9fa48("1294"), {
        ...hit.risk,
        level: stryMutAct_9fa48("1295") ? "" : (stryCov_9fa48("1295"), 'concern')
      })
    })]);
  }
}
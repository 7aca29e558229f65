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
import { NO_RISK, type Risk, type RiskKind, type Screening } from '../core/risk.ts';
import { answerToQuestion } from './asking.ts';
import { KNOWN } from './lexicon/index.ts';
import { type DangerModel, type Estimator, openModel } from './model.ts';
import { type Hit, signsIn } from './signs.ts';
import { readings } from './tokens.ts';

/** How a message reads: the text itself, then together with the last minute's. Pure, and linear in its length. Without a model only the phrases speak. */
export function createScreen(model: DangerModel | null): (screening: Screening) => Risk {
  if (stryMutAct_9fa48("1028")) {
    {}
  } else {
    stryCov_9fa48("1028");
    const estimate = stryMutAct_9fa48("1031") ? model || openModel(model) : stryMutAct_9fa48("1030") ? false : stryMutAct_9fa48("1029") ? true : (stryCov_9fa48("1029", "1030", "1031"), model && openModel(model));
    return stryMutAct_9fa48("1032") ? () => undefined : (stryCov_9fa48("1032"), screening => screen(screening, estimate));
  }
}
function screen({
  text,
  recent,
  asking
}: Screening, estimate: Estimator | null): Risk {
  if (stryMutAct_9fa48("1033")) {
    {}
  } else {
    stryCov_9fa48("1033");
    const own = screenText(text, estimate);
    if (stryMutAct_9fa48("1036") ? own.level !== 'crisis' : stryMutAct_9fa48("1035") ? false : stryMutAct_9fa48("1034") ? true : (stryCov_9fa48("1034", "1035", "1036"), own.level === (stryMutAct_9fa48("1037") ? "" : (stryCov_9fa48("1037"), 'crisis')))) return own;
    const answer = asking ? answerToQuestion(text) : null;
    if (stryMutAct_9fa48("1040") ? answer !== null || RANK[answer.level] >= RANK[own.level] : stryMutAct_9fa48("1039") ? false : stryMutAct_9fa48("1038") ? true : (stryCov_9fa48("1038", "1039", "1040"), (stryMutAct_9fa48("1042") ? answer === null : stryMutAct_9fa48("1041") ? true : (stryCov_9fa48("1041", "1042"), answer !== null)) && (stryMutAct_9fa48("1045") ? RANK[answer.level] < RANK[own.level] : stryMutAct_9fa48("1044") ? RANK[answer.level] > RANK[own.level] : stryMutAct_9fa48("1043") ? true : (stryCov_9fa48("1043", "1044", "1045"), RANK[answer.level] >= RANK[own.level])))) return answer;
    const before = stryMutAct_9fa48("1046") ? recent : (stryCov_9fa48("1046"), recent.slice(stryMutAct_9fa48("1047") ? +3 : (stryCov_9fa48("1047"), -3)));
    if (stryMutAct_9fa48("1050") ? before.length !== 0 : stryMutAct_9fa48("1049") ? false : stryMutAct_9fa48("1048") ? true : (stryCov_9fa48("1048", "1049", "1050"), before.length === 0)) return own;
    // Texts put together are no text anyone wrote: only phrases, which say why, are looked for across them.
    const joined = screenText(stryMutAct_9fa48("1051") ? `` : (stryCov_9fa48("1051"), `${before.join(stryMutAct_9fa48("1052") ? "" : (stryCov_9fa48("1052"), ' '))} ${text}`), null, stryMutAct_9fa48("1053") ? before.join(' ').length - 1 : (stryCov_9fa48("1053"), before.join(stryMutAct_9fa48("1054") ? "" : (stryCov_9fa48("1054"), ' ')).length + 1));
    if (stryMutAct_9fa48("1057") ? RANK[joined.level] > RANK[own.level] || !(joined.level === 'concern' && isShort(joined.evidence)) : stryMutAct_9fa48("1056") ? false : stryMutAct_9fa48("1055") ? true : (stryCov_9fa48("1055", "1056", "1057"), (stryMutAct_9fa48("1060") ? RANK[joined.level] <= RANK[own.level] : stryMutAct_9fa48("1059") ? RANK[joined.level] >= RANK[own.level] : stryMutAct_9fa48("1058") ? true : (stryCov_9fa48("1058", "1059", "1060"), RANK[joined.level] > RANK[own.level])) && (stryMutAct_9fa48("1061") ? joined.level === 'concern' && isShort(joined.evidence) : (stryCov_9fa48("1061"), !(stryMutAct_9fa48("1064") ? joined.level === 'concern' || isShort(joined.evidence) : stryMutAct_9fa48("1063") ? false : stryMutAct_9fa48("1062") ? true : (stryCov_9fa48("1062", "1063", "1064"), (stryMutAct_9fa48("1066") ? joined.level !== 'concern' : stryMutAct_9fa48("1065") ? true : (stryCov_9fa48("1065", "1066"), joined.level === (stryMutAct_9fa48("1067") ? "" : (stryCov_9fa48("1067"), 'concern')))) && isShort(joined.evidence))))))) return joined;
    const shared = stryMutAct_9fa48("1070") ? own.level === 'none' && AGREES.test(text.toLowerCase()) || before.some(one => screenText(one, estimate).level !== 'none') : stryMutAct_9fa48("1069") ? false : stryMutAct_9fa48("1068") ? true : (stryCov_9fa48("1068", "1069", "1070"), (stryMutAct_9fa48("1072") ? own.level === 'none' || AGREES.test(text.toLowerCase()) : stryMutAct_9fa48("1071") ? true : (stryCov_9fa48("1071", "1072"), (stryMutAct_9fa48("1074") ? own.level !== 'none' : stryMutAct_9fa48("1073") ? true : (stryCov_9fa48("1073", "1074"), own.level === (stryMutAct_9fa48("1075") ? "" : (stryCov_9fa48("1075"), 'none')))) && AGREES.test(stryMutAct_9fa48("1076") ? text.toUpperCase() : (stryCov_9fa48("1076"), text.toLowerCase())))) && (stryMutAct_9fa48("1077") ? before.every(one => screenText(one, estimate).level !== 'none') : (stryCov_9fa48("1077"), before.some(stryMutAct_9fa48("1078") ? () => undefined : (stryCov_9fa48("1078"), one => stryMutAct_9fa48("1081") ? screenText(one, estimate).level === 'none' : stryMutAct_9fa48("1080") ? false : stryMutAct_9fa48("1079") ? true : (stryCov_9fa48("1079", "1080", "1081"), screenText(one, estimate).level !== (stryMutAct_9fa48("1082") ? "" : (stryCov_9fa48("1082"), 'none'))))))));
    return shared ? stryMutAct_9fa48("1083") ? {} : (stryCov_9fa48("1083"), {
      level: stryMutAct_9fa48("1084") ? "" : (stryCov_9fa48("1084"), 'concern'),
      who: stryMutAct_9fa48("1085") ? "" : (stryCov_9fa48("1085"), 'self'),
      kind: stryMutAct_9fa48("1086") ? "" : (stryCov_9fa48("1086"), 'suicide'),
      evidence: text
    }) : own;
  }
}

/** Two or three words are met by chance where one answer ends and the next begins: "my daughter", "low cost". */
const isShort = stryMutAct_9fa48("1087") ? () => undefined : (stryCov_9fa48("1087"), (() => {
  const isShort = (evidence: string): boolean => stryMutAct_9fa48("1091") ? evidence.trim().split(/\s+/).length >= 4 : stryMutAct_9fa48("1090") ? evidence.trim().split(/\s+/).length <= 4 : stryMutAct_9fa48("1089") ? false : stryMutAct_9fa48("1088") ? true : (stryCov_9fa48("1088", "1089", "1090", "1091"), (stryMutAct_9fa48("1092") ? evidence.split(/\s+/).length : (stryCov_9fa48("1092"), evidence.trim().split(stryMutAct_9fa48("1094") ? /\S+/ : stryMutAct_9fa48("1093") ? /\s/ : (stryCov_9fa48("1093", "1094"), /\s+/)).length)) < 4);
  return isShort;
})());
const RANK = {
  none: 0,
  concern: 1,
  crisis: 2
} as const;
const AGREES = stryMutAct_9fa48("1097") ? /\b(i (totally |kind of )?(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.?t|don.t|cannot) blame)\b/ : stryMutAct_9fa48("1096") ? /\b(i (totally |kind of )?(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.t|don.?t|cannot) blame)\b/ : stryMutAct_9fa48("1095") ? /\b(i (totally |kind of )(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.?t|don.?t|cannot) blame)\b/ : (stryCov_9fa48("1095", "1096", "1097"), /\b(i (totally |kind of )?(get|understand|see|know) (why|how)|me too|same here|so do i|feel the same|(can.?t|don.?t|cannot) blame)\b/);

/** The strongest sign in a text that ends after `from`. */
function screenText(text: string, estimate: Estimator | null, from = 0): Risk {
  if (stryMutAct_9fa48("1098")) {
    {}
  } else {
    stryCov_9fa48("1098");
    let best: Hit = stryMutAct_9fa48("1099") ? {} : (stryCov_9fa48("1099"), {
      end: 0,
      risk: NO_RISK,
      sure: stryMutAct_9fa48("1100") ? true : (stryCov_9fa48("1100"), false)
    });
    for (const tokens of readings(text, KNOWN)) {
      if (stryMutAct_9fa48("1101")) {
        {}
      } else {
        stryCov_9fa48("1101");
        for (const hit of signsIn(tokens, text, estimate)) {
          if (stryMutAct_9fa48("1102")) {
            {}
          } else {
            stryCov_9fa48("1102");
            if (stryMutAct_9fa48("1106") ? (tokens.spans[hit.end - 1]?.[1] ?? 0) > from : stryMutAct_9fa48("1105") ? (tokens.spans[hit.end - 1]?.[1] ?? 0) < from : stryMutAct_9fa48("1104") ? false : stryMutAct_9fa48("1103") ? true : (stryCov_9fa48("1103", "1104", "1105", "1106"), (stryMutAct_9fa48("1107") ? tokens.spans[hit.end - 1]?.[1] && 0 : (stryCov_9fa48("1107"), (stryMutAct_9fa48("1108") ? tokens.spans[hit.end - 1][1] : (stryCov_9fa48("1108"), tokens.spans[stryMutAct_9fa48("1109") ? hit.end + 1 : (stryCov_9fa48("1109"), hit.end - 1)]?.[1])) ?? 0)) <= from)) continue;
            const more = stryMutAct_9fa48("1110") ? RANK[hit.risk.level] + RANK[best.risk.level] : (stryCov_9fa48("1110"), RANK[hit.risk.level] - RANK[best.risk.level]);
            if (stryMutAct_9fa48("1113") ? more > 0 && more === 0 && firmer(hit, best) : stryMutAct_9fa48("1112") ? false : stryMutAct_9fa48("1111") ? true : (stryCov_9fa48("1111", "1112", "1113"), (stryMutAct_9fa48("1116") ? more <= 0 : stryMutAct_9fa48("1115") ? more >= 0 : stryMutAct_9fa48("1114") ? false : (stryCov_9fa48("1114", "1115", "1116"), more > 0)) || (stryMutAct_9fa48("1118") ? more === 0 || firmer(hit, best) : stryMutAct_9fa48("1117") ? false : (stryCov_9fa48("1117", "1118"), (stryMutAct_9fa48("1120") ? more !== 0 : stryMutAct_9fa48("1119") ? true : (stryCov_9fa48("1119", "1120"), more === 0)) && firmer(hit, best))))) best = hit;
          }
        }
      }
    }
    return best.risk;
  }
}

/** Of two signs of one level, which decides the words that are said. */
function firmer({
  risk,
  sure
}: Hit, {
  risk: best,
  sure: known
}: Hit): boolean {
  if (stryMutAct_9fa48("1121")) {
    {}
  } else {
    stryCov_9fa48("1121");
    if (stryMutAct_9fa48("1124") ? risk.kind === best.kind : stryMutAct_9fa48("1123") ? false : stryMutAct_9fa48("1122") ? true : (stryCov_9fa48("1122", "1123", "1124"), risk.kind !== best.kind)) return stryMutAct_9fa48("1127") ? risk.level === 'crisis' || URGENCY.indexOf(risk.kind) > URGENCY.indexOf(best.kind) : stryMutAct_9fa48("1126") ? false : stryMutAct_9fa48("1125") ? true : (stryCov_9fa48("1125", "1126", "1127"), (stryMutAct_9fa48("1129") ? risk.level !== 'crisis' : stryMutAct_9fa48("1128") ? true : (stryCov_9fa48("1128", "1129"), risk.level === (stryMutAct_9fa48("1130") ? "" : (stryCov_9fa48("1130"), 'crisis')))) && (stryMutAct_9fa48("1133") ? URGENCY.indexOf(risk.kind) <= URGENCY.indexOf(best.kind) : stryMutAct_9fa48("1132") ? URGENCY.indexOf(risk.kind) >= URGENCY.indexOf(best.kind) : stryMutAct_9fa48("1131") ? true : (stryCov_9fa48("1131", "1132", "1133"), URGENCY.indexOf(risk.kind) > URGENCY.indexOf(best.kind))));
    return (stryMutAct_9fa48("1136") ? best.who !== 'other' : stryMutAct_9fa48("1135") ? false : stryMutAct_9fa48("1134") ? true : (stryCov_9fa48("1134", "1135", "1136"), best.who === (stryMutAct_9fa48("1137") ? "" : (stryCov_9fa48("1137"), 'other')))) ? stryMutAct_9fa48("1140") ? risk.who === 'self' || sure : stryMutAct_9fa48("1139") ? false : stryMutAct_9fa48("1138") ? true : (stryCov_9fa48("1138", "1139", "1140"), (stryMutAct_9fa48("1142") ? risk.who !== 'self' : stryMutAct_9fa48("1141") ? true : (stryCov_9fa48("1141", "1142"), risk.who === (stryMutAct_9fa48("1143") ? "" : (stryCov_9fa48("1143"), 'self')))) && sure) : stryMutAct_9fa48("1146") ? risk.who === 'other' || !known : stryMutAct_9fa48("1145") ? false : stryMutAct_9fa48("1144") ? true : (stryCov_9fa48("1144", "1145", "1146"), (stryMutAct_9fa48("1148") ? risk.who !== 'other' : stryMutAct_9fa48("1147") ? true : (stryCov_9fa48("1147", "1148"), risk.who === (stryMutAct_9fa48("1149") ? "" : (stryCov_9fa48("1149"), 'other')))) && (stryMutAct_9fa48("1150") ? known : (stryCov_9fa48("1150"), !known)));
  }
}

/** Others in danger come first, then a body in danger. */
const URGENCY: readonly RiskKind[] = stryMutAct_9fa48("1151") ? [] : (stryCov_9fa48("1151"), [stryMutAct_9fa48("1152") ? "" : (stryCov_9fa48("1152"), 'none'), stryMutAct_9fa48("1153") ? "" : (stryCov_9fa48("1153"), 'self-harm'), stryMutAct_9fa48("1154") ? "" : (stryCov_9fa48("1154"), 'abuse'), stryMutAct_9fa48("1155") ? "" : (stryCov_9fa48("1155"), 'suicide'), stryMutAct_9fa48("1156") ? "" : (stryCov_9fa48("1156"), 'medical'), stryMutAct_9fa48("1157") ? "" : (stryCov_9fa48("1157"), 'harm-to-others')]);
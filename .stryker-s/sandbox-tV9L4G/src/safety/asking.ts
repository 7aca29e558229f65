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
const YES = stryMutAct_9fa48("7") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("6") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("5") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("4") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("3") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("2") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : stryMutAct_9fa48("1") ? /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)/ : stryMutAct_9fa48("0") ? /(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/ : (stryCov_9fa48("0", "1", "2", "3", "4", "5", "6", "7"), /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/);
const UNSURE = stryMutAct_9fa48("16") ? /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say))$/ : stryMutAct_9fa48("15") ? /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'd |i would )?rather not(?: say)?)$/ : stryMutAct_9fa48("14") ? /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )rather not(?: say)?)$/ : stryMutAct_9fa48("13") ? /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'm not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/ : stryMutAct_9fa48("12") ? /^(?:i ?do?n't know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/ : stryMutAct_9fa48("11") ? /^(?:i ?don'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/ : stryMutAct_9fa48("10") ? /^(?:i do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/ : stryMutAct_9fa48("9") ? /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)/ : stryMutAct_9fa48("8") ? /(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/ : (stryCov_9fa48("8", "9", "10", "11", "12", "13", "14", "15", "16"), /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/);

/** What a short answer to the direct question means; null when it is no such answer. */
export function answerToQuestion(text: string): Risk | null {
  if (stryMutAct_9fa48("17")) {
    {}
  } else {
    stryCov_9fa48("17");
    const said = stryMutAct_9fa48("21") ? text.toLowerCase().slice(0, 80).replaceAll('’', "'").replace(/[.!?,…\s]+/g, ' ').trim() : stryMutAct_9fa48("20") ? text.trim().toUpperCase().slice(0, 80).replaceAll('’', "'").replace(/[.!?,…\s]+/g, ' ').trim() : stryMutAct_9fa48("19") ? text.trim().toLowerCase().replaceAll('’', "'").replace(/[.!?,…\s]+/g, ' ').trim() : stryMutAct_9fa48("18") ? text.trim().toLowerCase().slice(0, 80).replaceAll('’', "'").replace(/[.!?,…\s]+/g, ' ') : (stryCov_9fa48("18", "19", "20", "21"), text.trim().toLowerCase().slice(0, 80).replaceAll(stryMutAct_9fa48("22") ? "" : (stryCov_9fa48("22"), '’'), stryMutAct_9fa48("23") ? "" : (stryCov_9fa48("23"), "'")).replace(stryMutAct_9fa48("26") ? /[.!?,…\S]+/g : stryMutAct_9fa48("25") ? /[^.!?,…\s]+/g : stryMutAct_9fa48("24") ? /[.!?,…\s]/g : (stryCov_9fa48("24", "25", "26"), /[.!?,…\s]+/g), stryMutAct_9fa48("27") ? "" : (stryCov_9fa48("27"), ' ')).trim());
    if (stryMutAct_9fa48("29") ? false : stryMutAct_9fa48("28") ? true : (stryCov_9fa48("28", "29"), YES.test(said))) return stryMutAct_9fa48("30") ? {} : (stryCov_9fa48("30"), {
      level: stryMutAct_9fa48("31") ? "" : (stryCov_9fa48("31"), 'crisis'),
      who: stryMutAct_9fa48("32") ? "" : (stryCov_9fa48("32"), 'self'),
      kind: stryMutAct_9fa48("33") ? "" : (stryCov_9fa48("33"), 'suicide'),
      evidence: text
    });
    return UNSURE.test(said) ? stryMutAct_9fa48("34") ? {} : (stryCov_9fa48("34"), {
      level: stryMutAct_9fa48("35") ? "" : (stryCov_9fa48("35"), 'concern'),
      who: stryMutAct_9fa48("36") ? "" : (stryCov_9fa48("36"), 'self'),
      kind: stryMutAct_9fa48("37") ? "" : (stryCov_9fa48("37"), 'suicide'),
      evidence: text
    }) : null;
  }
}
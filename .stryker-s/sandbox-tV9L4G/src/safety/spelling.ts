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
import { CORE, EXPANSIONS, FUZZY, GRAVE, SHORT_WORDS } from './lexicon/spellings.ts';

/** The words a spelling stands for: contractions opened, letters drawn out shortened, run-together words parted, slips mended. */
export function spell(word: string, before: string, known: ReadonlySet<string>): readonly string[] {
  if (stryMutAct_9fa48("1296")) {
    {}
  } else {
    stryCov_9fa48("1296");
    if (stryMutAct_9fa48("1299") ? word === '2' || word === 'too' || BEFORE_TO.test(before) : stryMutAct_9fa48("1298") ? false : stryMutAct_9fa48("1297") ? true : (stryCov_9fa48("1297", "1298", "1299"), (stryMutAct_9fa48("1301") ? word === '2' && word === 'too' : stryMutAct_9fa48("1300") ? true : (stryCov_9fa48("1300", "1301"), (stryMutAct_9fa48("1303") ? word !== '2' : stryMutAct_9fa48("1302") ? false : (stryCov_9fa48("1302", "1303"), word === (stryMutAct_9fa48("1304") ? "" : (stryCov_9fa48("1304"), '2')))) || (stryMutAct_9fa48("1306") ? word !== 'too' : stryMutAct_9fa48("1305") ? false : (stryCov_9fa48("1305", "1306"), word === (stryMutAct_9fa48("1307") ? "" : (stryCov_9fa48("1307"), 'too')))))) && BEFORE_TO.test(before))) return stryMutAct_9fa48("1308") ? [] : (stryCov_9fa48("1308"), [stryMutAct_9fa48("1309") ? "" : (stryCov_9fa48("1309"), 'to')]);
    const expanded = EXPANSIONS.get(word);
    if (stryMutAct_9fa48("1311") ? false : stryMutAct_9fa48("1310") ? true : (stryCov_9fa48("1310", "1311"), expanded)) return expanded;
    if (stryMutAct_9fa48("1313") ? false : stryMutAct_9fa48("1312") ? true : (stryCov_9fa48("1312", "1313"), known.has(word))) return stryMutAct_9fa48("1314") ? [] : (stryCov_9fa48("1314"), [word]);
    for (const form of squeezed(word)) {
      if (stryMutAct_9fa48("1315")) {
        {}
      } else {
        stryCov_9fa48("1315");
        const short = EXPANSIONS.get(form);
        if (stryMutAct_9fa48("1317") ? false : stryMutAct_9fa48("1316") ? true : (stryCov_9fa48("1316", "1317"), short)) return short;
        if (stryMutAct_9fa48("1319") ? false : stryMutAct_9fa48("1318") ? true : (stryCov_9fa48("1318", "1319"), known.has(form))) return stryMutAct_9fa48("1320") ? [] : (stryCov_9fa48("1320"), [form]);
      }
    }
    if (stryMutAct_9fa48("1323") ? word.endsWith('in') || known.has(`${word}g`) : stryMutAct_9fa48("1322") ? false : stryMutAct_9fa48("1321") ? true : (stryCov_9fa48("1321", "1322", "1323"), (stryMutAct_9fa48("1324") ? word.startsWith('in') : (stryCov_9fa48("1324"), word.endsWith(stryMutAct_9fa48("1325") ? "" : (stryCov_9fa48("1325"), 'in')))) && known.has(stryMutAct_9fa48("1326") ? `` : (stryCov_9fa48("1326"), `${word}g`)))) return stryMutAct_9fa48("1327") ? [] : (stryCov_9fa48("1327"), [stryMutAct_9fa48("1328") ? `` : (stryCov_9fa48("1328"), `${word}g`)]);
    return stryMutAct_9fa48("1329") ? runTogether(word, known) && [nearest(word) ?? slipped(word) ?? word] : (stryCov_9fa48("1329"), runTogether(word, known) ?? (stryMutAct_9fa48("1330") ? [] : (stryCov_9fa48("1330"), [stryMutAct_9fa48("1331") ? (nearest(word) ?? slipped(word)) && word : (stryCov_9fa48("1331"), (stryMutAct_9fa48("1332") ? nearest(word) && slipped(word) : (stryCov_9fa48("1332"), nearest(word) ?? slipped(word))) ?? word)])));
  }
}
const BEFORE_TO = stryMutAct_9fa48("1334") ? /^(?:want|wants|need|ready|going|trying|live|have|like|about|time|plan|planning)/ : stryMutAct_9fa48("1333") ? /(?:want|wants|need|ready|going|trying|live|have|like|about|time|plan|planning)$/ : (stryCov_9fa48("1333", "1334"), /^(?:want|wants|need|ready|going|trying|live|have|like|about|time|plan|planning)$/);
const squeezed = stryMutAct_9fa48("1335") ? () => undefined : (stryCov_9fa48("1335"), (() => {
  const squeezed = (word: string): readonly string[] => /(.)\1\1/.test(word) ? stryMutAct_9fa48("1336") ? [] : (stryCov_9fa48("1336"), [word.replace(stryMutAct_9fa48("1337") ? /(.)\1/g : (stryCov_9fa48("1337"), /(.)\1{2,}/g), stryMutAct_9fa48("1338") ? "" : (stryCov_9fa48("1338"), '$1$1')), word.replace(stryMutAct_9fa48("1339") ? /(.)\1/g : (stryCov_9fa48("1339"), /(.)\1{2,}/g), stryMutAct_9fa48("1340") ? "" : (stryCov_9fa48("1340"), '$1'))]) : stryMutAct_9fa48("1341") ? ["Stryker was here"] : (stryCov_9fa48("1341"), []);
  return squeezed;
})());

/** "iwanttodie" as the words in it, when all of it is words and one of them is grave; else null. */
function runTogether(letters: string, known: ReadonlySet<string>): readonly string[] | null {
  if (stryMutAct_9fa48("1342")) {
    {}
  } else {
    stryCov_9fa48("1342");
    if (stryMutAct_9fa48("1345") ? (letters.length < 6 || letters.length > LONGEST_RUN) && !GRAVE.test(letters) : stryMutAct_9fa48("1344") ? false : stryMutAct_9fa48("1343") ? true : (stryCov_9fa48("1343", "1344", "1345"), (stryMutAct_9fa48("1347") ? letters.length < 6 && letters.length > LONGEST_RUN : stryMutAct_9fa48("1346") ? false : (stryCov_9fa48("1346", "1347"), (stryMutAct_9fa48("1350") ? letters.length >= 6 : stryMutAct_9fa48("1349") ? letters.length <= 6 : stryMutAct_9fa48("1348") ? false : (stryCov_9fa48("1348", "1349", "1350"), letters.length < 6)) || (stryMutAct_9fa48("1353") ? letters.length <= LONGEST_RUN : stryMutAct_9fa48("1352") ? letters.length >= LONGEST_RUN : stryMutAct_9fa48("1351") ? false : (stryCov_9fa48("1351", "1352", "1353"), letters.length > LONGEST_RUN)))) || (stryMutAct_9fa48("1354") ? GRAVE.test(letters) : (stryCov_9fa48("1354"), !GRAVE.test(letters))))) return null;
    const upTo: (readonly string[] | null)[] = stryMutAct_9fa48("1355") ? [] : (stryCov_9fa48("1355"), [stryMutAct_9fa48("1356") ? ["Stryker was here"] : (stryCov_9fa48("1356"), [])]);
    for (let end = 1; stryMutAct_9fa48("1359") ? end > letters.length : stryMutAct_9fa48("1358") ? end < letters.length : stryMutAct_9fa48("1357") ? false : (stryCov_9fa48("1357", "1358", "1359"), end <= letters.length); stryMutAct_9fa48("1360") ? end-- : (stryCov_9fa48("1360"), end++)) upTo[end] = fewest(letters, end, upTo, known);
    const parts = stryMutAct_9fa48("1361") ? upTo[letters.length] && null : (stryCov_9fa48("1361"), upTo[letters.length] ?? null);
    return (stryMutAct_9fa48("1364") ? parts !== null && parts.length > 1 || parts.some(part => CORE.has(part)) : stryMutAct_9fa48("1363") ? false : stryMutAct_9fa48("1362") ? true : (stryCov_9fa48("1362", "1363", "1364"), (stryMutAct_9fa48("1366") ? parts !== null || parts.length > 1 : stryMutAct_9fa48("1365") ? true : (stryCov_9fa48("1365", "1366"), (stryMutAct_9fa48("1368") ? parts === null : stryMutAct_9fa48("1367") ? true : (stryCov_9fa48("1367", "1368"), parts !== null)) && (stryMutAct_9fa48("1371") ? parts.length <= 1 : stryMutAct_9fa48("1370") ? parts.length >= 1 : stryMutAct_9fa48("1369") ? true : (stryCov_9fa48("1369", "1370", "1371"), parts.length > 1)))) && (stryMutAct_9fa48("1372") ? parts.every(part => CORE.has(part)) : (stryCov_9fa48("1372"), parts.some(stryMutAct_9fa48("1373") ? () => undefined : (stryCov_9fa48("1373"), part => CORE.has(part))))))) ? parts : null;
  }
}

/** Few words are likelier than many; but a reading with a grave word in it comes first ("wanna die" before "wan nadie"). */
const weight = stryMutAct_9fa48("1374") ? () => undefined : (stryCov_9fa48("1374"), (() => {
  const weight = (parts: readonly string[]): number => stryMutAct_9fa48("1375") ? parts.length + (parts.some(part => CORE.has(part)) ? LONGEST_RUN : 0) : (stryCov_9fa48("1375"), parts.length - ((stryMutAct_9fa48("1376") ? parts.every(part => CORE.has(part)) : (stryCov_9fa48("1376"), parts.some(stryMutAct_9fa48("1377") ? () => undefined : (stryCov_9fa48("1377"), part => CORE.has(part))))) ? LONGEST_RUN : 0));
  return weight;
})());

/** The likeliest words that make up the letters before `end`, given those for every shorter run. */
function fewest(letters: string, end: number, upTo: readonly (readonly string[] | null)[], known: ReadonlySet<string>): readonly string[] | null {
  if (stryMutAct_9fa48("1378")) {
    {}
  } else {
    stryCov_9fa48("1378");
    let best: readonly string[] | null = null;
    for (let start = stryMutAct_9fa48("1379") ? Math.min(0, end - LONGEST_WORD) : (stryCov_9fa48("1379"), Math.max(0, stryMutAct_9fa48("1380") ? end + LONGEST_WORD : (stryCov_9fa48("1380"), end - LONGEST_WORD))); stryMutAct_9fa48("1383") ? start >= end : stryMutAct_9fa48("1382") ? start <= end : stryMutAct_9fa48("1381") ? false : (stryCov_9fa48("1381", "1382", "1383"), start < end); stryMutAct_9fa48("1384") ? start-- : (stryCov_9fa48("1384"), start++)) {
      if (stryMutAct_9fa48("1385")) {
        {}
      } else {
        stryCov_9fa48("1385");
        const before = stryMutAct_9fa48("1386") ? upTo[start] && null : (stryCov_9fa48("1386"), upTo[start] ?? null);
        const part = stryMutAct_9fa48("1387") ? letters : (stryCov_9fa48("1387"), letters.slice(start, end));
        const isWord = (stryMutAct_9fa48("1391") ? part.length <= 1 : stryMutAct_9fa48("1390") ? part.length >= 1 : stryMutAct_9fa48("1389") ? false : stryMutAct_9fa48("1388") ? true : (stryCov_9fa48("1388", "1389", "1390", "1391"), part.length > 1)) ? stryMutAct_9fa48("1394") ? known.has(part) && EXPANSIONS.has(part) : stryMutAct_9fa48("1393") ? false : stryMutAct_9fa48("1392") ? true : (stryCov_9fa48("1392", "1393", "1394"), known.has(part) || EXPANSIONS.has(part)) : stryMutAct_9fa48("1397") ? part !== 'i' : stryMutAct_9fa48("1396") ? false : stryMutAct_9fa48("1395") ? true : (stryCov_9fa48("1395", "1396", "1397"), part === (stryMutAct_9fa48("1398") ? "" : (stryCov_9fa48("1398"), 'i')));
        if (stryMutAct_9fa48("1401") ? before === null && !isWord : stryMutAct_9fa48("1400") ? false : stryMutAct_9fa48("1399") ? true : (stryCov_9fa48("1399", "1400", "1401"), (stryMutAct_9fa48("1403") ? before !== null : stryMutAct_9fa48("1402") ? false : (stryCov_9fa48("1402", "1403"), before === null)) || (stryMutAct_9fa48("1404") ? isWord : (stryCov_9fa48("1404"), !isWord)))) continue;
        const found = stryMutAct_9fa48("1405") ? [] : (stryCov_9fa48("1405"), [...before, ...(stryMutAct_9fa48("1406") ? EXPANSIONS.get(part) && [part] : (stryCov_9fa48("1406"), EXPANSIONS.get(part) ?? (stryMutAct_9fa48("1407") ? [] : (stryCov_9fa48("1407"), [part]))))]);
        if (stryMutAct_9fa48("1410") ? best === null && weight(found) <= weight(best) : stryMutAct_9fa48("1409") ? false : stryMutAct_9fa48("1408") ? true : (stryCov_9fa48("1408", "1409", "1410"), (stryMutAct_9fa48("1412") ? best !== null : stryMutAct_9fa48("1411") ? false : (stryCov_9fa48("1411", "1412"), best === null)) || (stryMutAct_9fa48("1415") ? weight(found) > weight(best) : stryMutAct_9fa48("1414") ? weight(found) < weight(best) : stryMutAct_9fa48("1413") ? false : (stryCov_9fa48("1413", "1414", "1415"), weight(found) <= weight(best))))) best = found;
      }
    }
    return best;
  }
}
const LONGEST_RUN = 40;
const LONGEST_WORD = 12;

/** The risk word a misspelling is closest to: one slip in five letters or more, two in eight or more. */
function nearest(word: string): string | null {
  if (stryMutAct_9fa48("1416")) {
    {}
  } else {
    stryCov_9fa48("1416");
    if (stryMutAct_9fa48("1419") ? word.length < 4 && word.length > 14 : stryMutAct_9fa48("1418") ? false : stryMutAct_9fa48("1417") ? true : (stryCov_9fa48("1417", "1418", "1419"), (stryMutAct_9fa48("1422") ? word.length >= 4 : stryMutAct_9fa48("1421") ? word.length <= 4 : stryMutAct_9fa48("1420") ? false : (stryCov_9fa48("1420", "1421", "1422"), word.length < 4)) || (stryMutAct_9fa48("1425") ? word.length <= 14 : stryMutAct_9fa48("1424") ? word.length >= 14 : stryMutAct_9fa48("1423") ? false : (stryCov_9fa48("1423", "1424", "1425"), word.length > 14)))) return null;
    for (const target of FUZZY) {
      if (stryMutAct_9fa48("1426")) {
        {}
      } else {
        stryCov_9fa48("1426");
        const slips = (stryMutAct_9fa48("1427") ? target.endsWith('suicid') : (stryCov_9fa48("1427"), target.startsWith(stryMutAct_9fa48("1428") ? "" : (stryCov_9fa48("1428"), 'suicid')))) ? 2 : 1;
        if (stryMutAct_9fa48("1431") ? Math.abs(target.length - word.length) <= slips && target[0] === word[0] || within(word, target, slips) : stryMutAct_9fa48("1430") ? false : stryMutAct_9fa48("1429") ? true : (stryCov_9fa48("1429", "1430", "1431"), (stryMutAct_9fa48("1433") ? Math.abs(target.length - word.length) <= slips || target[0] === word[0] : stryMutAct_9fa48("1432") ? true : (stryCov_9fa48("1432", "1433"), (stryMutAct_9fa48("1436") ? Math.abs(target.length - word.length) > slips : stryMutAct_9fa48("1435") ? Math.abs(target.length - word.length) < slips : stryMutAct_9fa48("1434") ? true : (stryCov_9fa48("1434", "1435", "1436"), Math.abs(stryMutAct_9fa48("1437") ? target.length + word.length : (stryCov_9fa48("1437"), target.length - word.length)) <= slips)) && (stryMutAct_9fa48("1439") ? target[0] !== word[0] : stryMutAct_9fa48("1438") ? true : (stryCov_9fa48("1438", "1439"), target[0] === word[0])))) && within(word, target, slips))) return target;
      }
    }
    return null;
  }
}

/** A short word with two letters swapped, or one left out or doubled within; first and last letter kept. */
function slipped(word: string): string | null {
  if (stryMutAct_9fa48("1440")) {
    {}
  } else {
    stryCov_9fa48("1440");
    if (stryMutAct_9fa48("1443") ? word.length < 4 && word.length > 10 : stryMutAct_9fa48("1442") ? false : stryMutAct_9fa48("1441") ? true : (stryCov_9fa48("1441", "1442", "1443"), (stryMutAct_9fa48("1446") ? word.length >= 4 : stryMutAct_9fa48("1445") ? word.length <= 4 : stryMutAct_9fa48("1444") ? false : (stryCov_9fa48("1444", "1445", "1446"), word.length < 4)) || (stryMutAct_9fa48("1449") ? word.length <= 10 : stryMutAct_9fa48("1448") ? word.length >= 10 : stryMutAct_9fa48("1447") ? false : (stryCov_9fa48("1447", "1448", "1449"), word.length > 10)))) return null;
    return stryMutAct_9fa48("1450") ? SHORT_WORDS.find(target => target[0] === word[0] && target.at(-1) === word.at(-1) && Math.abs(target.length - word.length) <= 1 && (target.length === word.length ? lettersOf(target) === lettersOf(word) : within(word, target, 1))) && null : (stryCov_9fa48("1450"), SHORT_WORDS.find(stryMutAct_9fa48("1451") ? () => undefined : (stryCov_9fa48("1451"), target => stryMutAct_9fa48("1454") ? target[0] === word[0] && target.at(-1) === word.at(-1) && Math.abs(target.length - word.length) <= 1 || (target.length === word.length ? lettersOf(target) === lettersOf(word) : within(word, target, 1)) : stryMutAct_9fa48("1453") ? false : stryMutAct_9fa48("1452") ? true : (stryCov_9fa48("1452", "1453", "1454"), (stryMutAct_9fa48("1456") ? target[0] === word[0] && target.at(-1) === word.at(-1) || Math.abs(target.length - word.length) <= 1 : stryMutAct_9fa48("1455") ? true : (stryCov_9fa48("1455", "1456"), (stryMutAct_9fa48("1458") ? target[0] === word[0] || target.at(-1) === word.at(-1) : stryMutAct_9fa48("1457") ? true : (stryCov_9fa48("1457", "1458"), (stryMutAct_9fa48("1460") ? target[0] !== word[0] : stryMutAct_9fa48("1459") ? true : (stryCov_9fa48("1459", "1460"), target[0] === word[0])) && (stryMutAct_9fa48("1462") ? target.at(-1) !== word.at(-1) : stryMutAct_9fa48("1461") ? true : (stryCov_9fa48("1461", "1462"), target.at(stryMutAct_9fa48("1463") ? +1 : (stryCov_9fa48("1463"), -1)) === word.at(stryMutAct_9fa48("1464") ? +1 : (stryCov_9fa48("1464"), -1)))))) && (stryMutAct_9fa48("1467") ? Math.abs(target.length - word.length) > 1 : stryMutAct_9fa48("1466") ? Math.abs(target.length - word.length) < 1 : stryMutAct_9fa48("1465") ? true : (stryCov_9fa48("1465", "1466", "1467"), Math.abs(stryMutAct_9fa48("1468") ? target.length + word.length : (stryCov_9fa48("1468"), target.length - word.length)) <= 1)))) && ((stryMutAct_9fa48("1471") ? target.length !== word.length : stryMutAct_9fa48("1470") ? false : stryMutAct_9fa48("1469") ? true : (stryCov_9fa48("1469", "1470", "1471"), target.length === word.length)) ? stryMutAct_9fa48("1474") ? lettersOf(target) !== lettersOf(word) : stryMutAct_9fa48("1473") ? false : stryMutAct_9fa48("1472") ? true : (stryCov_9fa48("1472", "1473", "1474"), lettersOf(target) === lettersOf(word)) : within(word, target, 1))))) ?? null);
  }
}
const lettersOf = stryMutAct_9fa48("1475") ? () => undefined : (stryCov_9fa48("1475"), (() => {
  const lettersOf = (word: string) => stryMutAct_9fa48("1476") ? [...word].join('') : (stryCov_9fa48("1476"), (stryMutAct_9fa48("1477") ? [] : (stryCov_9fa48("1477"), [...word])).sort().join(stryMutAct_9fa48("1478") ? "Stryker was here!" : (stryCov_9fa48("1478"), '')));
  return lettersOf;
})());

/** Whether two words differ by at most `most` letters put in, left out, changed or swapped with their neighbour. */
function within(a: string, b: string, most: number): boolean {
  if (stryMutAct_9fa48("1479")) {
    {}
  } else {
    stryCov_9fa48("1479");
    let before: number[] = stryMutAct_9fa48("1480") ? ["Stryker was here"] : (stryCov_9fa48("1480"), []);
    let row = Array.from(stryMutAct_9fa48("1481") ? {} : (stryCov_9fa48("1481"), {
      length: stryMutAct_9fa48("1482") ? b.length - 1 : (stryCov_9fa48("1482"), b.length + 1)
    }), stryMutAct_9fa48("1483") ? () => undefined : (stryCov_9fa48("1483"), (_, n) => n));
    for (let i = 1; stryMutAct_9fa48("1486") ? i > a.length : stryMutAct_9fa48("1485") ? i < a.length : stryMutAct_9fa48("1484") ? false : (stryCov_9fa48("1484", "1485", "1486"), i <= a.length); stryMutAct_9fa48("1487") ? i-- : (stryCov_9fa48("1487"), i++)) {
      if (stryMutAct_9fa48("1488")) {
        {}
      } else {
        stryCov_9fa48("1488");
        const next = stryMutAct_9fa48("1489") ? [] : (stryCov_9fa48("1489"), [i]);
        for (let j = 1; stryMutAct_9fa48("1492") ? j > b.length : stryMutAct_9fa48("1491") ? j < b.length : stryMutAct_9fa48("1490") ? false : (stryCov_9fa48("1490", "1491", "1492"), j <= b.length); stryMutAct_9fa48("1493") ? j-- : (stryCov_9fa48("1493"), j++)) {
          if (stryMutAct_9fa48("1494")) {
            {}
          } else {
            stryCov_9fa48("1494");
            const same = (stryMutAct_9fa48("1497") ? a[i - 1] !== b[j - 1] : stryMutAct_9fa48("1496") ? false : stryMutAct_9fa48("1495") ? true : (stryCov_9fa48("1495", "1496", "1497"), a[stryMutAct_9fa48("1498") ? i + 1 : (stryCov_9fa48("1498"), i - 1)] === b[stryMutAct_9fa48("1499") ? j + 1 : (stryCov_9fa48("1499"), j - 1)])) ? 0 : 1;
            let cost = stryMutAct_9fa48("1500") ? Math.max((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + same) : (stryCov_9fa48("1500"), Math.min(stryMutAct_9fa48("1501") ? (row[j] ?? 0) - 1 : (stryCov_9fa48("1501"), (stryMutAct_9fa48("1502") ? row[j] && 0 : (stryCov_9fa48("1502"), row[j] ?? 0)) + 1), stryMutAct_9fa48("1503") ? (next[j - 1] ?? 0) - 1 : (stryCov_9fa48("1503"), (stryMutAct_9fa48("1504") ? next[j - 1] && 0 : (stryCov_9fa48("1504"), next[stryMutAct_9fa48("1505") ? j + 1 : (stryCov_9fa48("1505"), j - 1)] ?? 0)) + 1), stryMutAct_9fa48("1506") ? (row[j - 1] ?? 0) - same : (stryCov_9fa48("1506"), (stryMutAct_9fa48("1507") ? row[j - 1] && 0 : (stryCov_9fa48("1507"), row[stryMutAct_9fa48("1508") ? j + 1 : (stryCov_9fa48("1508"), j - 1)] ?? 0)) + same)));
            if (stryMutAct_9fa48("1511") ? i > 1 && j > 1 && a[i - 1] === b[j - 2] || a[i - 2] === b[j - 1] : stryMutAct_9fa48("1510") ? false : stryMutAct_9fa48("1509") ? true : (stryCov_9fa48("1509", "1510", "1511"), (stryMutAct_9fa48("1513") ? i > 1 && j > 1 || a[i - 1] === b[j - 2] : stryMutAct_9fa48("1512") ? true : (stryCov_9fa48("1512", "1513"), (stryMutAct_9fa48("1515") ? i > 1 || j > 1 : stryMutAct_9fa48("1514") ? true : (stryCov_9fa48("1514", "1515"), (stryMutAct_9fa48("1518") ? i <= 1 : stryMutAct_9fa48("1517") ? i >= 1 : stryMutAct_9fa48("1516") ? true : (stryCov_9fa48("1516", "1517", "1518"), i > 1)) && (stryMutAct_9fa48("1521") ? j <= 1 : stryMutAct_9fa48("1520") ? j >= 1 : stryMutAct_9fa48("1519") ? true : (stryCov_9fa48("1519", "1520", "1521"), j > 1)))) && (stryMutAct_9fa48("1523") ? a[i - 1] !== b[j - 2] : stryMutAct_9fa48("1522") ? true : (stryCov_9fa48("1522", "1523"), a[stryMutAct_9fa48("1524") ? i + 1 : (stryCov_9fa48("1524"), i - 1)] === b[stryMutAct_9fa48("1525") ? j + 2 : (stryCov_9fa48("1525"), j - 2)])))) && (stryMutAct_9fa48("1527") ? a[i - 2] !== b[j - 1] : stryMutAct_9fa48("1526") ? true : (stryCov_9fa48("1526", "1527"), a[stryMutAct_9fa48("1528") ? i + 2 : (stryCov_9fa48("1528"), i - 2)] === b[stryMutAct_9fa48("1529") ? j + 1 : (stryCov_9fa48("1529"), j - 1)])))) cost = stryMutAct_9fa48("1530") ? Math.max(cost, (before[j - 2] ?? 0) + 1) : (stryCov_9fa48("1530"), Math.min(cost, stryMutAct_9fa48("1531") ? (before[j - 2] ?? 0) - 1 : (stryCov_9fa48("1531"), (stryMutAct_9fa48("1532") ? before[j - 2] && 0 : (stryCov_9fa48("1532"), before[stryMutAct_9fa48("1533") ? j + 2 : (stryCov_9fa48("1533"), j - 2)] ?? 0)) + 1)));
            next.push(cost);
          }
        }
        if (stryMutAct_9fa48("1537") ? Math.min(...next) <= most : stryMutAct_9fa48("1536") ? Math.min(...next) >= most : stryMutAct_9fa48("1535") ? false : stryMutAct_9fa48("1534") ? true : (stryCov_9fa48("1534", "1535", "1536", "1537"), (stryMutAct_9fa48("1538") ? Math.max(...next) : (stryCov_9fa48("1538"), Math.min(...next))) > most)) return stryMutAct_9fa48("1539") ? true : (stryCov_9fa48("1539"), false);
        before = row;
        row = next;
      }
    }
    return stryMutAct_9fa48("1543") ? (row[b.length] ?? most + 1) > most : stryMutAct_9fa48("1542") ? (row[b.length] ?? most + 1) < most : stryMutAct_9fa48("1541") ? false : stryMutAct_9fa48("1540") ? true : (stryCov_9fa48("1540", "1541", "1542", "1543"), (stryMutAct_9fa48("1544") ? row[b.length] && most + 1 : (stryCov_9fa48("1544"), row[b.length] ?? (stryMutAct_9fa48("1545") ? most - 1 : (stryCov_9fa48("1545"), most + 1)))) <= most);
  }
}
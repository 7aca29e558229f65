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
import { plainCharacters } from './characters.ts';
import { EXPANSIONS, FILLERS, SIGNS, TURNS } from './lexicon/spellings.ts';
import type { Line } from './pattern.ts';
import { spell } from './spelling.ts';

/** A text as words without its fillers, each with its place in the original. */
export interface Tokens extends Line {
  /** Offsets in the original: where each word starts and ends. */
  readonly spans: readonly (readonly [number, number])[];
  /** Whether the sentence turns at this word ("but", "except", a dropped "just"): a no before it does not reach past it. */
  readonly turns: readonly boolean[];
  /** Whether a comma or a dash stands before this word. */
  readonly commas: readonly boolean[];
}

/** Words as written; and, where characters stand in for letters ("d13") or words are struck out, what they then say. */
export function readings(original: string, known: ReadonlySet<string>): readonly Tokens[] {
  if (stryMutAct_9fa48("1546")) {
    {}
  } else {
    stryCov_9fa48("1546");
    const {
      text,
      from
    } = plainCharacters(original);
    const forms = new Set(stryMutAct_9fa48("1547") ? [] : (stryCov_9fa48("1547"), [text, unleet(text), text.replace(stryMutAct_9fa48("1549") ? /~~[~\n]{1,60}~~/g : stryMutAct_9fa48("1548") ? /~~[^~\n]~~/g : (stryCov_9fa48("1548", "1549"), /~~[^~\n]{1,60}~~/g), stryMutAct_9fa48("1550") ? () => undefined : (stryCov_9fa48("1550"), struck => (stryMutAct_9fa48("1551") ? "" : (stryCov_9fa48("1551"), ' ')).repeat(struck.length)))]));
    return (stryMutAct_9fa48("1552") ? [] : (stryCov_9fa48("1552"), [...forms])).map(stryMutAct_9fa48("1553") ? () => undefined : (stryCov_9fa48("1553"), form => tokenise(form, from, original.length, known)));
  }
}
const LEET: Readonly<Record<string, string>> = stryMutAct_9fa48("1554") ? {} : (stryCov_9fa48("1554"), {
  '0': stryMutAct_9fa48("1555") ? "" : (stryCov_9fa48("1555"), 'o'),
  '1': stryMutAct_9fa48("1556") ? "" : (stryCov_9fa48("1556"), 'i'),
  '3': stryMutAct_9fa48("1557") ? "" : (stryCov_9fa48("1557"), 'e'),
  '4': stryMutAct_9fa48("1558") ? "" : (stryCov_9fa48("1558"), 'a'),
  '5': stryMutAct_9fa48("1559") ? "" : (stryCov_9fa48("1559"), 's'),
  '6': stryMutAct_9fa48("1560") ? "" : (stryCov_9fa48("1560"), 'g'),
  '7': stryMutAct_9fa48("1561") ? "" : (stryCov_9fa48("1561"), 't'),
  '@': stryMutAct_9fa48("1562") ? "" : (stryCov_9fa48("1562"), 'a'),
  $: stryMutAct_9fa48("1563") ? "" : (stryCov_9fa48("1563"), 's'),
  '!': stryMutAct_9fa48("1564") ? "" : (stryCov_9fa48("1564"), 'i'),
  '*': stryMutAct_9fa48("1565") ? "" : (stryCov_9fa48("1565"), 'i'),
  '|': stryMutAct_9fa48("1566") ? "" : (stryCov_9fa48("1566"), 'l'),
  '+': stryMutAct_9fa48("1567") ? "" : (stryCov_9fa48("1567"), 't')
}); // biome-ignore format: a table

/** Put letters for the digits and signs inside words that also have letters; same length, so offsets stay. */
function unleet(text: string): string {
  if (stryMutAct_9fa48("1568")) {
    {}
  } else {
    stryCov_9fa48("1568");
    return text.replace(stryMutAct_9fa48("1571") ? /[^\S,;:"()]+/g : stryMutAct_9fa48("1570") ? /[\s,;:"()]+/g : stryMutAct_9fa48("1569") ? /[^\s,;:"()]/g : (stryCov_9fa48("1569", "1570", "1571"), /[^\s,;:"()]+/g), chunk => {
      if (stryMutAct_9fa48("1572")) {
        {}
      } else {
        stryCov_9fa48("1572");
        const body = chunk.replace(stryMutAct_9fa48("1575") ? /[^!?.*]{1,40}$/ : stryMutAct_9fa48("1574") ? /[!?.*]$/ : stryMutAct_9fa48("1573") ? /[!?.*]{1,40}/ : (stryCov_9fa48("1573", "1574", "1575"), /[!?.*]{1,40}$/), stryMutAct_9fa48("1576") ? "Stryker was here!" : (stryCov_9fa48("1576"), ''));
        if (stryMutAct_9fa48("1579") ? (!/[a-z]/.test(body) || !/[0134567@$!*|+]/.test(body)) && /^\*|^\d+[a-z]{1,2}$/.test(body) : stryMutAct_9fa48("1578") ? false : stryMutAct_9fa48("1577") ? true : (stryCov_9fa48("1577", "1578", "1579"), (stryMutAct_9fa48("1581") ? !/[a-z]/.test(body) && !/[0134567@$!*|+]/.test(body) : stryMutAct_9fa48("1580") ? false : (stryCov_9fa48("1580", "1581"), (stryMutAct_9fa48("1582") ? /[a-z]/.test(body) : (stryCov_9fa48("1582"), !(stryMutAct_9fa48("1583") ? /[^a-z]/ : (stryCov_9fa48("1583"), /[a-z]/)).test(body))) || (stryMutAct_9fa48("1584") ? /[0134567@$!*|+]/.test(body) : (stryCov_9fa48("1584"), !(stryMutAct_9fa48("1585") ? /[^0134567@$!*|+]/ : (stryCov_9fa48("1585"), /[0134567@$!*|+]/)).test(body))))) || (stryMutAct_9fa48("1592") ? /^\*|^\d+[^a-z]{1,2}$/ : stryMutAct_9fa48("1591") ? /^\*|^\d+[a-z]$/ : stryMutAct_9fa48("1590") ? /^\*|^\D+[a-z]{1,2}$/ : stryMutAct_9fa48("1589") ? /^\*|^\d[a-z]{1,2}$/ : stryMutAct_9fa48("1588") ? /^\*|^\d+[a-z]{1,2}/ : stryMutAct_9fa48("1587") ? /^\*|\d+[a-z]{1,2}$/ : stryMutAct_9fa48("1586") ? /\*|^\d+[a-z]{1,2}$/ : (stryCov_9fa48("1586", "1587", "1588", "1589", "1590", "1591", "1592"), /^\*|^\d+[a-z]{1,2}$/)).test(body))) return chunk;
        return stryMutAct_9fa48("1593") ? body.replace(/[0134567@$!*|+]/g, sign => LEET[sign] ?? sign) - chunk.slice(body.length) : (stryCov_9fa48("1593"), body.replace(stryMutAct_9fa48("1594") ? /[^0134567@$!*|+]/g : (stryCov_9fa48("1594"), /[0134567@$!*|+]/g), stryMutAct_9fa48("1595") ? () => undefined : (stryCov_9fa48("1595"), sign => stryMutAct_9fa48("1596") ? LEET[sign] && sign : (stryCov_9fa48("1596"), LEET[sign] ?? sign))) + (stryMutAct_9fa48("1597") ? chunk : (stryCov_9fa48("1597"), chunk.slice(body.length))));
      }
    });
  }
}
interface Raw {
  readonly word: string;
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  readonly comma: boolean;
}
function tokenise(text: string, from: readonly number[], length: number, known: ReadonlySet<string>): Tokens {
  if (stryMutAct_9fa48("1598")) {
    {}
  } else {
    stryCov_9fa48("1598");
    const words: string[] = stryMutAct_9fa48("1599") ? ["Stryker was here"] : (stryCov_9fa48("1599"), []);
    const sentences: number[] = stryMutAct_9fa48("1600") ? ["Stryker was here"] : (stryCov_9fa48("1600"), []);
    const spans: (readonly [number, number])[] = stryMutAct_9fa48("1601") ? ["Stryker was here"] : (stryCov_9fa48("1601"), []);
    const turns: boolean[] = stryMutAct_9fa48("1602") ? ["Stryker was here"] : (stryCov_9fa48("1602"), []);
    const commas: boolean[] = stryMutAct_9fa48("1603") ? ["Stryker was here"] : (stryCov_9fa48("1603"), []);
    let turned = stryMutAct_9fa48("1604") ? true : (stryCov_9fa48("1604"), false);
    let paused = stryMutAct_9fa48("1605") ? true : (stryCov_9fa48("1605"), false);
    for (const {
      word,
      start,
      end,
      sentence,
      comma
    } of joinSpaced(rawWords(text))) {
      if (stryMutAct_9fa48("1606")) {
        {}
      } else {
        stryCov_9fa48("1606");
        const span = [from[start] ?? 0, end < from.length ? from[end] ?? length : length] as const;
        stryMutAct_9fa48("1607") ? paused &&= comma : (stryCov_9fa48("1607"), paused ||= comma);
        for (const part of spell(word, stryMutAct_9fa48("1608") ? words.at(-1) && '' : (stryCov_9fa48("1608"), words.at(stryMutAct_9fa48("1609") ? +1 : (stryCov_9fa48("1609"), -1)) ?? (stryMutAct_9fa48("1610") ? "Stryker was here!" : (stryCov_9fa48("1610"), ''))), known)) {
          if (stryMutAct_9fa48("1611")) {
            {}
          } else {
            stryCov_9fa48("1611");
            stryMutAct_9fa48("1612") ? turned &&= TURNS.has(part) : (stryCov_9fa48("1612"), turned ||= TURNS.has(part));
            if (stryMutAct_9fa48("1614") ? false : stryMutAct_9fa48("1613") ? true : (stryCov_9fa48("1613", "1614"), FILLERS.has(part))) continue;
            words.push(part);
            sentences.push(sentence);
            spans.push(span);
            turns.push(turned);
            commas.push(paused);
            turned = stryMutAct_9fa48("1615") ? true : (stryCov_9fa48("1615"), false);
            paused = stryMutAct_9fa48("1616") ? true : (stryCov_9fa48("1616"), false);
          }
        }
      }
    }
    return stryMutAct_9fa48("1617") ? {} : (stryCov_9fa48("1617"), {
      words,
      sentences,
      spans,
      turns,
      commas,
      slots: new Map()
    });
  }
}
const WORD = stryMutAct_9fa48("1635") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[^a-z0-9]{2,6};/gu : stryMutAct_9fa48("1634") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9];/gu : stryMutAct_9fa48("1633") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1632") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1631") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1630") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[^a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1629") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\P{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1628") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[^,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1627") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[^.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1626") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1625") ? /[\p{L}\p{N}]+(?:'[\P{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1624") ? /[\p{L}\p{N}]+(?:'[^\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1623") ? /[\p{L}\p{N}]+(?:'[\p{L}])*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1622") ? /[\p{L}\p{N}]+(?:'[\p{L}]+)|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1621") ? /[\p{L}\P{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1620") ? /[\P{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1619") ? /[^\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : stryMutAct_9fa48("1618") ? /[\p{L}\p{N}](?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu : (stryCov_9fa48("1618", "1619", "1620", "1621", "1622", "1623", "1624", "1625", "1626", "1627", "1628", "1629", "1630", "1631", "1632", "1633", "1634", "1635"), /[\p{L}\p{N}]+(?:'[\p{L}]+)*|[.!?;\n]+|[,—–:]| - |\p{Extended_Pictographic}|<[a-z/][^<>]{0,20}>|&#?[a-z0-9]{2,6};/gu);
function rawWords(text: string): Raw[] {
  if (stryMutAct_9fa48("1636")) {
    {}
  } else {
    stryCov_9fa48("1636");
    const raws: Raw[] = stryMutAct_9fa48("1637") ? ["Stryker was here"] : (stryCov_9fa48("1637"), []);
    let sentence = 0;
    let comma = stryMutAct_9fa48("1638") ? true : (stryCov_9fa48("1638"), false);
    for (const match of text.matchAll(WORD)) {
      if (stryMutAct_9fa48("1639")) {
        {}
      } else {
        stryCov_9fa48("1639");
        const [found] = match;
        if (stryMutAct_9fa48("1642") ? found.startsWith('<') && found.startsWith('&') : stryMutAct_9fa48("1641") ? false : stryMutAct_9fa48("1640") ? true : (stryCov_9fa48("1640", "1641", "1642"), (stryMutAct_9fa48("1643") ? found.endsWith('<') : (stryCov_9fa48("1643"), found.startsWith(stryMutAct_9fa48("1644") ? "" : (stryCov_9fa48("1644"), '<')))) || (stryMutAct_9fa48("1645") ? found.endsWith('&') : (stryCov_9fa48("1645"), found.startsWith(stryMutAct_9fa48("1646") ? "" : (stryCov_9fa48("1646"), '&')))))) continue;
        if (stryMutAct_9fa48("1648") ? false : stryMutAct_9fa48("1647") ? true : (stryCov_9fa48("1647", "1648"), (stryMutAct_9fa48("1650") ? /^[^.!?;\n]/ : stryMutAct_9fa48("1649") ? /[.!?;\n]/ : (stryCov_9fa48("1649", "1650"), /^[.!?;\n]/)).test(found))) {
          if (stryMutAct_9fa48("1651")) {
            {}
          } else {
            stryCov_9fa48("1651");
            stryMutAct_9fa48("1652") ? sentence -= 1 : (stryCov_9fa48("1652"), sentence += 1);
            continue;
          }
        }
        if (stryMutAct_9fa48("1654") ? false : stryMutAct_9fa48("1653") ? true : (stryCov_9fa48("1653", "1654"), (stryMutAct_9fa48("1656") ? /^[^ ,—–:]/ : stryMutAct_9fa48("1655") ? /[ ,—–:]/ : (stryCov_9fa48("1655", "1656"), /^[ ,—–:]/)).test(found))) {
          if (stryMutAct_9fa48("1657")) {
            {}
          } else {
            stryCov_9fa48("1657");
            comma = stryMutAct_9fa48("1658") ? false : (stryCov_9fa48("1658"), true);
            continue;
          }
        }
        // Own signs only: people write words such as "constructor", which every object has.
        const sign = Object.hasOwn(SIGNS, found) ? SIGNS[found] : undefined;
        const word = stryMutAct_9fa48("1659") ? sign && (EXPANSIONS.has(found) ? found : found.replaceAll("'", '')) : (stryCov_9fa48("1659"), sign ?? (EXPANSIONS.has(found) ? found : found.replaceAll(stryMutAct_9fa48("1660") ? "" : (stryCov_9fa48("1660"), "'"), stryMutAct_9fa48("1661") ? "Stryker was here!" : (stryCov_9fa48("1661"), ''))));
        raws.push(stryMutAct_9fa48("1662") ? {} : (stryCov_9fa48("1662"), {
          word,
          start: match.index,
          end: stryMutAct_9fa48("1663") ? match.index - found.length : (stryCov_9fa48("1663"), match.index + found.length),
          sentence,
          comma
        }));
        comma = stryMutAct_9fa48("1664") ? true : (stryCov_9fa48("1664"), false);
      }
    }
    return raws;
  }
}

/** "k i l l" is one word: four or more single letters in a row are joined, and three that spell a grave one. */
function joinSpaced(raws: readonly Raw[]): readonly Raw[] {
  if (stryMutAct_9fa48("1665")) {
    {}
  } else {
    stryCov_9fa48("1665");
    const joined: Raw[] = stryMutAct_9fa48("1666") ? ["Stryker was here"] : (stryCov_9fa48("1666"), []);
    let run: Raw[] = stryMutAct_9fa48("1667") ? ["Stryker was here"] : (stryCov_9fa48("1667"), []);
    const flush = () => {
      if (stryMutAct_9fa48("1668")) {
        {}
      } else {
        stryCov_9fa48("1668");
        const [first, last] = stryMutAct_9fa48("1669") ? [] : (stryCov_9fa48("1669"), [run[0], run.at(stryMutAct_9fa48("1670") ? +1 : (stryCov_9fa48("1670"), -1))]);
        const word = run.map(stryMutAct_9fa48("1671") ? () => undefined : (stryCov_9fa48("1671"), raw => raw.word)).join(stryMutAct_9fa48("1672") ? "Stryker was here!" : (stryCov_9fa48("1672"), ''));
        if (stryMutAct_9fa48("1675") ? first && last || run.length >= 4 || SPELT.has(word) : stryMutAct_9fa48("1674") ? false : stryMutAct_9fa48("1673") ? true : (stryCov_9fa48("1673", "1674", "1675"), (stryMutAct_9fa48("1677") ? first || last : stryMutAct_9fa48("1676") ? true : (stryCov_9fa48("1676", "1677"), first && last)) && (stryMutAct_9fa48("1679") ? run.length >= 4 && SPELT.has(word) : stryMutAct_9fa48("1678") ? true : (stryCov_9fa48("1678", "1679"), (stryMutAct_9fa48("1682") ? run.length < 4 : stryMutAct_9fa48("1681") ? run.length > 4 : stryMutAct_9fa48("1680") ? false : (stryCov_9fa48("1680", "1681", "1682"), run.length >= 4)) || SPELT.has(word))))) joined.push(stryMutAct_9fa48("1683") ? {} : (stryCov_9fa48("1683"), {
          ...first,
          word,
          end: last.end
        }));else joined.push(...run);
        run = stryMutAct_9fa48("1684") ? ["Stryker was here"] : (stryCov_9fa48("1684"), []);
      }
    };
    for (const raw of raws) {
      if (stryMutAct_9fa48("1685")) {
        {}
      } else {
        stryCov_9fa48("1685");
        if (stryMutAct_9fa48("1688") ? raw.word.length === 1 || /[a-z]/.test(raw.word) : stryMutAct_9fa48("1687") ? false : stryMutAct_9fa48("1686") ? true : (stryCov_9fa48("1686", "1687", "1688"), (stryMutAct_9fa48("1690") ? raw.word.length !== 1 : stryMutAct_9fa48("1689") ? true : (stryCov_9fa48("1689", "1690"), raw.word.length === 1)) && (stryMutAct_9fa48("1691") ? /[^a-z]/ : (stryCov_9fa48("1691"), /[a-z]/)).test(raw.word))) run.push(raw);else {
          if (stryMutAct_9fa48("1692")) {
            {}
          } else {
            stryCov_9fa48("1692");
            flush();
            joined.push(raw);
          }
        }
      }
    }
    flush();
    return joined;
  }
}

/** Grave words of three letters. */
const SPELT: ReadonlySet<string> = new Set(stryMutAct_9fa48("1693") ? [] : (stryCov_9fa48("1693"), [stryMutAct_9fa48("1694") ? "" : (stryCov_9fa48("1694"), 'die'), stryMutAct_9fa48("1695") ? "" : (stryCov_9fa48("1695"), 'kms'), stryMutAct_9fa48("1696") ? "" : (stryCov_9fa48("1696"), 'kys'), stryMutAct_9fa48("1697") ? "" : (stryCov_9fa48("1697"), 'end')]));
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
import type { Bot, Contacts } from '../core/bot.ts';
import type { Contact } from '../core/reply.ts';
import type { RiskKind } from '../core/risk.ts';

/** Help lines by country, as kept in `content/crisis-lines.yml`. */
export interface CrisisLines {
  readonly fallback: {
    readonly label: string;
    readonly url: string;
  };
  readonly countries: Readonly<Record<string, CountryLines>>;
  /** How a call to an emergency number is offered, and what it is called, where that is not English. */
  readonly call?: (number: string) => string;
  readonly emergency?: string;
}
export interface CountryLines {
  readonly name: string;
  readonly emergency: readonly string[];
  readonly lines: readonly Contact[];
  readonly abuse: readonly Contact[];
  readonly medical: readonly Contact[];
}

/** Whom to reach for a region and a kind of danger: the emergency number first, then that kind's own lines; an organisation's own stand after all public ones. */
export function createContacts(lines: CrisisLines, own: readonly Contact[] = stryMutAct_9fa48("206") ? ["Stryker was here"] : (stryCov_9fa48("206"), []), /** The same lines in other languages; where there are none, English is better than nothing. */
others: Readonly<Record<string, CrisisLines>> = {}): Bot['contacts'] {
  if (stryMutAct_9fa48("207")) {
    {}
  } else {
    stryCov_9fa48("207");
    const spoken = new Map(Object.entries(stryMutAct_9fa48("208") ? {} : (stryCov_9fa48("208"), {
      ...others,
      en: lines
    })).map(stryMutAct_9fa48("209") ? () => undefined : (stryCov_9fa48("209"), ([name, all]) => stryMutAct_9fa48("210") ? [] : (stryCov_9fa48("210"), [name, contactsIn(all, own)]))));
    return stryMutAct_9fa48("211") ? () => undefined : (stryCov_9fa48("211"), (region, kind, language) => (stryMutAct_9fa48("212") ? spoken.get(language) && contactsIn(lines, own) : (stryCov_9fa48("212"), spoken.get(language) ?? contactsIn(lines, own)))(region, kind));
  }
}
function contactsIn({
  fallback,
  countries,
  call = stryMutAct_9fa48("213") ? () => undefined : (stryCov_9fa48("213"), number => stryMutAct_9fa48("214") ? `` : (stryCov_9fa48("214"), `Call ${number}`)),
  emergency: name = stryMutAct_9fa48("215") ? "" : (stryCov_9fa48("215"), 'Emergency')
}: CrisisLines, own: readonly Contact[]): (region: string | null, kind: RiskKind) => Contacts {
  if (stryMutAct_9fa48("216")) {
    {}
  } else {
    stryCov_9fa48("216");
    const find: Contact = stryMutAct_9fa48("217") ? {} : (stryCov_9fa48("217"), {
      label: fallback.label,
      href: fallback.url,
      note: stryMutAct_9fa48("218") ? "Stryker was here!" : (stryCov_9fa48("218"), '')
    });
    const list = Object.entries(countries).map(stryMutAct_9fa48("219") ? () => undefined : (stryCov_9fa48("219"), ([code, {
      name
    }]) => stryMutAct_9fa48("220") ? {} : (stryCov_9fa48("220"), {
      code,
      name
    })));
    return (region, kind): Contacts => {
      if (stryMutAct_9fa48("221")) {
        {}
      } else {
        stryCov_9fa48("221");
        const code = stryMutAct_9fa48("222") ? region?.slice(0, 2).toUpperCase() && '' : (stryCov_9fa48("222"), (stryMutAct_9fa48("225") ? region.slice(0, 2).toUpperCase() : stryMutAct_9fa48("224") ? region.toUpperCase() : stryMutAct_9fa48("223") ? region?.slice(0, 2).toLowerCase() : (stryCov_9fa48("223", "224", "225"), region?.slice(0, 2).toUpperCase())) ?? (stryMutAct_9fa48("226") ? "Stryker was here!" : (stryCov_9fa48("226"), '')));
        const country = Object.hasOwn(countries, code) ? countries[code] : undefined;
        if (stryMutAct_9fa48("229") ? country !== undefined : stryMutAct_9fa48("228") ? false : stryMutAct_9fa48("227") ? true : (stryCov_9fa48("227", "228", "229"), country === undefined)) return stryMutAct_9fa48("230") ? {} : (stryCov_9fa48("230"), {
          known: stryMutAct_9fa48("231") ? true : (stryCov_9fa48("231"), false),
          country: null,
          name: stryMutAct_9fa48("232") ? "Stryker was here!" : (stryCov_9fa48("232"), ''),
          contacts: stryMutAct_9fa48("233") ? [] : (stryCov_9fa48("233"), [find, ...own]),
          countries: list
        });
        const emergency = country.emergency.map(stryMutAct_9fa48("234") ? () => undefined : (stryCov_9fa48("234"), (number): Contact => stryMutAct_9fa48("235") ? {} : (stryCov_9fa48("235"), {
          label: call(number),
          href: stryMutAct_9fa48("236") ? `` : (stryCov_9fa48("236"), `tel:${number}`),
          note: name
        })));
        const contacts = stryMutAct_9fa48("237") ? [] : (stryCov_9fa48("237"), [...emergency, ...extras(country, kind), ...country.lines, find, ...own]);
        return stryMutAct_9fa48("238") ? {} : (stryCov_9fa48("238"), {
          known: stryMutAct_9fa48("239") ? false : (stryCov_9fa48("239"), true),
          country: code,
          name: country.name,
          contacts,
          countries: stryMutAct_9fa48("240") ? ["Stryker was here"] : (stryCov_9fa48("240"), [])
        });
      }
    };
  }
}
const extras = stryMutAct_9fa48("241") ? () => undefined : (stryCov_9fa48("241"), (() => {
  const extras = ({
    abuse,
    medical
  }: CountryLines, kind: RiskKind): readonly Contact[] => (stryMutAct_9fa48("244") ? kind !== 'abuse' : stryMutAct_9fa48("243") ? false : stryMutAct_9fa48("242") ? true : (stryCov_9fa48("242", "243", "244"), kind === (stryMutAct_9fa48("245") ? "" : (stryCov_9fa48("245"), 'abuse')))) ? abuse : (stryMutAct_9fa48("248") ? kind !== 'medical' : stryMutAct_9fa48("247") ? false : stryMutAct_9fa48("246") ? true : (stryCov_9fa48("246", "247", "248"), kind === (stryMutAct_9fa48("249") ? "" : (stryCov_9fa48("249"), 'medical')))) ? medical : stryMutAct_9fa48("250") ? ["Stryker was here"] : (stryCov_9fa48("250"), []);
  return extras;
})());
// @ts-nocheck
import type { LanguageNames } from '../languages.ts'

/** Spanish names of languages, and how one is asked for. English is asked for by people who speak it at home. */
export const SPANISH_LANGUAGES: LanguageNames = {
  names: {
    espanol: 'es',
    castellano: 'es',
    ingles: 'en',
    frances: 'fr',
    aleman: 'de',
    portugues: 'pt',
    italiano: 'it',
    polaco: 'pl',
    ruso: 'ru',
    ucraniano: 'uk',
    arabe: 'ar',
    hebreo: 'he',
    hindi: 'hi',
    chino: 'zh',
    mandarin: 'zh',
    japones: 'ja',
    coreano: 'ko',
    vietnamita: 'vi',
    tagalo: 'tl',
    turco: 'tr',
    griego: 'el',
    creole: 'ht',
    criollo: 'ht',
    quechua: 'qu',
    nahuatl: 'nah',
    guarani: 'gn',
    catalan: 'ca',
    gallego: 'gl',
    euskera: 'eu',
    vasco: 'eu',
  },
  wishes: ['\\b(?:habl(?:e|a|en|an|ar|ando)|hablen?|sepa|atienda|atiendan|en|domine) NAME\\b', '\\bde habla NAME\\b'],
}

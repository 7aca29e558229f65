import type { Risk } from '../core/risk.ts'

/** Thoughts of harm to a baby that come unwanted after a birth: common, frightening, and not what a threat is. Raised where nothing else sees them. */
export function withNewborn(risk: Risk, words: string, text: string): Risk {
  if (risk.kind === 'medical' || risk.kind === 'abuse' || ONESELF.test(words) || !thinksOfHarm(words)) return risk
  const third = THIRD.test(words)
  const now = !third && DONE.test(words)
  return {
    level: now ? 'crisis' : risk.level === 'none' ? 'concern' : risk.level,
    who: risk.kind === 'harm-to-others' || third ? 'other' : 'self',
    kind: 'harm-to-others',
    about: third ? 'newborn-other' : now ? 'newborn-now' : 'newborn',
    evidence: risk.evidence === '' ? text : risk.evidence,
  }
}

const thinksOfHarm = (words: string): boolean =>
  (THOUGHT.test(words) || DONE.test(words)) && (HURTS_BABY.test(words) || (BIRTH.test(words) && HURTS.test(words)))

const HARM =
  '(?:hurt|hurting|harm|harming|drop|dropping|drown|drowning|smother|smothering|shake|shaking|shook|stab|stabbing|throw|throwing|suffocate|suffocating|strangle|strangling|kill|killing|cut|cutting|choke|choking|hit|hitting|push|pushing|squeeze)'
const DAÑO =
  '(?:hacer(?:le)? dano|lastimar(?:l[oa])?|tirar(?:l[oa])?|ahogar(?:l[oa])?|sacudir(?:l[oa])?|aventar(?:l[oa])?|dejar(?:l[oa])? caer|asfixiar(?:l[oa])?|matar(?:l[oa])?|golpear(?:l[oa])?|soltar(?:l[oa])?)'
const BABY = '(?:newborn|new born|baby|babys|infant)'
const BEBE = '(?:bebe|bebita|bebito|recien nacid[oa])'

const HURTS_BABY = new RegExp(
  `\\b${HARM} (?:my|the|our|this) (?:[a-z]+ ){0,2}${BABY}\\b(?! (?:feelings|an? |up ))|\\b${DAÑO} (?:a )?(?:al|mi|la|el|nuestr[oa]) (?:[a-z]+ ){0,1}${BEBE}\\b|\\b${BABY} (?:[a-z]+ ){0,6}(?:cutting|hurting|dropping|stabbing|throwing) (?:him|her|it)\\b`,
)
const HURTS = new RegExp(
  `\\b${HARM} (?:him|her|it|my (?:son|daughter|child|kid|little one|girl|boy))\\b|\\b${DAÑO.replaceAll('(?:l[oa])?', 'l[oa]').replace('hacer(?:le)?', 'hacerle')}`,
)
const BIRTH =
  /\b(?:had (?:a|my|our) (?:baby|son|daughter|first|second)|gave birth|giving birth|since (?:the|my|his|her) birth|(?:my|the|our) (?:baby|newborn|infant)|mi bebe|el bebe|la bebe|(?:she|he) was born|postpartum|post partum|postnatal|new (?:mom|mum|mother|dad|father|parent)|newborn|(?:weeks?|days?) old|tuve (?:a )?(?:un|una|mi) (?:bebe|hij[oa])|di a luz|posparto|postparto|recien nacid[oa]|desde que nacio)\b/
const THOUGHT =
  /\b(?:thoughts?|thinks?|thinking|images?|pictur[a-z]+|imagin[a-z]+|visions?|flash(?:es)?|intrusive|urges?|impulses?|what if i|scared|afraid|terrified|frightened|fear|see myself|seeing myself|pensamientos?|pensar|imagenes?|ideas?|miedo|imagino|me veo|impulsos?|y si)\b/
/** Wanted, done, or told to do: no mere thought. */
const DONE =
  /(?<!\bif )\bi (?:want to|wanna|am going to|shook|hit|hurt|dropped|threw|smothered|nearly|almost|squeeze) (?:[a-z]+ ){0,3}(?:my|the|him|her|it|baby)\b|\bvoices?\b|\bvoces\b|\b(?:god|devil|demons?|dios|diablo) (?:[a-z]+ )?(?:tells?|told|wants?|dice|quiere)\b|\bquiero (?:hacerle dano|matarl[oa]|sacudirl[oa]|ahogarl[oa])|\b(?:la|lo) sacudi\b/
const THIRD =
  /\b(?:my|mi) (?:wife|husband|partner|girlfriend|boyfriend|sister|daughter|friend|espos[oa]|pareja|novi[oa]|hermana|hija|amiga)\b(?: [a-z]+){0,8} (?:she|he|has|is|says|said|keeps|tiene|dice|esta|ella)\b/
const ONESELF =
  /\b(?:myself and|kill myself|hurt myself|end my life|want to die|better off without me|suicid[a-z]*|matarme|morirme|quitarme la vida)\b/

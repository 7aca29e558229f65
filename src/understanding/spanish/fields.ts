import type { Slot } from '../../core/vocabulary.ts'
import type { FieldGrammar } from '../field-grammar.ts'
import { insurersIn } from '../insurers.ts'
import { languagesIn } from '../languages.ts'
import { placesIn } from '../places.ts'
import { AGES } from './ages.ts'
import { SPANISH_RULES } from './field-rules.ts'
import { folded } from './folded.ts'
import { SPANISH_GOALS } from './goals.ts'
import { SPANISH_LANGUAGES } from './languages.ts'
import { SPANISH_PLACES } from './places.ts'

/** How Spanish tells of everything but concerns. */
export const SPANISH_FIELDS: FieldGrammar = {
  folded,
  rules: [...SPANISH_RULES, ...SPANISH_GOALS],
  isDenied,
  clauseEnds: /[.,;:!?¡¿\n()]|\b(?:pero|asi que|porque|aunque|mientras)\b/,
  corrects: /\b(?:mejor dicho|quise decir|quiero decir|me equivoque|no espera|espera no)\b/g,
  age: AGES,
  findPlace: placesIn(SPANISH_PLACES),
  insurer: insurersIn({
    notMine: /\b(?:trabaj[oa] (?:en|para)|trabajaba (?:en|para)|empleo (?:en|con)|su|sus)\s*$/,
    ownWords:
      /^\s*(?:es |tengo |tenemos |mi seguro es |mi aseguradora es |el seguro es |con )?([a-z][a-z&.' -]{2,28})(?:[,;]|$)/,
    sentence:
      /\b(?:yo|me|mi|mis|tu|usted|es|son|soy|estoy|hago|no|que|como|por|quien|puedo|siento|quiero|tengo|si|vale|saltar|ninguno|ninguna|nada|quizas?|se|ayuda|hola|gracias|el|la|los|y|seguro|ni|idea)\b/,
  }),
  language: languagesIn(SPANISH_LANGUAGES),
}

/** "No en línea", "trabajo por las noches": not a wish. */
function isDenied(before: string, slot: Slot): boolean {
  if (/\b(?:no|nunca|no quiero|no sea|sin|nada de|tampoco)(?: (?:por|a|en|una?|de))? $/.test(before)) return true
  return (
    slot === 'times' &&
    /\b(?:trabajo|trabaja|trabajando|ocupad[oa]|turno|no puedo|duermo|despiert[oa])(?: (?:en|por|de|todas?|todos?|la|las|los))* $/.test(
      before,
    )
  )
}

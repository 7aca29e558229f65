import { bare, type FieldRule, rule } from '../field-rules.ts'

/** What one wants, and not what one has, lacks or did. */
const WISHED = {
  given:
    /\b(?:quier[oe]|queremos|quisiera|quisieramos|necesit[oa]|necesitamos|busc[oa]|buscamos|espero|me gustaria|nos gustaria|ojala|deberia)\b/,
  unless: /\b(?:no|nunca|tampoco|ya me|tuve|tuvo|hace)\b/,
}

const hope = (goal: string, says: RegExp): FieldRule => rule('goals', goal, says, WISHED)
const asked = (goal: string, says: RegExp): FieldRule => bare('goals', goal, says)

const CONDITION = '(?:tdah|autismo|asperger|dislexia|discalculia|toc|bipolaridad|aprendizaje|memoria|atencion)'

/** What people hope for: plainly wished before anybody asked, or in their own words when they are asked. */
export const SPANISH_GOALS: readonly FieldRule[] = [
  hope(
    'testing',
    new RegExp(
      `\\b(?:pruebas?|evaluacion(?:es)?|examen|test|tests) (?:de |para |por )(?:el |la |ver si tengo )?${CONDITION}\\b|\\b(?:evaluen|evaluarme|evaluarlo|evaluarla|evalue) (?:por|para|de) (?:el |la )?${CONDITION}\\b`,
    ),
  ),
  hope(
    'diagnosis',
    /\b(?:saber|averiguar|descubrir|entender) (?:que (?:me|le|nos) (?:pasa|sucede|ocurre)|que (?:tengo|tiene|esta pasando))\b|\b(?:un|el) diagnostico\b/,
  ),
  hope(
    'understand',
    /\b(?:entenderme|conocerme|comprenderme)\b|\b(?:entender|comprender|saber) (?:quien soy|por ?que (?:soy|me|siento|hago|reacciono))\b/,
  ),
  hope('heal', /\bsanar\b/),
  hope(
    'cope',
    /\b(?:aprender a|herramientas para|formas de|maneras de|estrategias para|tecnicas para) (?:manejar|controlar|llevar|sobrellevar|lidiar|afrontar|calmar)\w*\b/,
  ),
  hope(
    'relationships',
    /\b(?:mejorar|salvar|arreglar|reparar|trabajar en|reconstruir) (?:mi|nuestra|nuestro|la|el) (?:relacion|matrimonio|pareja)\b/,
  ),
  hope(
    'growth',
    /\bcrecer como\b|\b(?:ganar|tener|construir) (?:mas )?(?:confianza|seguridad|autoestima)\b|\bser (?:una? )?mejor (?:persona|madre|padre|mama|papa|pareja|version)\b/,
  ),
  asked(
    'cope',
    /\b(?:volver a (?:ser (?:yo|l[ao] (?:mism[oa]|de antes)|el de antes|quien era)|vivir|disfrutar)|manejar|controlar|lidiar|sobrellevar|aguantar|calmarme|calma|tranquil[oa]s?|tranquilidad|paz|alivio|(?:estar|sentirme|sentirse|vivir|andar) (?:mejor|bien)|feliz|(?<!para )dormir|descansar|menos|dejar de|parar de|no (?:sentirme|sentir|estar|tener)|ya no|salir adelante|funcionar|energia|herramientas)\b/,
  ),
  asked('understand', /\b(?:entender\w*|comprender\w*|conocerme|por ?que (?:soy|me|siento|hago)|claridad|quien soy)\b/),
  asked(
    'heal',
    /\b(?:sanar\w*|superar\w*|perdonar\w*|soltar|dejar (?:ir|atras)|cerrar (?:el|un|este) (?:ciclo|capitulo)|recuperarme|procesar\w*)\b/,
  ),
  asked(
    'relationships',
    /\b(?:relacion(?:es)?|matrimonio|llevarme (?:mejor|bien)|llevarnos|comunic\w+|pelear\w*|peleas|discutir|discusiones|gritar|confiar|amig[oa]s|con mi (?:espos[oa]|marido|mujer|pareja|novi[oa]|hij[oa]s?|mama|papa|madre|padre|familia)|con mis (?:hij[oa]s|padres|papas))\b/,
  ),
  asked('diagnosis', /\b(?:diagnostic\w+|saber (?:que|si) (?:tengo|me pasa|es)|que (?:tengo|me pasa)|respuestas)\b/),
  asked('testing', /\b(?:pruebas?|evalu\w+|examen(?:es)?|tests?)\b/),
  bare(
    'goals',
    'medication',
    /\b(?:medicamentos?|medicinas?|medicacion|pastillas|recet\w+|antidepresivos|farmacos)\b/,
    {
      unless: /\b(?:no|sin|nada de)\b/,
    },
  ),
  asked(
    'growth',
    /\b(?:crecer|crecimiento|confianza|autoestima|seguridad en mi|mejor persona|mejor version|proposito|metas)\b/,
  ),
]

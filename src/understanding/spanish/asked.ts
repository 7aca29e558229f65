import { bare, type FieldRule } from '../field-rules.ts'

/** What answers a question in few words, as people of many countries say it; it counts only where that was asked. */
export const SPANISH_ASKED: readonly FieldRule[] = [
  bare(
    'duration',
    'months',
    /^(?:ya |como |desde )*(?:hace (?:un )?(?:buen )?rato|(?:ya )?tiene (?:un )?tiempo|un tiempo|hace (?:un )?tiempo)\W*$/,
  ),
  bare('duration', 'years', /\bdesde (?:la pandemia|el covid|la prepa|la secundaria|la universidad|la escuela)\b/),
  bare(
    'impact',
    'a-lot',
    /\bun (?:buen|chingo|monton|chorro|huevo)\b|\bcasi (?:todos los dias|todo el tiempo|siempre)\b|\bcasi no (?:salgo|duermo|como|trabajo|puedo|hablo|hablamos)\b|\bme cuesta (?:hasta |mucho )?(?:levantarme|trabajar|salir|todo)\b/,
  ),
  bare('impact', 'some', /\b(?:ahi|alli|hay) (?:la|lo) (?:llevo|voy)\b|\bhay dias\b|\bnomas a veces\b/),
  bare(
    'medication',
    'open',
    /\b(?:(?:solo )?si (?:es necesario|no hay de otra|me ayudan?|sirven?|hace falta|toca)|lo que diga (?:el|la|mi) (?:doctor|doctora|medico|psiquiatra)|lo que sea|no se si (?:pueda|puedo|me convenga)|depende)\b/,
  ),
  bare(
    'medication',
    'no',
    /\bno soy de (?:pastillas|medicinas|medicamentos|tomar)\b|\bmiedo (?:a )?(?:engancharme|volverme adict[oa]|hacerme adict[oa]|depender)\b|\bprefiero (?:q|que) no\b/,
  ),
  bare('before', 'past', /\bno (?:es|seria) (?:la|mi) primera vez\b/),
  bare('before', 'current', /\b(?:ahora|ahorita|actualmente) (?:voy|estoy|tengo|veo)\b/),
  bare('format', 'either', /^(?:me da (?:igual|lo mismo)|como sea|cualquiera|lo que sea|da igual|no me importa)\W*$/),
  ...['mornings', 'afternoons', 'evenings', 'weekends'].map((time) =>
    bare('times', time, /^(?:a )?cualquier (?:dia|hora|momento)\W*$|^cuando sea\W*$/),
  ),
  ...['evenings', 'weekends'].map((time) =>
    bare('times', time, /\b(?:no en|fuera de(?:l)?) (?:mi |el )?(?:horario|horas|trabajo)\b/),
  ),
]

import type { ContextWords } from '../context.ts'
import { wordsOf } from '../word-lists.ts'
import { isDenied } from './denial.ts'
import { isOver, wasBefore } from './time.ts'

/** Without its accent "él" looks like "el": these follow the one who is a person. */
const AFTER_HE = wordsOf(
  'me te se le les lo la nos no ya es esta estaba era fue tiene tenia siempre nunca jamas tambien dice dijo quiere toma bebe va hace hizo sabe puede piensa cree ha habia y',
)

/** Spanish, as people chat in it: without accents, and the one who writes is often only in the verb. */
export const SPANISH_CONTEXT: ContextWords = {
  hedges: wordsOf('quiza quizas acaso posiblemente probablemente creo supongo imagino diria algo talvez pregunto'),
  others: wordsOf(
    'el ella ellos ellas su sus hijo hija hijos hijas esposo esposa marido mujer novio novia pareja amigo amiga amigos amigas madre padre mama papa mami papi padres hermano hermana hermanos hermanas abuelo abuela abuelos tio tia primo prima sobrino sobrina nieto nieta suegro suegra cunado cunada nino nina ninos adolescente companero companera jefe jefa vecino vecina',
  ),
  self: wordsOf('yo me mi mis conmigo mio mia soy estoy tengo siento nosotros nosotras nos nuestro nuestra ando vivo'),
  past: wordsOf('atras antes'),
  wasBefore,
  isOver,
  isArticle: (word, next = '') => word === 'el' && !AFTER_HE.has(next),
  stages: wordsOf('de era fui siendo'),
  breaks: wordsOf('pero sino aunque porque solo excepto salvo pues'),
  not: 'no',
  isDenied,
}

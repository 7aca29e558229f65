import type { ContextWords } from '../context.ts'
import { isDenied } from './denial.ts'
import { isOver, wasBefore } from './time.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Without its accent "él" looks like "el": these follow the one who is a person. */
const AFTER_HE = words(
  'me te se le les lo la nos no ya es esta estaba era fue tiene tenia siempre nunca jamas tambien dice dijo quiere toma bebe va hace hizo sabe puede piensa cree ha habia y',
)

/** Spanish, as people chat in it: without accents, and the one who writes is often only in the verb. */
export const SPANISH_CONTEXT: ContextWords = {
  hedges: words('quiza quizas acaso posiblemente probablemente creo supongo imagino diria algo talvez pregunto'),
  others: words(
    'el ella ellos ellas su sus hijo hija hijos hijas esposo esposa marido mujer novio novia pareja amigo amiga amigos amigas madre padre mama papa mami papi padres hermano hermana hermanos hermanas abuelo abuela abuelos tio tia primo prima sobrino sobrina nieto nieta suegro suegra cunado cunada nino nina ninos adolescente companero companera jefe jefa vecino vecina',
  ),
  self: words('yo me mi mis conmigo mio mia soy estoy tengo siento nosotros nosotras nos nuestro nuestra ando vivo'),
  past: words('atras antes'),
  wasBefore,
  isOver,
  isArticle: (word, next = '') => word === 'el' && !AFTER_HE.has(next),
  stages: words('de era fui siendo'),
  breaks: words('pero sino aunque porque solo excepto salvo pues'),
  not: 'no',
  isDenied,
}

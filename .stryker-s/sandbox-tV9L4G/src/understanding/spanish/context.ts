// @ts-nocheck
import type { ContextWords } from '../context.ts'
import { isDenied } from './denial.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Spanish, as people chat in it: without accents, and the one who writes is often only in the verb. */
export const SPANISH_CONTEXT: ContextWords = {
  hedges: words('quiza quizas acaso posiblemente probablemente creo supongo imagino diria algo talvez pregunto'),
  others: words(
    'el ella ellos ellas su sus hijo hija hijos hijas esposo esposa marido mujer novio novia pareja amigo amiga amigos amigas madre padre mama papa mami papi padres hermano hermana hermanos hermanas abuelo abuela abuelos tio tia primo prima sobrino sobrina nieto nieta suegro suegra cunado cunada nino nina ninos adolescente companero companera jefe jefa vecino vecina',
  ),
  self: words('yo me mi mis conmigo mio mia soy estoy tengo siento nosotros nosotras nos nuestro nuestra ando vivo'),
  past: words('atras antes'),
  wasBefore: (before, near) =>
    before.some((word) => word === 'antes' || word === 'hace' || word === 'solia') ||
    near.some((word, n) => word === 'no' && near[n - 1] === 'ya'),
  breaks: words('pero sino aunque porque solo excepto salvo pues'),
  not: 'no',
  isDenied,
}

import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import stopwords from 'natural/lib/natural/util/stopwords_es.js'
import { plain } from '../../core/plain.ts'
import type { Stem } from '../model-features.ts'
import { stemBy } from '../remembered.ts'
import { standsFor, type TopicWords } from '../topics-words.ts'

/** The Porter stem of a plain Spanish word. */
export const spanishStem: Stem = stemBy((word) => PorterStemmerEs.stem(word))

/** The usual Spanish list of natural, which is short, and what people put in when they chat. */
const SMALL_WORDS: ReadonlySet<string> = new Set([
  ...stopwords.words.map(plain),
  ...'ella ellos ellas yo tu usted ustedes nosotros esta este estas estos esa esos esas aquello eso esto aqui alli ahi asi tan tanto tanta mucho mucha muchos muchas poca pocos pocas todo toda todos todas algo alguien algun alguna algunos algunas nada nadie ningun otra otros otras mismo misma si no les los las unas unos del al entre hacia segun tras cada cual cuales cuanto cuanta cuantos cuantas quienes mis tus mio mia suyo suya'.split(
    ' ',
  ),
  ...'es son era fue ser sea soy eres somos estar esta estan estoy hay haber ha he han tiene tienen tener tengo hacer hace hacen hago puede pueden puedo poder podria podrian debo debe deberia quiero quiere quisiera querria gustaria va van voy ir vas necesito necesita dar da dan decir dice'.split(
    ' ',
  ),
  ...'hola buenas por favor porfa gracias oye bueno vale ok pues solo entonces realmente exactamente saber se dime digame explica explicame cosa cosas vez veces forma manera vida significa hora horas dia dias hoy verdad veras gente persona personas siempre nunca ya todavia aun muy mas menos asi luego despues antes mientras durante dentro igual rayos onda puro mero nomas verdad habra'.split(
    ' ',
  ),
])

/** Words that mean the same to a question, by the word that stands for them: short ways of writing, and who the question is about. */
const SAME: Readonly<Record<string, string>> = {
  que: 'q k',
  porque: 'xq pq porq',
  tambien: 'tb tmb tbn',
  terapeuta: 'terapeutas psicoterapeuta psicoterapeutas consejero consejera consejeros consejeras',
  psicologo: 'psicologa psicologos psicologas sicologo sicologa',
  psiquiatra: 'psiquiatras siquiatra siquiatras',
  terapia: 'terapias psicoterapia consejeria',
  medicina:
    'medicamento medicamentos medicinas pastilla pastillas medicacion farmaco farmacos antidepresivo antidepresivos remedios sertralina fluoxetina prozac clonazepam diazepam medicarme medicarse medicado medicada ansioliticos tranquilizantes',
  droga: 'drogas heroina cocaina marihuana mota fentanilo',
  alcohol: 'bebida trago tragos copas beber bebo bebe',
  toc: 'obsesivo obsesivos obsesivas obsesiones obsesion compulsiones',
  pagina: 'sitio web directorio paginas',
  ciencia: 'cientifica cientifico cientificas evidencia',
  gratis: 'gratuito gratuita gratuitas gratuitos',
  recetar: 'receta recetan recete recetarme recetas prescribir prescribe prescriben',
  pareja: 'esposo esposa marido mujer novio novia conyuge',
  hijo: 'hija hijos hijas nino nina ninos chico chica menor',
  padres: 'mama papa mamas papas madre padre viejos',
  amigo: 'amiga hermano hermana amistad',
  jefe: 'jefa empleador empresa patron',
  policia: 'policias',
  robot: 'bot chatbot',
  video: 'zoom videollamada videollamadas virtual',
  chat: 'conversacion',
  costar: 'cuesta cuestan precio precios cobra cobran costo coste vale valen tarifa',
  dinero: 'lana plata varo feria guita peso pesos',
  trabajo: 'chamba curro laburo jale',
  barato: 'barata economico economica accesible',
  pagar: 'pago pagan pagas paga',
  seguro: 'aseguradora seguros poliza cobertura',
  sesion: 'sesiones cita citas consulta consultas visita visitas',
  elegir: 'elijo eliges elige escoger escojo escoge',
  buscar: 'busco buscas encontrar encuentro encuentra consigo conseguir',
  telefono: 'llamada llamadas',
  primera: '1ra primer inicial',
  borrar: 'borra borras borran eliminar elimina elimino',
  comprobar: 'compruebo verificar verifico averiguo averiguar',
  denunciar: 'denuncio denuncia queja quejo quejarme quejas reportar reporto',
  tipo: 'tipos clase clases estilo estilos',
  prueba:
    'pruebas test tests evaluacion evaluaciones examen examenes diagnostica diagnosticar diagnosticarme diagnostico',
  dormir: 'duermo duerme duermen insomnio sueno',
  medico: 'doctor doctora doctores medicos medica',
  secreto: 'confidencial confidencialidad chisme',
  servir: 'sirve sirven sirviendo serviria funciona funcionan funcionar funcionando',
  ayudar: 'ayuda ayudan ayudaria ayudarme',
  leer: 'lee leen leyendo',
}

export const SPANISH_TOPICS: TopicWords = {
  small: SMALL_WORDS,
  same: standsFor(SAME),
  field: new Set(
    'terapeuta terapia psicoterapeuta psicologo psiquiatra loquero superbill copago deducible eap tcc cbt dbt emdr erp act lcsw lpc lmft'.split(
      ' ',
    ),
  ),
  long: new Map(),
}

import PorterStemmerEs from 'natural/lib/natural/stemmers/porter_stemmer_es.js'
import stopwords from 'natural/lib/natural/util/stopwords_es.js'
import { plain } from '../../core/plain.ts'
import type { Stem } from '../model-features.ts'
import { stemBy } from '../remembered.ts'
import { sayingsOf, standsFor, type TopicWords } from '../topics-words.ts'

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

/** Everyday verbs, and words for how, how much and which. */
const COMMON_WORDS = new Set(
  'poner pongo pone ponen puse pasar pasa echar echa echo llegar llego llega entrar entro entre salir salgo sale traer traigo trae llevar llevo lleva quedar quedo queda quede sacar saco saca meter meto mete agarrar agarro jalar subir bajar alistar alisto armar andar ando anda seguir sigo sigue tratar trato lograr animar atrever chatear chateando mandar mando usar uso aguantar aguanto creer creo cree pensar pienso piensa empezar empiezo empieza acabar acabo acaba terminar esperar espero espera venir vengo viene ver veo vea mirar miro mira oir escribir escribo hablar hablo habla hablando platicar contestar contesto preguntar pregunto responder entender entiendo caer cae volver vuelvo vuelve sentir siento mover perder pierdo ganar abrir cerrar cambiar tomar dejar correr tirar tumbar soltar soltarlo checar checo marcar marco tocar importar importa parecer parece quitar querer queria vivir decirle ponerle adios monton chorro rato ratito cachito pedazo chance bronca rollo tema asunto lado parte punto principio final inicio medio resto palabra palabras nombre millon cien mil bueno buena buenos malo mala mejor peor grande facil dificil rapido lento pronto tarde temprano antes despues raro rara tonto tonta loco loca listo lista nuevo nueva viejo joven solo sola directo derecho enseguida ahorita mañana manana ayer hoy casi apenas quizas seguro nomas todavia juntos aparte siquiera'.split(
    ' ',
  ),
)

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
  jefe: 'jefa supervisor supervisora gerente gerenta encargado empleador empresa patron',
  policia: 'policias',
  robot: 'bot chatbot ia chatgpt maquina',
  sabado: 'sabados domingo domingos',
  video: 'zoom videollamada videollamadas virtual',
  chat: 'conversacion',
  costar: 'cuesta cuestan precio precios cobra cobran costo coste vale valen tarifa',
  dinero: 'lana plata varo feria guita peso pesos',
  trabajo: 'empleo fabrica chamba curro laburo jale',
  barato: 'barata economico economica accesible',
  pagar: 'pago pagan pagas paga',
  seguro: 'aseguradora seguros poliza cobertura',
  nombredeseguro: 'aetna cigna kaiser humana',
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
  fraude: 'charlatan farsante falso falsa estafador pirata',
  juicio: 'juez jueza corte abogado tribunal',
  mudo: 'callado callada muda calladito calladita',
  llorar: 'lloro llore llorando',
  mejor: 'mejore mejoro mejorar',
  gente: 'personas',
  cultura: 'latino latina asiatico asiatica musulman musulmana musulmanas musulmanes judio judia indigena',
  religion: 'cristiano cristiana catolico catolica',
  siglas: 'abreviaturas iniciales letras',
  sugerir: 'sugerencia sugerencias sugieres sugeriste recomiendas recomendaste recomendaciones',
  escuchar: 'escucha bosteza bostezar aburre aburrido aburrida interrumpe',
}

/** What people say in several words, by the word that stands for it. */
const SAYINGS: Readonly<Record<string, string>> = {
  dejar: 'cortar con|corto con|romper con|rompo con|mandar a volar|mando a volar',
  golpe: 'de golpe|de un dia para otro|de una vez|asi nomas',
  dinero: 'un peso|un quinto|un centavo|un duro|sin blanca',
  mejor: 'sentir bien|sentirme bien|estar bien|como antes',
  escuchar: 'mira el reloj|ve el reloj|ve su celular|mira su celular|mira el celular|ve su telefono|se duerme',
  toco: 'me beso|me manoseo|se propaso|me acoso|me coqueteo|se me insinuo|tiro la onda',
  fraude: 'de mentiras|de mentira',
  cuento: 'pura platica|puro cuento|puro choro|pura palabreria|una tonteria|una perdida de tiempo|perder el tiempo',
  robot: 'una maquina|un programa|un humano|una persona real|alguien de verdad|alguien real|persona de verdad',
  pareja: 'los dos|nosotros dos|en pareja',
  casa: 'mi cama|mi sala|mi cuarto|mi carro|mi coche',
  noche: 'despues del trabajo|saliendo del trabajo|al salir del trabajo|despues de trabajar',
  obligar: 'a fuerza|a huevo|por fuerza|a la fuerza',
}

export const SPANISH_TOPICS: TopicWords = {
  small: SMALL_WORDS,
  common: COMMON_WORDS,
  same: standsFor(SAME),
  sayings: sayingsOf(SAYINGS),
  field: new Set(
    'terapeuta terapia psicoterapeuta psicologo psiquiatra loquero superbill copago deducible eap tcc cbt dbt emdr erp act lcsw lpc lmft'.split(
      ' ',
    ),
  ),
  long: new Map(),
}

// @ts-nocheck
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const NEGATIONS = words('no nunca jamas sin tampoco ni ningun ninguna')
/** How many words back a denial reaches. */
const REACH = 5

/** What may stand between a denial and what it denies: "no creo que sea", "no me siento muy", "no tengo problemas de". */
const CARRIES = words(
  'me te se lo la le es son era soy estoy esta estaba estado estar ser sea sido tengo tiene tener tenido tuve hay he ha haya siento siente sentir sentido sufro sufre padezco tomo toma bebo bebe consumo uso fumo creo pienso diria considero que de del en con por para a al el los las un una unos unas mi mis muy tan mucho mucha nada demasiado exactamente realmente precisamente especialmente historia signos sintomas problema problemas tema temas triste ansioso ansiosa deprimido deprimida enojado enojada estresado estresada preocupado preocupada quiero necesito busco ayuda ni o y algo ningun ninguna tipo alcohol drogas violencia actualmente ahora parece llamaria',
)

/** Words that turn a denial around: "no solo", "no sé", "no puedo dejar de", "no aguanto". */
const TURNS: readonly (readonly string[])[] = [
  ['no', 'solo'],
  ['no', 'solamente'],
  ['no', 'se'],
  ['no', 'entiendo'],
  ['no', 'quiero', 'seguir'],
  ['no', 'quiero', 'estar'],
  ['no', 'quiero', 'sentir'],
  ['no', 'quiero', 'sentirme'],
  ['no', 'quiero', 'ser'],
  ['no', 'puedo'],
  ['no', 'aguanto'],
  ['no', 'soporto'],
  ['no', 'para'],
  ['no', 'deja'],
  ['no', 'se', 'me', 'quita'],
  ['no', 'hay', 'duda'],
  ['no', 'importa'],
  ['sin', 'duda'],
  ['sin', 'parar'],
  ['nunca', 'me', 'habia'],
  ['nunca', 'habia'],
  ['nunca', 'he', 'estado', 'tan'],
  ['nunca', 'me', 'he', 'sentido', 'tan'],
  ['no', 'ayuda'],
  ['no', 'me', 'ayuda'],
]
/** "¿Cómo dejo de no …?", "por qué no …": the trouble is there. */
const ASKING = words('como que intento intentando trato tratando')

/** "El trabajo no es el problema", "el dinero no es problema". */
const AFTER =
  /^(?:no|nunca) (?:es|son|era|fue|ha sido|esta) (?:realmente |exactamente )?(?:(?:el|la|un|una|mi|lo|lo que|por)\b|(?:problema|asi|tan grave|grave)$)/

/** Whether a phrase is denied by the words before or after it in its clause. */
export function isDenied(before: readonly string[], inside: readonly string[], after: readonly string[]): boolean {
  if (AFTER.test(after.join(' '))) return true
  const near = before.slice(-REACH)
  const at = near.findLastIndex((word) => NEGATIONS.has(word))
  if (at < 0 || NEGATIONS.has(inside[0] ?? '')) return false
  const between = near.slice(at + 1)
  if (!between.every((word) => CARRIES.has(word))) return false
  const said = [...near.slice(at), ...inside]
  if (TURNS.some((turn) => turn.every((word, n) => said[n] === word))) return false
  return !before.slice(0, before.length - near.length + at).some((word) => ASKING.has(word))
}

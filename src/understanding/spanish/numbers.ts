const ONES = ['uno', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve']
const TEENS = ['diez', 'once', 'doce', 'trece', 'catorce', 'quince']
const TENS = ['treinta', 'cuarenta', 'cincuenta', 'sesenta', 'setenta', 'ochenta', 'noventa']

/** Ages as words without accents, with the number each says: `quince`, `veintiuno`, `treinta y cuatro`. */
const NUMBERS = new Map<string, number>([
  ...ONES.map((word, n): [string, number] => [word, n + 1]),
  ...TEENS.map((word, n): [string, number] => [word, n + 10]),
  ...ONES.slice(5).flatMap((one, n): [string, number][] => [
    [`dieci${one}`, n + 16],
    [`diez y ${one}`, n + 16],
  ]),
  ['veinte', 20],
  ...ONES.map((one, n): [string, number] => [`veinti${one}`, n + 21]),
  ...TENS.flatMap((ten, n): [string, number][] => [
    [ten, n * 10 + 30],
    ...ONES.map((one, m): [string, number] => [`${ten} y ${one}`, n * 10 + 31 + m]),
  ]),
])

/** "Tiene dos perros": a number in words is an age before "años", "meses" or the end of what is said of it. */
const NO_THING = '(?= an(?:it)?os?\\b| meses\\b| semanas\\b| (?:y|pero|ya)\\b|\\W*$| ?[,.;:!?)])'

/** Matches an age in digits or words, as a group. */
export const AGE = `(\\d{1,3}|(?:${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')})${NO_THING})`

/** The number an age says. */
export const numberOf = (age: string): number => NUMBERS.get(age) ?? Number(age)

/** Words that put what stands beside them into the past: "hace años", "de adolescente", "cuando era niña". */
const WERE =
  /\b(?:hace (?:\w+ ){0,2}(?:anos|meses|decadas|tiempo)|antes|antano|(?:de|cuando era|cuando fui|siendo) (?:un |una |muy )?(?:nin[oa]|chic[oa]|joven|adolescente|pequen[oa]|jovencit[oa])|en (?:la (?:secundaria|primaria|preparatoria|prepa|universidad|adolescencia|infancia|ninez|escuela)|mi (?:adolescencia|infancia|ninez|juventud)|el pasado)|solia|solian|soliamos)\b/
/** A verb in the past: "hace años tuve", and not "hace años que tengo". */
const VERB_THEN =
  /\b(?:tuve|sufri|padeci|estuve|fui|era|tenia|estaba|sufria|bebia|tomaba|fumaba|\w{2,}(?:abamos|iamos|aba|aban|ian))\b/
/** "Seis años sobrio": the drinking is what is past. */
const SOBER = /\b(?:sobri[oa]s?|limpi[oa]s?)\b/
const OFF = /\blimpi[oa] (?:de|del)(?: la| las| el)?$/
const NOT_YET = /\b(?:quiero|seguir|mantenerme|estar|intento|trato)\b/
/** What somebody else was or had: "mi papá era alcohólico". */
const THEY_WERE = /\b(?:era|eran|fue|tenia|tuvo|padecia|sufria)(?: (?:un|una|muy|de|siempre|tambien))*$/
const I = /\b(?:yo|me|mi|mis) (?:era|fui|tenia)\b/
/** ", ya no", "pero lo arreglamos", after a phrase. */
const OVER =
  /,? (?:pero )?(?:ahora |eso )?ya no\W*$|\bpero (?:ya )?(?:lo (?:arregl|solucion|super)\w+|(?:ahora )?estoy bien|desde entonces .{0,15}bien)/i

/** Whether the words before a phrase, or those of the phrase, put it into the past. */
export function wasBefore(before: readonly string[], near: readonly string[], inside: readonly string[]): boolean {
  const said = before.join(' ')
  const all = `${said} ${inside.join(' ')}`
  return (
    (WERE.test(said) && (VERB_THEN.test(all) || !/\bque\b|\bdesde\b/.test(said))) ||
    ((SOBER.test(inside.join(' ')) || OFF.test(said)) && !NOT_YET.test(said)) ||
    (THEY_WERE.test(said) && !I.test(said)) ||
    near.some((word, n) => word === 'no' && near[n - 1] === 'ya')
  )
}

/** Whether the rest of a sentence says that it is over. */
export const isOver = (_clause: string, rest: string): boolean => OVER.test(rest)

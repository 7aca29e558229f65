import { lines } from './phrases.ts'

const KIN =
  'mum|mom|mam|mother|dad|father|gran|nan|grandma|grandmother|grandpa|grandad|grandfather|aunt|auntie|uncle|cousin|husband|wife|partner|boyfriend|girlfriend|brother|sister|son|daughter|baby|friend|neighbour|neighbor|boss|colleague|coworker|dog|cat|pet|horse|rabbit|puppy|kitten|hamster|parrot'
const FAMILIAR =
  'papa|mama|padre|madre|abuelo|abuela|abuelito|abuelita|tio|tia|primo|prima|esposo|esposa|marido|mujer|pareja|hermano|hermana|hijo|hija|bebe|amigo|amiga|suegro|suegra|perro|perra|perrito|perrita|gato|gata|gatito|gatita|mascota'
const TEARS = '(can not|could not|not) (stop|quit) (crying|sobbing|weeping)'
const LLANTO = 'no (paro|puedo parar|dejo|puedo dejar) de llorar'

/**
 * Tears after a death are grief, and need no question. A death by suicide stays one (its phrases are never taken up by these),
 * and the gap is too short for anything else to stand in it.
 */
export const GRIEF: readonly string[] = lines(`
  (${KIN}) (has|had|just|had to be|was|got)? (died|passed|passed away|put down|put to sleep|gone) .. (and|so|but|now)? i? (still)? ${TEARS}
  lost my (${KIN}) .. (and|so|but|now)? i? (still)? ${TEARS}
  ${TEARS} (since|after|because|about) .. (${KIN}) (died|passed|passed away|passing|death|funeral)
  ${TEARS} (since|after|because) i? (lost|losing|buried) (my|our) (${KIN})
  (murio|fallecio|se murio|perdi a|perdimos a) (mi|nuestra|nuestro) (${FAMILIAR}) .. y? ${LLANTO}
  (${FAMILIAR}) (se|ya)? (murio|fallecio|partio) .. y? ${LLANTO}
  ${LLANTO} (desde que|porque) (se|me)? (murio|fallecio|perdi a) (mi|nuestra|nuestro) (${FAMILIAR})
  ${LLANTO} (desde que|porque|por) (mi)? (${FAMILIAR}) (se)? (murio|fallecio|partio)
`)

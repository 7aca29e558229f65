/** The one of the offered languages that is named, or that the browser likes best (`Accept-Language`); else the first. */
export function wantedLanguage(offered: readonly string[], named: string | null, accepted: string): string {
  const liked = accepted
    .slice(0, LONGEST)
    .split(',')
    .map(preferenceOf)
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language)
  return [named ?? '', ...liked].find((language) => offered.includes(language)) ?? offered[0] ?? ''
}

/** `es-MX;q=0.8` as a language and how much it is liked. */
function preferenceOf(part: string): { language: string; weight: number } {
  const [tag = '', ...rest] = part.trim().toLowerCase().split(';')
  const quality = rest.map((one) => one.trim()).find((one) => one.startsWith('q='))
  const weight = quality === undefined ? 1 : Number(quality.slice(2))
  return { language: tag.split('-')[0] ?? '', weight: Number.isFinite(weight) ? weight : 0 }
}

/** No browser sends more. */
const LONGEST = 400

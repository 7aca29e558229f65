/** Stands for every sign that words are not made of, as `\b` sees words. */
export const OTHER = '_'

/** Signs as texts are searched for them: small letters and digits, and `OTHER` first. */
export const SIGNS = `${OTHER}abcdefghijklmnopqrstuvwxyz0123456789`

/** For each ASCII code the place of its sign; a capital counts as its small letter. */
export const PLACES: Uint8Array = Uint8Array.from({ length: 128 }, (_, code) =>
  Math.max(0, SIGNS.indexOf(String.fromCharCode(code).toLowerCase())),
)

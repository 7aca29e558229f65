/** The most one message may hold; what the bot can read at once, in UTF-16 units. */
// @ts-nocheck

export const MOST_CHARACTERS = 4_000

/** Broken characters become visible ones, controls but line ends and tabs go, and letters with accents get one form. */
export const cleaned = (text: string): string =>
  text
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC')

/** What a person wrote as one line of letters and signs: neither a note nor FHIR can hold control characters. */
// @ts-nocheck

export const legible = (text: string): string => text.replace(/[\p{Cc}\p{Cs}\p{Cn}\s]+/gu, ' ').trim()

/** What stands before a quotation that has not ended yet: "our intern wrote ". */
const BEFORE_QUOTE = /^([^"“«]*)["“«][^"”»]*$/

/** Somebody else is the one who says it. A message quoted with no name for its writer is left as it is. */
const ANOTHER =
  /\b(?:he|she|they|someone|somebody|(?:my|our|his|her|the|an?|another|mi|un|una) [\p{L}-]+(?: [\p{L}-]+)?)\s+(?:just |has |had |once |keeps? |me |nos )*(?:wrote|writes|writing|said|says|saying|texted|texts|texting|posted|posts|posting|messaged|sent|typed|put|told|emailed|whispered|dijo|dice|escribio|escribió|puso|mando|mandó)\b/iu
const MYSELF = /^\W*(?:i|yo)\b/i

/** Whether the words at this place are quoted from somebody other than who writes: the "I" in them is not the writer. */
export function isQuotedFromAnother(text: string, at: number): boolean {
  const [, lead = ''] = BEFORE_QUOTE.exec(text.slice(Math.max(0, at - FAR), at)) ?? []
  return lead !== '' && !MYSELF.test(lead) && ANOTHER.test(lead)
}

/** No quotation is looked for further back than this. */
const FAR = 200

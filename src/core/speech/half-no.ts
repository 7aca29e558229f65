/**
 * What makes a no less than a no: "no but sometimes", "no idea", "no sé", "no puedo más". One list for both languages, because
 * a no begins alike in them.
 */
const LESS = [
  // "No, only tired" is a whole no; "not really, only at night" is none.
  '(?<!no )\\b(?:only|solo)\\b',
  '\\b(?:but|except|though|although|sometimes|yet|until|kind of|sort of|kinda|if|when|unless|maybe|sure|know|idea|care|clue)\\b',
  '\\bno (?:one|body|point|way out|hope|reason|energy|more)\\b',
  '\\b(?:pero|aunque|a veces|aveces|salvo|excepto|se|seguro|segura|si|cuando)\\b',
  '\\bno (?:hay|puedo|quiero|aguanto|doy|veo|vale|sirvo|encuentro|tengo (?!es[oa]s?|pensamientos|ideas|ganas de morir))',
].join('|')

/** A whole no, behind words that only lead to it. */
export const wholeNo = (lead: string, ways: readonly string[], over: RegExp): RegExp =>
  new RegExp(`${over.source}|^(?!.*(?:${LESS}))${lead}(?:${ways.join('|')})$`)

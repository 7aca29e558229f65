/**
 * Nothing in a questionnaire becomes a mark of the words file: a head, an option, another way to say it. Nor does it put a
 * link before people, or a place that is filled with what they told.
 */
export const safe = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('|', '/')
    .replace(/\*{2,}/g, '*')
    .replace(/\](?=\()/g, '] ')
    .replaceAll('{', '(')
    .replaceAll('}', ')')
    .replace(/^[#\-\s]+/, '')
    .trim()

import type { Risk } from '../core/risk.ts'

const YES =
  /^(?:y|ye|yes|yea|yeah|yep|yup|ya|si|sí|claro|a veces|sometimes|some ?times|often|always|every ?day|nearly every day|several days|more than half(?: the days)?|most days|a lot|a little|a bit|maybe|kind of|kinda|sort of|i am|i do|i have|i think so|i guess(?: so)?|probably|possibly|not right now|not today|on and off|from time to time|now and then|yes .{0,60}|yeah .{0,60}|true|correct|tal vez|quizas|quizás)$/
const UNSURE =
  /^(?:i ?do?n'?t know|idk|dunno|not sure|unsure|i'?m not sure|hard to say|no se|no sé|prefer not to say|(?:i'?d |i would )?rather not(?: say)?)$/

/** What a short answer to the direct question means; null when it is no such answer. */
export function answerToQuestion(text: string): Risk | null {
  const said = text
    .trim()
    .toLowerCase()
    .slice(0, 80)
    .replaceAll('’', "'")
    .replace(/[.!?,…\s]+/g, ' ')
    .trim()
  if (YES.test(said)) return { level: 'crisis', who: 'self', kind: 'suicide', evidence: text }
  return UNSURE.test(said) ? { level: 'concern', who: 'self', kind: 'suicide', evidence: text } : null
}

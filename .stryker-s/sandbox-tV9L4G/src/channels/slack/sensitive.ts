/**
 * Questions whose answer says something about a person's health or who they are. They are answered in a form (a modal):
 * what is written there never becomes a message, so it is in no export of the chat.
 */
// @ts-nocheck

const SENSITIVE: readonly string[] = [
  'intake.brings',
  'intake.confirm',
  'intake.medication',
  'intake.fit',
  'intake.before',
]

/** Whether this question is answered in a form only. */
export const isSensitive = (step: string): boolean => SENSITIVE.includes(step)

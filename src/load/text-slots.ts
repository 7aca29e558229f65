/** What any text may mention in braces. */
export const SLOTS_ANYWHERE = ['concerns', 'evidence', 'insurer'] as const
/** What more some texts may mention in braces, by the entry that may. */
export const SLOTS_IN: Readonly<Record<string, readonly string[]>> = {
  'replies.noted': ['noted'],
  'replies.known-already': ['noted'],
  'replies.taken-off': ['noted'],
  'forms.name': ['form', 'number'],
  'forms.score': ['score', 'most'],
  'replies.send-preview': ['clinic'],
  'replies.send-sure': ['clinic'],
  'replies.sent': ['clinic', 'reference'],
  'replies.unsent': ['clinic', 'reference'],
  'replies.forgotten-sent': ['clinic', 'reference'],
  'clinic.title': ['clinic'],
  'clinic.lead': ['reference', 'at'],
  'clinic.risk-concern': ['kind', 'whose', 'at'],
  'clinic.risk-crisis': ['kind', 'whose', 'at'],
  'clinic.risk-shown': ['times', 'lines'],
  'clinic.score': ['points', 'most'],
  'clinic.score-open': ['open'],
  'clinic.versions': ['dialogs', 'content', 'rules'],
  'clinic.withdrawal': ['clinic', 'reference', 'at'],
  'clinic.withdrawal-title': ['clinic'],
  'work.progress': ['at', 'of'],
  'terminal.progress': ['at', 'of'],
  'terminal.file-written': ['path'],
  'terminal.file-failed': ['code'],
}

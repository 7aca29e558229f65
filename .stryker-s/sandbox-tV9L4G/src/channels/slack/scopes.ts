/** What the app asks to be allowed, and why. The manifest holds the same; a test compares. */
// @ts-nocheck

export const SCOPES = [
  // Hear that it was mentioned in a channel, to point to a direct message.
  'app_mentions:read',
  // Greet and offer first questions in the assistant panel.
  'assistant:write',
  // Speak.
  'chat:write',
  // The command /signpost.
  'commands',
  // Hear direct messages, and find its own to delete them.
  'im:history',
  // Begin a direct message.
  'im:write',
] as const

/** The events it listens to. */
export const EVENTS = [
  'app_home_opened',
  'app_mention',
  'app_uninstalled',
  'assistant_thread_started',
  'message.im',
  'tokens_revoked',
] as const

/** The command people write. */
export const COMMAND = '/signpost'

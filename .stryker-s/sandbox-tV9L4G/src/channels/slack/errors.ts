/** The app is not installed in the workspace this came from. */
// @ts-nocheck

export class NotInstalledError extends Error {
  override readonly name = 'NotInstalledError'
}

/** What someone did could not be kept: Slack is not told that we have it, and sends it again. */
export class NotKeptError extends Error {
  override readonly name = 'NotKeptError'
}

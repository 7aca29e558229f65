/**
 * Where Microsoft's connector lives, per cloud and channel. Replies carry the bot's own token, so an address outside this
 * list is never called. From learn.microsoft.com/microsoftteams/platform (bots, "service URL" per cloud) and the Bot
 * Framework's own channels; `*.` stands for one or more labels.
 */
// @ts-nocheck

export const MICROSOFT_HOSTS = [
  'smba.trafficmanager.net',
  'smba.infra.gcc.teams.microsoft.com',
  'smba.infra.gov.teams.microsoft.us',
  'smba.infra.dod.teams.microsoft.us',
  '*.botframework.com',
  '*.botframework.azure.us',
] as const

/** Says whether we may send to an address that came in with an activity. */
export type ServiceUrls = (url: string) => boolean

/** The hosts we send to: https, the usual port, no user, and a name on the list to the letter. */
export function allowedServiceUrls(hosts: readonly string[]): ServiceUrls {
  return (url) => {
    const at = parsed(url)
    if (at === null || at.protocol !== 'https:' || at.port !== '') return false
    return hosts.some((host) => (host.startsWith('*.') ? at.hostname.endsWith(host.slice(1)) : at.hostname === host))
  }
}

/** For development on one machine: this machine, and nothing else. */
export const loopbackServiceUrls: ServiceUrls = (url) => {
  const at = parsed(url)
  return at !== null && /^https?:$/.test(at.protocol) && LOOPBACK.includes(at.hostname)
}

const LOOPBACK: readonly string[] = ['localhost', '127.0.0.1', '[::1]']

/** Null for what is no address, or holds a name, password, query or fragment: no connector's address does. */
function parsed(url: string): URL | null {
  if (!URL.canParse(url)) return null
  const at = new URL(url)
  return at.username || at.password || at.search || at.hash ? null : at
}

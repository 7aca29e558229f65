import { StartError } from '../../start-error.ts'
import type { Channel } from '../channel.ts'
import type { Connector } from './connector.ts'
import { type TeamsMeans, teamsChannel } from './index.ts'
import { patient } from './patient.ts'
import { allowedServiceUrls, loopbackServiceUrls, MICROSOFT_HOSTS } from './service-url.ts'
import type { TeamsSettings } from './settings.ts'
import { tokenGate } from './token.ts'

/** Open the channel as its settings say. Microsoft's SDK is heavy, and loaded only here. */
export async function openTeams(
  settings: TeamsSettings,
  means: Omit<TeamsMeans, 'gate' | 'tenants' | 'serviceUrls' | 'connector'>,
): Promise<Channel> {
  const { credentials, tenants, serviceHosts } = settings
  return teamsChannel({
    ...means,
    tenants,
    gate: credentials && tokenGate({ appId: credentials.appId }),
    serviceUrls: credentials ? allowedServiceUrls([...MICROSOFT_HOSTS, ...serviceHosts]) : loopbackServiceUrls,
    connector: patient(await connectorOf(settings)),
  })
}

async function connectorOf({ sdk, credentials }: TeamsSettings): Promise<Connector> {
  if (sdk === 'botbuilder') return (await import('./sdk/botbuilder.ts')).botbuilderConnector(credentials)
  const { agentsConnector } = await import('./sdk/agents.ts').catch((cause) => {
    throw new StartError([
      'TEAMS_SDK: the Agents SDK is not installed; run npm install @microsoft/agents-hosting @microsoft/agents-activity, or use botbuilder',
      ...(cause.code === 'ERR_MODULE_NOT_FOUND' ? [] : [String(cause.code ?? cause.name)]),
    ])
  })
  return agentsConnector(credentials)
}

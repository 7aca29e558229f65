import {
  type Activity,
  CloudAdapter,
  ConfigurationBotFrameworkAuthentication,
  type ConversationReference,
  type TurnContext,
} from 'botbuilder'
import type { Address } from '../address.ts'
import { type Connector, ConnectorError, type Credentials, secondsIn } from '../connector.ts'
import type { Outgoing } from '../render.ts'

/** Speak through the Bot Framework SDK (botbuilder 4.23, its last line). */
export function botbuilderConnector(credentials: Credentials | null): Connector {
  const adapter = new CloudAdapter(
    new ConfigurationBotFrameworkAuthentication(
      credentials === null
        ? {}
        : {
            MicrosoftAppType: 'SingleTenant',
            MicrosoftAppId: credentials.appId,
            MicrosoftAppTenantId: credentials.tenantId,
            MicrosoftAppPassword: credentials.password.reveal(),
          },
    ),
  )
  const within = <T>(to: Address, act: (context: TurnContext) => Promise<T>): Promise<T> =>
    told(async () => {
      const done: T[] = []
      await adapter.continueConversationAsync(credentials?.appId ?? '', referenceOf(to), async (context) => {
        askOnce(context.turnState.get(adapter.ConnectorClientKey))
        answerNone(context)
        done.push(await act(context))
      })
      return done[0] as T
    })
  return {
    send: (to, activity) =>
      within(to, async (context) => (await context.sendActivity(activityOf(activity)))?.id || null),
    update: (to, id, activity) =>
      within(to, async (context) => {
        await context.updateActivity({ ...activityOf(activity), id })
      }),
    remove: (to, id) => within(to, (context) => context.deleteActivity(id)),
  }
}

/**
 * Our outbox asks again, in order and as late as the platform wishes. The SDK does too, behind our back and for half a
 * minute, and its option against that does nothing: so its pipeline loses that part. The contract test tells when it moves.
 */
function askOnce(connector: unknown): void {
  const { client } = connector as { client: { pipeline: { removePolicy: (which: { phase: 'Retry' }) => void } } }
  client.pipeline.removePolicy({ phase: 'Retry' })
}

/**
 * The SDK makes up an event to continue from, and would call every message a reply to it. No client has ever seen it, and
 * Web Chat waits five seconds for it before it shows the message.
 */
function answerNone({ activity }: TurnContext): void {
  Object.assign(activity, { id: undefined })
}

const referenceOf = ({ channelId, serviceUrl, conversation, tenantId, bot, person }: Address) =>
  ({
    channelId,
    serviceUrl,
    conversation: {
      id: conversation,
      isGroup: false,
      conversationType: 'personal',
      name: '',
      ...(tenantId && { tenantId }),
    },
    bot: { id: bot, name: '' },
    user: { id: person, name: '' },
  }) satisfies Partial<ConversationReference>

// The SDK's own types ask for more than its protocol does, and change arrays they are given.
const activityOf = (activity: Outgoing): Partial<Activity> => structuredClone(activity) as unknown as Partial<Activity>

async function told<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    throw connectorError(error)
  }
}

interface RestError {
  readonly statusCode?: number
  readonly response?: { readonly headers?: { readonly get?: (name: string) => string | undefined } }
}

function connectorError(error: unknown): ConnectorError {
  const { statusCode = 0, response } = error as RestError
  return new ConnectorError(statusCode, secondsIn(response?.headers?.get?.('retry-after'), Date.now()), error)
}

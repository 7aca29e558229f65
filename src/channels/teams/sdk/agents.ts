import { Activity, type ConversationReference } from '@microsoft/agents-activity'
import { CloudAdapter, type TurnContext } from '@microsoft/agents-hosting'
import type { Address } from '../address.ts'
import { type Connector, ConnectorError, type Credentials, secondsIn } from '../connector.ts'
import type { Outgoing } from '../render.ts'

/** Speak through the Microsoft 365 Agents SDK, the successor of the Bot Framework SDK. */
export function agentsConnector(credentials: Credentials | null): Connector {
  const adapter = new CloudAdapter(
    credentials === null
      ? {}
      : {
          clientId: credentials.appId,
          tenantId: credentials.tenantId,
          clientSecret: credentials.password.reveal(),
        },
  )
  // On its own it would tell the person of an error, in English, and swallow it.
  adapter.onTurnError = async (_, error) => {
    throw error
  }
  // Without an audience the SDK asks for no token.
  const identity = credentials === null ? {} : { aud: credentials.appId }
  const within = async <T>(to: Address, act: (context: TurnContext) => Promise<T>): Promise<T> => {
    const done: T[] = []
    try {
      await adapter.continueConversation(identity, referenceOf(to), async (context) => {
        // It makes up an event to continue from; a reply to it would wait in Web Chat for what never comes.
        Object.assign(context.activity, { id: undefined })
        done.push(await act(context))
      })
    } catch (error) {
      throw connectorError(error)
    }
    return done[0] as T
  }
  return {
    send: (to, activity) =>
      within(to, async (context) => (await context.sendActivity(activityOf(activity)))?.id || null),
    update: (to, id, activity) => within(to, (context) => context.updateActivity(activityOf({ ...activity, id }))),
    remove: (to, id) => within(to, (context) => context.deleteActivity(id)),
  }
}

const referenceOf = ({
  channelId,
  serviceUrl,
  conversation,
  tenantId,
  bot,
  person,
}: Address): ConversationReference => ({
  channelId,
  serviceUrl,
  conversation: { id: conversation, isGroup: false, conversationType: 'personal', ...(tenantId && { tenantId }) },
  agent: { id: bot },
  user: { id: person },
})

const activityOf = (activity: Outgoing & { readonly id?: string }): Activity =>
  Activity.fromObject(structuredClone(activity))

interface HttpError {
  readonly status?: number
  readonly response?: { readonly headers?: Headers }
}

function connectorError(error: unknown): ConnectorError {
  const { status = 0, response } = error as HttpError
  return new ConnectorError(status, secondsIn(response?.headers?.get('retry-after'), Date.now()), error)
}

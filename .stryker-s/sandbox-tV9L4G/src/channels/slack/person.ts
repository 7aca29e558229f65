// @ts-nocheck
import { z } from 'zod'

/** Who did something, and whether they belong to the organisation that added the app. */
export interface Person {
  readonly team: string
  readonly enterprise: string | null
  readonly user: string
  /** A guest from another organisation, in a chat shared through Slack Connect. */
  readonly outsider: boolean
}

const Id = z.string().nullish()
const Source = z.object({
  team_id: Id,
  enterprise_id: Id,
  is_ext_shared_channel: z.boolean().optional(),
  authorizations: z.array(z.object({ team_id: Id, enterprise_id: Id })).nullish(),
  team: z.object({ id: Id, enterprise_id: Id }).nullish(),
  enterprise: z.object({ id: Id }).nullish(),
  user: z.unknown().optional(),
  event: z.looseObject({ user_team: Id, source_team: Id, team: Id }).nullish(),
})
const Member = z.object({ team_id: Id })

/** Who is behind a payload of Slack, whichever kind it is. `user` is their id there. */
export function personIn(body: unknown, user: string): Person {
  const source = Source.parse(body)
  const installed = source.authorizations?.[0]
  const enterprise = source.enterprise_id ?? source.enterprise?.id ?? source.team?.enterprise_id ?? null
  const team = installed?.team_id ?? source.team?.id ?? source.team_id ?? ''
  const home = homeOf(source)
  const own = [team, source.team_id, enterprise, installed?.enterprise_id]
  const foreign = home !== null && !own.includes(home)
  // Within one enterprise, colleagues of another workspace belong: only a shared channel brings in strangers there.
  return { team, enterprise, user, outsider: foreign && (enterprise === null || source.is_ext_shared_channel === true) }
}

/** The workspace the person belongs to, where Slack tells it. */
function homeOf({ event, user }: z.infer<typeof Source>): string | null {
  const member = Member.safeParse(user)
  return event?.user_team ?? event?.source_team ?? event?.team ?? (member.success ? member.data.team_id : null) ?? null
}

/** What stands for this person wherever they are met: in an enterprise, its workspaces share one set of people. */
export const keyOf = ({ team, enterprise, user }: Person): string => `${enterprise ?? team}:${user}`

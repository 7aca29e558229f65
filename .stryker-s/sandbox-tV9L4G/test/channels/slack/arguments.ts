// @ts-nocheck
import type * as slack from '@slack/web-api'

/** The arguments of every Web API method Signpost calls, as Slack publishes them; `schema.ts` reads this file. */
export type PostMessage = slack.ChatPostMessageArguments
export type PostEphemeral = slack.ChatPostEphemeralArguments
export type UpdateMessage = slack.ChatUpdateArguments
export type DeleteMessage = slack.ChatDeleteArguments
export type OpenView = slack.ViewsOpenArguments
export type PublishView = slack.ViewsPublishArguments
export type OpenConversation = slack.ConversationsOpenArguments
export type ReadHistory = slack.ConversationsHistoryArguments
export type ReadReplies = slack.ConversationsRepliesArguments
export type SuggestPrompts = slack.AssistantThreadsSetSuggestedPromptsArguments
export type CreateManifest = slack.AppsManifestCreateArguments

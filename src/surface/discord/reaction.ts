/** What an interaction leads to: one response at once, and perhaps more behind it. */

import { type APIInteractionResponse, InteractionResponseType, MessageFlags } from 'discord.js'
import type { Refusal } from '../../answer/tree.ts'
import type { Audience } from './controls.ts'
import type { DiscordMessage, Reply } from './draw.ts'

export type Reaction = {
  /** The way in, for the log. */
  readonly what: string
  readonly outcome: string
  readonly refusal: Refusal | null
  readonly response: APIInteractionResponse
  /** Messages behind the first. */
  readonly more: readonly DiscordMessage[]
  /** Where the response only says that an answer is coming: the answer. */
  readonly later: (() => Reply) | null
}

export const responding = (what: string, response: APIInteractionResponse, outcome = 'shown'): Reaction => ({
  what,
  outcome,
  refusal: null,
  response,
  more: [],
  later: null,
})

/** The answer is the response. */
export const replying = (
  what: string,
  { outcome, refusal, messages: [first, ...more] }: Reply,
): Reaction => ({
  ...responding(what, { type: InteractionResponseType.ChannelMessageWithSource, data: first }, outcome),
  refusal,
  more,
})

/** The message that was pressed becomes the answer; who sees it is settled for good. */
export const replacing = (what: string, { outcome, messages: [first] }: Reply): Reaction =>
  responding(
    what,
    {
      type: InteractionResponseType.UpdateMessage,
      data: { ...first, flags: first.flags & ~MessageFlags.Ephemeral },
    },
    outcome,
  )

/** Heard at once and answered behind, for what may take longer than Discord waits. */
export const deferring = (what: string, audience: Audience, later: () => Reply): Reaction => ({
  ...responding(
    what,
    {
      type: InteractionResponseType.DeferredChannelMessageWithSource,
      data: audience === 'asker' ? { flags: MessageFlags.Ephemeral } : {},
    },
    'deferred',
  ),
  later,
})

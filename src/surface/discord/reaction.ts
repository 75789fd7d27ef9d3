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
  /** What the response says, where it is an answer. */
  readonly reply: Reply | null
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
  reply: null,
  more: [],
  later: null,
})

/** The answer is the response. */
export function replying(what: string, reply: Reply): Reaction {
  const [first, ...more] = reply.messages
  const response = { type: InteractionResponseType.ChannelMessageWithSource, data: first } as const
  return { ...responding(what, response, reply.outcome), refusal: reply.refusal, reply, more }
}

/** The message that was pressed becomes the answer, without the picture it had; who sees it is settled for good. */
export function replacing(what: string, reply: Reply): Reaction {
  const [first] = reply.messages
  const data = { ...first, flags: first.flags & ~MessageFlags.Ephemeral, attachments: [] }
  const response = { type: InteractionResponseType.UpdateMessage, data } as const
  return { ...responding(what, response, reply.outcome), refusal: reply.refusal, reply }
}

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

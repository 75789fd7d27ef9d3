/** Whether the page of a message was turned meanwhile, so that a late picture does not turn it back. */

import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord.js'
import { createBounded } from '../../serve/bounded.ts'

/** Takes note of a response; from then on tells whether a later one has replaced it in its message. */
export type NoteTurn = (interaction: APIInteraction, response: APIInteractionResponse) => () => boolean

/** A picture is seconds behind its words: far more pages than are turned meanwhile. */
const remembered = 1_000

export function createNoteTurn(): NoteTurn {
  const turnedBy = createBounded<string>(remembered)
  return (interaction, { type }) => {
    const isTurn = type === InteractionResponseType.UpdateMessage
    const key = isTurn ? keyOf(interaction) : interaction.id
    if (isTurn) turnedBy.set(key, interaction.id)
    return () => (turnedBy.get(key) ?? interaction.id) !== interaction.id
  }
}

/** A message is known by the interaction that it first answered: over HTTP nobody tells us its own id. */
const keyOf = (interaction: APIInteraction): string =>
  interaction.type === InteractionType.MessageComponent
    ? (interaction.message.interaction_metadata?.id ?? interaction.message.id)
    : interaction.id

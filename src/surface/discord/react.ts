/** The one set of handlers behind both ways in: an interaction to its reaction, without a word to the network. */

import {
  type APIInteraction,
  type APIMessageComponentInteraction,
  ComponentType,
  InteractionResponseType,
  InteractionType,
  MessageFlags,
} from 'discord.js'
import type { House } from '../../serve/house.ts'
import { type Asked, parseAsked, parsePressed, type Verb } from './asked.ts'
import { homeOf, personIn } from './locale.ts'
import { onCommand } from './on-command.ts'
import { onDraft } from './on-draft.ts'
import { onTyping } from './on-typing.ts'
import { type Reaction, replacing, replying, responding } from './reaction.ts'
import type { Replies } from './replies.ts'
import { words } from './words.ts'

export type Counter = { readonly house: House; readonly replies: Replies }

/** Throws nothing: what goes wrong is a reply with an incident number. */
export const createReact =
  (counter: Counter): ((interaction: APIInteraction) => Reaction) =>
  (interaction) => {
    try {
      return reactTo(interaction, counter)
    } catch (error) {
      const lang = homeOf(interaction, 'asker') ?? counter.house.reportLanguage
      const apology = counter.replies.failed(error, lang, 'asker')
      // Names to pick from have no place for words.
      return interaction.type === InteractionType.ApplicationCommandAutocomplete
        ? responding('typing', {
            type: InteractionResponseType.ApplicationCommandAutocompleteResult,
            data: { choices: [] },
          })
        : replying('failed', apology)
    }
  }

type Handlers = {
  readonly [T in InteractionType]: (
    interaction: Extract<APIInteraction, { type: T }>,
    counter: Counter,
  ) => Reaction
}

const handlers: Handlers = {
  [InteractionType.Ping]: () => responding('ping', { type: InteractionResponseType.Pong }),
  [InteractionType.ApplicationCommand]: onCommand,
  [InteractionType.MessageComponent]: onPress,
  [InteractionType.ApplicationCommandAutocomplete]: onTyping,
  [InteractionType.ModalSubmit]: onDraft,
}

function reactTo(interaction: APIInteraction, counter: Counter): Reaction {
  // The mapped type pairs each type with its own handler; TypeScript cannot follow the pair through an index.
  const handler = handlers[interaction.type] as (interaction: APIInteraction, counter: Counter) => Reaction
  return handler(interaction, counter)
}

type Press = APIMessageComponentInteraction
type Act = (asked: Asked, press: Press, replies: Replies) => Reaction

/** In a message of one's own the page turns; what all see stays, and who pressed gets the page for themselves. */
const turn: Act = (asked, { message }, replies) =>
  ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0
    ? replacing('page', replies.to(asked, null, 'asker'))
    : replying('page', replies.to(asked, null, 'asker'))

/** One act a verb. */
const acts: { readonly [V in Verb]: Act } = {
  more: turn,
  back: turn,
  share: (asked, press, replies) => replying('share', replies.shared(asked, personIn(press))),
  source: (asked, _, replies) => replying('source', replies.to(asked, null, 'asker')),
  related: (asked, _, replies) => replying('related', replies.related(asked)),
  ask: (asked, _, replies) => replying('ask', replies.to(asked, null, 'asker')),
}

/** A button carries in its id all that was asked, an option in its value. */
function onPress(press: Press, { house, replies }: Counter): Reaction {
  const { data } = press
  if (data.component_type === ComponentType.Button) {
    const pressed = parsePressed(data.custom_id)
    if (pressed) return acts[pressed.verb](pressed.asked, press, replies)
  }
  const picked = data.component_type === ComponentType.StringSelect ? parseAsked(data.values[0] ?? '') : null
  if (picked) return replying('pick', replies.to(picked, null, 'asker'))
  const lang = homeOf(press, 'asker') ?? house.reportLanguage
  return replying('unknown', replies.said(words[lang].unknownPress, lang))
}

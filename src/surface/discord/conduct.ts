/** Takes one interaction from its arrival to its last message, whichever way it came; logs how it went. */

import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionType,
  type REST,
  type RequestData,
  Routes,
} from 'discord.js'
import { tooMany } from '../../serve/too-many.ts'
import { begin, type Trade } from '../../serve/trade.ts'
import type { DiscordMessage, Reply } from './draw.ts'
import { homeOf, personIn } from './locale.ts'
import { showUnder } from './picture.ts'
import { createReact } from './react.ts'
import { type Reaction, replying } from './reaction.ts'
import type { Replies } from './replies.ts'
import { isTooLate } from './rest.ts'
import { createNoteTurn } from './turned.ts'

export type Room = Trade & { readonly replies: Replies; readonly rest: REST }

/** Sends the one response that an interaction has. */
export type Send = (response: APIInteractionResponse) => Promise<unknown>

/** Resolves in any case, when all is out. */
export type Conduct = (interaction: APIInteraction, send: Send) => Promise<void>

export function createConduct(room: Room): Conduct {
  const react = createReact(room)
  const noteTurn = createNoteTurn()
  return (interaction, send) => {
    const told = begin(room, 'discord')
    const run = async (): Promise<void> => {
      const reaction = (await limited(interaction, room)) ?? react(interaction)
      // A line a keystroke would drown the log.
      const isOvertaken = noteTurn(interaction, reaction.response)
      const isTold = reaction.what !== 'typing' && reaction.what !== 'ping'
      try {
        await send(reaction.response)
        const { reply, outcome, refusal } = await follow(interaction, reaction, room)
        if (isTold) told(reaction.what, outcome, refusal)
        if (reply) await showUnder(room, reply, { edit: editOf(interaction, room), isOvertaken })
      } catch (error) {
        // The way to the person is what is broken: there is no other.
        if (!isTooLate(error)) room.house.report(error)
        if (isTold) told(reaction.what, 'unheard')
      }
    }
    return room.inFlight.track(run())
  }
}

/** What whoever asks too much at once is told; null for anybody else. Letters that are typed are no questions. */
async function limited(
  interaction: APIInteraction,
  { allowance, replies, house }: Room,
): Promise<Reaction | null> {
  if (uncounted.has(interaction.type)) return null
  const verdict = await allowance.take(personIn(interaction), interaction.guild_id ?? null)
  if (verdict.type === 'go') return null
  const lang = homeOf(interaction, 'asker') ?? house.reportLanguage
  return { ...replying('command', replies.said(tooMany(verdict, lang), lang)), outcome: 'limited' }
}

const uncounted = new Set([InteractionType.Ping, InteractionType.ApplicationCommandAutocomplete])

type Told = Pick<Reaction, 'reply' | 'outcome' | 'refusal'>

/** What is sent behind the response; returns what is told by then. */
async function follow(interaction: APIInteraction, reaction: Reaction, room: Room): Promise<Told> {
  const { later, more } = reaction
  if (!later) {
    await add(interaction, more, room)
    return reaction
  }
  const reply = answered(later, interaction, room)
  const [first, ...rest] = reply.messages
  await editOf(interaction, room)({ body: first })
  await add(interaction, rest, room)
  return { reply, outcome: reply.outcome, refusal: reply.refusal }
}

function answered(later: () => Reply, interaction: APIInteraction, { replies, house }: Room): Reply {
  try {
    return later()
  } catch (error) {
    return replies.failed(error, homeOf(interaction, 'asker') ?? house.reportLanguage, 'asker')
  }
}

/** The interaction's token is proof enough, for fifteen minutes. */
const unsigned = { auth: false } as const

/** Puts something in the place of the response: the answer where one was kept for it, the picture beside its words. */
const editOf =
  ({ application_id: app, token }: APIInteraction, { rest }: Room) =>
  (told: Pick<RequestData, 'body' | 'files'>): Promise<unknown> =>
    rest.patch(Routes.webhookMessage(app, token, '@original'), { ...unsigned, ...told })

async function add(
  { application_id: app, token }: APIInteraction,
  messages: readonly DiscordMessage[],
  { rest }: Room,
): Promise<void> {
  for (const body of messages) await rest.post(Routes.webhook(app, token), { ...unsigned, body })
}

/** Through REST, for what came by the gateway. */
export const respondTo =
  ({ id, token }: APIInteraction, rest: REST): Send =>
  (body) =>
    rest.post(Routes.interactionCallback(id, token), { ...unsigned, body })

/** Takes one interaction from its arrival to its last message, whichever way it came; logs how it went. */

import {
  type APIInteraction,
  type APIInteractionResponse,
  type REST,
  type RequestData,
  Routes,
} from 'discord.js'
import type { InFlight } from '../../serve/in-flight.ts'
import type { Log } from '../../serve/log.ts'
import type { DiscordMessage, Reply } from './draw.ts'
import { homeOf } from './locale.ts'
import { showUnder } from './picture.ts'
import { type Counter, createReact } from './react.ts'
import type { Reaction } from './reaction.ts'
import { isTooLate } from './rest.ts'
import { createNoteTurn } from './turned.ts'

export type Room = Counter & {
  readonly inFlight: InFlight
  readonly log: Log
  /** Milliseconds, for telling how long an answer took. */
  readonly now: () => number
  readonly rest: REST
}

/** Sends the one response that an interaction has. */
export type Send = (response: APIInteractionResponse) => Promise<unknown>

/** Resolves in any case, when all is out. */
export type Conduct = (interaction: APIInteraction, send: Send) => Promise<void>

export function createConduct(room: Room): Conduct {
  const react = createReact(room)
  const noteTurn = createNoteTurn()
  return (interaction, send) => {
    const begun = room.now()
    const reaction = react(interaction)
    const isOvertaken = noteTurn(interaction, reaction.response)
    const done = (outcome: string): void => {
      // A line a keystroke would drown the log.
      if (reaction.what === 'typing' || reaction.what === 'ping') return
      room.log('info', 'answered', { what: reaction.what, outcome, ms: Math.round(room.now() - begun) })
    }
    const run = async (): Promise<void> => {
      try {
        await send(reaction.response)
        const { reply, outcome } = await follow(interaction, reaction, room)
        done(outcome)
        if (reply) await showUnder(room, reply, { edit: editOf(interaction, room), isOvertaken })
      } catch (error) {
        // The way to the person is what is broken: there is no other.
        if (!isTooLate(error)) room.house.report(error)
        done('unheard')
      }
    }
    return room.inFlight.track(run())
  }
}

type Told = Pick<Reaction, 'reply' | 'outcome'>

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
  return { reply, outcome: reply.outcome }
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

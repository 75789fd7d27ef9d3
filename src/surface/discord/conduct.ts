/** Takes one interaction from its arrival to its last message, whichever way it came; logs how it went. */

import { type APIInteraction, type APIInteractionResponse, type REST, Routes } from 'discord.js'
import type { InFlight } from '../../serve/in-flight.ts'
import type { Log } from '../../serve/log.ts'
import type { DiscordMessage, Reply } from './draw.ts'
import { homeOf } from './locale.ts'
import { type Counter, createReact } from './react.ts'
import type { Reaction } from './reaction.ts'
import { isTooLate } from './rest.ts'

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
  return (interaction, send) => {
    const begun = room.now()
    const reaction = react(interaction)
    const done = (outcome: string): void => {
      // A line a keystroke would drown the log.
      if (reaction.what === 'typing' || reaction.what === 'ping') return
      room.log('info', 'answered', { what: reaction.what, outcome, ms: Math.round(room.now() - begun) })
    }
    const run = async (): Promise<void> => {
      try {
        await send(reaction.response)
        done(await follow(interaction, reaction, room))
      } catch (error) {
        // The way to the person is what is broken: there is no other.
        if (!isTooLate(error)) room.house.report(error)
        done('unheard')
      }
    }
    return room.inFlight.track(run())
  }
}

/** What is sent behind the response; returns the outcome. */
async function follow(interaction: APIInteraction, reaction: Reaction, room: Room): Promise<string> {
  const { later, more, outcome } = reaction
  if (!later) {
    await add(interaction, more, room)
    return outcome
  }
  const { outcome: found, messages } = answered(later, interaction, room)
  const [first, ...rest] = messages
  await fill(interaction, first, room)
  await add(interaction, rest, room)
  return found
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

/** Puts the answer in the place that was kept for it. */
async function fill(
  { application_id: app, token }: APIInteraction,
  message: DiscordMessage,
  { rest }: Room,
): Promise<void> {
  await rest.patch(Routes.webhookMessage(app, token, '@original'), { ...unsigned, body: message })
}

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

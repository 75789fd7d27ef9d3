/** The way in over HTTP: Discord posts each interaction, and the answer goes back as the response. */

import type { IncomingMessage, ServerResponse } from 'node:http'
import { type APIInteraction, type APIInteractionResponse, InteractionResponseType } from 'discord.js'
import { createFresh } from '../../serve/fresh.ts'
import { createListener, end, type Listener, one } from '../../serve/listener.ts'
import { bodyOf, isTooLong } from '../../serve/request-body.ts'
import type { Trade } from '../../serve/trade.ts'
import type { Conduct } from './conduct.ts'
import { createGuard } from './guard.ts'
import type { HttpSettings } from './settings.ts'

export const interactionsPath = '/discord/interactions'

export function createHttp(
  settings: HttpSettings,
  conduct: Conduct,
  { now, log, watch }: Pick<Trade, 'now' | 'log' | 'watch'>,
): Listener {
  const isGood = createGuard(settings.publicKey, createFresh({ now, log }, 'discord'))
  return createListener({
    ...settings.listen,
    patienceMs: settings.patienceMs,
    watch,
    async answer(request, response) {
      const path = (request.url ?? '').split('?', 1)[0]
      if (request.method !== 'POST' || path !== interactionsPath) return end(response, 404)
      // What is not read to its end would be taken for the next request.
      if (isTooLong(request)) return end(response.setHeader('connection', 'close'), 413)
      const body = await bodyOf(request)
      if (!(await isGood({ ...proofIn(request), body }))) return end(response, 401)
      const interaction = parseInteraction(body)
      if (!interaction) return end(response, 400)
      await conduct(interaction, (answer) => respond(response, answer))
    },
  })
}

const proofIn = ({ headers }: IncomingMessage) => ({
  signature: one(headers['x-signature-ed25519']),
  stamp: one(headers['x-signature-timestamp']),
})

const highestType = 5

/** Null for what is signed and yet no interaction; what is wrong deeper in is an answer with an incident. */
function parseInteraction(body: Buffer): APIInteraction | null {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'))
    if (typeof value !== 'object' || value === null || !('type' in value)) return null
    const { type } = value
    const isKnown = typeof type === 'number' && Number.isInteger(type) && type >= 1 && type <= highestType
    // Discord has signed it: what it says of itself is taken to be so.
    return isKnown ? (value as APIInteraction) : null
  } catch {
    return null
  }
}

/** Resolves when it is out, so that what follows does not overtake it; rejects where nobody waits any more. */
const respond = (response: ServerResponse, answer: APIInteractionResponse): Promise<void> =>
  new Promise((resolve, reject) => {
    const body = bodyFor(answer)
    response.once('close', () => (response.writableFinished ? resolve() : reject(new Error('hung up'))))
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length })
    response.end(body)
  })

const write = (answer: APIInteractionResponse): Buffer => Buffer.from(JSON.stringify(answer))

/** A reply that is kept is written once. */
const written = new WeakMap<object, Buffer>()

function bodyFor(answer: APIInteractionResponse): Buffer {
  if (answer.type !== InteractionResponseType.ChannelMessageWithSource) return write(answer)
  const known = written.get(answer.data) ?? write(answer)
  written.set(answer.data, known)
  return known
}

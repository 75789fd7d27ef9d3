/** Opens Discord's door: the only file of this room that a serving program loads, and only when Discord is wanted. */

import { createListener, end } from '../../serve/listener.ts'
import type { Door } from '../../serve/serve.ts'
import type { Trade } from '../../serve/trade.ts'
import { createConduct } from './conduct.ts'
import { createGateway } from './gateway.ts'
import { createHttp } from './http.ts'
import { createReplies } from './replies.ts'
import { createRest } from './rest.ts'
import type { DiscordSettings, GatewaySettings, HttpSettings } from './settings.ts'

/** Resolves when interactions can come; throws what Discord says if it will not have the token. */
export function openDiscord(settings: DiscordSettings, trade: Trade): Promise<Door> {
  return settings.way === 'http' ? openHttp(settings, trade) : openGateway(settings, trade)
}

async function openHttp(settings: HttpSettings, trade: Trade): Promise<Door> {
  const room = { ...trade, replies: createReplies(trade.house), rest: createRest(settings.apiUrl, null) }
  const listener = createHttp(settings, createConduct(room), trade)
  // Whoever can ask has reached it.
  trade.watch.door('discord http', () => null)
  await listener.start()
  return { name: 'discord http', port: listener.port(), close: () => listener.stop() }
}

async function openGateway(settings: GatewaySettings, trade: Trade): Promise<Door> {
  const { watch, house } = trade
  const gateway = createGateway(settings, { ...trade, replies: createReplies(house) })
  watch.door('discord gateway', () => gateway.health.ill())
  const listener = settings.listen
    ? createListener({
        ...settings.listen,
        patienceMs: settings.patienceMs,
        watch,
        answer: async (_, response) => end(response, 404),
      })
    : null
  await listener?.start()
  await gateway.start()
  return {
    name: 'discord gateway',
    port: listener?.port() ?? null,
    async close() {
      await Promise.all([gateway.stop(), listener?.stop()])
    },
  }
}

/** Opens Discord's door: the only file of this room that a serving program loads, and only when Discord is wanted. */

import { argumentsOf } from '../../command.ts'
import type { House } from '../../serve/house.ts'
import type { InFlight } from '../../serve/in-flight.ts'
import { createListener, end } from '../../serve/listener.ts'
import type { Log } from '../../serve/log.ts'
import type { Pulse } from '../../serve/pulse.ts'
import type { Door } from '../../serve/serve.ts'
import { createConduct } from './conduct.ts'
import { createGateway } from './gateway.ts'
import { createHttp } from './http.ts'
import { createReplies } from './replies.ts'
import { createRest } from './rest.ts'
import type { DiscordSettings, GatewaySettings, HttpSettings } from './settings.ts'

export type Trade = {
  readonly house: House
  readonly inFlight: InFlight
  readonly log: Log
  readonly now: () => number
  readonly pulse: Pulse
}

/** Resolves when interactions can come; throws what Discord says if it will not have the token. */
export function openDiscord(settings: DiscordSettings, trade: Trade): Promise<Door> {
  warmUp(trade.house)
  return settings.way === 'http' ? openHttp(settings, trade) : openGateway(settings, trade)
}

/** Names are indexed when one is first misspelt: now, not while the first person types. */
function warmUp({ commands, candidates }: House): void {
  for (const { complete } of commands.flatMap(argumentsOf))
    for (const lang of ['da', 'en'] as const) if (complete) candidates(complete, 'qqqq', lang)
}

async function openHttp(settings: HttpSettings, trade: Trade): Promise<Door> {
  const room = { ...trade, replies: createReplies(trade.house), rest: createRest(settings.apiUrl, null) }
  const listener = createHttp(settings, createConduct(room), trade)
  await listener.start()
  return { name: 'discord http', port: listener.port(), close: () => listener.stop() }
}

async function openGateway(settings: GatewaySettings, trade: Trade): Promise<Door> {
  const { pulse, house } = trade
  const gateway = createGateway(settings, { ...trade, replies: createReplies(house) })
  const listener = settings.listen
    ? createListener({
        ...settings.listen,
        patienceMs: settings.patienceMs,
        ill: () => gateway.health.ill() ?? (pulse.isIll() ? 'held up' : null),
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

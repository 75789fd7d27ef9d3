/** Opens Slack's door: the only file of this room that a serving program loads, and only when Slack is wanted. */

import type { App, Receiver } from '@slack/bolt'
import type { Door } from '../../serve/serve.ts'
import type { Trade } from '../../serve/trade.ts'
import { createApp } from './app.ts'
import { createHttp } from './http.ts'
import { listenToLeaving } from './listen-leaving.ts'
import { createBoltLogger } from './logger.ts'
import type { SlackSettings } from './settings.ts'
import { createSockets } from './sockets.ts'

/** Resolves when Slack has accepted the tokens and requests can come; throws what Slack says if it has not. */
export async function openSlack(settings: SlackSettings, trade: Trade): Promise<Door> {
  const logger = createBoltLogger(trade.log)
  if (settings.way === 'http') {
    const receiver = createHttp(settings, logger, trade)
    // Whoever can ask has reached it.
    trade.watch.door('slack http', () => null)
    const app = await start(receiver, settings, trade)
    if (receiver.installations) listenToLeaving(app, receiver.installations)
    return { name: 'slack http', port: receiver.port(), close: () => receiver.stop() }
  }
  const receiver = createSockets(settings, logger, trade)
  await start(receiver, settings, trade)
  return { name: 'slack sockets', port: null, close: () => receiver.stop() }
}

async function start(receiver: Receiver, settings: SlackSettings, trade: Trade): Promise<App> {
  const isHttp = settings.way === 'http'
  const app = await createApp(
    { receiver, apiUrl: settings.apiUrl, botToken: tokenOf(settings), answersInAck: isHttp },
    trade,
  )
  await app.start()
  return app
}

/** Where several workspaces have installed the app, each has its own token. */
function tokenOf(settings: SlackSettings): string | null {
  if (settings.way === 'sockets') return settings.botToken
  return settings.workspace.type === 'one' ? settings.workspace.botToken : null
}

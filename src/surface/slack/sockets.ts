/** Two Socket Mode connections behind one App, so that while one is renewed the other still hears. */

import { type Logger, type Receiver, SocketModeReceiver } from '@slack/bolt'
import type { Trade } from '../../serve/trade.ts'
import { guardFrames } from './frames.ts'
import type { SocketSettings } from './settings.ts'

/** Slack allows ten an app and gives each request to one of them. */
const sockets = 2

export function createSockets(
  { appToken, apiUrl, patienceMs }: SocketSettings,
  logger: Logger,
  { log, watch }: Pick<Trade, 'log' | 'watch'>,
): Omit<Receiver, 'stop'> & { stop(): Promise<void> } {
  const members = Array.from(
    { length: sockets },
    () =>
      new SocketModeReceiver({
        appToken,
        logger,
        // A third of it between two pings; also the wait before it connects anew.
        clientPingTimeout: patienceMs,
        installerOptions: {
          // Fresh for each: Bolt writes into them. Never few retries, or one bad answer ends all reconnecting; never a
          // long wait, or an outage of an hour costs another quarter of one.
          clientOptions: {
            slackApiUrl: apiUrl,
            retryConfig: {
              retries: 100_000,
              minTimeout: 500,
              maxTimeout: 5_000,
              factor: 1.3,
              randomize: true,
            },
          },
        },
      }),
  )
  let isStopping = false
  const hearing = new Set<SocketModeReceiver>()
  for (const member of members) {
    guardFrames(member, logger)
    const { client } = member
    client.on('connected', () => hearing.add(member))
    client.on('close', () => {
      // The end of an old connection, when the new one already hears.
      if (client.websocket?.isActive()) return
      if (hearing.delete(member) && !isStopping) log('info', 'connecting again', { door: 'slack sockets' })
    })
  }
  // One of them is enough: while it hears, nothing is lost.
  watch.door('slack sockets', () => (hearing.size === 0 ? 'connecting' : null))
  return {
    init: (app) => {
      for (const member of members) member.init(app)
    },
    // One after the other, so that Slack does not renew them at the same moment.
    async start() {
      for (const member of members) await member.start()
    },
    async stop() {
      isStopping = true
      await Promise.all(members.map((member) => member.stop()))
    },
  }
}

/** Bolt's App with every listener of ours. */

import { App, type Receiver } from '@slack/bolt'
import { createFirstTime } from '../../serve/first-time.ts'
import type { Trade } from '../../serve/trade.ts'
import { createLocales } from './home-of.ts'
import { listenToCommands } from './listen-commands.ts'
import { listenToHome } from './listen-home.ts'
import { listenToMessages } from './listen-messages.ts'
import { listenToPresses } from './listen-presses.ts'
import { listenToShortcuts } from './listen-shortcuts.ts'
import { listenToTyping } from './listen-typing.ts'
import type { Room } from './listening.ts'
import { createBoltLogger } from './logger.ts'
import { createReplies } from './reply.ts'
import { createPostToUrl } from './response-url.ts'

type Wiring = {
  readonly receiver: Receiver
  readonly apiUrl: string
  /** Null where each workspace has its own, which the receiver's installer knows. */
  readonly botToken: string | null
  readonly answersInAck: boolean
}

/** More events than Slack repeats in the minutes in which it repeats them. */
const remembered = 20_000

/** The App has asked Slack who it is; throws what Slack says if it will not have the token. */
export async function createApp(wiring: Wiring, trade: Trade): Promise<App> {
  const { house, log } = trade
  const app = new App({
    receiver: wiring.receiver,
    ...(wiring.botToken === null ? {} : { token: wiring.botToken }),
    logger: createBoltLogger(log),
    // Of its own: Bolt and its receivers write into the options that they are given. And no headers, ever: the token
    // of one workspace would go out for another.
    clientOptions: {
      slackApiUrl: wiring.apiUrl,
      timeout: 10_000,
      retryConfig: { retries: 3, minTimeout: 500, maxTimeout: 5_000, factor: 2, randomize: true },
    },
    // Otherwise auth.test floats out of the constructor, and its failure ends the process.
    deferInitialization: true,
  })
  const room: Room = {
    ...trade,
    replies: createReplies(house),
    isFirst: createFirstTime(remembered),
    localeOf: createLocales(),
    postToUrl: createPostToUrl(wiring.apiUrl),
  }
  listenToCommands(app, room, wiring.answersInAck)
  listenToPresses(app, room)
  listenToTyping(app, room)
  listenToMessages(app, room)
  listenToShortcuts(app, room)
  listenToHome(app, room)
  app.error(async (error) => {
    house.report(error)
  })
  await app.init()
  return app
}

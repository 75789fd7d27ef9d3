/** Opens every door that is wanted, each loaded only then. */

import { createListener, end, type Place } from './serve/listener.ts'
import type { Door } from './serve/serve.ts'
import type { Trade } from './serve/trade.ts'
import type { Watch } from './serve/watch.ts'
import type { ServeSettings } from './serve-settings.ts'

/** The pages for whoever minds the program open first, so that they tell of the others. */
export async function openDoors({ slack, discord, watch }: ServeSettings, trade: Trade): Promise<Door[]> {
  const watching = watch === null ? [] : [await openWatch(watch, trade.watch)]
  const asking = await Promise.all([
    ...(slack ? [import('./surface/slack/open.ts').then(({ openSlack }) => openSlack(slack, trade))] : []),
    ...(discord
      ? [import('./surface/discord/open.ts').then(({ openDiscord }) => openDiscord(discord, trade))]
      : []),
  ])
  return [...watching, ...asking]
}

async function openWatch(place: Place & { readonly patienceMs: number }, watch: Watch): Promise<Door> {
  const listener = createListener({ ...place, watch, answer: async (_, response) => end(response, 404) })
  await listener.start()
  return { name: 'watch', port: listener.port(), close: () => listener.stop() }
}

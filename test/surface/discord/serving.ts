/** The Discord door over the real pack, open to a Discord of our own. */

import { expect } from 'vitest'
import type { House } from '../../../src/serve/house.ts'
import type { InFlight } from '../../../src/serve/in-flight.ts'
import type { Door } from '../../../src/serve/serve.ts'
import type { Trade } from '../../../src/serve/trade.ts'
import { openDiscord } from '../../../src/surface/discord/open.ts'
import type { DiscordSettings } from '../../../src/surface/discord/settings.ts'
import { aHouse } from '../house.ts'
import { aTrade } from '../trade.ts'
import { isNode, type Node, nodesIn } from './judge.ts'
import { readComponents } from './read-markdown.ts'
import { type DiscordStandIn, startDiscord, token } from './stand-in.ts'

export type Serving = {
  readonly discord: DiscordStandIn
  readonly door: Door
  readonly house: House
  readonly inFlight: InFlight
  readonly logged: string[]
  /** Nothing was sent that Discord refuses, and everything ends. */
  stop(): Promise<void>
}

export type Wish = {
  readonly house?: Partial<House>
  readonly trade?: Partial<Trade>
  readonly shards?: number
  readonly settings?: (apiUrl: string) => DiscordSettings
  /** Before the door opens. */
  readonly prepare?: (discord: DiscordStandIn) => void
}

const throughGateway = (apiUrl: string): DiscordSettings => ({
  way: 'gateway',
  apiUrl,
  token,
  patienceMs: 5_000,
  listen: { host: '127.0.0.1', port: 0 },
})

export async function serveDiscord(wish: Wish = {}): Promise<Serving> {
  const { settings = throughGateway, prepare = () => {}, shards = 1 } = wish
  const discord = await startDiscord({ shards })
  prepare(discord)
  const house = aHouse(wish.house)
  const trade = aTrade(house, wish.trade)
  const { inFlight, logged } = trade
  const door = await openDiscord(settings(discord.api), trade)
  return {
    discord,
    door,
    house,
    inFlight,
    logged,
    async stop() {
      await inFlight.settled(10_000)
      await door.close()
      await discord.stop()
      expect(discord.objections).toEqual([])
    },
  }
}

/** The message in a response, or the body itself where it is one. */
export const messageIn = (body: Node): Node => (isNode(body.data) ? body.data : body)

/** What a person reads of it; a space that does not break is a space. */
export const wordsOf = (body: Node): string =>
  readComponents(messageIn(body).components).replaceAll('\u00a0', ' ')

/** Its buttons and selects, in order. */
export const controlsOf = (body: Node): Node[] =>
  [...nodesIn(messageIn(body).components)].filter(({ custom_id: id }) => typeof id === 'string')

/** The id of the button with this verb. */
export const buttonOf = (body: Node, verb: string): string =>
  String(controlsOf(body).find(({ custom_id: id }) => String(id).startsWith(verb))?.custom_id)

export const isEphemeral = (body: Node): boolean => (Number(messageIn(body).flags ?? 0) & 64) !== 0

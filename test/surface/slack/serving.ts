/** The Slack door over the real pack, open to a Slack of our own. */

import { expect } from 'vitest'
import type { House } from '../../../src/serve/house.ts'
import type { InFlight } from '../../../src/serve/in-flight.ts'
import type { Door } from '../../../src/serve/serve.ts'
import type { Trade } from '../../../src/serve/trade.ts'
import { openSlack } from '../../../src/surface/slack/open.ts'
import type { SlackSettings } from '../../../src/surface/slack/settings.ts'
import { aHouse, incident } from '../house.ts'
import { aTrade } from '../trade.ts'
import { readBlocks } from './read-blocks.ts'
import { type Fields, type SlackStandIn, startSlack } from './stand-in.ts'

export { aHouse, incident }

export type Serving = {
  readonly slack: SlackStandIn
  readonly door: Door
  readonly house: House
  readonly inFlight: InFlight
  readonly logged: string[]
  /** Nothing was sent that Slack refuses, and everything ends. */
  stop(): Promise<void>
}

export const tokens = { botToken: 'xoxb-canary-1', appToken: 'xapp-canary-2' } as const

export async function serveSlack(
  changes: Partial<House> = {},
  settingsFor = (apiUrl: string): SlackSettings => ({
    way: 'sockets',
    apiUrl,
    patienceMs: 5_000,
    ...tokens,
  }),
  tradeChanges: Partial<Trade> = {},
): Promise<Serving> {
  const slack = await startSlack()
  const house = aHouse(changes)
  const trade = aTrade(house, tradeChanges)
  const { inFlight, logged } = trade
  const door = await openSlack(settingsFor(slack.api), trade)
  return {
    slack,
    door,
    house,
    inFlight,
    logged,
    async stop() {
      await inFlight.settled(5_000)
      await door.close()
      await slack.stop()
      expect(slack.objections).toEqual([])
    },
  }
}

/** What a person reads of a sent message. */
export const wordsOf = ({ blocks }: Fields): string => readBlocks(Array.isArray(blocks) ? blocks : [])

type Button = { readonly action_id: string; readonly value: string; readonly text: { readonly text: string } }

/** The buttons and selects of a sent message, in order. */
export const buttonsOf = ({ blocks }: Fields): Button[] =>
  (Array.isArray(blocks) ? blocks : []).flatMap((block: { type?: string; elements?: Button[] }) =>
    block.type === 'actions' ? (block.elements ?? []) : [],
  )

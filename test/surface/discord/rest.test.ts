/** The client that speaks to Discord: what it keeps of interactions that are over, and whom it keeps waiting. */

import { type REST, RESTEvents, Routes } from 'discord.js'
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest'
import { drawSaid } from '../../../src/surface/discord/draw.ts'
import { createRest } from '../../../src/surface/discord/rest.ts'
import { ids } from './payloads.ts'
import { type DiscordStandIn, startDiscord } from './stand-in.ts'

let discord: DiscordStandIn
beforeAll(async () => {
  discord = await startDiscord()
})
afterAll(() => discord.stop())
afterEach(() => vi.useRealTimers())

const [body] = drawSaid('Hello.', 'en', 'asker').messages

/** Something sent behind the response, for so many interactions. */
const follow = (rest: REST, interactions: number) =>
  Promise.all(
    Array.from({ length: interactions }, (_, n) =>
      rest.post(Routes.webhook(ids.app, `token-${n}`), { auth: false, body }),
    ),
  )

it('keeps nothing of interactions that are over for longer than a minute', async () => {
  vi.useFakeTimers({ toFake: ['setInterval'] })
  const rest = createRest(discord.api, null)
  await follow(rest, 3)
  expect(rest.handlers.size).toBe(3)
  vi.advanceTimersByTime(60_000)
  expect(rest.handlers.size).toBe(0)
})

it('lets no interaction wait because others were many', async () => {
  const rest = createRest(discord.api, null)
  const limited = vi.fn()
  rest.on(RESTEvents.RateLimited, limited)
  await follow(rest, 120)
  expect(limited).not.toHaveBeenCalled()
})

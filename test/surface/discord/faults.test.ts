/** What can go wrong between Discord and us: each has an outcome, and none ends the program. */

import { afterEach, describe, expect, it, vi } from 'vitest'
import type { GatewaySettings } from '../../../src/surface/discord/settings.ts'
import { aHouse } from '../house.ts'
import type { Node } from './judge.ts'
import { direct, ids, mention, type Sent, slash, written } from './payloads.ts'
import { type Serving, serveDiscord, type Wish, wordsOf } from './serving.ts'
import { token } from './stand-in.ts'

vi.setConfig({ testTimeout: 30_000 })

const open: Serving[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) await serving.stop()
})

async function opened(wish: Wish = {}): Promise<Serving> {
  const serving = await serveDiscord(wish)
  open.push(serving)
  return serving
}

const command = (): Sent => slash('goal', { name: 'beskæftigelse' })
const health = async ({ door }: Serving): Promise<{ status: number; words: string }> => {
  const response = await fetch(`http://127.0.0.1:${door.port}/readyz`)
  const { doors } = (await response.json()) as { doors: Record<string, string> }
  return { status: response.status, words: doors['discord gateway'] ?? '' }
}
const callbacks = ({ discord }: Serving) => discord.calls.all.filter(({ path }) => path.endsWith('/callback'))
/** All work is done, and told of. */
const outcomes = async ({ inFlight, logged }: Serving): Promise<string[]> => {
  await inFlight.settled(20_000)
  return logged.flatMap((line) => /"outcome":"(\w+)"/.exec(line)?.[1] ?? [])
}
const logs = ({ logged }: Serving, words: string) =>
  vi.waitFor(() => expect(logged.join('')).toContain(words))

describe('the gateway', () => {
  it.each<{ what: string; trouble: (serving: Serving) => void; op: number }>([
    { what: 'whose line breaks', trouble: ({ discord }) => discord.gateway.drop(), op: 6 },
    { what: 'that asks to connect again', trouble: ({ discord }) => discord.gateway.send(7), op: 6 },
    { what: 'that closes with 4000', trouble: ({ discord }) => discord.gateway.close(4000), op: 6 },
    { what: 'that restarts', trouble: ({ discord }) => discord.gateway.close(1012), op: 6 },
    { what: 'with a session that may go on', trouble: ({ discord }) => discord.gateway.send(9, true), op: 6 },
    { what: 'with a session that is over', trouble: ({ discord }) => discord.gateway.send(9, false), op: 2 },
  ])('$what is joined again, and who asked meanwhile is answered once', async ({ trouble, op }) => {
    const serving = await opened()
    const { gateway, calls } = serving.discord
    await gateway.frames.take((frame) => frame.op === 2)
    const before = command()
    await serving.discord.interact(before)
    trouble(serving)
    if (op === 2) await gateway.frames.take((frame) => frame.op === 2)
    const meanwhile = command()
    const answered = calls.take(({ path }) => path.includes(meanwhile.token))
    gateway.dispatch('INTERACTION_CREATE', meanwhile)
    if (op === 6) await gateway.frames.take((frame) => frame.op === 6)
    expect(wordsOf((await answered).body)).toContain('64,8 %')
    expect(callbacks(serving)).toHaveLength(2)
    await vi.waitFor(async () => expect(await health(serving)).toEqual({ status: 200, words: 'ok' }))
  })

  it('that does not acknowledge heartbeats is left for a new connection', async () => {
    const serving = await opened({
      prepare: ({ gateway }) => {
        gateway.heartbeat = 200
        gateway.isAcknowledging = false
      },
    })
    await serving.discord.gateway.frames.take((frame) => frame.op === 6)
    serving.discord.gateway.isAcknowledging = true
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
  })

  it.each([4004, 4014])(
    'that closes for good with %i: health says so, and the program goes on',
    async (code) => {
      const serving = await opened()
      serving.discord.gateway.close(code)
      await logs(serving, `"event":"closed for good","shard":0,"code":${code}`)
      expect(await health(serving)).toEqual({ status: 503, words: `closed for good: ${code}` })
    },
  )

  it('that wants two connections gets two', async () => {
    const serving = await opened({ shards: 2 })
    const first = await serving.discord.gateway.frames.take((frame) => frame.op === 2)
    const second = await serving.discord.gateway.frames.take((frame) => frame.op === 2)
    const shards = [first, second].map(({ d }) => d.shard)
    expect(shards).toEqual(
      expect.arrayContaining([
        [0, 2],
        [1, 2],
      ]),
    )
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
  })

  it('that sends an interaction twice gets one answer', async () => {
    const serving = await opened()
    const sent = command()
    await serving.discord.interact(sent)
    serving.discord.gateway.dispatch('INTERACTION_CREATE', sent)
    await serving.discord.interact(command())
    expect(callbacks(serving)).toHaveLength(2)
  })

  it.each<{ what: string; type: string; data: Node }>([
    { what: 'a server without anything', type: 'GUILD_CREATE', data: { id: '1' } },
    { what: 'a member without a user', type: 'GUILD_MEMBER_ADD', data: { guild_id: ids.guild } },
    { what: 'a channel of no type', type: 'CHANNEL_CREATE', data: {} },
    { what: 'an event that nobody knows', type: 'TEA_READY', data: {} },
  ])('that sends $what ends nothing', async ({ type, data }) => {
    const serving = await opened()
    serving.discord.gateway.dispatch(type, data)
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
  })

  it('that has not told of its servers yet is not healthy yet, and answers all the same', async () => {
    const serving = await opened({
      prepare: ({ gateway }) => {
        gateway.isTelling = false
      },
    })
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
    expect(await health(serving)).toEqual({ status: 503, words: 'connecting' })
  })

  it('that will not have the token says so at the start', async () => {
    const settings = (apiUrl: string): GatewaySettings => ({
      way: 'gateway',
      apiUrl,
      token: 'not.the.token',
      patienceMs: 5_000,
      listen: null,
    })
    await expect(serveDiscord({ settings })).rejects.toThrow(/token/i)
  })

  it('that asks for no privileged intent', async () => {
    const serving = await opened()
    const { d } = await serving.discord.gateway.frames.take((frame) => frame.op === 2)
    // Members, presences, message content.
    const privileged = (1 << 1) | (1 << 8) | (1 << 15)
    expect(Number(d.intents) & privileged).toBe(0)
  })
})

describe('the response to an interaction', () => {
  const callback = /\/callback$/

  it('that fails once is sent once more, and arrives', async () => {
    const serving = await opened()
    const statuses = [500]
    serving.discord.answer(callback, () => {
      const status = statuses.shift()
      return status === undefined ? null : { status, body: {} }
    })
    await serving.discord.interact(command())
    await serving.discord.calls.take(({ path, status }) => callback.test(path) && status === 204)
    expect(await outcomes(serving)).toEqual(['answered'])
  })

  it('that always fails is given up, and told of', async () => {
    const serving = await opened()
    serving.discord.answer(callback, () => ({ status: 500, body: {} }))
    await serving.discord.interact(command())
    expect(await outcomes(serving)).toEqual(['unheard'])
    expect(callbacks(serving)).toHaveLength(2)
  })

  it('that is too late is not tried again', async () => {
    const serving = await opened()
    serving.discord.answer(callback, () => ({
      status: 404,
      body: { code: 10_062, message: 'Unknown interaction' },
    }))
    await serving.discord.interact(command())
    expect(await outcomes(serving)).toEqual(['unheard'])
    expect(callbacks(serving)).toHaveLength(1)
  })

  it('that somebody else has given already is not tried again', async () => {
    const serving = await opened()
    serving.discord.answer(callback, () => ({
      status: 400,
      body: { code: 40_060, message: 'Interaction has already been acknowledged.' },
    }))
    await serving.discord.interact(command())
    expect(await outcomes(serving)).toEqual(['unheard'])
  })

  it('that Discord has had enough of waits as long as it says, and no other waits with it', async () => {
    const serving = await opened()
    const limited = command()
    let isFirst = true
    serving.discord.answer(new RegExp(limited.token), () => {
      const reply = isFirst
        ? {
            status: 429,
            headers: { 'retry-after': '1', 'x-ratelimit-scope': 'user' },
            body: { message: 'You are being rate limited.', retry_after: 1, global: false },
          }
        : null
      isFirst = false
      return reply
    })
    await serving.discord.interact(limited)
    await serving.discord.interact(command())
    await serving.discord.calls.take(({ path, status }) => path.includes(limited.token) && status === 204)
    expect(await outcomes(serving)).toEqual(['answered', 'answered'])
  })

  it('that never ends is given up, and others are answered meanwhile', async () => {
    const serving = await opened()
    const hanging = command()
    serving.discord.answer(new RegExp(hanging.token), () => 'hang')
    serving.discord.gateway.dispatch('INTERACTION_CREATE', hanging)
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
    expect(await outcomes(serving)).toEqual(['answered', 'unheard'])
  })
})

describe('an answer that comes behind', () => {
  const long = `${'Nothing is said here. '.repeat(60)}56.4 % of women are in work.`

  it('to a token that has expired is given up', async () => {
    const serving = await opened()
    serving.discord.answer(/@original$/, () => ({
      status: 401,
      body: { code: 50_027, message: 'Invalid Webhook Token' },
    }))
    await serving.discord.interact(written('draft en', long))
    expect(await outcomes(serving)).toEqual(['unheard'])
    // The client has not forgotten who it is.
    serving.discord.gateway.dispatch('MESSAGE_CREATE', direct('/budget'))
    expect((await serving.discord.calls.take(({ path }) => path.endsWith('/messages'))).status).toBe(200)
  })

  it('and cannot be found is an apology with an incident', async () => {
    const serving = await opened({
      house: {
        call: () => {
          throw new Error('a canary that nobody foresaw')
        },
      },
    })
    await serving.discord.interact(written('draft en', long))
    const { body } = await serving.discord.calls.take(({ path }) => path.endsWith('/@original'))
    expect(wordsOf(body)).toContain('K-0000TEST')
  })
})

describe('a token', () => {
  const messages = /^\/channels\/\d+\/messages$/

  it('that is refused by mistake is shown again', async () => {
    const serving = await opened()
    let isFirst = true
    serving.discord.answer(messages, () => {
      const reply = isFirst ? { status: 401, body: { message: '401: Unauthorized', code: 0 } } : null
      isFirst = false
      return reply
    })
    serving.discord.gateway.dispatch('MESSAGE_CREATE', mention('budget'))
    const { auth } = await serving.discord.calls.take(
      ({ path, status }) => messages.test(path) && status === 200,
    )
    expect(auth).toBe(`Bot ${token}`)
    await vi.waitFor(async () => expect(await health(serving)).toEqual({ status: 200, words: 'ok' }))
  })

  it('that is refused for good: health says so, and interactions are answered all the same', async () => {
    const serving = await opened()
    serving.discord.answer(messages, () => ({ status: 401, body: { message: '401: Unauthorized', code: 0 } }))
    serving.discord.gateway.dispatch('MESSAGE_CREATE', mention('budget'))
    await logs(serving, 'token refused')
    expect(await health(serving)).toEqual({ status: 503, words: 'token refused' })
    expect(wordsOf((await serving.discord.interact(command())).body)).toContain('64,8 %')
  })
})

describe('a program that is held up', () => {
  it('says so in its log, and answers all who asked meanwhile', async () => {
    let isHeldUp = true
    const { call } = aHouse()
    const serving = await opened({
      house: {
        call(...asked) {
          // Nothing else runs in this process meanwhile, as under work without end.
          if (isHeldUp) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500)
          isHeldUp = false
          return call(...asked)
        },
      },
    })
    await Promise.all([1, 2, 3].map(() => serving.discord.interact(command())))
    await logs(serving, '"event":"held up"')
  })
})

describe('closing in the middle', () => {
  it('lets the answer out', async () => {
    const serving = await opened()
    let release = (): void => {}
    const asked = new Promise<void>((resolve) => {
      serving.discord.answer(/\/callback$/, async () => {
        resolve()
        await new Promise<void>((free) => {
          release = free
        })
        return null
      })
    })
    const answered = serving.discord.interact(command())
    await asked
    await serving.door.close()
    release()
    expect((await answered).status).toBe(204)
    expect(await serving.inFlight.settled(10_000)).toBe(true)
  })
})

/** Pictures in Discord: they follow into the message whose words are out, which stay whole whatever comes. */

import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Answer } from '../../../src/answer/tree.ts'
import { createPictures, type Pictures } from '../../../src/chart/pictures.ts'
import type { House } from '../../../src/serve/house.ts'
import { interactionsPath } from '../../../src/surface/discord/http.ts'
import { answers } from '../../fixtures/answers.ts'
import { build, root } from '../../program.ts'
import { aHouse } from '../house.ts'
import { isNode, type Node, nodesIn } from './judge.ts'
import { aMessage, direct, ids, mention, press, type Sent, slash, written } from './payloads.ts'
import {
  buttonOf,
  controlsOf,
  isEphemeral,
  messageIn,
  type Serving,
  serveDiscord,
  wordsOf,
} from './serving.ts'
import { signedRequest, throughHttp } from './signed.ts'
import type { Call, Reply } from './stand-in.ts'

let pictures: Pictures
beforeAll(() => {
  build()
  pictures = createPictures(`${root}dist`)
})
afterAll(() => pictures.close())

const drawing = { picture: (...asked: Parameters<Pictures['of']>) => pictures.of(...asked) }
const original = ({ token }: Sent): string => `/webhooks/${ids.app}/${token}/messages/@original`
const anyOriginal = /\/messages\/@original$/

const editOf = ({ discord }: Serving, path: string): Promise<Call> =>
  discord.calls.take((call) => call.method === 'PATCH' && call.path === path)
const edits = ({ discord }: Serving): Call[] => discord.calls.all.filter(({ method }) => method === 'PATCH')

/** Of each picture, how it went and why. */
const told = ({ logged }: Serving): Node[] =>
  logged.map((line) => JSON.parse(line) as Node).filter(({ event }) => event === 'picture')

const galleryIn = (body: Node): Node | undefined =>
  [...nodesIn(body.components)].find(({ type }) => type === 12)

/** All that a message shows, but its picture. */
const withoutPicture = (components: unknown): unknown =>
  Array.isArray(components)
    ? components.filter((one) => !isNode(one) || one.type !== 12).map(withoutPicture)
    : isNode(components)
      ? {
          ...components,
          ...('components' in components ? { components: withoutPicture(components.components) } : {}),
        }
      : components

const ways = {
  gateway: async (serving: Serving, interaction: Sent): Promise<Node> =>
    (await serving.discord.interact(interaction)).body,
  http: async ({ door }: Serving, interaction: Sent): Promise<Node> => {
    const url = `http://127.0.0.1:${door.port}${interactionsPath}`
    return (await (await fetch(url, signedRequest(JSON.stringify(interaction)))).json()) as Node
  },
}

describe.each(Object.entries(ways))('through the %s', (way, send) => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serveDiscord({ house: drawing, ...(way === 'http' ? { settings: throughHttp } : {}) })
  })
  afterEach(async () => {
    await serving.inFlight.settled(10_000)
    serving.discord.answer(anyOriginal, null)
  })
  afterAll(() => serving.stop())

  it.each([
    { who: 'the asker alone', given: {} },
    { who: 'all', given: { public: true } },
  ])('an answer for $who is out in words, and then has its picture in the container', async ({ given }) => {
    const sent = slash('budget', given, { locale: 'da' })
    const words = await send(serving, sent)
    expect(galleryIn(messageIn(words))).toBeUndefined()
    const { body, files } = await editOf(serving, original(sent))
    expect(isEphemeral(body)).toBe(false)
    expect(body.allowed_mentions).toEqual({ parse: [] })
    const [container] = body.components as [Node]
    const kinds = (container.components as Node[]).map(({ type }) => type)
    expect(kinds).toEqual([10, 12, 14, 10])
    expect(withoutPicture(body.components)).toEqual(messageIn(words).components)
    expect(galleryIn(body)).toMatchObject({ items: [{ description: expect.stringContaining('219') }] })
    expect(files.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^kildetal-ranked-[0-9a-f]{8}\.png$/),
    ])
  })

  it('an answer that has nothing to draw gets words only', async () => {
    const before = edits(serving).length
    await send(serving, slash('help'))
    await serving.inFlight.settled(5_000)
    expect(edits(serving)).toHaveLength(before)
  })

  it('what is shared has its picture where all see it', async () => {
    const first = await send(serving, slash('goal', { name: 'beskæftigelse' }))
    const shared = press(buttonOf(first, 'share'))
    await send(serving, shared)
    const { body } = await editOf(serving, original(shared))
    expect(JSON.stringify(body.components)).toContain(`<@${ids.user}>`)
    expect(galleryIn(body)).toBeDefined()
  })

  it.each<{ what: string; reply: Reply; why: RegExp }>([
    {
      what: 'finds it too large',
      reply: { status: 413, body: { code: 40_005, message: 'Request entity too large' } },
      why: /too large/,
    },
    {
      what: 'will not have it',
      reply: { status: 400, body: { code: 50_035, message: 'Invalid Form Body' } },
      why: /Invalid Form Body/,
    },
    {
      what: 'has forgotten the token',
      reply: { status: 401, body: { code: 50_027, message: 'Invalid Webhook Token' } },
      why: /Invalid Webhook Token/,
    },
  ])('where Discord $what, the words are out and one line says why', async ({ reply, why }) => {
    serving.discord.answer(anyOriginal, () => reply)
    const before = told(serving).length
    const sent = slash('budget')
    expect(wordsOf(await send(serving, sent))).toContain('516')
    await editOf(serving, original(sent))
    await serving.inFlight.settled(10_000)
    const [line, ...others] = told(serving).slice(before)
    expect(line).toMatchObject({ level: 'warn', outcome: 'refused', why: expect.stringMatching(why) })
    expect(others).toEqual([])
    expect(serving.logged.join('')).not.toMatch(/unheard|canary/)
  })

  it('where Discord has not put the words there yet, it is asked again', async () => {
    let refusals = 2
    serving.discord.answer(anyOriginal, () =>
      refusals-- > 0 ? { status: 404, body: { code: 10_015, message: 'Unknown Webhook' } } : null,
    )
    const sent = slash('budget')
    await send(serving, sent)
    const statuses = [1, 2, 3].map(async () => (await editOf(serving, original(sent))).status)
    expect(await Promise.all(statuses)).toEqual([404, 404, 200])
  })

  it('while Discord takes long over one, others are answered', async () => {
    const slow = slash('budget')
    let release = (): void => {}
    const freed = new Promise<void>((resolve) => {
      release = resolve
    })
    const begun = new Promise<void>((resolve) => {
      serving.discord.answer(anyOriginal, async ({ path }) => {
        if (path !== original(slow)) return null
        resolve()
        await freed
        return null
      })
    })
    await send(serving, slow)
    await begun
    const other = slash('budget')
    expect(wordsOf(await send(serving, other))).toContain('516')
    expect((await editOf(serving, original(other))).status).toBe(200)
    release()
    expect((await editOf(serving, original(slow))).status).toBe(200)
  })
})

/** An answer of several pages, with a picture. */
const pages = (real: House): Answer => {
  const budget = real.call('budget', {}, 'en', null)
  return { ...budget, body: [...budget.body, ...answers['many short blocks'].body] }
}

describe('an answer of several pages', () => {
  const open = async (picture: NonNullable<House['picture']>): Promise<Serving> => {
    const real = aHouse()
    return serveDiscord({ house: { picture, call: () => pages(real) } })
  }
  /** The press of a button in the message that the command was answered with. */
  const pressIn = (command: Sent, id: string): Sent =>
    press(id, 64, { message: aMessage({ flags: 64, interaction_metadata: { id: command.id, type: 2 } }) })

  it('drops the picture with its page, and has it again with it', async () => {
    const serving = await open(pictures.of)
    const command = slash('budget')
    const first = (await serving.discord.interact(command)).body
    expect(galleryIn((await editOf(serving, original(command))).body)).toBeDefined()
    const there = pressIn(command, buttonOf(first, 'more'))
    const second = (await serving.discord.interact(there)).body
    expect([second.type, messageIn(second).attachments]).toEqual([7, []])
    expect(JSON.stringify(second)).not.toContain('attachment://')
    const back = pressIn(command, buttonOf(second, 'back'))
    await serving.discord.interact(back)
    const again = (await editOf(serving, original(back))).body
    expect(galleryIn(again)).toBeDefined()
    expect(controlsOf(again).map(({ custom_id }) => custom_id)).toEqual(
      controlsOf(first).map(({ custom_id }) => custom_id),
    )
    await serving.stop()
  })

  it('whose page was turned before the picture was drawn is not turned back', async () => {
    let release = (): void => {}
    const freed = new Promise<void>((resolve) => {
      release = resolve
    })
    const serving = await open((...asked) => {
      const pictured = pictures.of(...asked)
      return { ...pictured, png: () => freed.then(pictured.png) }
    })
    const command = slash('budget')
    const first = (await serving.discord.interact(command)).body
    await serving.discord.interact(pressIn(command, buttonOf(first, 'more')))
    release()
    await serving.inFlight.settled(10_000)
    expect(told(serving)).toMatchObject([{ level: 'info', outcome: 'overtaken' }])
    expect(edits(serving)).toEqual([])
    await serving.stop()
  })

  it('that is heard at once and answered behind has its picture last', async () => {
    const serving = await open(pictures.of)
    const sent = written('draft en', 'Nothing is said here. '.repeat(60))
    await serving.discord.interact(sent)
    const words = await editOf(serving, original(sent))
    const shown = await editOf(serving, original(sent))
    expect([galleryIn(words.body), galleryIn(shown.body)?.type]).toEqual([undefined, 12])
    await serving.inFlight.settled(10_000)
    expect(edits(serving)).toHaveLength(2)
    expect(serving.discord.calls.all.at(-1)?.files).toHaveLength(1)
    await serving.stop()
  })
})

describe('a message to the bot', () => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serveDiscord({ house: drawing })
  })
  afterAll(() => serving.stop())

  const posted = (): Promise<Call> =>
    serving.discord.calls.take(({ method, path }) => method === 'POST' && path.endsWith('/messages'))
  const edited = (): Promise<Call> =>
    serving.discord.calls.take(({ method, path }) => method === 'PATCH' && /\/messages\/\d+$/.test(path))

  it.each([
    ['a mention', mention('budget')],
    ['a direct message', direct('/budget')],
  ])('%s has its picture in the answer', async (_, said) => {
    serving.discord.gateway.dispatch('MESSAGE_CREATE', said)
    const words = await posted()
    const { body, status, files } = await edited()
    expect([status, files.length]).toEqual([200, 1])
    expect(withoutPicture(body.components)).toEqual(words.body.components)
    expect(body.allowed_mentions).toEqual({ parse: [] })
  })

  it('where the bot may attach no files, the words are there and the log says why', async () => {
    const path = /^\/channels\/\d+\/messages\/\d+$/
    serving.discord.answer(path, () => ({
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    }))
    serving.discord.gateway.dispatch('MESSAGE_CREATE', mention('budget'))
    expect(wordsOf((await posted()).body)).toContain('516')
    await edited()
    await serving.inFlight.settled(5_000)
    expect(told(serving).at(-1)).toMatchObject({ outcome: 'refused', why: 'Missing Permissions' })
    serving.discord.answer(path, null)
  })
})

it('a picture that cannot be drawn leaves the words', async () => {
  const broken = createPictures('nowhere')
  const serving = await serveDiscord({ house: { picture: broken.of } })
  expect(wordsOf((await serving.discord.interact(slash('budget'))).body)).toContain('516')
  await serving.inFlight.settled(5_000)
  expect(told(serving)).toMatchObject([{ level: 'warn', outcome: 'refused' }])
  expect(edits(serving)).toEqual([])
  await serving.stop()
  await broken.close()
})

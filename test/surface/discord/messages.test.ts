/** What is said to the bot in words: mentions and direct messages. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { wordsIn } from '../../../src/surface/discord/incoming-words.ts'
import { aMessage, aUser, direct, ids, mention, press, self } from './payloads.ts'
import { buttonOf, isEphemeral, type Serving, serveDiscord, wordsOf } from './serving.ts'
import type { Call } from './stand-in.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serveDiscord()
})
afterAll(() => serving.stop())

const posted = (channel: string = ids.channel): Promise<Call> =>
  serving.discord.calls.take(({ path }) => path === `/channels/${channel}/messages`)
const say = (message: Parameters<Serving['discord']['gateway']['dispatch']>[1]): void =>
  serving.discord.gateway.dispatch('MESSAGE_CREATE', message)

describe('a mention', () => {
  it('is answered where it stands, as a reply that calls nobody', async () => {
    const said = mention('goal beskæftigelse')
    say(said)
    const { body } = await posted()
    expect(wordsOf(body)).toContain('64,8 %')
    expect(body).toMatchObject({
      message_reference: { message_id: said.id },
      allowed_mentions: { parse: [], replied_user: false },
    })
    expect(isEphemeral(body)).toBe(false)
  })
  it('in a thread is answered in the thread', async () => {
    say(mention('budget', { channel_id: ids.thread }))
    expect(wordsOf((await posted(ids.thread)).body)).toContain('mio. kr.')
  })
  it('is answered like a question, in the question’s language', async () => {
    say(mention('how many women are in work or education?'))
    expect(wordsOf((await posted()).body)).toContain('56.4 %')
  })
  it('that says nothing is told what one can ask, in the server’s language', async () => {
    say(mention(''))
    expect(wordsOf((await posted()).body)).toContain('/mål')
  })
  it('of a name alone is answered in the server’s language', async () => {
    say(mention('Tingbjerg'))
    expect(wordsOf((await posted()).body)).toContain('Kilder')
  })
  it('leads on by its buttons, for whoever presses alone', async () => {
    say(mention('goal'))
    const { body } = await posted()
    const next = await serving.discord.interact(press(buttonOf(body, 'more'), 0))
    expect([next.body.type, isEphemeral(next.body)]).toEqual([4, true])
  })
  it('delivered twice is answered once', async () => {
    const said = mention('/help')
    const before = serving.discord.calls.all.length
    say(said)
    say(said)
    await posted()
    say(mention('/budget'))
    await posted()
    const since = serving.discord.calls.all.slice(before)
    expect(since.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(2)
  })
})

describe('a direct message', () => {
  it('that replies to another is answered', async () => {
    say({ ...direct('budget'), type: 19 })
    expect(wordsOf((await posted()).body)).toContain('mio. kr.')
  })
  it('is answered', async () => {
    say(direct('how many women are in work or education?'))
    expect(wordsOf((await posted()).body)).toContain('56.4 %')
  })
})

/** Message Types: CHANNEL_PINNED_MESSAGE. */
const pin = 6

describe('what is not for the bot', () => {
  it('is left alone: the words of others, of bots, its own, and what nobody typed', async () => {
    const before = serving.discord.calls.all.length
    say(aMessage({ content: 'how many women are in work?' }))
    say(mention('goal', { author: aUser('1200000000000000077', 'other', true) }))
    say(aMessage({ content: 'x', author: self, guild_id: undefined }))
    say(aMessage({ type: pin, guild_id: undefined }))
    say(mention('', { type: pin }))
    say(direct('/help'))
    await posted()
    await serving.inFlight.settled(5_000)
    const since = serving.discord.calls.all.slice(before)
    expect(since.filter(({ path }) => path.endsWith('/messages'))).toHaveLength(1)
  })
})

describe('a channel that the bot may not speak in', () => {
  it('is not the end of it: the person gets the answer directly', async () => {
    const path = new RegExp(`^/channels/${ids.channel}/messages$`)
    serving.discord.answer(path, () => ({
      status: 403,
      body: { code: 50_013, message: 'Missing Permissions' },
    }))
    say(mention('budget'))
    expect(wordsOf((await posted(ids.thread)).body)).toContain('mio. kr.')
    serving.discord.answer(path, null)
  })
})

describe('the words of a message', () => {
  it.each([
    ['<@1200000000000000001> goal', 'goal'],
    ['goal <@!1200000000000000001>', 'goal'],
    ['what of <@42>?', 'what of @ada?'],
    ['see <#99> and <@&7>', 'see #99 and @&7'],
    ['yes <:thumbs:1> <a:party:2>', 'yes :thumbs: :party:'],
    ['</goal:12> x', '/goal x'],
    ['a < b and c > d', 'a < b and c > d'],
    ['**61,8** % og ||64,8|| %', '61,8 % og 64,8 %'],
    ['__56,4__ %, ~~7~~ %, ***8*** % og `9` %', '56,4 %, 7 %, 8 % og 9 %'],
    ['**af _alle_ mænd**', 'af alle mænd'],
    ['- a\n- b || c, | 1 | 2 |', '- a\n- b || c, | 1 | 2 |'],
  ])('%s are %s', (content, words) =>
    expect(wordsIn({ content, mentions: [{ id: '42', username: 'ada' }] }, ids.app)).toBe(words),
  )
})

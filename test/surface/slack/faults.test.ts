/** What goes wrong between Slack and the bot, over real sockets: each fault has an outcome that a person can live with. */

import { afterEach, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import type { House } from '../../../src/surface/slack/house.ts'
import { directMessage, slashCommand } from './payloads.ts'
import { incident, type Serving, serveSlack, tokens, wordsOf } from './serving.ts'
import { startSlack } from './stand-in.ts'

const open: Serving[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) {
    await serving.stop()
    expect(serving.logged.join('')).not.toMatch(/canary/)
  }
})

async function opened(changes: Partial<House> = {}): Promise<Serving> {
  const serving = await serveSlack(changes)
  open.push(serving)
  return serving
}

const question = '/goal beskæftigelse'
const command = ({ slack }: Serving, line = question) => slashCommand(line, slack.responseUrl())
const posted = ({ slack }: Serving) => slack.calls.take(({ method }) => method === 'chat.postMessage')

/** A promise and the hand that keeps it. */
function held<Value>(): { promise: Promise<Value>; give: (value: Value) => void } {
  let give = (_: Value): void => {}
  const promise = new Promise<Value>((resolve) => {
    give = resolve
  })
  return { promise, give }
}

describe('sockets', () => {
  it.each(['refreshed', 'dropped'])(
    'one %s: the other hears everything, and the first comes back',
    async (how) => {
      const serving = await opened()
      const { slack } = serving
      const [first, second] = [await slack.opened.take(), await slack.opened.take()]
      if (how === 'dropped') first.terminate()
      else first.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
      await slack.closed.take((socket) => socket === first)
      for (let n = 0; n < 20; n += 1) {
        await slack.deliver('slash_commands', command(serving), second)
        expect((await slack.responses.take()).status).toBe(200)
      }
      const renewed = await slack.opened.take()
      await slack.deliver('slash_commands', command(serving), renewed)
      expect(wordsOf((await slack.responses.take()).fields)).not.toBe('')
    },
    30_000,
  )

  it('with words that are no envelopes: left alone', async () => {
    const serving = await opened()
    const socket = await serving.slack.opened.take()
    for (const junk of ['', '{', '{"type":"?"}', '{"envelope_id":"x","type":"slash_commands"}'])
      socket.send(junk)
    socket.send(Buffer.from([0, 1, 2]))
    await serving.slack.deliver('slash_commands', command(serving), socket)
    expect((await serving.slack.responses.take()).status).toBe(200)
  })
})

describe('tokens', () => {
  it('that Slack refuses keep the door shut, and Slack’s reason is told', async () => {
    const slack = await startSlack()
    slack.answer('auth.test', () => ({ body: { ok: false, error: 'invalid_auth' } }))
    const { openSlack } = await import('../../../src/surface/slack/open.ts')
    const { house, inFlight } = await opened()
    const trade = { house, inFlight, log: () => {}, now: Date.now }
    const opening = openSlack({ way: 'sockets', apiUrl: slack.api, ...tokens }, trade)
    await expect(opening).rejects.toThrow('invalid_auth')
    await slack.stop()
  })

  it('revoked later: one try, a line in the log, and commands go on', async () => {
    const reported: unknown[] = []
    const serving = await opened({
      report: (error) => {
        reported.push(error)
        return incident
      },
    })
    const { slack, inFlight, logged } = serving
    slack.answer('chat.postMessage', () => ({ body: { ok: false, error: 'token_revoked' } }))
    await slack.deliver('events_api', directMessage('budget'))
    await posted(serving)
    await posted(serving)
    await inFlight.settled(5_000)
    expect(String(reported)).toContain('token_revoked')
    expect(logged.join('')).toContain('"outcome":"unheard"')
    await slack.deliver('slash_commands', command(serving))
    expect((await slack.responses.take()).status).toBe(200)
  })
})

describe('the response URL', () => {
  it('that has expired: the answer comes as a direct message', async () => {
    const serving = await opened()
    serving.slack.answer('response_url', () => ({ status: 404, body: { ok: false, error: 'expired_url' } }))
    await serving.slack.deliver('slash_commands', command(serving))
    const { fields } = await posted(serving)
    expect(fields).toMatchObject({ channel: 'U1' })
    expect(wordsOf(fields)).toContain(plainDirect(serving.house.answer(question, null, null)))
    expect(serving.slack.responses.all).toHaveLength(1)
  })

  it('that fails once is tried once more', async () => {
    const serving = await opened()
    const statuses = [500, 200]
    serving.slack.answer('response_url', () => ({ status: statuses.shift() ?? 200 }))
    await serving.slack.deliver('slash_commands', command(serving))
    await serving.slack.responses.take(({ status }) => status === 200)
    expect(serving.slack.responses.all.map(({ status }) => status)).toEqual([500, 200])
  })

  it('that never answers: given up, and a direct message instead', async () => {
    const serving = await opened()
    serving.slack.answer('response_url', () => 'hang')
    await serving.slack.deliver('slash_commands', command(serving))
    expect((await posted(serving)).fields).toMatchObject({ channel: 'U1' })
  }, 20_000)
})

describe('the Web API', () => {
  it('that has had enough is asked again when it says, and the answer arrives', async () => {
    const serving = await opened()
    let isLimited = true
    serving.slack.answer('chat.postMessage', () => {
      const reply = isLimited
        ? { status: 429, headers: { 'retry-after': '1' } }
        : { body: { ok: true, ts: '1.1' } }
      isLimited = false
      return reply
    })
    await serving.slack.deliver('events_api', directMessage('budget'))
    const [first, second] = [await posted(serving), await posted(serving)]
    expect(second.fields).toEqual(first.fields)
    await serving.inFlight.settled(10_000)
    expect(serving.logged.join('')).toContain('"outcome":"answered"')
  }, 20_000)

  it('that does not tell a person’s language: the report’s own', async () => {
    const serving = await opened()
    serving.slack.answer('users.info', () => ({ body: { ok: false, error: 'missing_scope' } }))
    await serving.slack.deliver('slash_commands', command(serving, '/budget'))
    const { fields } = await serving.slack.responses.take()
    expect(wordsOf(fields)).toContain(plainDirect(serving.house.answer('/budget', null, null)))
  })
})

describe('our own faults', () => {
  it('reach the person as an incident number, and the log without what was asked', async () => {
    const serving = await opened({
      answer: () => {
        throw new Error('a canary that nobody foresaw')
      },
    })
    await serving.slack.deliver('slash_commands', command(serving, '/goal canary-question'))
    const { fields } = await serving.slack.responses.take()
    expect(wordsOf(fields)).toContain(incident)
    expect(JSON.stringify(fields)).not.toContain('canary that nobody')
    await serving.inFlight.settled(5_000)
    expect(serving.logged.join('')).toContain('"outcome":"failed"')
  })
})

describe('closing in the middle', () => {
  it('lets the answer out', async () => {
    const serving = await opened()
    const hold = held<object>()
    serving.slack.answer('response_url', () => hold.promise)
    await serving.slack.deliver('slash_commands', command(serving))
    await serving.door.close()
    const settled = serving.inFlight.settled(10_000)
    hold.give({})
    expect(await settled).toBe(true)
    expect((await serving.slack.responses.take()).status).toBe(200)
  })
})

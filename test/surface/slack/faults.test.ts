/** What goes wrong between Slack and the bot, over real sockets: each fault has an outcome that a person can live with. */

import { afterEach, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import type { House } from '../../../src/serve/house.ts'
import { aTrade } from '../trade.ts'
import { directMessage, slashCommand } from './payloads.ts'
import { aHouse, incident, type Serving, serveSlack, tokens, wordsOf } from './serving.ts'
import { startSlack } from './stand-in.ts'

const open: Serving[] = []
afterEach(async () => {
  for (const serving of open.splice(0)) {
    await serving.stop()
    expect(serving.logged.join('')).not.toMatch(/canary/)
  }
})

const impatient = (apiUrl: string) => ({ way: 'sockets' as const, apiUrl, patienceMs: 300, ...tokens })

async function opened(
  changes: Partial<House> = {},
  settings?: Parameters<typeof serveSlack>[1],
): Promise<Serving> {
  const serving = await serveSlack(changes, settings)
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
    const junk = [
      '',
      '{',
      'null',
      '[]',
      '7',
      '{"type":"?"}',
      '{"type":"close"}',
      '{"envelope_id":"x","type":"slash_commands"}',
      '{"envelope_id":"x","type":"slash_commands","payload":null}',
      '{"envelope_id":"x","type":"events_api","payload":{}}',
      Buffer.from([0, 1, 2]),
    ]
    for (const frame of junk) socket.send(frame)
    await serving.slack.deliver('slash_commands', command(serving), socket)
    expect((await serving.slack.responses.take()).status).toBe(200)
    expect(serving.slack.closed.all).toEqual([])
    expect(serving.logged.filter((line) => line.includes('a frame of a socket dropped'))).toHaveLength(
      junk.length,
    )
  })

  it('one that hears no more, though nobody hung up: noticed, the other answers, and a new one comes', async () => {
    const serving = await opened({}, impatient)
    const { slack } = serving
    const [first, second] = [await slack.opened.take(), await slack.opened.take()]
    first.pause()
    await slack.deliver('slash_commands', command(serving), second)
    expect((await slack.responses.take()).status).toBe(200)
    const renewed = await slack.opened.take()
    await slack.deliver('slash_commands', command(serving), renewed)
    expect((await slack.responses.take()).status).toBe(200)
    expect(serving.logged.join('')).toContain('pong')
  })
})

describe('tokens', () => {
  it('that Slack refuses keep the door shut, and Slack’s reason is told', async () => {
    const slack = await startSlack()
    slack.answer('auth.test', () => ({ body: { ok: false, error: 'invalid_auth' } }))
    const { openSlack } = await import('../../../src/surface/slack/open.ts')
    const trade = aTrade((await opened()).house)
    const opening = openSlack({ way: 'sockets', apiUrl: slack.api, patienceMs: 5_000, ...tokens }, trade)
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
  it('that is not Slack’s gets nothing, and the asker the answer as a direct message', async () => {
    const [serving, stranger] = [await opened(), await startSlack()]
    await serving.slack.deliver('slash_commands', slashCommand(question, stranger.responseUrl()))
    expect((await posted(serving)).fields).toMatchObject({ channel: 'U1' })
    expect(stranger.responses.all).toEqual([])
    await stranger.stop()
  })

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

describe('a program that is held up', () => {
  it('says so in its log, and answers all who asked meanwhile', async () => {
    let isHeldUp = true
    const { answer } = aHouse()
    const serving = await opened({
      answer(...asked) {
        // Nothing else runs in this process meanwhile, as under work without end.
        if (isHeldUp) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2_500)
        isHeldUp = false
        return answer(...asked)
      },
    })
    const { slack, logged } = serving
    const sockets = [await slack.opened.take(), await slack.opened.take()]
    await Promise.all(
      [...sockets, ...sockets].map((socket) => slack.deliver('slash_commands', command(serving), socket)),
    )
    for (const _ of [...sockets, ...sockets]) expect((await slack.responses.take()).status).toBe(200)
    expect(logged.join('')).toContain('"event":"held up"')
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

describe('a way to the person that fails once', () => {
  it('brings the incident number in the language of the question', async () => {
    for (const { line, says } of [
      { line: 'hvor mange kvinder er i arbejde?', says: 'Noget gik galt' },
      { line: 'how many women are in work?', says: 'Something went wrong' },
    ]) {
      const serving = await opened()
      let isBroken = true
      serving.slack.answer('chat.postMessage', () => {
        const reply = { body: isBroken ? { ok: false, error: 'fatal_error' } : { ok: true, ts: '1.1' } }
        isBroken = false
        return reply
      })
      await serving.slack.deliver('events_api', directMessage(line))
      await posted(serving)
      expect(wordsOf((await posted(serving)).fields)).toContain(says)
    }
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

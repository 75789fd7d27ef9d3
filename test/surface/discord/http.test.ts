/** The way in over HTTP: nothing is let through that Discord did not send just now. */

import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { interactionsPath } from '../../../src/surface/discord/http.ts'
import type { Node } from './judge.ts'
import { ids, ping, slash, written } from './payloads.ts'
import { type Serving, serveDiscord, wordsOf } from './serving.ts'
import { type Changes, signatureOf, signedRequest, throughHttp } from './signed.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serveDiscord({ settings: throughHttp })
})
afterAll(() => serving.stop())

const at = (path: string): string => `http://127.0.0.1:${serving.door.port}${path}`
const post = (body: string, changes?: Changes): Promise<Response> =>
  fetch(at(interactionsPath), signedRequest(body, changes))
const command = (): string => JSON.stringify(slash('goal', { name: 'beskæftigelse' }))
const now = Math.floor(Date.now() / 1000)

describe('a signed request', () => {
  it('is answered in the response itself', async () => {
    const response = await post(command())
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'application/json'])
    expect(wordsOf((await response.json()) as Node)).toContain('64,8 %')
  })
  it('may ask whether anybody is there', async () =>
    expect(await (await post(JSON.stringify(ping()))).json()).toEqual({ type: 1 }))
  it('is answered once, however often it is sent', async () => {
    const body = command()
    expect((await post(body, { stamp: now })).status).toBe(200)
    expect((await post(body, { stamp: now })).status).toBe(401)
    const capitals = signatureOf(now, body).toUpperCase()
    expect((await post(body, { stamp: now, signature: capitals })).status).toBe(401)
  })
  it.each([-290, 290])('may be %i seconds off', async (seconds) =>
    expect((await post(command(), { stamp: now + seconds })).status).toBe(200),
  )
})

describe('what Discord did not send', () => {
  it.each<{ what: string } & Changes>([
    { what: 'signed by somebody else', signature: '0'.repeat(128) },
    { what: 'signed for another body', signature: signatureOf(now, 'x'), stamp: now },
    { what: 'signed for another time', signature: signatureOf(now - 1, command()), stamp: now },
    { what: 'with half a signature', signature: '0'.repeat(64) },
    { what: 'with a signature of words', signature: 'g'.repeat(128) },
    { what: 'not signed', signature: '' },
    { what: 'too old', stamp: now - 310 },
    { what: 'from the future', stamp: now + 360 },
    { what: 'without a time', stamp: '' },
    { what: 'from no time at all', stamp: 'Infinity' },
  ])('$what is refused', async ({ what: _, ...changes }) => {
    const response = await post(command(), changes)
    expect([response.status, await response.text()]).toEqual([401, ''])
  })
  it.each(['null', '[]', '7', '"x"', '{', '', '{}', '{"type":"2"}', '{"type":99}', '{"type":0}'])(
    '%s, though signed, ends nothing',
    async (body) => {
      expect((await post(body)).status).toBe(400)
      expect((await fetch(at('/healthz'))).status).toBe(200)
    },
  )
  it('too long is refused, and the connection with it', async () => {
    const response = await post('x'.repeat(1_000_001))
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close'])
    expect((await post(command())).status).toBe(200)
  })
})

it.each([
  { path: '/healthz', method: 'GET', status: 200 },
  { path: '/', method: 'GET', status: 404 },
  { path: interactionsPath, method: 'GET', status: 404 },
  { path: '/elsewhere', method: 'POST', status: 404 },
])('$method $path is $status', async ({ path, method, status }) =>
  expect((await fetch(at(path), { method })).status).toBe(status),
)

describe('an answer that comes behind', () => {
  it('follows its response, never overtakes it', async () => {
    const sent = written('draft en', `${'Nothing is said here. '.repeat(60)}56.4 % of women are in work.`)
    const response = await post(JSON.stringify(sent))
    expect(await response.json()).toEqual({ type: 5, data: { flags: 64 } })
    const path = `/webhooks/${ids.app}/${sent.token}/messages/@original`
    expect(wordsOf((await serving.discord.calls.take((call) => call.path === path)).body)).toContain(
      '1 number found',
    )
  })
})

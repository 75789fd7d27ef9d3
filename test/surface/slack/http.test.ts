/** The way in over HTTP: the answer in the response, and nothing let through that Slack did not send just now. */

import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import { event, mention, press, slashCommand } from './payloads.ts'
import { buttonsOf, type Serving, serveSlack, wordsOf } from './serving.ts'
import { type Changes, formOf, payloadOf, signedRequest, signingSecret } from './signed.ts'
import type { Fields } from './stand-in.ts'

let serving: Serving
beforeAll(async () => {
  serving = await serveSlack({}, (apiUrl) => ({
    way: 'http',
    apiUrl,
    patienceMs: 5_000,
    signingSecret,
    host: '127.0.0.1',
    port: 0,
    workspace: { type: 'one', botToken: 'xoxb-1' },
  }))
})
afterAll(() => serving.stop())

const at = (path: string): string => `http://127.0.0.1:${serving.door.port}${path}`
const post = (body: string, changes?: Changes): Promise<Response> =>
  fetch(at('/slack/events'), signedRequest(body, changes))
const command = (line: string): string => formOf(slashCommand(line, serving.slack.responseUrl()))
const json = { contentType: 'application/json' }
const now = Math.floor(Date.now() / 1000)

describe('a signed request', () => {
  it('is answered in the response itself', async () => {
    const response = await post(command('/kildetal goal beskæftigelse'))
    const answer = (await response.json()) as Fields
    expect(answer).toMatchObject({ response_type: 'ephemeral' })
    expect(wordsOf(answer)).toContain(plainDirect(serving.house.answer('/goal beskæftigelse', null, null)))
    expect(buttonsOf(answer).map(({ action_id }) => action_id)).toEqual(['share', 'source', 'related'])
  })
  it('may press a button', async () => {
    const answer = (await (await post(command('/goal beskæftigelse'))).json()) as Fields
    const [share] = buttonsOf(answer)
    expect((await post(payloadOf(press({ ...share }, serving.slack.responseUrl())))).status).toBe(200)
    expect((await serving.slack.responses.take()).fields).toMatchObject({ response_type: 'in_channel' })
  })
  it('may be an event', async () => {
    expect((await post(JSON.stringify(mention('budget')), json)).status).toBe(200)
    const { fields } = await serving.slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(fields).toMatchObject({ channel: 'C1', thread_ts: '2.1' })
  })
  it('may come from a proxy that adds a charset', async () =>
    expect(
      (await post(command('/help'), { contentType: 'application/x-www-form-urlencoded; charset=utf-8' }))
        .status,
    ).toBe(200))
  it('may ask whether anybody is there', async () => {
    const response = await post(JSON.stringify({ type: 'url_verification', challenge: 'abc' }), json)
    expect(await response.json()).toEqual({ challenge: 'abc' })
  })
  it('is answered once, however often it is sent', async () => {
    const body = command('/help replay')
    const first = await (await post(body, { stamp: now })).text()
    const again = await post(body, { stamp: now })
    expect([first === '', again.status, await again.text()]).toEqual([false, 200, ''])
  })
})

describe('what Slack did not send', () => {
  it.each<{ what: string } & Changes>([
    { what: 'signed by somebody else', signature: `v0=${'0'.repeat(64)}` },
    { what: 'not signed', signature: '' },
    { what: 'too old', stamp: now - 310 },
    { what: 'from the future', stamp: now + 360 },
    { what: 'without a time', stamp: '' },
    { what: 'from no time at all', stamp: 'Infinity' },
  ])('$what is refused', async ({ what: _, ...changes }) => {
    const response = await post(command('/help'), changes)
    expect([response.status, await response.text()]).toEqual([401, ''])
  })
  it.each(['null', '[]', '7', '"x"', '{', ''])('%s, though signed, ends nothing', async (body) => {
    expect((await post(body, json)).status).toBe(400)
    expect((await post(formOf({ payload: body }))).status).toBe(400)
    expect((await post(formOf({ payload: body }).replace('payload', 'p%61yload'))).status).toBe(400)
    expect((await fetch(at('/healthz'))).status).toBe(200)
  })
  it('too long is refused, and the connection with it', async () => {
    const response = await post('x'.repeat(1_000_001))
    expect([response.status, response.headers.get('connection')]).toEqual([413, 'close'])
    expect((await post(command('/help after'))).status).toBe(200)
  })
  it('only tries the connection is told yes, and nothing more', async () => {
    const body = 'ssl_check=1&payload={"type":"block_actions"}'
    const response = await post(body, { signature: 'v0=none' })
    expect([response.status, await response.text()]).toEqual([200, ''])
  })
})

it.each([
  { path: '/healthz', method: 'GET', status: 200 },
  { path: '/', method: 'GET', status: 404 },
  { path: '/slack/install', method: 'GET', status: 404 },
  { path: '/slack/events', method: 'PUT', status: 404 },
  { path: '/elsewhere', method: 'POST', status: 404 },
])('$method $path is $status', async ({ path, method, status }) =>
  expect((await fetch(at(path), { method })).status).toBe(status),
)

describe('several workspaces', () => {
  it('install the app themselves, and each is answered with its own token', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kildetal-'))
    const many = await serveSlack({}, (apiUrl) => ({
      way: 'http',
      apiUrl,
      patienceMs: 5_000,
      signingSecret,
      host: '127.0.0.1',
      port: 0,
      workspace: { type: 'many', clientId: 'c', clientSecret: 'd', stateSecret: 'e', folder },
    }))
    const path = (name: string): string => `http://127.0.0.1:${many.door.port}${name}`
    many.slack.answer('oauth.v2.access', ({ fields }) => ({
      body: {
        ok: true,
        app_id: 'A1',
        access_token: `xoxb-${fields.code}`,
        token_type: 'bot',
        scope: 'commands',
        bot_user_id: 'UBOT',
        team: { id: fields.code, name: 'Team' },
        authed_user: { id: 'U1' },
        is_enterprise_install: false,
      },
    }))
    for (const team of ['T1', 'T2']) {
      const install = await fetch(path('/slack/install'), { redirect: 'manual' })
      const state = new URL(install.headers.get('location') ?? '').searchParams.get('state')
      const cookie = install.headers.get('set-cookie')?.split(';')[0] ?? ''
      const back = path(`/slack/oauth_redirect?code=${team}&state=${encodeURIComponent(state ?? '')}`)
      expect((await fetch(back, { headers: { cookie } })).status).toBe(200)
    }
    for (const team of ['T2', 'T1']) {
      const body = JSON.stringify({
        ...mention('budget'),
        team_id: team,
        authorizations: [{ team_id: team, user_id: 'UBOT' }],
      })
      expect((await fetch(path('/slack/events'), signedRequest(body, json))).status).toBe(200)
      const { token } = await many.slack.calls.take(({ method }) => method === 'chat.postMessage')
      expect(token).toBe(`xoxb-${team}`)
    }
    expect(readdirSync(folder)).toEqual(['T1.json', 'T2.json'])
    const left = JSON.stringify({ ...event({ type: 'app_uninstalled' }), team_id: 'T1' })
    await fetch(path('/slack/events'), signedRequest(left, json))
    await vi.waitFor(() => expect(readdirSync(folder)).toEqual(['T2.json']))
    await many.stop()
  })
})

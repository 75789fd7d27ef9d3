/** The door against a Web API of somebody else's, so that not only our own stand-in says yes. */

import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { webApi } from '@slack/bolt'
import { createEmulator, type Emulator } from 'emulate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plainDirect } from '../../../src/answer/plain.ts'
import { createInFlight } from '../../../src/serve/in-flight.ts'
import type { Door } from '../../../src/serve/serve.ts'
import { openSlack } from '../../../src/surface/slack/open.ts'
import { aTrade } from '../trade.ts'
import { homeOpened, mention } from './payloads.ts'
import { aHouse, incident } from './serving.ts'
import { signedRequest, signingSecret } from './signed.ts'

const token = 'xoxb-emulated'
const reported: unknown[] = []
const house = aHouse({
  report: (error) => {
    reported.push(error)
    return incident
  },
})
const inFlight = createInFlight()
let emulator: Emulator
let door: Door
let client: webApi.WebClient
let channel: string

/** It wants to be told its port. */
async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

beforeAll(async () => {
  emulator = await createEmulator({
    service: 'slack',
    port: await freePort(),
    seed: {
      tokens: { [token]: { login: 'ada', scopes: ['chat:write'] } },
      slack: {
        team: { name: 'Nordby', domain: 'nordby' },
        users: [{ name: 'ada', email: 'ada@nordby.example' }],
        channels: [{ name: 'general' }],
      },
    },
  })
  const apiUrl = `${emulator.url}/api/`
  client = new webApi.WebClient(token, { slackApiUrl: apiUrl })
  const { channels } = await client.conversations.list({})
  channel = channels?.[0]?.id ?? ''
  door = await openSlack(
    {
      way: 'http',
      apiUrl,
      patienceMs: 5_000,
      signingSecret,
      host: '127.0.0.1',
      port: 0,
      workspace: { type: 'one', botToken: token },
    },
    aTrade(house, { inFlight, log: () => {} }),
  )
})
afterAll(async () => {
  await door.close()
  await emulator.close()
})

const deliver = async (event: object): Promise<void> => {
  const request = signedRequest(JSON.stringify(event), { contentType: 'application/json' })
  const { status } = await fetch(`http://127.0.0.1:${door.port}/slack/events`, request)
  expect(status).toBe(200)
  await inFlight.settled(10_000)
}

describe('somebody else’s Slack', () => {
  it('takes an answer to a mention, in its thread', async () => {
    const { ts = '' } = await client.chat.postMessage({ channel, text: 'a question' })
    const question = 'how many women are in work or education'
    await deliver(mention(question, { channel, ts, event_ts: ts }))
    const { messages = [] } = await client.conversations.replies({ channel, ts })
    expect(messages.map(({ text = '' }) => text)).toEqual([
      'a question',
      expect.stringContaining(plainDirect(house.answer(question, null, null))),
    ])
  })

  it('takes the Home tab', async () => {
    await deliver(homeOpened('home'))
    expect(reported).toEqual([])
  })
})

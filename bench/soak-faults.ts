/** What breaks in a soak: lines, platforms that are slow, fail or say to wait, events that come twice, packs that are broken. */

import type { ChildProcess } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { writeArtefact } from '../src/pack/artefact.ts'
import { anotherPack } from '../test/serve/another-pack.ts'
import { slash } from '../test/surface/discord/payloads.ts'
import type { DiscordStandIn } from '../test/surface/discord/stand-in.ts'
import { event } from '../test/surface/slack/payloads.ts'
import type { Reply, SlackStandIn } from '../test/surface/slack/stand-in.ts'
import { leaving } from './soak-askers.ts'

export type Fault = {
  readonly name: string
  /** False where it could not strike now. */
  readonly strike: () => Promise<boolean>
}

type Stage = {
  readonly slack: SlackStandIn
  readonly discord: DiscordStandIn
  /** Where the program and its pack are. */
  readonly folder: string
  readonly child: ChildProcess
}

/** Long, and still within what a person is promised. */
const slowMs = 1_200

export const faultsOf = (stage: Stage): readonly Fault[] => [
  ...lineFaults(stage),
  ...slackFaults(stage),
  ...discordFaults(stage),
  ...packFaults(stage),
]

const struck = (name: string, act: () => unknown): Fault => ({
  name,
  async strike() {
    await act()
    return true
  },
})

/** Slack takes one socket at a time, and the gateway is resumed. */
function lineFaults({ slack, discord }: Stage): Fault[] {
  const oneOfTwo = (name: string, act: (socket: Parameters<typeof leaving.add>[0]) => void): Fault => ({
    name,
    async strike() {
      const open = [...slack.sockets].filter((socket) => !leaving.has(socket))
      const [oldest] = open
      if (!oldest || open.length < 2) return false
      leaving.add(oldest)
      act(oldest)
      return true
    },
  })
  return [
    oneOfTwo('a socket of Slack dropped', (socket) => socket.terminate()),
    oneOfTwo('a socket of Slack renewed', (socket) =>
      socket.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' })),
    ),
    struck('Discord’s gateway dropped', () => discord.gateway.drop()),
    struck('Discord’s gateway closed', () => discord.gateway.close(4000)),
    struck('Discord asked to reconnect', () => discord.gateway.send(7)),
    struck('Discord’s session made invalid, to be resumed', () => discord.gateway.send(9, true)),
  ]
}

/** The next call of a kind goes wrong, and those behind it go well. */
function slackFaults({ slack }: Stage): Fault[] {
  const next = (name: string, method: string, reply: () => Reply | Promise<Reply>): Fault =>
    struck(name, () =>
      slack.answer(method, () => {
        slack.answer(method, null)
        return reply()
      }),
    )
  const slowly = async (reply: Reply): Promise<Reply> => wait(slowMs, reply)
  const limited: Reply = {
    status: 429,
    headers: { 'retry-after': '1' },
    body: { ok: false, error: 'ratelimited' },
  }
  return [
    next('a response URL of Slack failed', 'response_url', () => ({ status: 500 })),
    next('a response URL of Slack slow', 'response_url', () => slowly({})),
    next('a response URL of Slack limited', 'response_url', () => limited),
    next('Slack’s API failed', 'chat.postMessage', () => ({ status: 500 })),
    next('Slack’s API slow', 'chat.postMessage', () =>
      slowly({ body: { ok: true, channel: 'D1', ts: '1.1' } }),
    ),
    next('Slack’s API limited', 'chat.postMessage', () => limited),
    next('Slack had no socket to give', 'apps.connections.open', () => ({ status: 503 })),
    struck('an event of Slack came four times', async () => {
      const twice = event({ type: 'message', channel: 'D0', channel_type: 'im', text: '/budget' })
      for (const socket of [...slack.sockets, ...slack.sockets])
        void slack.deliver('events_api', twice, socket)
    }),
  ]
}

function discordFaults({ discord }: Stage): Fault[] {
  const callback = /\/callback$/
  const next = (name: string, path: RegExp, reply: () => Reply | null | Promise<Reply | null>): Fault =>
    struck(name, () =>
      discord.answer(path, () => {
        discord.answer(path, null)
        return reply()
      }),
    )
  const limited: Reply = {
    status: 429,
    headers: { 'retry-after': '1' },
    body: { message: 'You are being rate limited.', retry_after: 0.5, global: false } as Reply['body'] &
      object,
  }
  return [
    next('a callback of Discord failed', callback, () => ({ status: 500 })),
    next('a callback of Discord slow', callback, () => wait(slowMs, null)),
    next('Discord’s API failed', /^\/channels\/\d+\/messages$/, () => ({ status: 500 })),
    next('Discord’s API limited', /^\/channels\/\d+\/messages$/, () => limited),
    struck('an interaction of Discord came twice', () => {
      const twice = slash('budget')
      discord.gateway.dispatch('INTERACTION_CREATE', twice)
      discord.gateway.dispatch('INTERACTION_CREATE', twice)
    }),
  ]
}

function packFaults({ folder, child }: Stage): Fault[] {
  const path = join(folder, 'pack.json')
  const whole = readFileSync(path, 'utf8')
  const [index, other] = [readFileSync(join(folder, 'index.json')), anotherPack(folder, 'Another edition')]
  const otherIndex = readFileSync(join(folder, 'index.json'))
  writeFileSync(join(folder, 'index.json'), index)
  let isOther = false
  const put = (): void => {
    isOther = !isOther
    writeFileSync(join(folder, 'index.json'), isOther ? otherIndex : index)
    writeArtefact(path, isOther ? other : whole)
  }
  return [
    struck('another pack put in its place', put),
    struck('a pack half written, then whole', async () => {
      writeFileSync(path, other.slice(0, other.length >> 1))
      child.kill('SIGHUP')
      await wait(slowMs)
      put()
    }),
    struck('told to look for a pack', () => child.kill('SIGHUP')),
  ]
}

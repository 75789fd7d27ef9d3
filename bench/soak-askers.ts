/** The ways in which a soak asks: commands, messages and mentions in Slack and Discord, each answered to its own address. */

import { setTimeout as wait } from 'node:timers/promises'
import type { WebSocket } from 'ws'
import type { Random } from '../test/questions/random.ts'
import type { Node } from '../test/surface/discord/judge.ts'
import { mention as discordMention, slash } from '../test/surface/discord/payloads.ts'
import { wordsOf as wordsOfDiscord } from '../test/surface/discord/serving.ts'
import type { DiscordStandIn } from '../test/surface/discord/stand-in.ts'
import { event, slashCommand } from '../test/surface/slack/payloads.ts'
import { wordsOf as wordsOfSlack } from '../test/surface/slack/serving.ts'
import type { Fields, SlackStandIn } from '../test/surface/slack/stand-in.ts'

export type Asker = {
  readonly name: string
  /** What is answered, or null where nothing came. */
  readonly ask: () => Promise<string | null>
}

type Platforms = { readonly slack: SlackStandIn; readonly discord: DiscordStandIn; readonly random: Random }

/** Nobody waits longer. */
const patienceMs = 20_000
/** Slack delivers an event again that was not acknowledged. */
const againMs = 3_000

const lines = [
  '/goal beskæftigelse',
  '/budget',
  '/ask how many women are in work or education',
  '/ask hvor mange hunde er der i byen',
  '/check Målet er 90 %, og 64,8 % er i arbejde.',
  '/initiative',
  '/help',
  '/goal',
] as const

let last = 0
const next = (): number => {
  last += 1
  return last
}

/** Who type commands: the program has met them all, and remembers their language, when it is warm. */
const people = 200

const soon = <Thing>(thing: Promise<Thing>, ms = patienceMs): Promise<Thing | null> =>
  Promise.race([thing, wait(ms, null, { ref: false })])

export function askersOf({ slack, discord, random }: Platforms): Asker[] {
  /** To an open socket; again to another one where nobody acknowledged it. */
  const deliver = async (type: 'slash_commands' | 'events_api', payload: Fields): Promise<void> => {
    for (let tries = 0; tries < 5; tries += 1) {
      const socket = await openSocket(slack, random)
      if ((await soon(slack.deliver(type, payload, socket), againMs)) !== null) return
    }
  }
  const ways = (line: string): Asker[] => [
    {
      name: `Slack command ${line}`,
      async ask() {
        const [url, nth] = [slack.responseUrl(), next()]
        const user = `U${nth % people}`
        let isOver = false
        const before = slack.calls.all.length
        // What the address refuses is told to the person directly; a picture without words is no answer, nor is what came before.
        const direct = slack.calls.take(
          (call) =>
            !isOver &&
            call.method === 'chat.postMessage' &&
            call.fields.channel === user &&
            slack.calls.all.lastIndexOf(call) >= before,
        )
        const response = slack.responses.take(
          (one) => one.url === url && one.status === 200 && wordsOfSlack(one.fields) !== '',
        )
        const first = soon(Promise.race([response, direct]))
        await deliver('slash_commands', slashCommand(line, url, { user_id: user, trigger_id: `${nth}.1` }))
        const answer = await first
        isOver = true
        return answer && wordsOfSlack(answer.fields)
      },
    },
    {
      name: `Slack message ${line}`,
      async ask() {
        const channel = `D${next()}`
        const said = { type: 'message', channel, channel_type: 'im', text: line }
        const call = soon(
          slack.calls.take(
            ({ method, fields }) => method === 'chat.postMessage' && fields.channel === channel,
          ),
        )
        await deliver('events_api', event(said))
        const answer = await call
        return answer && wordsOfSlack(answer.fields)
      },
    },
    {
      name: `Discord command ${line}`,
      async ask() {
        const [name = '', ...words] = line.slice(1).split(' ')
        const sent = slash(name, optionOf(name, words.join(' ')))
        return answered(
          discord,
          `/interactions/${sent.id}/${sent.token}/callback`,
          'INTERACTION_CREATE',
          sent,
        )
      },
    },
  ]
  const mentioned: Asker = {
    name: 'Discord mention',
    ask() {
      const channel = String(1_400_000_000_000_000_000n + BigInt(next()))
      const sent = { ...discordMention('how many women are in work or education'), channel_id: channel }
      return answered(discord, `/channels/${channel}/messages`, 'MESSAGE_CREATE', sent)
    },
  }
  return [...lines.flatMap(ways), mentioned]
}

/** Slack sends to one of the sockets that it has not asked to leave. */
async function openSocket({ sockets, opened }: SlackStandIn, random: Random): Promise<WebSocket> {
  for (;;) {
    const open = [...sockets].filter((socket) => !leaving.has(socket) && socket.readyState === socket.OPEN)
    if (open.length > 0) return random.pick(open)
    await soon(opened.take(), 100)
  }
}

/** Asked to go, and not gone yet. */
export const leaving = new WeakSet<WebSocket>()

/** The first argument by its name. */
const optionOf = (name: string, words: string): Record<string, string> => {
  if (words === '') return {}
  return { [{ ask: 'question', check: 'text' }[name] ?? 'name']: words }
}

async function answered(
  discord: DiscordStandIn,
  path: string,
  type: string,
  sent: Node,
): Promise<string | null> {
  const call = soon(discord.calls.take((one) => one.path === path && one.status < 300))
  discord.gateway.dispatch(type, sent)
  const answer = await call
  return answer && wordsOfDiscord(answer.body)
}

/** Slack through sockets: how fast a command is acknowledged, and that none is lost while sockets come and go. */

import { once } from 'node:events'
import type { WebSocket } from 'ws'
import { slashCommand } from '../test/surface/slack/payloads.ts'
import type { Response, SlackStandIn } from '../test/surface/slack/stand-in.ts'
import { quantile } from './measure.ts'
import { serveSockets } from './slack-process.ts'
import { type Line, ms } from './table.ts'

const commands = 1_000
/** A socket goes away every so many commands, politely or not; a few seconds later another takes its place. */
const between = 125

export async function socketLines(questions: readonly string[], slack: SlackStandIn): Promise<Line[]> {
  const running = await serveSockets(slack.api)
  while (slack.sockets.size < 2) await slack.opened.take()
  const acks = await acknowledged(questions, slack)
  const before = slack.responses.all.filter(isAnswer).length
  let gone = 0
  let leaving: WebSocket | undefined
  for (let n = 0; n < commands; n += 1) {
    if (n % between === between - 1) {
      while (slack.sockets.size < 2) await slack.opened.take()
      leaving = goAway(slack, gone)
      gone += 1
    }
    // Slack delivers nothing to a socket that it has asked to leave.
    const open = [...slack.sockets].filter((socket) => socket !== leaving)
    await slack.deliver('slash_commands', commandOf(questions, n, slack), open.at(-1))
    await slack.responses.take(isAnswer)
  }
  const answered = slack.responses.all.filter(isAnswer).length - before
  await running.stop()
  return [
    ackLine('acknowledged, there and back, p50', acks, 0.5, ''),
    ackLine('acknowledged, there and back, p99', acks, 0.99, '≤ 20 ms'),
    {
      what: 'a ping of the same socket, p99',
      measured: ms(
        quantile(
          acks.map(({ ping }) => ping),
          0.99,
        ),
      ),
      goal: '',
    },
    {
      what: `unanswered of ${commands} commands while ${gone} sockets were dropped or refreshed`,
      measured: String(commands - answered),
      goal: '0',
    },
  ]
}

/** The words; a picture comes behind them. */
const isAnswer = ({ fields: { blocks } }: Response): boolean =>
  !JSON.stringify(blocks).startsWith('[{"type":"image"')

const commandOf = (questions: readonly string[], n: number, slack: SlackStandIn) =>
  slashCommand(`/kildetal ${questions[n % questions.length]}`, slack.responseUrl())

/** Each command beside a ping of the same socket, which tells how busy the machine is. */
async function acknowledged(questions: readonly string[], slack: SlackStandIn): Promise<readonly Taken[]> {
  const taken: Taken[] = []
  for (let n = 0; n < commands; n += 1) {
    const [start, socket] = [performance.now(), [...slack.sockets].at(-1)]
    socket?.ping()
    if (socket) await once(socket, 'pong')
    const answered = performance.now()
    await slack.deliver('slash_commands', commandOf(questions, n, slack), socket)
    taken.push({ ping: answered - start, ack: performance.now() - answered })
    await slack.responses.take(isAnswer)
  }
  return taken
}

const ackLine = (what: string, taken: readonly Taken[], share: number, goal: string): Line => ({
  what,
  measured: ms(
    quantile(
      taken.map(({ ack }) => ack),
      share,
    ),
  ),
  goal,
})

type Taken = { readonly ping: number; readonly ack: number }

/** One of the two, in turn: the rude way, then the polite one. */
function goAway(slack: SlackStandIn, gone: number): WebSocket | undefined {
  const socket = [...slack.sockets].at(gone % 2)
  if (gone % 2 === 0) socket?.terminate()
  else socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  return socket
}

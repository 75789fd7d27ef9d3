/** Slack through sockets: how fast a command is acknowledged, and that none is lost while sockets come and go. */

import { slashCommand } from '../test/surface/slack/payloads.ts'
import type { SlackStandIn } from '../test/surface/slack/stand-in.ts'
import { quantile } from './measure.ts'
import { serveSockets } from './slack-process.ts'
import { type Line, ms } from './table.ts'

const commands = 1_000
/** A socket goes away at about this many commands' distance, politely or not. */
const between = 60

export async function socketLines(questions: readonly string[], slack: SlackStandIn): Promise<Line[]> {
  const running = await serveSockets(slack.api)
  while (slack.sockets.size < 2) await slack.opened.take()
  const acks = await acknowledged(questions, slack)
  const before = slack.responses.all.length
  let [delivered, gone] = [0, 0]
  for (let n = 0; n < commands; n += 1) {
    if (n % between === between - 1 && slack.sockets.size === 2) gone += goAway(slack, gone)
    // Slack delivers to a socket that is open.
    while (slack.sockets.size === 0) await slack.opened.take()
    await slack.deliver('slash_commands', commandOf(questions, n, slack), [...slack.sockets].at(-1))
    delivered += 1
    await slack.responses.take()
  }
  const answered = slack.responses.all.length - before
  await running.stop()
  return [
    { what: 'acknowledged, there and back, p99', measured: ms(quantile(acks, 0.99)), goal: '≤ 20 ms' },
    {
      what: `unanswered of ${delivered} commands while ${gone} sockets were dropped or refreshed`,
      measured: String(delivered - answered),
      goal: '0',
    },
  ]
}

const commandOf = (questions: readonly string[], n: number, slack: SlackStandIn) =>
  slashCommand(`/kildetal ${questions[n % questions.length]}`, slack.responseUrl())

async function acknowledged(questions: readonly string[], slack: SlackStandIn): Promise<number[]> {
  const taken: number[] = []
  for (let n = 0; n < commands; n += 1) {
    const start = performance.now()
    await slack.deliver('slash_commands', commandOf(questions, n, slack))
    taken.push(performance.now() - start)
    await slack.responses.take()
  }
  return taken
}

/** One of the two, in turn: the rude way, then the polite one. */
function goAway(slack: SlackStandIn, gone: number): number {
  const socket = [...slack.sockets].at(gone % 2)
  if (gone % 2 === 0) socket?.terminate()
  else socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  return 1
}

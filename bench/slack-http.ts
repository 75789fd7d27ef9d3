/** Slack over HTTP: signed commands answered in full, against a bare Bolt app in the same run. */

import { createHmac } from 'node:crypto'
import { slashCommand } from '../test/surface/slack/payloads.ts'
import { formOf, signingSecret } from '../test/surface/slack/signed.ts'
import type { SlackStandIn } from '../test/surface/slack/stand-in.ts'
import { growthLine, growthOf } from './growth.ts'
import { closedLoad, openLoad } from './load.ts'
import { median, quantile } from './measure.ts'
import { connections, paired, perRound, rate, ratioLine, rounds } from './paired.ts'
import { serveBare, serveHttp } from './slack-process.ts'
import { type Line, ms } from './table.ts'

let sent = 0
/** Every request is one of its own, as Slack's are: what comes twice is not answered twice. */
function signedCommand(line: string, responseUrl: string): Buffer {
  sent += 1
  const body = formOf(slashCommand(`/kildetal ${line}`, responseUrl, { trigger_id: `1.${sent}` }))
  const stamp = Math.floor(Date.now() / 1000)
  const signature = createHmac('sha256', signingSecret).update(`v0:${stamp}:${body}`).digest('hex')
  const head = [
    'POST /slack/events HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/x-www-form-urlencoded',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-slack-request-timestamp: ${stamp}`,
    `x-slack-signature: v0=${signature}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

/** `questions` are distinct; their answers are some thousand characters each. */
export async function httpLines(questions: readonly string[], slack: SlackStandIn): Promise<Line[]> {
  const { api, responseUrl } = slack
  const requestsOf = (lines: readonly string[], count = perRound): Buffer[] =>
    Array.from({ length: count }, (_, at) => signedCommand(lines[at % lines.length] ?? '', responseUrl()))
  const ours = await serveHttp(api)
  const sized = await closedLoad(ours.port, requestsOf(questions, questions.length), 1)
  const bare = await serveBare(api, constantOf(sized.bytes / questions.length))
  const distinct = await paired(ours, bare, () => requestsOf(questions))
  const repeated = await paired(ours, bare, () => requestsOf(questions.slice(0, 1)))
  const half = 0.5 * median(distinct.map((pair) => rate(pair.ours)))
  const added: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const first = await openLoad(ours.port, requestsOf(questions), connections, half)
    const second = await openLoad(bare.port, requestsOf(questions), connections, half)
    added.push(quantile(first.times, 0.99) - quantile(second.times, 0.99))
  }
  // Never asked before: nothing that was kept helps.
  const fresh = await paired(ours, bare, (round) =>
    requestsOf(questions.map((question) => `${question} ${'?'.repeat(round + 1)}`)),
  )
  const growth = await growthOf(ours, (count) => requestsOf(questions, count))
  await Promise.all([ours.stop(), bare.stop()])
  return [
    ratioLine(`${questions.length} distinct questions in turn`, 'Bolt', distinct, '≥ 0.6×'),
    ratioLine('one question again and again', 'Bolt', repeated, '≥ 0.85×'),
    ratioLine('one in ten never asked before', 'Bolt', fresh, ''),
    {
      what: `added p99 at half load (${half.toFixed(0)} a second)`,
      measured: ms(median(added)),
      goal: '≤ 5 ms',
    },
    growthLine(growth),
  ]
}

/** A message as long as ours are on average, less the head of a response. */
const constantOf = (bytes: number): string =>
  JSON.stringify({
    response_type: 'ephemeral',
    text: 'x',
    blocks: [
      {
        type: 'context',
        elements: [{ type: 'plain_text', text: 'x'.repeat(Math.max(1, Math.round(bytes) - 330)) }],
      },
    ],
  })

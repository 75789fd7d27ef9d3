/** Discord over HTTP: signed interactions answered in full, against a bare server in the same run. */

import { slash } from '../test/surface/discord/payloads.ts'
import { publicKey, signatureOf } from '../test/surface/discord/signed.ts'
import { startDeafRest } from './deaf-rest.ts'
import { growthLine, growthOf } from './growth.ts'
import { closedLoad } from './load.ts'
import { paired, perRound, ratioLine } from './paired.ts'
import { running } from './process.ts'
import type { Line } from './table.ts'

/** Every request is one of its own, as Discord's are: what comes twice is not answered twice. */
function signedQuestion(question: string): Buffer {
  const body = JSON.stringify(slash('ask', { question }))
  const stamp = Math.floor(Date.now() / 1000)
  const head = [
    'POST /discord/interactions HTTP/1.1',
    'host: 127.0.0.1',
    'content-type: application/json',
    `content-length: ${Buffer.byteLength(body)}`,
    `x-signature-timestamp: ${stamp}`,
    `x-signature-ed25519: ${signatureOf(stamp, body)}`,
  ]
  return Buffer.from(`${head.join('\r\n')}\r\n\r\n${body}`)
}

const requestsOf = (questions: readonly string[], count = perRound): Buffer[] =>
  Array.from({ length: count }, (_, at) => signedQuestion(questions[at % questions.length] ?? ''))

/** `questions` are distinct; their answers are some thousand characters each. */
export async function httpLines(questions: readonly string[]): Promise<Line[]> {
  const rest = await startDeafRest()
  const ours = await running(['--inspect=127.0.0.1:0', 'dist/kildetal.js', 'serve'], {
    DISCORD_PUBLIC_KEY: publicKey,
    DISCORD_PORT: '0',
    DISCORD_API_URL: rest.url,
  })
  const sized = await closedLoad(ours.port, requestsOf(questions, questions.length), 1)
  const bare = await running(['dist/bench.js', 'bare-discord'], {
    PUBLIC_KEY: publicKey,
    ANSWER: constantOf(sized.bytes / questions.length),
  })
  const distinct = await paired(ours, bare, () => requestsOf(questions))
  const repeated = await paired(ours, bare, () => requestsOf(questions.slice(0, 1)))
  // Never asked before: nothing that was kept helps.
  const fresh = await paired(ours, bare, (round) =>
    requestsOf(questions.map((question) => `${question} ${'?'.repeat(round + 1)}`)),
  )
  const growth = await growthOf(ours, (count) => requestsOf(questions, count))
  await Promise.all([ours.stop(), bare.stop()])
  rest.stop()
  return [
    ratioLine(`${questions.length} distinct questions in turn`, 'node:http', distinct, '≥ 0.6×'),
    ratioLine('one question again and again', 'node:http', repeated, '≥ 0.85×'),
    ratioLine('one in ten never asked before', 'node:http', fresh, ''),
    growthLine(growth),
    { what: 'pictures that followed their words meanwhile', measured: String(rest.taken()), goal: '' },
  ]
}

/** A body as long as ours are on average, less the head of a response. */
const constantOf = (bytes: number): string =>
  JSON.stringify({ type: 4, data: { components: 'x'.repeat(Math.max(1, Math.round(bytes) - 220)) } })

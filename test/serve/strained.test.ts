/** The real program under strain: a storm of events, each twice; a clock that is set; a loop that is held up; a full disk. */

import { mkdtempSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, it, vi } from 'vitest'
import { build } from '../program.ts'
import { directMessage, event, slashCommand } from '../surface/slack/payloads.ts'
import { wordsOf } from '../surface/slack/serving.ts'
import { formOf, signedRequest, signingSecret } from '../surface/slack/signed.ts'
import { faulty, type Served, serving } from './served.ts'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

const served = serving()
const question = 'how many women are in work'

it('a storm of events, each delivered to both sockets, is answered once each, and health is well', async () => {
  const { slack, page, child, ended } = await served({ KILDETAL_PER_WORKSPACE: '0' })
  await vi.waitFor(() => expect(slack.sockets.size).toBe(2))
  const rooms = Array.from({ length: 300 }, (_, n) => `D${n}`)
  const storm = rooms.map((channel, n) =>
    event(
      { type: 'message', channel, channel_type: 'im', user: `U${n}`, text: question },
      { event_id: `Ev${n}` },
    ),
  )
  await Promise.all(
    storm.flatMap((one) => [...slack.sockets].map((socket) => slack.deliver('events_api', one, socket))),
  )
  expect((await page('/healthz')).status).toBe(200)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  const answered = slack.calls.all.filter(({ method }) => method === 'chat.postMessage')
  expect(answered.map(({ fields }) => String(fields.channel)).toSorted()).toEqual(rooms.toSorted())
})

it('one who storms is told to wait, and another is answered', async () => {
  const { slack } = await served({ KILDETAL_PER_PERSON: '5' })
  const asks = (user: string): Promise<unknown> =>
    slack.deliver(
      'slash_commands',
      slashCommand('/budget', slack.responseUrl(), { user_id: user, trigger_id: `${user}.1` }),
    )
  await Promise.all(Array.from({ length: 40 }, () => asks('U1')))
  await asks('U2')
  const said: string[] = []
  while (said.length < 41) said.push(wordsOf((await slack.responses.take()).fields))
  expect(said.filter((words) => words.includes('516.8'))).toHaveLength(6)
  expect(said.filter((words) => words.includes('Ask again in'))).toHaveLength(35)
})

const http = { SLACK_SIGNING_SECRET: signingSecret, KILDETAL_PORT: '0' }

/** Over HTTP, signed by the true clock; the status, or the words where it is answered. */
async function posts({ slack, port }: Served): Promise<number | string> {
  const body = formOf(slashCommand('/goal beskæftigelse', slack.responseUrl()))
  const response = await fetch(`http://127.0.0.1:${port()}/slack/events`, signedRequest(body))
  return response.status === 200 ? response.text() : response.status
}

it.each([
  { fault: 'clock ahead', seconds: 7_200 },
  { fault: 'clock behind', seconds: -7_200 },
] as const)('with its $fault, it refuses what it cannot date, says why once, and lives on', async (off) => {
  const program = await served(faulty(off.fault), http)
  expect(await posts(program)).toContain('64.8')
  program.child.kill('SIGUSR2')
  await vi.waitFor(async () => expect(await posts(program)).toBe(401))
  expect(await posts(program)).toBe(401)
  expect((await program.page('/healthz')).status).toBe(200)
  program.child.kill('SIGTERM')
  expect(await program.ended).toBe(0)
  // All is told by now.
  const warnings = [...program.told().matchAll(/"event":"clock differs","door":"slack","seconds":(-?\d+)/g)]
  expect(warnings).toHaveLength(1)
  expect(Math.abs(Number(warnings[0]?.[1]) - off.seconds)).toBeLessThan(60)
})

it.each(['clock ahead', 'clock behind'] as const)(
  'with its %s, sockets answer on, and nobody is told to wait for hours',
  async (fault) => {
    const { slack, child, asks, told } = await served({ ...faulty(fault), KILDETAL_PER_PERSON: '2' })
    await asks('/budget')
    child.kill('SIGUSR2')
    expect(await asks('/goal beskæftigelse')).toContain('64.8')
    const limited = await asks('/goal x')
    expect(Number(/\d+/.exec(limited)?.[0] ?? 0)).toBeLessThanOrEqual(60)
    expect(slack.objections).toEqual([])
    for (const [, ms] of told().matchAll(/"event":"answered".*"ms":(-?\d+)/g))
      expect(Number(ms)).toSatisfy((taken: number) => taken >= 0 && taken < 60_000)
  },
)

it('held up, its health says so, and who asked meanwhile is answered', async () => {
  const { slack, child, page, tells } = await served(faulty('stalls'))
  expect((await page('/healthz')).status).toBe(200)
  child.kill('SIGUSR2')
  const answered = slack.deliver('slash_commands', slashCommand('/budget', slack.responseUrl()))
  await tells('"event":"held up"')
  expect(await page('/healthz')).toEqual({ status: 503, words: 'held up' })
  expect(await page('/readyz')).toMatchObject({ status: 503 })
  expect((await page('/metrics')).words).toContain('kildetal_held_up_total 1')
  await answered
  expect(wordsOf((await slack.responses.take()).fields)).toContain('516.8')
})

it('with a full disk, it answers on, says so once, and the register of words is as it was', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'kildetal-')), 'gaps.json')
  const { slack, child, ended, tells, told } = await served({ KILDETAL_GAPS: path })
  // What is written through it meets the kernel's own "no space left".
  symlinkSync('/dev/full', `${path}.tmp`)
  for (const word of ['dentists', 'horses']) {
    await slack.deliver('events_api', directMessage(`how many ${word} are there`))
    const { fields } = await slack.calls.take(({ method }) => method === 'chat.postMessage')
    expect(wordsOf(fields)).toContain(word)
  }
  await tells('"outcome":"refused"', 2)
  child.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(told().split('"event":"gaps not written"')).toHaveLength(2)
  expect(() => readFileSync(path)).toThrow('ENOENT')
})

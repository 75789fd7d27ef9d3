/** `kildetal serve` and `kildetal manifest` as a shell runs them. */

import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { build, env, program, root, run } from '../../program.ts'
import { reachedFrom } from '../reached.ts'
import { objectionsToManifest } from './judge.ts'
import { slashCommand } from './payloads.ts'
import { wordsOf } from './serving.ts'
import { type SlackStandIn, startSlack } from './stand-in.ts'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

const tokens = { SLACK_BOT_TOKEN: 'xoxb-canary', SLACK_APP_TOKEN: 'xapp-canary' }
const slacks: SlackStandIn[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const slack of slacks.splice(0)) await slack.stop()
})

type Served = {
  readonly slack: SlackStandIn
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  told(): string
}

async function served(prepare: (slack: SlackStandIn) => void = () => {}): Promise<Served> {
  const slack = await startSlack()
  slacks.push(slack)
  prepare(slack)
  const child = spawn(process.execPath, [program, 'serve'], {
    env: env({ ...tokens, SLACK_API_URL: slack.api, KILDETAL_LANG: 'en' }),
  })
  children.push(child)
  let told = ''
  child.stderr.setEncoding('utf8').on('data', (words: string) => {
    told += words
  })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  return { slack, child, ended, told: () => told }
}

describe('kildetal serve', () => {
  it('answers, and when it is told to end in the middle of an answer, the answer still comes', async () => {
    const { slack, child, ended, told } = await served()
    const [socket] = [await slack.opened.take(), await slack.opened.take()]
    let release = (): void => {}
    slack.answer('response_url', () => {
      child.kill('SIGTERM')
      return new Promise((resolve) => {
        release = () => resolve({})
      })
    })
    const question = '/goal canary-beskæftigelse'
    await slack.deliver('slash_commands', slashCommand(question, slack.responseUrl()), socket)
    await slack.closed.take()
    release()
    expect(wordsOf((await slack.responses.take()).fields)).toContain('The report')
    expect(await ended).toBe(0)
    expect(told()).toContain('"why":"SIGTERM"')
    expect(told()).not.toContain('canary')
  })

  it('ends with an incident where Slack refuses the token', async () => {
    const { ended, told } = await served((slack) =>
      slack.answer('auth.test', () => ({ body: { ok: false, error: 'invalid_auth' } })),
    )
    expect(await ended).toBe(70)
    expect(told()).toContain('invalid_auth')
    expect(told()).not.toContain('canary')
  })

  it('ends with 70 where its token is revoked while it serves, so that whoever minds it starts it anew', async () => {
    const { slack, ended, told } = await served()
    const sockets = [await slack.opened.take(), await slack.opened.take()]
    slack.answer('apps.connections.open', () => ({ body: { ok: false, error: 'account_inactive' } }))
    for (const socket of sockets) socket.terminate()
    expect(await ended).toBe(70)
    expect(told()).not.toContain('canary')
  })

  it.each([
    { set: {}, names: 'SLACK_BOT_TOKEN' },
    { set: { SLACK_BOT_TOKEN: 'xoxb-1' }, names: 'SLACK_APP_TOKEN' },
  ])('says what is missing of $set', ({ set, names }) => {
    const { code, stdout, stderr } = run(['serve'], '', set)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(names)
    expect(stderr.trim()).not.toContain('\n')
  })
})

describe('kildetal manifest', () => {
  it('writes what Slack accepts', () => {
    const { code, stdout } = run(['manifest', '--json', '--short'])
    expect(code).toBe(0)
    expect(objectionsToManifest(JSON.parse(stdout))).toEqual([])
    expect(stdout).not.toMatch(/"(?:title|message)": "(?![^"]*\?")/)
    expect(run(['manifest']).stdout).toContain('slash_commands:\n')
  })
  it('alone knows its options', () => expect(run(['--json', '/help']).code).toBe(2))
})

describe('whoever does not serve', () => {
  it('never loads Slack’s library', () => {
    const chunks = new Map(
      readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name.replace(/^.*\//, ''), readFileSync(join(root, 'dist', name), 'utf8')]),
    )
    const reached = [...reachedFrom('kildetal.js', chunks, /^serve-main/)]
    const isBolt = (name: string): boolean => chunks.get(name)?.includes('apps.connections.open') ?? false
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.filter(isBolt)).toEqual([])
    expect([...chunks.keys()].filter(isBolt)).not.toEqual([])
  })
})

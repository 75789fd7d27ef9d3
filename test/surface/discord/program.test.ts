/** `kildetal serve` and `kildetal register` for Discord, as a shell runs them. */

import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { build, env, program, root, run } from '../../program.ts'
import { reachedFrom } from '../reached.ts'
import type { Node } from './judge.ts'
import { slash } from './payloads.ts'
import { wordsOf } from './serving.ts'
import { publicKey, signedRequest } from './signed.ts'
import { type DiscordStandIn, startDiscord, token } from './stand-in.ts'

vi.setConfig({ testTimeout: 60_000 })
beforeAll(build, 120_000)

const discords: DiscordStandIn[] = []
const children: ChildProcess[] = []
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL')
  for (const discord of discords.splice(0)) await discord.stop()
})

type Served = {
  readonly discord: DiscordStandIn
  readonly child: ChildProcess
  readonly ended: Promise<number | null>
  told(): string
  tells(words: string): Promise<void>
}

async function started(args: readonly string[], keys: Readonly<Record<string, string>>): Promise<Served> {
  const discord = await startDiscord()
  discords.push(discord)
  const child = spawn(process.execPath, [program, ...args], {
    env: env({ DISCORD_API_URL: discord.api, KILDETAL_LANG: 'en', ...keys }),
  })
  children.push(child)
  let told = ''
  for (const stream of [child.stderr, child.stdout])
    stream.setEncoding('utf8').on('data', (words: string) => {
      told += words
    })
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
  const tells = (words: string): Promise<void> =>
    vi.waitFor(() => expect(told).toContain(words), { timeout: 20_000, interval: 20 })
  return { discord, child, ended, told: () => told, tells }
}

describe('kildetal serve', () => {
  it('answers through the gateway, and told to end in the middle lets the answer out', async () => {
    const { discord, child, ended, told, tells } = await started(['serve'], { DISCORD_TOKEN: token })
    await tells('"event":"open"')
    let release = (): void => {}
    discord.answer(/\/callback$/, () => {
      child.kill('SIGTERM')
      return new Promise((resolve) => {
        release = () => resolve(null)
      })
    })
    const answered = discord.interact(slash('goal', { name: 'canary-beskæftigelse' }))
    await tells('SIGTERM')
    release()
    expect(wordsOf((await answered).body)).toContain('The report')
    expect(await ended).toBe(0)
    expect(told()).not.toContain('canary')
  })

  it('answers over HTTP with a public key alone, and opens no gateway', async () => {
    const { discord, ended, child, told, tells } = await started(['serve'], {
      DISCORD_PUBLIC_KEY: publicKey,
      DISCORD_PORT: '0',
    })
    await tells('"event":"open"')
    const port = /"port":(\d+)/.exec(told())?.[1]
    const body = JSON.stringify(slash('goal', { name: 'beskæftigelse' }))
    const response = await fetch(`http://127.0.0.1:${port}/discord/interactions`, signedRequest(body))
    expect(wordsOf((await response.json()) as Node)).toContain('64.8 %')
    expect(discord.calls.all).toEqual([])
    child.kill('SIGTERM')
    expect(await ended).toBe(0)
  })

  it('ends with an incident where Discord refuses the token', async () => {
    const { ended, told } = await started(['serve'], { DISCORD_TOKEN: 'canary.of.another' })
    expect(await ended).toBe(70)
    expect(told()).toMatch(/"incident":"K-[0-9A-F]{8}"/)
    expect(told()).not.toContain('canary')
  })

  it('that can hear nobody any more ends with 70, so that whoever minds it starts it anew', async () => {
    const { discord, ended, told, tells } = await started(['serve'], { DISCORD_TOKEN: token })
    await tells('"event":"open"')
    discord.gateway.close(4014)
    expect(await ended).toBe(70)
    expect(told()).toContain('"event":"closed for good","shard":0,"code":4014')
  })

  it.each([
    { set: { DISCORD_TOKEN: 'short' }, names: 'DISCORD_TOKEN' },
    { set: { DISCORD_PUBLIC_KEY: 'abc' }, names: 'DISCORD_PUBLIC_KEY' },
    { set: { DISCORD_TOKEN: token, DISCORD_PORT: 'x' }, names: 'DISCORD_PORT' },
    { set: { DISCORD_TOKEN: token, SLACK_BOT_TOKEN: 'xoxb-1' }, names: 'SLACK_APP_TOKEN' },
  ])('says what is wrong with $set', ({ set, names }) => {
    const { code, stdout, stderr } = run(['serve'], '', set)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(names)
    expect(stderr.trim()).not.toContain('\n')
  })
})

describe('kildetal register', () => {
  it('tells Discord once, and says what it did', async () => {
    const { discord, ended, told } = await started(['register'], { DISCORD_TOKEN: `Bot ${token}` })
    expect(await ended).toBe(0)
    expect(told()).toMatch(
      /^\+ \/area\n[\s\S]*^\+ Check figures\n13 new, 0 changed, 0 gone, 0 as before: done$/m,
    )
    expect(discord.objections).toEqual([])
    expect(discord.commands.get('everywhere')).toHaveLength(13)
  })
  it('only says what it would do where that is all that is wanted', async () => {
    const args = ['register', '--guild', '1200000000000000010', '--dry-run']
    const { discord, ended, told } = await started(args, { DISCORD_TOKEN: token })
    expect(await ended).toBe(0)
    expect(told()).toContain('13 new, 0 changed, 0 gone, 0 as before: nothing done')
    expect(discord.commands.size).toBe(0)
  })
  it('needs a token, and knows its options alone', () => {
    expect(run(['register'])).toMatchObject({ code: 2, stdout: '' })
    expect(run(['register', '--guild', 'x']).stderr).toContain('--guild')
    expect(run(['--dry-run', '/help']).code).toBe(2)
  })
})

describe('whoever does not serve', () => {
  it('never loads Discord’s library, and Slack’s door does not load it either', () => {
    const chunks = new Map(
      readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.js'))
        .map((name) => [name.replace(/^.*\//, ''), readFileSync(join(root, 'dist', name), 'utf8')]),
    )
    const isDiscord = (name: string): boolean =>
      chunks.get(name)?.includes('https://discordapp.com/channels') ||
      chunks.get(name)?.includes('SHARDING_MANAGER') ||
      false
    const reached = [...reachedFrom('kildetal.js', chunks, /^(?:serve|register)-main/)]
    expect(reached.length).toBeGreaterThan(20)
    expect(reached.filter(isDiscord)).toEqual([])
    const served = [...reachedFrom('serve-main.js', chunks, /^open/)]
    expect(served.filter(isDiscord)).toEqual([])
    expect([...chunks.keys()].filter(isDiscord)).not.toEqual([])
  })
})

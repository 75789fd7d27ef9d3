/** `kildetal serve` in a process and a folder of its own, open to a Slack of ours. */

import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, vi } from 'vitest'
import { env, root } from '../program.ts'
import { slashCommand } from '../surface/slack/payloads.ts'
import { wordsOf } from '../surface/slack/serving.ts'
import { type SlackStandIn, startSlack } from '../surface/slack/stand-in.ts'

export type Served = {
  readonly slack: SlackStandIn
  readonly child: ChildProcess
  /** The exit code. */
  readonly ended: Promise<number | null>
  /** Folder of its own with all that was built. */
  readonly folder: string
  /** Where its door listens, if it does. */
  readonly port: () => string
  readonly told: () => string
  tells(words: string, times?: number): Promise<void>
  page(path: string): Promise<{ readonly status: number; readonly words: string }>
  ready(): Promise<{ status: number; doors: Record<string, string>; pack: string; problem: string | null }>
  asks(line: string): Promise<string>
}

/** What breaks the program from within when it gets SIGUSR2; see `faults.mjs`. */
export type Fault = 'rejects' | 'throws' | 'stalls' | 'clock ahead' | 'clock behind'

export const faulty = (fault: Fault): Readonly<Record<string, string>> => ({
  FAULT: fault,
  NODE_OPTIONS: `--import ${join(root, 'test/serve/faults.mjs')}`,
})

const sockets = { SLACK_APP_TOKEN: 'xapp-canary' }

/** Starts one and waits until its door is open; whatever is started ends with its test. */
export function serving(): (
  set?: Readonly<Record<string, string>>,
  keys?: Readonly<Record<string, string>>,
) => Promise<Served> {
  const cleanUps: (() => unknown)[] = []
  afterEach(async () => {
    for (const cleanUp of cleanUps.splice(0).reverse()) await cleanUp()
  })

  return async (set = {}, keys = sockets) => {
    const slack = await startSlack()
    const folder = mkdtempSync(join(tmpdir(), 'kildetal-'))
    cpSync(join(root, 'dist'), folder, { recursive: true })
    const common = { SLACK_BOT_TOKEN: 'xoxb-canary', SLACK_API_URL: slack.api, KILDETAL_LANG: 'en' }
    const child = spawn(process.execPath, [join(folder, 'kildetal.js'), 'serve'], {
      env: env({ ...common, ...keys, KILDETAL_WATCH_PORT: '0', ...set }),
    })
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve))
    cleanUps.push(
      () => rmSync(folder, { recursive: true, force: true }),
      () => slack.stop(),
      () => child.kill('SIGKILL'),
    )
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      told += words
    })
    const tells = (words: string, times = 1): Promise<void> =>
      vi.waitFor(() => expect(told.split(words).length - 1, told).toBeGreaterThanOrEqual(times), {
        timeout: 20_000,
        interval: 20,
      })
    await tells('"door":"slack')
    const portOf = (door: string): string =>
      new RegExp(`"door":"${door}[^"]*","port":(\\d+)`).exec(told)?.[1] ?? ''
    const page = async (path: string) => {
      const response = await fetch(`http://127.0.0.1:${portOf('watch')}${path}`)
      return { status: response.status, words: await response.text() }
    }
    return {
      slack,
      child,
      ended,
      folder,
      port: () => portOf('slack'),
      told: () => told,
      tells,
      page,
      async ready() {
        const { status, words } = await page('/readyz')
        return { status, ...JSON.parse(words) }
      },
      async asks(line) {
        await slack.deliver('slash_commands', slashCommand(line, slack.responseUrl()))
        return wordsOf((await slack.responses.take()).fields)
      },
    }
  }
}

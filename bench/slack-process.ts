/** The programs that the Slack bench measures, each in a process of its own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { signingSecret } from '../test/surface/slack/signed.ts'
import { heapOf } from './heap.ts'

export type Running = {
  readonly child: ChildProcess
  readonly port: number
  /** Megabytes in use on the heap when all that can be freed is. */
  heap(): Promise<number>
  stop(): Promise<void>
}

const plain = { PATH: process.env.PATH, LANG: 'C.UTF-8' }

export const serveHttp = (api: string): Promise<Running> =>
  running(['--inspect=127.0.0.1:0', 'dist/kildetal.js', 'serve'], {
    SLACK_API_URL: api,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: 'xoxb-1',
    KILDETAL_PORT: '0',
  })

export const serveSockets = (api: string): Promise<Running> =>
  running(['dist/kildetal.js', 'serve'], {
    SLACK_API_URL: api,
    SLACK_BOT_TOKEN: 'xoxb-1',
    SLACK_APP_TOKEN: 'xapp-1',
  })

export const serveBare = (api: string, answer: string): Promise<Running> =>
  running(['dist/bench.js', 'bare-slack'], { SLACK_API_URL: api, ANSWER: answer })

/** Resolves when the program says that it is open. */
function running(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Running> {
  const child = spawn(process.execPath, args, {
    env: { ...plain, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  return new Promise((resolve, reject) => {
    child.once('close', (code) => reject(new Error(`${args.join(' ')} ended with ${code}`)))
    let told = ''
    child.stderr.setEncoding('utf8').on('data', (words: string) => {
      told = (told + words).slice(-10_000)
      const line = told.split('\n').find((one) => one.includes('"event":"open"'))
      if (!line) return
      const inspector = /ws:\/\/\S+/.exec(told)?.[0] ?? ''
      const port = Number(/"port":(\d+)/.exec(line)?.[1] ?? 0)
      resolve({ child, port, heap: () => heapOf(inspector), stop: () => stop(child, ended) })
    })
  })
}

async function stop(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM')
  await ended
}

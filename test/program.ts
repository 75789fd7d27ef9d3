/** The built program, as a shell runs it. */

import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))
export const program = `${root}dist/kildetal.js`

/** `npm test` builds before it tests; a test run by hand builds here. */
export function build(): void {
  if (!existsSync(program) || !existsSync(`${root}dist/pack.json`))
    spawnSync(process.execPath, [`${root}build.mjs`], { stdio: ['ignore', 'ignore', 'inherit'] })
}

/** A plain environment: no language, no colour, no history of the person who tests. */
export const env = (changes: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  HOME: '/nonexistent',
  LANG: 'C.UTF-8',
  TERM: 'xterm-256color',
  ...changes,
})

export type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string }

export function run(
  args: readonly string[],
  input = '',
  changes: Readonly<Record<string, string>> = {},
): Ended {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
    input,
    encoding: 'utf8',
    env: env(changes),
    maxBuffer: 1 << 28,
  })
  return { code: status, stdout, stderr }
}

/** A line of bash with the program as `$K`. */
export function shell(line: string, changes: Readonly<Record<string, string>> = {}): Ended {
  const { status, stdout, stderr } = spawnSync('bash', ['-c', line], {
    encoding: 'utf8',
    env: env({ K: `${process.execPath} ${program}`, ...changes }),
  })
  return { code: status, stdout, stderr }
}

/** The program on a terminal of its own, to be typed at. */
export type Seat = {
  readonly child: ChildProcess
  readonly seen: () => string
  type(keys: string): void
  /** Resolves when the screen shows it, counted from the last keys typed. */
  shows(words: string | RegExp): Promise<void>
  ended(): Promise<number | null>
}

export function sit(args: string, changes: Readonly<Record<string, string>> = {}, columns = 80): Seat {
  const line = `stty cols ${columns} rows 50; exec ${process.execPath} ${program} ${args}`
  const child = spawn('script', ['-qec', line, '/dev/null'], { env: env(changes) })
  let seen = ''
  let from = 0
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    seen += chunk
  })
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  const holds = (words: string | RegExp): boolean => {
    const since = seen.slice(from)
    return typeof words === 'string' ? since.includes(words) : words.test(since)
  }
  return {
    child,
    seen: () => seen,
    type(keys) {
      from = seen.length
      child.stdin.write(keys)
    },
    async shows(words) {
      for (const until = Date.now() + 15_000; !holds(words); ) {
        if (Date.now() > until) throw new Error(`never shown: ${words}\n${JSON.stringify(seen.slice(from))}`)
        await new Promise((resolve) => setTimeout(resolve, 20))
      }
    },
    ended: () => closed,
  }
}

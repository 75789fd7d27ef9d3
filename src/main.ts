/** The program: reads the command line and opens one door; the only place with environment, clock and exit. */

import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import manifest from '../package.json' with { type: 'json' }
import type { Language } from './answer/tree.ts'
import { reportIncident } from './incident.ts'
import { createInstalled } from './installed.ts'
import type { Kildetal } from './kildetal.ts'
import { keepHeapSmall } from './small-heap.ts'
import type { Terminal } from './surface/terminal/once.ts'
import type { Screen } from './surface/terminal/render.ts'
import { languagesOf } from './system-language.ts'
import { type CommandLine, help, parseCommandLine, type Usage } from './usage.ts'

const { stdin, stdout, stderr, env } = process

const line = parseCommandLine(process.argv.slice(2))
const { fixed, home } = languagesOf(env)
const lang: Language | null = line.lang ?? fixed
const readable: Language = lang ?? home ?? 'en'

const write = (words: string): boolean => stderr.write(words)
const report = (error: unknown): string => reportIncident(error, write)

const folder = dirname(fileURLToPath(import.meta.url))
const installed = (told: typeof report) => createInstalled(folder, env.KILDETAL_SOURCES ?? null, told)
const { openPack, open, openPictures } = installed(report)

/** One handler a verb; each loads only what it needs and returns the exit code. */
const verbs: {
  readonly [V in Usage['verb']]: (usage: Extract<CommandLine, { verb: V }>) => Promise<number>
} = {
  talk: () => (stdin.isTTY && stdout.isTTY ? chat() : pipe()),
  ask: async ({ question }) => {
    keepHeapSmall(process.versions.node)
    const { answerOnce } = await import('./surface/terminal/once.ts')
    return answerOnce(question, await terminalOf(await open()))
  },
  check: async ({ file, lang }) => {
    // At a keyboard there is no pipe to wait for.
    if (file === null && stdin.isTTY) return verbs.wrong({ verb: 'wrong', why: 'kildetal check FILE', lang })
    const { checkMain } = await import('./check-main.ts')
    const openTerminal = async (): Promise<Terminal> => terminalOf(await open())
    return checkMain({ file: file ?? '-', openTerminal, readable, complain: stderr })
  },
  chart: async (usage) => {
    const [{ chartMain }, { answerAt }] = await Promise.all([import('./chart-main.ts'), open()])
    const answer = answerAt(home)(usage.question, lang)
    return chartMain(usage, { answer, pictures: await openPictures(), out: stdout, err: stderr })
  },
  batch: async () => {
    const { startBatch } = await import('./surface/batch/start.ts')
    const { answer } = await open()
    await startBatch({ answer, report, lang, input: stdin.setEncoding('utf8'), output: stdout })
    return 0
  },
  verify: async ({ folder }) => {
    const { formatVerify, verifyReport } = await import('./pack/verify.ts')
    const result = verifyReport(await openPack(), folder)
    stdout.write(`${formatVerify(result)}\n`)
    return result.ok ? 0 : 1
  },
  serve: async () => {
    keepHeapSmall(process.versions.node)
    const { serveMain } = await import('./serve-main.ts')
    // A peer that does not hang up keeps its socket open for seconds; all answers are out.
    return process.exit(await serveMain({ host: process, installed, lang, write }))
  },
  manifest: async ({ format, short }) => {
    const { writeManifest } = await import('./manifest-main.ts')
    stdout.write(writeManifest(await open(), { format, short, lang: readable }))
    return 0
  },
  register: async ({ guild, dry }) => {
    const { registerMain } = await import('./register-main.ts')
    return registerMain({ env, open, guild, dry, out: stdout, complain: stderr })
  },
  gaps: async ({ file }) =>
    (await import('./gaps-main.ts')).gapsMain({ file, env, lang: readable, out: stdout, complain: stderr }),
  help: async () => {
    stdout.write(help[readable])
    return 0
  },
  version: async () => {
    const { version, report: edition } = await openPack()
    stdout.write(`kildetal ${manifest.version} · pack ${version} · ${edition.short[readable]}\n`)
    return 0
  },
  wrong: async ({ why }) => {
    stderr.write(`${why}\n\n${help[readable]}`)
    return 2
  },
}

const screenNow = (): Screen => ({ width: Math.max(20, stdout.columns || 80), colour: stdout.hasColors() })

/** Where nobody looks, an answer is plain text, and what draws on screens is not even loaded. */
async function terminalOf({ answerAt }: Kildetal): Promise<Terminal> {
  const common = { answer: answerAt(home), lang, output: stdout }
  if (!stdout.isTTY) return { ...common, draw: (await import('./answer/plain.ts')).renderPlain }
  const { renderTerminal } = await import('./surface/terminal/render.ts')
  return { ...common, draw: (answer) => renderTerminal(answer, screenNow()) }
}

async function pipe(): Promise<number> {
  const { answerLines } = await import('./surface/terminal/once.ts')
  return answerLines(stdin.setEncoding('utf8'), await terminalOf(await open()))
}

async function chat(): Promise<number> {
  const [{ chatMain }, kildetal] = await Promise.all([import('./chat-main.ts'), open()])
  return chatMain({
    kildetal,
    terminal: await terminalOf(kildetal),
    input: stdin,
    screen: screenNow(),
    readable,
    state: join(env.XDG_STATE_HOME || join(homedir(), '.local', 'state'), 'kildetal'),
  })
}

/** What nobody expected: a number for the person, the rest for the log, and nothing on stdout. */
function breakOff(error: unknown): number {
  const incident = report(error)
  stderr.write(
    `${{ da: 'Kildetal måtte stoppe. Hændelse', en: 'Kildetal had to stop. Incident' }[readable]} ${incident}\n`,
  )
  return 70
}

// A reader that has seen enough, as in `| head -1`, is nobody's fault.
stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 70))
process.on('uncaughtException', (error) => process.exit(breakOff(error)))
process.on('unhandledRejection', (error) => process.exit(breakOff(error)))
process.once('SIGTERM', () => process.exit(143))
process.once('SIGHUP', () => process.exit(129))

// The mapped type pairs each verb with its own handler; TypeScript cannot follow the pair through an index.
const run = verbs[line.verb] as (usage: CommandLine) => Promise<number>
export default run(line).catch(breakOff)

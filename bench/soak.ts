/** Asks the real program all the time while something breaks every second: `npm run soak -- --minutes 20`. */

import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { createRandom } from '../test/questions/random.ts'
import { startDiscord, token } from '../test/surface/discord/stand-in.ts'
import { startSlack } from '../test/surface/slack/stand-in.ts'
import { type Running, running } from './process.ts'
import { askersOf } from './soak-askers.ts'
import { faultsOf } from './soak-faults.ts'
import { createScore } from './soak-score.ts'

const { values } = parseArgs({ options: { minutes: { type: 'string', default: '20' } } })
const minutes = Number(values.minutes)
if (!(minutes > 0)) {
  process.stderr.write('npm run soak -- --minutes 20: a number of minutes\n')
  process.exit(2)
}
const seed = 2010
/** Questions begin so far apart; their answers overlap. */
const betweenMs = 120
const heapEveryMs = 10_000

const random = createRandom(seed)
const [slack, discord] = [await startSlack(), await startDiscord()]
const folder = mkdtempSync(join(tmpdir(), 'kildetal-soak-'))
cpSync('dist', folder, { recursive: true })
const program: Running = await running(['--inspect=127.0.0.1:0', join(folder, 'kildetal.js'), 'serve'], {
  SLACK_API_URL: slack.api,
  SLACK_BOT_TOKEN: 'xoxb-1',
  SLACK_APP_TOKEN: 'xapp-1',
  DISCORD_TOKEN: token,
  DISCORD_API_URL: discord.api,
  KILDETAL_GAPS: join(folder, 'gaps.json'),
})
const score = createScore(program.child)
while (slack.sockets.size < 2) await slack.opened.take()

const askers = askersOf({ slack, discord, random })
const faults = faultsOf({ slack, discord, folder, child: program.child })
const end = performance.now() + minutes * 60_000
const isOn = (): boolean => performance.now() < end && program.child.exitCode === null

async function askAll(): Promise<void> {
  const open = new Set<Promise<void>>()
  while (isOn()) {
    const asked = score.ask(random.pick(askers))
    open.add(asked)
    void asked.then(() => open.delete(asked))
    await wait(betweenMs)
  }
  await Promise.all(open)
}

async function breakAll(): Promise<void> {
  while (isOn()) {
    const fault = random.pick(faults)
    if (await fault.strike()) score.broke(fault.name)
    await wait(1_000)
  }
}

async function weigh(): Promise<void> {
  const begun = performance.now()
  while (isOn()) {
    const weight = { ...(await program.heap()), process: residentOf(program.child.pid ?? 0) }
    score.weighed((performance.now() - begun) / 60_000, weight)
    await wait(heapEveryMs)
  }
}

/** Where the system tells. */
function residentOf(pid: number): number {
  try {
    const pages = Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1])
    return (pages * 4_096) / 2 ** 20
  } catch {
    return Number.NaN
  }
}

await Promise.all([askAll(), breakAll(), weigh()])
program.child.kill('SIGTERM')
const code = await score.ended
await slack.stop()
await discord.stop()
rmSync(folder, { recursive: true, force: true })
process.exitCode = score.tell({
  minutes,
  seed,
  code,
  objections: [...slack.objections, ...discord.objections],
  twice: discord.calls.all.filter(({ path, status }) => path.endsWith('/callback') && status === 400).length,
})
  ? 0
  : 1

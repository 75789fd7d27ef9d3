/** What `serve` holds in memory with both platforms, against a process that only imports their libraries. */

import { execFileSync } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { slash } from '../test/surface/discord/payloads.ts'
import { startDiscord, token } from '../test/surface/discord/stand-in.ts'
import { slashCommand } from '../test/surface/slack/payloads.ts'
import { startSlack } from '../test/surface/slack/stand-in.ts'
import { median } from './measure.ts'
import { type Running, running } from './process.ts'
import { type Line, printTable, times } from './table.ts'

const pairs = 7
const asked = 100

/** Megabytes of the machine's memory that a process holds. */
const residentOf = ({ child }: Running): number =>
  Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)], { encoding: 'utf8' })) / 1024

const importBoth = `
  await Promise.all([import('@slack/bolt'), import('discord.js')])
  setInterval(() => {}, 1e9)
  process.stderr.write('{"event":"open"}\\n')
  process.once('SIGTERM', () => process.exit(0))
`

/** `questions` are distinct. */
export async function benchMemory(questions: readonly string[]): Promise<void> {
  const [slack, discord] = [await startSlack(), await startDiscord()]
  const rounds: { readonly bare: number; readonly open: number; readonly used: number }[] = []
  for (let round = 0; round < pairs; round += 1) {
    const bare = await running(['--input-type=module', '-e', importBoth], {})
    const ours = await running(['dist/kildetal.js', 'serve'], {
      SLACK_API_URL: slack.api,
      SLACK_BOT_TOKEN: 'xoxb-1',
      SLACK_APP_TOKEN: 'xapp-1',
      DISCORD_TOKEN: token,
      DISCORD_API_URL: discord.api,
    })
    // What was freed goes back to the system a little later.
    await wait(1_000)
    const open = residentOf(ours)
    for (let nth = 0; nth < asked; nth += 1) {
      const question = questions[nth % questions.length] ?? ''
      await discord.interact(slash('ask', { question }))
      await slack.deliver('slash_commands', slashCommand(`/kildetal ${question}`, slack.responseUrl()))
      await slack.responses.take()
    }
    rounds.push({ bare: residentOf(bare), open, used: residentOf(ours) })
    await Promise.all([bare.stop(), ours.stop()])
  }
  await Promise.all([slack.stop(), discord.stop()])
  const bare = median(rounds.map((round) => round.bare)).toFixed(0)
  const line = (what: string, pick: (round: (typeof rounds)[number]) => number, goal: string): Line => ({
    what: `${what} (${median(rounds.map(pick)).toFixed(0)} MB)`,
    measured: times(median(rounds.map((round) => pick(round) / round.bare))),
    goal,
  })
  printTable(`serve with Slack and Discord, against a process that imports both libraries (${bare} MB)`, [
    line('connected, asked nothing', ({ open }) => open, '≤ 1.15×'),
    line(`after ${asked} questions on each`, ({ used }) => used, ''),
  ])
}

/** `kildetal serve`: opens the doors that the environment has keys for, and keeps them open until it is told to end. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './answer/tree.ts'
import type { Pictures } from './chart/pictures.ts'
import type { Kildetal } from './kildetal.ts'
import { openChoices } from './serve/choices.ts'
import { endingOf, type Host } from './serve/endings.ts'
import { gather } from './serve/gather.ts'
import { createInFlight } from './serve/in-flight.ts'
import { createLog } from './serve/log.ts'
import { startPulse } from './serve/pulse.ts'
import { readSecret } from './serve/secret.ts'
import { serve } from './serve/serve.ts'
import { houseOf } from './serve-house.ts'
import { type DiscordSettings, readDiscordSettings } from './surface/discord/settings.ts'
import { readSlackSettings, type SlackSettings } from './surface/slack/settings.ts'

type Serving = {
  readonly host: Host & Pick<NodeJS.Process, 'env'>
  readonly open: () => Promise<Kildetal>
  readonly openPictures: () => Promise<Pictures>
  /** The language of all answers but of those who chose another; null: that of the question. */
  readonly lang: Language | null
  readonly report: (error: unknown) => string
  readonly log: (line: string) => void
}

/** Returns the exit code: 0 told to end, 2 not enough said in the environment, 70 broken. */
export async function serveMain({
  host,
  open,
  openPictures,
  lang,
  report,
  log: write,
}: Serving): Promise<number> {
  const now = (): number => Date.now()
  const stateFolder = host.env.KILDETAL_STATE ?? null
  const { slack, discord, wrong } = readSettings(host, stateFolder)
  const lines = gather(write)
  const log = createLog(lines.write, now)
  if (wrong !== null) {
    write(`${wrong}\n`)
    return 2
  }
  if (stateFolder !== null) mkdirSync(stateFolder, { recursive: true, mode: 0o700 })
  const inFlight = createInFlight()
  const ended = endingOf(host, report)
  const pictures = await openPictures()
  const choices = openChoices(stateFolder === null ? null : join(stateFolder, 'languages.json'))
  const house = houseOf(await open(), { lang, choices, report, pictures })
  // What a free question needs is worked out now, not while the first person waits.
  house.answer(house.suggestions(house.reportLanguage)[0], null, null)
  const trade = { house, inFlight, log, now, pulse: startPulse(log, () => performance.now()) }
  const opening = Promise.all([
    ...(slack ? [import('./surface/slack/open.ts').then(({ openSlack }) => openSlack(slack, trade))] : []),
    ...(discord
      ? [import('./surface/discord/open.ts').then(({ openDiscord }) => openDiscord(discord, trade))]
      : []),
  ])
  // Told to end, or broken, before the doors are open.
  const first = await Promise.race([opening, ended])
  if ('code' in first) return first.code
  const code = await serve(first, ended, { inFlight, log })
  lines.flush()
  return code
}

type Wanted = {
  readonly slack: SlackSettings | null
  readonly discord: DiscordSettings | null
  /** What keeps it from serving. */
  readonly wrong: string | null
}

/** A door opens where its keys are given; keys that do not fit open none. */
function readSettings({ env }: Serving['host'], stateFolder: string | null): Wanted {
  const read = (name: string): string | undefined => readSecret(env, name)
  const slack = readSlackSettings(read, stateFolder === null ? null : join(stateFolder, 'workspaces'))
  const discord = readDiscordSettings(read)
  const settingsOf = <Settings>(found: { type: string; settings?: Settings }): Settings | null =>
    found.settings ?? null
  const faults = [slack, discord].flatMap((found) => (found.type === 'wrong' ? [found.why] : []))
  const isNone = slack.type === 'none' && discord.type === 'none'
  return {
    slack: settingsOf(slack),
    discord: settingsOf(discord),
    wrong: faults[0] ?? (isNone ? nothingToServe : null),
  }
}

const nothingToServe =
  'kildetal serve: SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET, or DISCORD_TOKEN, or DISCORD_PUBLIC_KEY, have to be set; see the README'

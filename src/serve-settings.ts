/** What `kildetal serve` is told by the environment, read in one go before anything opens. */

import { join } from 'node:path'
import { type Limits, readLimits, wrongLimits } from './serve/allowance.ts'
import type { Place } from './serve/listener.ts'
import { readPatience, usualPatienceMs } from './serve/patience.ts'
import { readSecret } from './serve/secret.ts'
import { type DiscordSettings, readDiscordSettings } from './surface/discord/settings.ts'
import { readSlackSettings, type SlackSettings } from './surface/slack/settings.ts'

export type ServeSettings = {
  readonly slack: SlackSettings | null
  readonly discord: DiscordSettings | null
  readonly limits: Limits
  /** Where to be watched, besides the doors that listen; null: nowhere. */
  readonly watch: (Place & { readonly patienceMs: number }) | null
  /** Folder for what lasts; null: nothing lasts. */
  readonly stateFolder: string | null
  /** File for the words that nobody could be answered; null: they are not kept. */
  readonly gaps: string | null
}

type Environment = Readonly<Record<string, string | undefined>>

/** The settings, or in one line what keeps it from serving. A door opens where its keys are given. */
export function readServeSettings(env: Environment): ServeSettings | string {
  const read = (name: string): string | undefined => readSecret(env, name)
  const stateFolder = read('KILDETAL_STATE') ?? null
  const slack = readSlackSettings(read, stateFolder === null ? null : join(stateFolder, 'workspaces'))
  const discord = readDiscordSettings(read)
  for (const found of [slack, discord]) if (found.type === 'wrong') return found.why
  if (slack.type === 'none' && discord.type === 'none') return nothingToServe
  const limits = readLimits(read)
  if (limits === null) return wrongLimits
  const watchPort = read('KILDETAL_WATCH_PORT')
  const port = Number(watchPort ?? 0)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) return 'KILDETAL_WATCH_PORT: a number up to 65535'
  const place = {
    host: read('KILDETAL_HOST') ?? '127.0.0.1',
    port,
    patienceMs: readPatience(read) ?? usualPatienceMs,
  }
  return {
    slack: slack.type === 'ready' ? slack.settings : null,
    discord: discord.type === 'ready' ? discord.settings : null,
    limits,
    watch: watchPort === undefined ? null : place,
    stateFolder,
    gaps: read('KILDETAL_GAPS') ?? null,
  }
}

/** Whether anybody can ask it for its metrics. */
export const isWatched = ({ slack, discord, watch }: ServeSettings): boolean =>
  watch !== null ||
  slack?.way === 'http' ||
  discord?.way === 'http' ||
  (discord?.way === 'gateway' && discord.listen !== null)

const nothingToServe =
  'kildetal serve: SLACK_BOT_TOKEN and SLACK_APP_TOKEN, or SLACK_SIGNING_SECRET, or DISCORD_TOKEN, or DISCORD_PUBLIC_KEY, have to be set; see the README'

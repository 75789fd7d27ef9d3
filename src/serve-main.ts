/** `kildetal serve`: opens the doors that the environment has keys for, and keeps them open until it is told to end. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from './answer/tree.ts'
import { incidentOf } from './incident.ts'
import type { Installed } from './installed.ts'
import { createAllowance } from './serve/allowance.ts'
import { openChoices } from './serve/choices.ts'
import { endingOf, type Host, onHangUp } from './serve/endings.ts'
import { freeMemory } from './serve/free-memory.ts'
import { openGaps } from './serve/gaps.ts'
import { gather } from './serve/gather.ts'
import type { House } from './serve/house.ts'
import { createInFlight } from './serve/in-flight.ts'
import { createLive } from './serve/live.ts'
import { createLog, type Log } from './serve/log.ts'
import type { Metrics } from './serve/metrics.ts'
import { onChange } from './serve/on-change.ts'
import { withPlainWasm } from './serve/plain-wasm.ts'
import { startPulse } from './serve/pulse.ts'
import { createReload, type Reload } from './serve/reload.ts'
import { type Door, type Ending, serve } from './serve/serve.ts'
import type { Trade } from './serve/trade.ts'
import { createWatch } from './serve/watch.ts'
import { openDoors } from './serve-doors.ts'
import { houseOf, prepare } from './serve-house.ts'
import { isWatched, readServeSettings, type ServeSettings } from './serve-settings.ts'

type Serving = {
  readonly host: Host & Pick<NodeJS.Process, 'env' | 'stderr'>
  /** What is installed, with a way for it to report what must not happen. */
  readonly installed: (report: (error: unknown) => string) => Installed
  /** The language of all answers but of those who chose another; null: that of the question. */
  readonly lang: Language | null
  readonly write: (words: string) => void
}

/** Returns the exit code: 0 told to end, 2 not enough said in the environment, 70 broken. */
export async function serveMain(serving: Serving): Promise<number> {
  const settings = readServeSettings(serving.host.env)
  if (typeof settings === 'string') {
    serving.write(`${settings}\n`)
    return 2
  }
  const lines = gather(serving.write)
  const metrics = isWatched(settings) ? (await import('./serve/metrics.ts')).createMetrics() : null
  const written = createLog(lines.write, Date.now)
  const log: Log = (...event) => {
    written(...event)
    metrics?.hear(...event)
  }
  try {
    return await keepOpen(serving, settings, log, metrics)
  } finally {
    lines.flush()
  }
}

async function keepOpen(
  { host, installed, lang }: Serving,
  settings: ServeSettings,
  log: Log,
  metrics: Metrics | null,
): Promise<number> {
  const report = (error: unknown): string => {
    const told = incidentOf(error)
    log('error', 'incident', told)
    return told.incident
  }
  let reload: Reload | null = null
  const ended = endingOf(host, report)
  // Where a person sits at a terminal it is the terminal that hangs up, and the program ends with it, as any other.
  if (!host.stderr.isTTY) onHangUp(host, () => void reload?.now())
  const { open, openPictures, packFile } = installed(report)
  const pictures = await openPictures()
  const choices = openChoices(fileIn(settings.stateFolder, 'languages.json'))
  const openHouse = async (): Promise<House> => houseOf(await open(), { lang, choices, report, pictures })
  const live = createLive(await openHouse())
  await prepare(live.house)
  reload = createReload({ live, open: openHouse, prepare, log, clock: () => performance.now() })
  onChange(packFile, reload.now, (error) => log('warn', 'pack not watched', { why: String(error) }))
  const { problem } = reload

  const now = Date.now
  const gaps = settings.gaps === null ? null : openGaps({ path: settings.gaps, now, log })
  const inFlight = createInFlight()
  const watch = createWatch({
    pulse: startPulse(log, () => performance.now()),
    metrics,
    pack: () => ({ version: live.house.version, problem: problem() }),
  })
  const opening = openAll(settings, {
    house: live.house,
    inFlight,
    log,
    now,
    watch,
    allowance: createAllowance(settings.limits, now),
    noteRefusal: (refusal) => gaps?.note(refusal),
  })
  // Told to end, or broken, before the doors are open.
  const first = await Promise.race([opening, ended])
  const code = isEnding(first) ? first.code : await serve(first, ended, { inFlight, log, watch })
  gaps?.flush()
  return code
}

/** It says that they are open when all that their start left is freed, so that nobody waits for that. */
async function openAll(settings: ServeSettings, trade: Trade): Promise<readonly Door[]> {
  const doors = await withPlainWasm(process.versions.node, () => openDoors(settings, trade))
  await freeMemory()
  return doors
}

const isEnding = (found: Ending | readonly unknown[]): found is Ending => 'code' in found

/** In the folder for what lasts, which only its owner can read. */
function fileIn(folder: string | null, name: string): string | null {
  if (folder === null) return null
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return join(folder, name)
}

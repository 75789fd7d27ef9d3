/** Notices when the program was held up: meanwhile it heard nobody. */

import type { Log } from './log.ts'

export type Pulse = {
  /** Whether it is held up now, or was a short while ago. */
  isIll(): boolean
  beat(): void
}

/** Slack waits three seconds for an acknowledgement; two of them lost is too much. */
const longestMs = 2_000
/** Long enough to be seen by whoever asks every few seconds. */
const rememberedMs = 10_000

/** `now` in milliseconds, of a clock that nobody sets. */
export function createPulse(log: Log, now: () => number): Pulse {
  let last = now()
  let ill = Number.NEGATIVE_INFINITY
  const beat = (): void => {
    const late = now() - last
    last = now()
    if (late < longestMs) return
    ill = last
    log('warn', 'held up', { ms: Math.round(late) })
  }
  return {
    beat,
    isIll() {
      // It may be asked before the beat that is late.
      beat()
      return now() - ill < rememberedMs
    },
  }
}

const everyMs = 250

/** Beats for as long as there is anything else to do. */
export function startPulse(log: Log, now: () => number): Pulse {
  const pulse = createPulse(log, now)
  setInterval(pulse.beat, everyMs).unref()
  return pulse
}

/** What a door under test works with: everything real, and no limit on how much is asked. */

import { createAllowance } from '../../src/serve/allowance.ts'
import type { House } from '../../src/serve/house.ts'
import { createInFlight } from '../../src/serve/in-flight.ts'
import { createLog } from '../../src/serve/log.ts'
import { startPulse } from '../../src/serve/pulse.ts'
import type { Trade } from '../../src/serve/trade.ts'
import { createWatch } from '../../src/serve/watch.ts'

export type TestTrade = Trade & { readonly logged: string[] }

export function aTrade(house: House, changes: Partial<Trade> = {}): TestTrade {
  const logged: string[] = []
  const log = createLog((line) => logged.push(line), Date.now)
  const watch = createWatch({
    pulse: startPulse(log, () => performance.now()),
    metrics: null,
    pack: () => ({ version: house.version, problem: null }),
  })
  watch.opened()
  return {
    house,
    inFlight: createInFlight(),
    log,
    now: Date.now,
    watch,
    allowance: createAllowance({ perPerson: 0, perWorkspace: 0 }, Date.now),
    noteRefusal: () => {},
    logged,
    ...changes,
  }
}

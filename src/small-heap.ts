/** Keeps a program small: one that ends after one answer, and one that stays. */

import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** The newest Node whose V8 is known to take the flag: one that does not would tell the asker so. */
const newest = 24

/**
 * To be called before much is read; `node` is the version that runs.
 * What one answer reads lives until it is out, so the nursery that V8 enlarges for it would only be copied; and what a
 * serving program reads at its start would leave one behind that no answer needs.
 */
export function keepHeapSmall(node: string): void {
  if (Number.parseInt(node, 10) <= newest) setFlagsFromString('--semi-space-growth-factor=1')
}

/**
 * What a start has read and made into something else goes now, not when V8 next wants room. Takes a tenth of a second: the
 * second time closes the gaps that the first one left.
 */
export function freeWhatStartLeft(): void {
  setFlagsFromString('--expose-gc')
  const collect: unknown = runInNewContext('gc')
  setFlagsFromString('--no-expose-gc')
  if (typeof collect !== 'function') return
  collect()
  collect()
}

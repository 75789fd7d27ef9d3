/** Keeps a program small: one that ends after one answer, and one that stays. */

import { setFlagsFromString } from 'node:v8'

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

/** Keeps a program small: one that ends after one answer, and one that stays. */

import { setFlagsFromString } from 'node:v8'
import { takesFlags } from './v8-flags.ts'

/**
 * To be called before much is read; `node` is the version that runs.
 * What one answer reads lives until it is out, so the nursery that V8 enlarges for it would only be copied; and what a
 * serving program reads at its start would leave one behind that no answer needs.
 */
export function keepHeapSmall(node: string): void {
  if (takesFlags(node)) setFlagsFromString('--semi-space-growth-factor=1')
}

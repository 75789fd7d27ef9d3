/** Writes to a stream at the pace at which it is read. */

import { once } from 'node:events'
import type { Writable } from 'node:stream'

/** Waits while the reader is behind, so that nothing piles up in memory. */
export async function write(output: Writable, words: string): Promise<void> {
  if (!output.write(words)) await once(output, 'drain')
}

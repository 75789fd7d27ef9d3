/** Lets the HTTP clients compile their parsers once and plainly. */

import { setFlagsFromString } from 'node:v8'
import { takesFlags } from '../v8-flags.ts'

const tiers = ['wasm-tier-up', 'wasm-dynamic-tiering']

/**
 * What WebAssembly first runs while `work` goes on is compiled plainly and stays so. V8 would compile the busy parts of a parser
 * again, and better, after a few requests: for that it takes some thirty megabytes, of which the system's allocator keeps a part
 * for good. A parser of short answers needs no better; what draws, run later, does. `node` is the version that runs.
 */
export async function withPlainWasm<Result>(node: string, work: () => Promise<Result>): Promise<Result> {
  if (!takesFlags(node)) return await work()
  for (const tier of tiers) setFlagsFromString(`--no-${tier}`)
  try {
    return await work()
  } finally {
    for (const tier of tiers) setFlagsFromString(`--${tier}`)
  }
}

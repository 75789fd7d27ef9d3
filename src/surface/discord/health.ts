/** Whether the gateway hears: discord.js calls itself ready even after Discord has closed on it for good. */

import type { Log } from '../../serve/log.ts'

export type Health = {
  /** What is wrong, in a few words; null where all is well. */
  ill(): string | null
  /** The shard is connecting again. */
  away(shard: number): void
  back(shard: number): void
  /** Discord has closed the shard for good, with a code that says why. */
  lost(shard: number, code: number): void
  /** Discord will not have the token any more. */
  refused(): void
}

export function createHealth(log: Log): Health {
  const away = new Set<number>()
  const lost = new Map<number, number>()
  let [isConnected, isRefused] = [false, false]
  return {
    ill() {
      const [code] = lost.values()
      if (code !== undefined) return `closed for good: ${code}`
      if (isRefused) return 'token refused'
      return away.size > 0 || !isConnected ? 'connecting' : null
    },
    away(shard) {
      away.add(shard)
      log('info', 'connecting again', { door: 'discord gateway', shard })
    },
    back(shard) {
      away.delete(shard)
      isConnected = true
      log('info', 'connected', { shard })
    },
    lost(shard, code) {
      lost.set(shard, code)
      log('error', 'closed for good', { shard, code })
    },
    refused() {
      isRefused = true
      log('error', 'token refused')
    },
  }
}

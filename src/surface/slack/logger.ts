/** Bolt's logger over ours: warnings and errors only, without secrets, never the bodies that Bolt shows when it debugs. */

import { type Logger, LogLevel } from '@slack/bolt'
import type { Log } from '../../serve/log.ts'

export const createBoltLogger = (log: Log): Logger => ({
  debug: () => {},
  info: () => {},
  warn: (...told) => log('warn', 'slack', { told: inWords(told) }),
  error: (...told) => log('error', 'slack', { told: inWords(told) }),
  setLevel: () => {},
  getLevel: () => LogLevel.WARN,
  setName: () => {},
})

/** Objects are not told: they may hold what somebody asked. */
const inWords = (told: readonly unknown[]): string =>
  told
    .map((one) =>
      typeof one === 'string' ? one : one instanceof Error ? `${one.name}: ${one.message}` : typeof one,
    )
    .join(' ')

/** The log of a program that serves: one JSON line an event, no token, no question, no draft, no name. */

import { pino } from 'pino'

export type Level = 'info' | 'warn' | 'error'
export type Fields = Readonly<Record<string, string | number | boolean>>
export type Log = (level: Level, event: string, fields?: Fields) => void

/** Slack's tokens of every kind, Discord's in its three parts, and the parts of their URLs that are as good as one. */
const secret =
  /\bx(?:ox[a-z]|app)-[\w.-]+|\b[\w-]{20,}\.[\w-]{6}\.[\w-]{20,}|(?:commands|actions|services|link|webhooks|interactions)\/[\w/?=&.-]+/g
const longest = 500
/** An error tells where it happened, which takes more words. */
const longestError = 4_000

/** What must not be told, whatever it holds: a field of such a name never comes out. */
const untold = ['question', 'draft', 'line', 'text', 'words', 'user', 'token', 'secret', 'authorization']

/** Words for the log: secrets struck out, of bounded length. */
export const withoutSecrets = (words: string, most = longest): string =>
  words
    .slice(0, 4 * most)
    .replace(secret, '***')
    .slice(0, most)

/** `now` in milliseconds since 1970. */
export function createLog(write: (line: string) => void, now: () => number): Log {
  const logger = pino(
    {
      base: null,
      timestamp: () => `,"at":"${new Date(now()).toISOString()}"`,
      formatters: { level: (label) => ({ level: label }), log: withoutSecretsIn },
      redact: { paths: untold, censor: '***' },
    },
    { write },
  )
  return (level, event, fields = {}) => logger[level]({ event, ...fields })
}

/** Ours to write into: it was put together for this one line. */
function withoutSecretsIn(fields: Record<string, unknown>): Record<string, unknown> {
  for (const name in fields) {
    const value = fields[name]
    if (typeof value === 'string')
      fields[name] = withoutSecrets(value, name === 'error' ? longestError : longest)
  }
  return fields
}

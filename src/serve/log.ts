/** The log of a program that serves: one JSON line an event, no token, no question, no name. */

export type Level = 'info' | 'warn' | 'error'
export type Fields = Readonly<Record<string, string | number | boolean>>
export type Log = (level: Level, event: string, fields?: Fields) => void

/** Slack's tokens of every kind, Discord's in its three parts, and the parts of their URLs that are as good as one. */
const secret =
  /\bx(?:ox[a-z]|app)-[\w.-]+|\b[\w-]{20,}\.[\w-]{6}\.[\w-]{20,}|(?:commands|actions|services|link|webhooks|interactions)\/[\w/?=&.-]+/g
const longest = 500

/** Words for the log: secrets struck out, of bounded length. */
export const withoutSecrets = (words: string): string =>
  words
    .slice(0, 4 * longest)
    .replace(secret, '***')
    .slice(0, longest)

/** `now` in milliseconds since 1970. */
export const createLog =
  (write: (line: string) => void, now: () => number): Log =>
  (level, event, fields = {}) => {
    const told = Object.entries(fields).map(([name, value]) => [
      name,
      typeof value === 'string' ? withoutSecrets(value) : value,
    ])
    write(
      `${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...Object.fromEntries(told) })}\n`,
    )
  }

/** Turns an unexpected error into a number for the person and a line for whoever keeps the program. */

import { randomBytes } from 'node:crypto'

/** Writes one JSON line, so that nothing in an error can pass for another line. */
export function reportIncident(error: unknown, log: (line: string) => void): string {
  const incident = `K-${randomBytes(4).toString('hex').toUpperCase()}`
  const told = error instanceof Error ? (error.stack ?? error.message) : String(error)
  log(`${JSON.stringify({ incident, error: told })}\n`)
  return incident
}

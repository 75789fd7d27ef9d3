/** Turns an unexpected error into a number for the person and a line for whoever keeps the program. */

import { randomBytes } from 'node:crypto'

type Incident = { readonly incident: string; readonly error: string }

/** A number of its own, and what the error tells of itself. */
export const incidentOf = (error: unknown): Incident => ({
  incident: `K-${randomBytes(4).toString('hex').toUpperCase()}`,
  error: error instanceof Error ? (error.stack ?? error.message) : String(error),
})

/** Writes one JSON line, so that nothing in an error can pass for another line; returns the number. */
export function reportIncident(error: unknown, log: (line: string) => void): string {
  const told = incidentOf(error)
  log(`${JSON.stringify(told)}\n`)
  return told.incident
}

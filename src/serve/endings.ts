/** Hears what ends a serving program: signals, and errors that nobody caught. */

import type { Ending } from './serve.ts'

/** What is left of the host program to listen to. */
export type Host = Pick<NodeJS.Process, 'on' | 'removeAllListeners'>

const signals = ['SIGTERM', 'SIGINT', 'SIGHUP'] as const
const failures = ['uncaughtException', 'unhandledRejection'] as const

/**
 * Resolves once, with the first ending. Takes the place of the listeners that end a short run at once.
 * `report` logs an error and returns its incident number.
 */
export function endingOf(host: Host, report: (error: unknown) => string): Promise<Ending> {
  return new Promise((resolve) => {
    for (const event of [...signals, ...failures]) host.removeAllListeners(event)
    for (const signal of signals) host.on(signal, () => resolve({ why: signal, code: 0 }))
    for (const failure of failures)
      host.on(failure, (error: unknown) => {
        // Bolt's Socket Mode rejects with nothing when it is closed while it connects: no fault.
        if (error !== undefined) resolve({ why: report(error), code: 70 })
      })
    // All sockets dead without an error: nothing would ever be answered again.
    host.on('beforeExit', () => resolve({ why: 'nothing left to listen to', code: 70 }))
  })
}

/** Makes a hang-up the word to do something, and no ending any more. */
export function onHangUp(host: Host, act: () => void): void {
  host.removeAllListeners('SIGHUP')
  host.on('SIGHUP', act)
}

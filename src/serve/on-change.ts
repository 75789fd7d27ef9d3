/** Notices that a file was replaced or written to. */

import { watch } from 'node:fs'
import { basename, dirname } from 'node:path'

/** A build writes several files at a time, and a copy comes in pieces. */
const stillMs = 200

/** Calls `act` soon after each change; `lost` once where nothing more can be noticed. Keeps nothing running. */
export function onChange(path: string, act: () => void, lost: (error: unknown) => void): void {
  let timer: NodeJS.Timeout | undefined
  try {
    // The folder, since a file that is renamed into its place is another one.
    const watcher = watch(dirname(path), { persistent: false }, (_, name) => {
      if (name !== basename(path)) return
      clearTimeout(timer)
      timer = setTimeout(act, stillMs).unref()
    })
    watcher.once('error', lost)
  } catch (error) {
    lost(error)
  }
}

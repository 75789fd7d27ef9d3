/** The lines typed earlier, kept in a file that only its owner can read. */

import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

export type History = {
  /** The newest first, as readline wants them. */
  readonly lines: readonly string[]
  keep(lines: readonly string[]): void
}

const longest = 500
/** A pasted draft is its author's; it is not kept. */
const longestLine = 200

const isWorthKeeping = (line: string): boolean => line !== '' && line.length <= longestLine

export function openHistory(path: string): History {
  return {
    lines: read(path),
    keep(lines) {
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        const kept = lines
          .map((line) => line.trim())
          .filter(isWorthKeeping)
          .slice(0, longest)
        writeFileSync(path, kept.map((line) => `${line}\n`).join(''), { mode: 0o600 })
        chmodSync(path, 0o600)
      } catch {
        // A home that cannot be written to costs the memory of what was typed, not the chat.
      }
    },
  }
}

function read(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n').filter(Boolean).slice(0, longest)
  } catch {
    return []
  }
}
